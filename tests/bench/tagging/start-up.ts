import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as z from 'zod';
import { writePackedCatalog } from '../../../bin/write-packed-catalog.ts';
import { type Mention, mentionId } from '../../../lambdas/domain/mention.ts';
import { PACKED_CATALOG_OPTIONS } from '../../../lib/packed-catalog-file.ts';
import { TAGGING_STAND_INS } from '../../../lib/stand-ins.ts';
import { median } from '../../eval/measures.ts';
import { table } from '../../eval/table.ts';
import { sqsEvent } from '../../factories/sqs-event.ts';
import { plausibleEnvironment } from '../../lib/plausible-environment.ts';
import { readFunction } from '../../lib/read-template.ts';
import { removeAssembly, synthesizeAssembly, synthesizeAssets } from '../../lib/synthesize-assets.ts';

const ROUNDS = 15;
const run = promisify(execFile);

/**
 * In a fresh Node: the import (which makes the handler), then the first call, each in ms; and the processor time of it all.
 * It is imported by `require`, as Lambda does with CommonJS.
 */
const TIME_START = `
  import { createRequire } from 'node:module';
  const require = createRequire(process.cwd() + '/start.js');
  const [path, argument, name] = process.argv.slice(1);
  const given = JSON.parse(argument);
  const busy = process.cpuUsage();
  const started = performance.now();
  const start = require(path)[name];
  const imported = performance.now();
  const use = name === 'handler' ? start : start?.();
  const made = performance.now();
  const result = await use?.(given);
  if ((result?.batchItemFailures?.length ?? 0) > 0) throw new Error('the mention was not tagged');
  const ended = performance.now();
  const { user, system } = process.cpuUsage(busy);
  process.stderr.write(JSON.stringify([imported - started, made - imported, ended - made, (user + system) / 1000]));
`;
/** Import, make, first use and processor time. */
const Times = z.tuple([z.number(), z.number(), z.number(), z.number()]);
type Times = z.infer<typeof Times>;

const TEXT = 'Jack Nicholson improvised that line on the set of The Shining and Kubrick kept it';
const NO_SDK = resolve('tests/bench/tagging/idle-client.ts');

/**
 * How long the tag function takes from nothing to its first mention tagged, from the bundle that is deployed: our own part,
 * and what the SDK and its requests add; beside the tagger alone, and the SDK alone.
 */
export async function measureStartUp(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'offcamera-start-'));
  let requests = 0;
  const store = createServer((_, reply) => {
    requests += 1;
    reply.setHeader('content-type', 'application/x-amz-json-1.0');
    reply.end('{"Items":[],"Count":0,"Responses":{},"UnprocessedKeys":{},"UnprocessedItems":{}}');
  });
  store.listen(0, '127.0.0.1');
  try {
    await once(store, 'listening');
    const address = store.address();
    if (address === null || typeof address === 'string') throw new Error('The table that answers nothing has no port.');
    const { template } = await synthesizeAssembly();
    const { tag } = await synthesizeAssets();
    const env = {
      ...plausibleEnvironment(readFunction(template, 'tag').environment),
      // The general one, so that requests are signed as in the cloud: the table's is for an engine on this machine.
      AWS_ENDPOINT_URL: `http://127.0.0.1:${address.port}`,
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'secret',
    };
    writePackedCatalog();
    const event = { env, argument: anEvent(), name: 'handler' };
    const whole = { ...event, path: tag };
    const own = { ...event, path: await bundle(folder, 'lambdas/handlers/tag.ts', NO_SDK) };
    const tagger = {
      env: {},
      path: await bundle(folder, 'lambdas/handlers/wiring/tagging.ts'),
      argument: { text: TEXT },
      name: 'createDefaultTagger',
    };
    const sdk = { ...event, path: await bundle(folder, 'tests/bench/tagging/one-request.ts') };
    const peer = { env: {}, path: '@aws-sdk/client-dynamodb', argument: {}, name: 'nothing' };

    await timeStart(whole);
    const inOneStart = requests;
    const [ofWhole = [], ofOwn = [], ofTagger = [], ofSdk = [], ofPeer = []] = await measure([
      whole,
      own,
      tagger,
      sdk,
      peer,
    ]);
    const rows = [
      toRow('tag function, with a table that answers at once', ofWhole),
      toRow('our own part: the same without the SDK', ofOwn),
      toRow(`the SDK's part, with ${inOneStart} requests: the difference`, differences(ofWhole, ofOwn)),
      toRow('the tagger alone', ofTagger),
      toRow('peer: the SDK alone, bundled alike, and one request', ofSdk),
      toRow('peer: `@aws-sdk/client-dynamodb` alone, unbundled', ofPeer),
    ];
    return table(
      ['start-up, ms', 'import', 'make', 'first mention', 'together, median', 'fastest', 'processor time'],
      rows,
    );
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
    await removeAssembly();
  }
}

/**
 * Bundled as for the cloud (lib/constructs/handler.ts), with another file in place of the SDK if one is named. Returns
 * where it lies.
 */
async function bundle(folder: string, entry: string, sdk?: string): Promise<string> {
  const outfile = join(folder, entry.replaceAll('/', '-').replace('.ts', '.cjs'));
  const sdks = ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/client-sqs'];
  await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false },
    outfile,
    inject: [...PACKED_CATALOG_OPTIONS.inject],
    define: PACKED_CATALOG_OPTIONS.define,
    loader: PACKED_CATALOG_OPTIONS.loader,
    alias: { ...TAGGING_STAND_INS, ...(sdk === undefined ? {} : Object.fromEntries(sdks.map((name) => [name, sdk]))) },
    logLevel: 'error',
  });
  return outfile;
}

interface Start {
  readonly env: Readonly<Record<string, string>>;
  readonly path: string;
  readonly argument: object;
  readonly name: string;
}

/** Round by round instead of one after another, so that a busy moment of the machine falls on all of them. */
async function measure(starts: readonly Start[]): Promise<Times[][]> {
  const times = starts.map((): Times[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, start] of starts.entries()) times[index]?.push(await timeStart(start));
  }
  return times;
}

async function timeStart({ env, path, argument, name }: Start): Promise<Times> {
  const args = ['--input-type=module', '--eval', TIME_START, path, JSON.stringify(argument), name];
  const { stderr } = await run(process.execPath, args, { env });
  return Times.parse(JSON.parse(stderr));
}

/** Of each round. */
function differences(all: readonly Times[], part: readonly Times[]): Times[] {
  return all.map((times, round) => Times.parse(times.map((time, at) => time - (part[round]?.[at] ?? 0))));
}

function toRow(label: string, rounds: readonly Times[]): string[] {
  const of = (part: 0 | 1 | 2 | 3): string => String(Math.round(median(rounds.map((times) => times[part]))));
  const together = rounds.map(([imported, made, first]) => imported + made + first);
  return [label, of(0), of(1), of(2), median(together).toFixed(0), Math.min(...together).toFixed(0), of(3)];
}

function anEvent(): object {
  const now = new Date().toISOString();
  const mention: Mention = {
    id: mentionId('web', 'first'),
    platform: 'web',
    nativeId: 'first',
    source: 'bench',
    text: TEXT,
    publishedAt: now,
    seenAt: now,
  };
  return sqsEvent(JSON.stringify({ mentions: [mention] }));
}
