import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTable } from '../../lambdas/adapters/dynamodb/table.ts';
import { type Mention, mentionId } from '../../lambdas/domain/mention.ts';
import { localEndpoint } from '../../lambdas/handlers/wiring/basics.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import { inParallel } from '../../lambdas/in-parallel.ts';
import { ensureTable } from '../../local/engines/resources.ts';
import { startTableEngine } from '../../local/engines/table-engine.ts';
import { createPipeline, createTestClock } from '../factories/pipeline.ts';

/**
 * Prints how many mentions a second one machine takes through tag and fold, beside what its table engine can do at all:
 * `node tests/bench/pipeline.ts`. Engine, SDK and stages share one process, as in `npm start`.
 */
const MENTIONS = 4_000;
const PER_MESSAGE = 100;
const AT_ONCE = 24;

const TEXTS = [
  'Jack Nicholson improvised that line on the set of The Shining and Kubrick kept it',
  'Behind the scenes: the crew of The Revenant got frostbite, and the cameras froze',
  'Dustin Hoffman and Meryl Streep feuded on the set of Kramer vs. Kramer',
  'New trailer, out on Friday, looks great',
  'The box office was quiet this weekend',
];

const folder = mkdtempSync(join(tmpdir(), 'offcamera-bench-'));
const engine = await startTableEngine(join(folder, 'table'));
try {
  const client = new DynamoDBClient(localEndpoint({ table: engine.endpoint }, 'table'));
  await ensureTable(client, 'bench');
  const table = createTable({
    client: DynamoDBDocumentClient.from(client),
    tableName: 'bench',
    sleep: (ms) => sleep(ms),
  });
  const clock = createTestClock(Date.now());
  const { tagDeps, ...pipeline } = createPipeline(table, clock);
  Object.assign(tagDeps, { tagger: createDefaultTagger() });

  const puts = await rate(MENTIONS, () =>
    inParallel(
      Array.from({ length: MENTIONS }, (_, index) => index),
      (index) =>
        table.put(
          { pk: `PEER#${index}`, sk: 'x', text: TEXTS[index % TEXTS.length] },
          { expression: 'attribute_not_exists(pk)' },
        ),
      AT_ONCE,
    ),
  );
  const mentions = Array.from({ length: MENTIONS }, (_, index) => aBenchMention(index, clock.now()));
  const tagged = await rate(MENTIONS, async () => {
    for (let from = 0; from < MENTIONS; from += PER_MESSAGE)
      await pipeline.tag(mentions.slice(from, from + PER_MESSAGE));
  });
  const again = await rate(MENTIONS, async () => {
    for (let from = 0; from < MENTIONS; from += PER_MESSAGE)
      await pipeline.tag(mentions.slice(from, from + PER_MESSAGE));
  });
  const folded = await rate(MENTIONS, () => pipeline.fold());

  const rows: [string, number][] = [
    ['the engine alone: conditional puts of the same texts', puts],
    ['tag: understand, store, log, mark', tagged],
    ['tag: the same mentions a second time', again],
    ['fold: 24 hours of them, all dirty', folded],
  ];
  process.stdout.write(
    `Node ${process.versions.node}, ${MENTIONS} mentions over 24 hours, dynalite on disk, one process\n\n`,
  );
  process.stdout.write('| stage | mentions a second |\n| --- | --: |\n');
  for (const [label, perSecond] of rows)
    process.stdout.write(`| ${label} | ${Math.round(perSecond).toLocaleString('en')} |\n`);
  process.stdout.write(`\nPeak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
} finally {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}

function aBenchMention(index: number, now: number): Mention {
  const nativeId = randomUUID();
  const at = new Date(now - (index * 86_400_000) / MENTIONS).toISOString();
  return {
    id: mentionId('web', nativeId),
    platform: 'web',
    nativeId,
    source: 'bench',
    author: `author ${index % 500}`,
    text: TEXTS[index % TEXTS.length] ?? '',
    publishedAt: at,
    seenAt: new Date(now).toISOString(),
  };
}

async function rate(count: number, work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (count * 1000) / (performance.now() - startedAt);
}
