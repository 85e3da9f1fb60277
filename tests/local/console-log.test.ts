import { describe, expect, test } from 'vitest';
import { createConsoleLog } from '../../local/console-log.ts';

describe('the log on the console', () => {
  test('tells events in sentences, with the time of day', () => {
    const { log, lines } = createLog();
    log.info('source-polled', { source: 'news', outcome: 'items', found: 12, queued: 3 });
    log.info('source-polled', { source: 'news', outcome: 'unchanged', found: 0, queued: 0 });
    log.info('source-polled', { source: 'tag', outcome: 'needs-key', message: 'set TUMBLR_API_KEY' });
    log.warn('source-failed', { source: 'news', message: 'the server has a problem of its own' });
    expect(lines).toEqual([
      '10:02:30  news: 3 new of 12\n',
      '10:02:30  news: nothing new\n',
      '10:02:30  tag: set TUMBLR_API_KEY\n',
      '10:02:30 !news: the server has a problem of its own\n',
    ]);
  });

  test('keeps to one line without control characters, whatever strangers call themselves', () => {
    const { log, lines } = createLog();
    log.warn('source-failed', {
      source: 'news',
      message: 'a\r\n10:02:31  fake: 5 new of 5\u001b[2J\u0007\u2028\u009bb',
    });
    log.error('unheard-of', { text: '\u001b]0;title\u0007\n' });
    for (const line of lines) expect(line).toMatch(/^[^\p{Cc}\u2028\u2029]+\n$/u);
    expect(lines[0]).toBe('10:02:30 !news: a 10:02:31  fake: 5 new of 5 [2J b\n');
  });

  test('is no longer than a screen can show', () => {
    const { log, lines } = createLog();
    log.warn('source-failed', { source: 'news', message: 'x'.repeat(1_000_000) });
    expect(lines[0]?.length).toBeLessThan(500);
  });

  test('counts as people do', () => {
    const { log, lines } = createLog();
    log.info('mentions-tagged', { counted: 1, known: 0, dead: 0 });
    log.info('buckets-folded', { buckets: 1, topics: 2, alerts: 1 });
    expect(lines.map((line) => line.slice(10))).toEqual([
      '1 mention counted\n',
      'trends updated: 2 topics in 1 bucket, 1 new alert\n',
    ]);
  });

  test('is silent about runs in which nothing happened', () => {
    const { log, lines } = createLog();
    log.info('mentions-tagged', { counted: 0, known: 5, dead: 0 });
    expect(lines).toEqual([]);
  });
});

function createLog() {
  const lines: string[] = [];
  const log = createConsoleLog(
    (line) => void lines.push(line),
    () => Date.parse('2026-08-04T10:02:30Z'),
  );
  return { log, lines };
}
