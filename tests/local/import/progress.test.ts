import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createImportProgress, type TerminalStream } from '../../../local/import/progress.ts';
import { createTestClock } from '../../factories/pipeline.ts';

test('a terminal is shown a bar with how far it is and how fast, and problems as lines that stay', () => {
  const { stream, written } = createStream(true);
  const clock = createTestClock();
  const progress = createImportProgress({ file: 'a.jsonl', totalBytes: 200, clock, stream });
  clock.advance(10_000);
  progress.show(100, 5_000);
  progress.tell('a.jsonl:7: wrong');
  progress.end();
  const shown = written();
  expect(shown).toMatch(/a\.jsonl \[.*\] 50% \| 5000 mentions \| 500\/s/);
  // On a line that was cleared before, and with an end of line behind it.
  expect(shown).toContain('\u001b[2Ka.jsonl:7: wrong\n');
});

test('a log is told now and then, in lines', () => {
  const { stream, written } = createStream(false);
  const clock = createTestClock();
  const progress = createImportProgress({ file: 'a.jsonl', totalBytes: 200, clock, stream });
  for (let second = 1; second <= 25; second += 1) {
    clock.advance(1_000);
    progress.show(second * 5, second * 500);
  }
  progress.end();
  expect(written()).toBe(
    'a.jsonl: 25 % read, 5000 mentions, 500 a second, about 30 s left\n' +
      'a.jsonl: 50 % read, 10000 mentions, 500 a second, about 20 s left\n',
  );
});

test('of a pipe, whose end nobody knows, only what came so far is told, on a terminal too', () => {
  const { stream, written } = createStream(true);
  const clock = createTestClock();
  const progress = createImportProgress({ file: 'stdin', totalBytes: undefined, clock, stream });
  clock.advance(10_000);
  progress.show(100, 5_000);
  progress.end();
  expect(written()).toBe('stdin: 5000 mentions, 500 a second\n');
});

function createStream(isTTY: boolean): { readonly stream: TerminalStream; readonly written: () => string } {
  let text = '';
  const stream = Object.assign(new PassThrough().setEncoding('utf8'), { isTTY });
  stream.on('data', (chunk: string) => {
    text += chunk;
  });
  return {
    stream,
    // What is written is there at once only when it is asked for.
    written: () => text + (stream.read() ?? ''),
  };
}
