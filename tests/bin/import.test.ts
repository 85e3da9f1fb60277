import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { createDirtyMarks } from '../../lambdas/adapters/dynamodb/dirty-marks.ts';
import { createQueueDepths } from '../../lambdas/adapters/sqs/queues.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import { HOUR_MS } from '../../lambdas/domain/bucket.ts';
import { wireSqs, wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import { readRunning } from '../../local/machine/running.ts';
import { start } from '../../local/start/start.ts';
import { document, startFeedServer } from '../factories/feed-server.ts';
import { CSV_HEADER, type ImportItem, importItems, toCsvRow, toJsonLine } from '../factories/import-files.ts';
import { rssDocument } from '../factories/rss.ts';
import { expectApiCounts } from '../journeys/expect-api-counts.ts';
import { runOffcamera, sourcesFile, temporaryFolder, until } from '../journeys/run-offcamera.ts';
import { runInProcess } from './run-in-process.ts';

const SPREAD_MS = 5 * HOUR_MS;
const Rejected = z.strictObject({ line: z.int(), problem: z.string(), content: z.string() });

describe('offcamera import', () => {
  test('counts both formats exactly, whatever order they are in, tells what is off, and counts nothing twice', {
    timeout: 300_000,
  }, async () => {
    const folder = temporaryFolder();
    const items = [...importItems(120, Date.now(), SPREAD_MS)];
    const jsonLines = items
      .slice(0, 80)
      .flatMap((item, index) => [
        toJsonLine(item),
        ...(index % 10 === 0 ? [toJsonLine(item)] : []),
        ...(index % 10 === 0 ? ['{"text": cut o'] : []),
      ]);
    const old = JSON.stringify({ id: 'old', text: 'long ago', publishedAt: '2001-01-01' });
    writeFileSync(join(folder, 'a.jsonl'), [...jsonLines, old].join('\n'));
    // A sixth of them is in both files.
    const rows = items.slice(60).map(toCsvRow);
    writeFileSync(join(folder, 'b.csv.gz'), gzipSync([CSV_HEADER, 'p1,"never closed', ...rows].join('\r\n')));

    const first = await importFiles(folder, 'a.jsonl', 'b.csv.gz');
    const second = await importFiles(folder, 'a.jsonl', 'b.csv.gz');

    expect(first.stdout).toContain(
      'a.jsonl: 97 entries read, 88 queued, 1 older than 90 days and left out (--retention-days), 8 rejected (see a.jsonl.rejected.jsonl).',
    );
    expect(first.stdout).toContain('b.csv.gz: 61 entries read, 60 queued, 1 rejected');
    expect(first.stdout).toMatch(/^120 new mentions counted, 28 known already/m);
    expect(second.stdout).toMatch(/^0 new mentions counted, 148 known already/m);
    for (const { code, stderr } of [first, second]) {
      expect(code).toBe(1);
      expect(stderr.match(/^a\.jsonl:\d+: The line is no JSON\.$/gm)).toHaveLength(5);
      expect(stderr).toMatch(/^a\.jsonl:3: .*\na\.jsonl:15: /m);
      expect(stderr).toMatch(/^b\.csv\.gz:2: The quotes of this row are broken/m);
    }
    const rejected = readFileSync(join(folder, 'a.jsonl.rejected.jsonl'), 'utf8').trimEnd().split('\n');
    expect(rejected.map((line) => Rejected.parse(JSON.parse(line)))).toEqual(
      jsonLines.flatMap((content, index) =>
        content.startsWith('{"text": cut') ? [{ line: index + 1, problem: 'The line is no JSON.', content }] : [],
      ),
    );
    await expectCounts(folder, items);
  });

  test('stopped with Ctrl-C, killed half way twice and run again it has counted everything once', {
    timeout: 300_000,
  }, async () => {
    const folder = temporaryFolder();
    const items = [...importItems(240, Date.now(), SPREAD_MS)];
    // So long that they never all fit into the queue: what reads them is still at it when it is stopped.
    const lines = items.map((item) => JSON.stringify({ ...JSON.parse(toJsonLine(item)), text: '–'.repeat(4_000) }));
    writeFileSync(join(folder, 'a.jsonl'), lines.join('\n'));
    const args = ['import', 'a.jsonl', '--data-dir', 'data'];

    const stopped = runOffcamera(args, { cwd: folder });
    await until('something is queued', () => isOnItsWay(folder, 'queued'));
    const { code, stdout } = await stopped.kill('SIGINT');
    expect(code).toBe(130);
    expect(stdout).toMatch(/stopped before line \d+\.\n[\s\S]*Import the same file again for the rest\.\n$/);

    for (const moment of ['queued', 'tagged'] as const) {
      const killed = runOffcamera(args, { cwd: folder });
      await until(`something is ${moment}`, () => isOnItsWay(folder, moment));
      await killed.kill('SIGKILL');
    }
    const last = await importFiles(folder, 'a.jsonl');

    expect(last).toMatchObject({ code: 0, stdout: expect.stringContaining('240 entries read, 240 queued.') });
    await expectCounts(folder, items);
  });

  test('sends to the Offcamera that runs on the folder, and waits until that has counted', {
    timeout: 300_000,
  }, async () => {
    const folder = temporaryFolder();
    const items = [...importItems(60, Date.now(), HOUR_MS)];
    const running = runOffcamera(
      ['start', '--port', '0', '--data-dir', 'data', '--allow-private', '--sources', await quietSources()],
      { cwd: folder },
    );
    const url = await running.address();

    const stdin = items.map(toJsonLine).join('\n');
    const { code, stdout, stderr } = await runOffcamera(['import', '-', '--data-dir', 'data'], { cwd: folder, stdin })
      .finished;

    expect(code).toBe(0);
    expect(stderr).toMatch(/^An Offcamera is running on data: sending to it\.\n/);
    expect(stdout).toMatch(/^stdin: 60 entries read, 60 queued\.\nThe running Offcamera is done with the 60 queued;/);
    await expectApiCounts(url, items.map(toCounted), Date.now());
  });

  test.each([
    ['a file that is not there', ['nowhere.jsonl'], /nowhere\.jsonl cannot be read/],
    ['a folder', ['.'], /it is a folder/],
    ['an unknown format', ['a.jsonl', '--format', 'xml'], /--format must be jsonl or csv/],
    ['no file', [], /missing required argument/],
    ['the same file twice', ['a.jsonl', 'a.jsonl'], /a file is named twice/],
    ['rejects among the files', ['a.jsonl', 'a.jsonl.rejected.jsonl'], /lists what was rejected in another/],
    ['rejects that would go into the file itself', ['a.jsonl', '--rejected', './a.jsonl'], /must not be the file/],
    ['one place for the rejects of two files', ['a.jsonl', 'b.jsonl', '--rejected', 'r'], /goes with one file/],
  ])('%s is a mistake in the call: exit code 2, and nothing is begun', async (_case, words, message) => {
    const folder = temporaryFolder();
    for (const name of ['a.jsonl', 'b.jsonl', 'a.jsonl.rejected.jsonl'])
      writeFileSync(join(folder, name), '{"text":"a"}\n');
    const { code, stdout, stderr } = await runInProcess(['import', ...words], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(existsSync(join(folder, '.offcamera'))).toBe(false);
    expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('{"text":"a"}\n');
  });
});

function importFiles(cwd: string, ...files: readonly string[]) {
  return runOffcamera(['import', ...files, '--data-dir', 'data'], { cwd }).finished;
}

/** Through the API, by a run on the same folder. */
async function expectCounts(folder: string, items: readonly ImportItem[]): Promise<void> {
  const running = await start(
    {
      port: 0,
      dataDir: join(folder, 'data'),
      sources: await quietSources(),
      retentionDays: 90,
      allowPrivate: true,
    },
    { env: {}, clock: { now: () => Date.now() }, write: () => undefined },
    { isDispatching: false },
  );
  onTestFinished(() => running.stop());
  await expectApiCounts(running.url, items.map(toCounted), Date.now());
}

function toCounted(item: ImportItem) {
  return { item, at: item.publishedAt };
}

async function quietSources(): Promise<string> {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  server.set('/quiet.xml', document(rssDocument('Quiet', [])));
  return sourcesFile({ quiet: server.url('/quiet.xml') });
}

/** How far an import in another process is. */
async function isOnItsWay(folder: string, moment: 'queued' | 'tagged'): Promise<boolean> {
  const running = readRunning(join(folder, 'data'));
  if (running === undefined) return false;
  const { env } = running;
  try {
    if (moment === 'tagged') return (await createDirtyMarks(wireTable(env, env[ENV.tableName]), () => '').count(1)) > 0;
    const { mention } = await createQueueDepths(wireSqs(env), {
      poll: env[ENV.pollQueueUrl],
      mention: env[ENV.mentionQueueUrl],
      pollDead: env[ENV.pollDeadLetterQueueUrl],
      mentionDead: env[ENV.mentionDeadLetterQueueUrl],
    }).read();
    return mention.waiting + mention.inFlight > 0;
  } catch {
    // Between two processes the address leads nowhere.
    return false;
  }
}
