import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDerivedStore } from '../../lambdas/adapters/dynamodb/derived-store.ts';
import { createTable } from '../../lambdas/adapters/dynamodb/table.ts';
import { readImport } from '../../lambdas/adapters/import/read-import.ts';
import { readPoints } from '../../lambdas/app/reading/read-series.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import { BUCKET_MS, ceilingOf, DAY_MS, startOf } from '../../lambdas/domain/bucket.ts';
import { isTopicId } from '../../lambdas/domain/topic.ts';
import { createImportHandler } from '../../lambdas/handlers/import-handler.ts';
import { localEndpoint, wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import { inParallel } from '../../lambdas/in-parallel.ts';
import { startQueueEngine } from '../../local/engines/queue-engine.ts';
import { ensureQueue, ensureTable, LOCAL_TABLE_NAME } from '../../local/engines/resources.ts';
import { startTableEngine } from '../../local/engines/table-engine.ts';
import { startMachine } from '../../local/machine/machine.ts';
import { type ImportItem, importItems, toJsonLine } from '../factories/import-files.ts';
import { SILENT_LOG } from '../factories/pipeline.ts';
import { CERTAIN_TOPICS, REVELATIONS } from '../factories/publication.ts';
import { sqsEvent } from '../factories/sqs-event.ts';

/**
 * Prints how fast `offcamera import` brings 100,000 mentions from JSON lines into the counts, whether the counts are exact,
 * and how much memory it holds meanwhile: `node tests/bench/import.ts [mentions]`. Beside it: what the table engine can do
 * at all, and what the steps before it take.
 */
const MENTIONS = Number(process.argv[2] ?? 100_000);
const SPREAD_MS = 7 * DAY_MS;
const PEER_PUTS = 4_000;
const AT_ONCE = 24;
const SAMPLE_EVERY_MS = 1_000;
const PART_BYTES = 8 * 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'offcamera-import-'));
const file = join(folder, 'mentions.jsonl');
const now = Date.now();
const clock = { now: () => Date.now() };
try {
  const expected = await writeMentions();
  const megabytes = statSync(file).size / 1e6;
  const engine = await rate(PEER_PUTS, engineAlone);
  const reading = await rate(MENTIONS, readOnly);
  const queueing = await rate(MENTIONS, fromBucket);
  const memory: number[] = [];
  const importing = await rate(MENTIONS, () => runImport(memory));
  await expectExact(expected);

  process.stdout.write(
    `Node ${process.versions.node}, ${MENTIONS.toLocaleString('en')} mentions (${megabytes.toFixed(0)} MB) over 7 days, in no order\n\n`,
  );
  process.stdout.write('| step | mentions a second |\n| --- | --: |\n');
  for (const [label, perSecond] of [
    ['the table engine alone: conditional puts, four at the least for a mention', engine],
    ['reading and checking the lines, and nothing else', reading],
    ['the cloud’s import function: from an S3 engine to an SQS engine', queueing],
    ['`offcamera import`: read, queue, tag, store, count', importing],
  ] as const) {
    process.stdout.write(`| ${label} | ${Math.round(perSecond).toLocaleString('en')} |\n`);
  }
  const quarter = Math.max(1, Math.floor(memory.length / 4));
  const peaks = [0, 1, 2, 3].map((index) => Math.max(...memory.slice(index * quarter, (index + 1) * quarter)));
  process.stdout.write(
    `\nCounts by topic and bucket: exact. Most memory in each quarter of the import: ${peaks.map((peak) => `${Math.round(peak)} MB`).join(', ')}.\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeMentions(): Promise<Map<string, Map<number, number>>> {
  const expected = new Map<string, Map<number, number>>(CERTAIN_TOPICS.map((topic) => [topic, new Map()]));
  const out = await open(file, 'w');
  let pending = '';
  for (const item of importItems(MENTIONS, now, SPREAD_MS)) {
    pending += `${toJsonLine(item)}\n`;
    count(item, expected);
    if (pending.length > 1e6) {
      await out.write(pending);
      pending = '';
    }
  }
  await out.write(pending);
  await out.close();
  return expected;
}

function count({ about, publishedAt }: ImportItem, expected: Map<string, Map<number, number>>): void {
  const bucket = startOf('bucket', publishedAt);
  for (const topic of REVELATIONS[about].topics) {
    const counts = expected.get(topic);
    counts?.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
}

/** The limit: nothing can be stored faster than the engine takes it. */
async function engineAlone(): Promise<void> {
  const engine = await startTableEngine(join(folder, 'peer'));
  const client = new DynamoDBClient(localEndpoint({ table: engine.endpoint }, 'table'));
  await ensureTable(client, 'peer');
  const documents = DynamoDBDocumentClient.from(client);
  const table = createTable({ client: documents, tableName: 'peer', sleep: (ms) => sleep(ms) });
  await inParallel(
    [...importItems(PEER_PUTS, now, SPREAD_MS)],
    (item) => table.put({ pk: `PEER#${item.name}`, sk: 'x', ...item }, { expression: 'attribute_not_exists(pk)' }),
    AT_ONCE,
  );
  await engine.stop();
}

async function readOnly(): Promise<void> {
  const reading = readImport({ chunks: createReadStream(file), name: 'mentions.jsonl' }, clock);
  let read = 0;
  for await (const { kind } of reading.entries) if (kind === 'mention') read += 1;
  if (read !== MENTIONS) throw new Error(`${read} of ${MENTIONS} mentions could be read`);
}

async function fromBucket(): Promise<void> {
  const engine = await startQueueEngine();
  const settings = { AWS_ENDPOINT_URL_S3: engine.endpoint, AWS_ENDPOINT_URL_SQS: engine.endpoint };
  const sqs = new SQSClient({ ...localEndpoint(settings, 'AWS_ENDPOINT_URL_SQS'), useQueueUrlAsEndpoint: false });
  const s3 = new S3Client({ ...localEndpoint(settings, 'AWS_ENDPOINT_URL_S3'), forcePathStyle: true });
  const [mention, importing] = [await ensureQueue(sqs, 'mention'), await ensureQueue(sqs, 'import')];
  await s3.send(new CreateBucketCommand({ Bucket: 'bench' }));
  await upload(s3, { Bucket: 'bench', Key: 'inbox/mentions.jsonl' });
  const env = { ...settings, [ENV.mentionQueueUrl]: mention.url, [ENV.importQueueUrl]: importing.url };
  const handler = createImportHandler({ env, clock, log: SILENT_LOG });
  const dropped = { s3: { bucket: { name: 'bench' }, object: { key: 'inbox/mentions.jsonl' } } };
  await handler(sqsEvent(JSON.stringify({ Records: [dropped] })));
  await engine.stop();
}

/** In parts, because the engine takes no more than 11 MB in one request. */
async function upload(s3: S3Client, target: { readonly Bucket: string; readonly Key: string }): Promise<void> {
  const bytes = readFileSync(file);
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target));
  const Parts: CompletedPart[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    const PartNumber = Parts.length + 1;
    const Body = bytes.subarray(from, from + PART_BYTES);
    const { ETag } = await s3.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body }));
    Parts.push({ ETag, PartNumber });
  }
  await s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }));
}

/** In a process of its own, as a user runs it; its memory is sampled where the system tells (Linux). */
async function runImport(memory: number[]): Promise<void> {
  const command = join(import.meta.dirname, '..', '..', 'bin', 'offcamera.js');
  const args = [command, 'import', file, '--data-dir', join(folder, 'data')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const sampling = setInterval(() => {
    const resident = /VmRSS:\s+(\d+) kB/.exec(readStatus(child.pid))?.[1];
    if (resident !== undefined) memory.push(Number(resident) / 1024);
  }, SAMPLE_EVERY_MS);
  const [code] = await once(child, 'exit');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`the import ended with code ${code}`);
}

function readStatus(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

async function expectExact(expected: ReadonlyMap<string, ReadonlyMap<number, number>>): Promise<void> {
  const machine = await startMachine(join(folder, 'data'), {});
  try {
    const derived = createDerivedStore(wireTable(machine.env, LOCAL_TABLE_NAME), 90);
    const range = { from: startOf('day', now - SPREAD_MS - DAY_MS), to: ceilingOf('day', now + BUCKET_MS) };
    for (const [topic, counts] of expected) {
      if (!isTopicId(topic)) throw new Error(`${topic} is no topic`);
      const points = await readPoints(topic, 'bucket', range, derived);
      const told = points.filter(({ point }) => point.count > 0);
      const isExact =
        told.length === counts.size && told.every(({ start, point }) => counts.get(start) === point.count);
      if (!isExact) throw new Error(`${topic} was not counted exactly`);
    }
  } finally {
    await machine.stop();
  }
}

async function rate(items: number, work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (items * 1000) / (performance.now() - startedAt);
}
