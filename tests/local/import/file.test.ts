import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type FileTerminal, importFile } from '../../../local/import/file.ts';
import { outcomeOf } from '../../../local/import/summary.ts';
import { createTestClock } from '../../factories/pipeline.ts';
import { temporaryFolder } from '../../journeys/run-offcamera.ts';

test('what was rejected is forgotten once the mended file is imported, and not before', async () => {
  const path = join(temporaryFolder(), 'a.jsonl');
  const kept = `${path}.rejected.jsonl`;
  expect((await imported(path, '{"text":"a"}\nwrong\n')).stdout).toContain('1 rejected');
  expect(readFileSync(kept, 'utf8')).toContain('"content":"wrong"');
  await imported(path, '[]');
  expect(existsSync(kept)).toBe(true);
  await imported(path, '{"text":"a"}\n{"text":"b"}\n');
  expect(existsSync(kept)).toBe(false);
});

test('a file with the name of the rejects that is none of ours stays', async () => {
  const path = join(temporaryFolder(), 'a.jsonl');
  writeFileSync(`${path}.rejected.jsonl`, 'my notes');
  await imported(path, '{"text":"a"}\n');
  expect(readFileSync(`${path}.rejected.jsonl`, 'utf8')).toBe('my notes');
});

test('a file that is none at all is told as such, and not as a row of it', async () => {
  const path = join(temporaryFolder(), 'x.xlsx');
  const { stdout, stderr } = await imported(path, 'PK\u0003\u0004');
  expect(stderr).toMatch(/^x\.xlsx is a ZIP archive or an Excel workbook\./);
  expect(stdout).toBe('x.xlsx: nothing of it was read.\n');
  expect(existsSync(`${path}.rejected.jsonl`)).toBe(false);
});

test.each([
  ['an empty file', ''],
  ['a header without rows', 'id,text\n'],
])('%s holds no entries', async (_case, content) => {
  expect((await imported(join(temporaryFolder(), 'a.csv'), content)).stdout).toBe('a.csv: it holds no entries.\n');
});

test.each([
  ['were sent to a running one', { counted: undefined }, /^The running Offcamera is done with the 7 queued/],
  ['were counted here', { counted: { fresh: 5, dead: 0 } }, /^5 new mentions counted, 2 known already/],
  [
    'were sent, and then it was stopped',
    { counted: undefined, isStopped: true },
    /^Stopped: the running Offcamera counts/,
  ],
  [
    'were queued here, and then it was stopped',
    { counted: { fresh: 1, dead: 0 }, isStopped: true },
    /^Stopped: what is queued is/,
  ],
  ['were none', { counted: { fresh: 0, dead: 0 }, queued: 0 }, /^$/],
])('the mentions that %s are told in one line', (_case, outcome, words) => {
  const told = outcomeOf({ queued: 7, deadLetters: 0, isStopped: false, ...outcome });
  expect(told).toMatch(words);
  expect(told.split('\n').length).toBeLessThanOrEqual(2);
});

test('stopped while it waits for more of a file, it tells the line all the same', async () => {
  const path = join(temporaryFolder(), 'a.jsonl');
  const line = `${JSON.stringify({ text: 'x'.repeat(1_000) })}\n`;
  const stopping = new AbortController();
  const { now } = createTestClock();
  const clock = {
    now() {
      // Not before all that was read at once is worked off.
      setImmediate(() => stopping.abort());
      return now();
    },
  };
  const { stdout } = await imported(path, line.repeat(1_000), { clock, signal: stopping.signal });
  expect(stdout).toMatch(/^a\.jsonl: \d+ entr(?:y|ies) read, \d+ queued; stopped before line \d+\.\n$/);
});

async function imported(
  path: string,
  content: string,
  {
    clock = createTestClock(),
    signal = new AbortController().signal,
  }: Partial<Pick<FileTerminal, 'clock' | 'signal'>> = {},
) {
  writeFileSync(path, content);
  const stderr = new PassThrough().setEncoding('utf8');
  let stdout = '';
  await importFile(
    path,
    { retentionDays: 90 },
    {
      clock,
      stdin: new PassThrough(),
      stderr,
      signal,
      print(text) {
        stdout += text;
      },
    },
    { queue: { send: async () => undefined }, untilRoom: async () => undefined },
  );
  return { stdout, stderr: String(stderr.read() ?? '') };
}
