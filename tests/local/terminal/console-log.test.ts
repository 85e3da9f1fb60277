import { describe, expect, test } from 'vitest';
import { createConsoleLog } from '../../../local/terminal/console-log.ts';

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

  test('offline, says so once and not for every source, until one answers again', () => {
    const { log, lines } = createLog();
    const fail = (source: number) =>
      log.warn('source-failed', {
        source: `s${source}`,
        message: `s${source}.example is unknown to the name servers; check the address, or whether this machine is online`,
      });
    for (let source = 0; source < 77; source += 1) fail(source);
    expect(lines.map((line) => line.slice(10).split(' ')[0])).toEqual(['s0:', 's1:', 's2:', 'more']);
    expect(lines[3]).toContain('this machine seems to be offline');
    // What fails in another way is told all the same, and a turn put off is no answer.
    log.warn('source-failed', { source: 'news', message: 'the server has a problem of its own' });
    log.info('source-polled', { source: 'tag', outcome: 'postponed', message: 'next turn at 10:04 UTC' });
    fail(78);
    expect(lines.slice(4).map((line) => line.slice(10).split(':')[0])).toEqual(['news', 'tag']);
    log.info('source-polled', { source: 'news', outcome: 'unchanged', found: 0, queued: 0 });
    fail(79);
    expect(lines.at(-1)).toContain('s79.example is unknown');
  });

  test('tells what became of alerts as it tells all else', () => {
    const { log, lines } = createLog();
    const alert = { alert: 'spike|work:alien', channel: 'team-slack', attempts: 1 };
    log.info('alert-delivered', alert);
    log.warn('alert-not-delivered', { ...alert, isFinal: false, reason: 'Slack is out of order' });
    log.warn('alert-not-delivered', { ...alert, isFinal: true, reason: 'the channel is gone' });
    expect(lines.map((line) => line.slice(9).trimEnd())).toEqual([
      ' team-slack: told of an alert',
      '!team-slack: not told of an alert, which is tried again: Slack is out of order',
      '!team-slack: not told of an alert, and it is not tried again: the channel is gone',
    ]);
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
    log.info('buckets-folded', { buckets: 213, topics: 0, alerts: 0 });
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
