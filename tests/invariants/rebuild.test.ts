import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Key } from '../../lambdas/adapters/dynamodb/table.ts';
import { tagMentions } from '../../lambdas/app/tagging/tag-mentions.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../lambdas/domain/bucket.ts';
import type { Tagger } from '../../lambdas/domain/tagging/tags.ts';
import { wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import { LOCAL_TABLE_NAME } from '../../local/engines/resources.ts';
import { startMachine } from '../../local/machine/machine.ts';
import { rebuild } from '../../local/recount/rebuild.ts';
import { rebuildMachine } from '../../local/recount/rebuild-machine.ts';
import { type Dump, dumpTable } from '../engines/dump.ts';
import { type Fault, startFaultyProxy } from '../engines/faulty-proxy.ts';
import { connect, createTestTable, endpointOf, type TestTable } from '../engines/tables.ts';
import { aMention, type MentionSpec, NOON, wordTagger } from '../factories/mentions.ts';
import { createPipeline, createTestClock, type Pipeline } from '../factories/pipeline.ts';

const DERIVED = /^(SUMMARY|TRENDS|PART)#|^TOPIC#\S+ [HD]#/;

const mention = fc.record({
  id: fc.nat(60).map((native) => `native ${native}`),
  at: fc
    .tuple(fc.nat(3), fc.nat(3), fc.nat(2))
    .map(([days, hours, buckets]) => NOON - days * DAY_MS - hours * 5 * HOUR_MS - buckets * BUCKET_MS),
  topics: fc.subarray(['improvisation', 'feud', 'stunts', 'rewrites']),
  phrases: fc.subarray(['wire_work']),
  author: fc.constantFrom('gaffer', 'grip', 'best boy'),
  isRelevant: fc.boolean(),
});
const step = fc.oneof(
  { weight: 3, arbitrary: fc.array(mention, { minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom('fold' as const, 'wait' as const) },
);
const life: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 3, maxLength: 12 });
type Step = readonly MentionSpec[] | 'fold' | 'wait';

/** Some sentiment, so that sums of scores are rebuilt too. */
const moodyTagger: Tagger = (input) => {
  const score = ((input.text.length % 7) - 3) / 7;
  const label = score < 0 ? 'negative' : score > 0 ? 'positive' : 'neutral';
  return { ...wordTagger(input), sentiment: { label, score, words: [] } };
};

describe('rebuild equals live (invariant 5)', () => {
  test.each([
    ['by hand', rebuildByHand],
    ['by `rebuild`', rebuildByCommand],
  ])(
    'everything derived is the same, byte for byte, after it was thrown away and folded again %s',
    async (_, again) => {
      await fc.assert(
        fc.asyncProperty(life, async (steps) => {
          const testTable = await createTestTable();
          const pipeline = await live(testTable, steps);
          const before = await dump(testTable);
          await again(testTable, pipeline);
          expect(await dump(testTable)).toEqual(before);
        }),
        { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 4) },
      );
    },
  );

  test('what was damaged or belongs to nothing is gone afterwards; mentions, alerts and sources are as they were', async () => {
    const testTable = await createTestTable();
    const pipeline = await live(testTable, [[{ id: 'one' }, { id: 'two', at: NOON - DAY_MS }], 'fold']);
    for (const pk of ['SOURCE', 'ALERT#2026-08', 'OUTBOX', 'KEY']) await testTable.table.put({ pk, sk: 'H#kept' });
    await testTable.table.put({ pk: 'TOPIC#theme:feud', sk: 'EPISODE', kept: true });
    const before = await dump(testTable);
    for (const { pk, sk } of await derivedKeys(testTable))
      await testTable.table.put({ pk, sk, series: 'damaged', fold: 1 });
    await testTable.table.put({ pk: 'PART#SUMMARY#day#2026#x', sk: 'orphan#0' });
    await testTable.table.put({ pk: 'TOPIC#theme:never-was', sk: 'D#2026-08-04T00:00:00.000Z' });

    const told = await rebuildByCommand(testTable, pipeline);
    expect(await dump(testTable)).toEqual(before);
    expect(told).toEqual(['2 buckets hold mentions and will be counted again', expect.stringMatching(/^\d+ derived/)]);
  });

  test('cut off at any write, it is finished by the next fold', async () => {
    for (let write = 0; ; write += 4) {
      const testTable = await createTestTable();
      const pipeline = await live(testTable, [[{ id: 'one' }, { id: 'two', at: NOON - DAY_MS }], 'fold']);
      const before = await dump(testTable);

      let writes = 0;
      const proxy = await startFaultyProxy(endpointOf('dynalite'), (): Fault => {
        writes += 1;
        return writes > write ? 'die-before' : 'none';
      });
      const behind = { ...testTable, ...connect(proxy.endpoint, testTable.tableName) };
      const cutOff = await rebuildByCommand(behind, createPipeline(behind.table, pipeline.clock)).then(
        () => false,
        () => true,
      );
      await proxy.stop();
      // A fold that was cut off holds its lease for two minutes.
      pipeline.clock.advance(125_000);
      await pipeline.fold();
      expect(await pipeline.dirty.count(1)).toBe(0);
      expect(await dump(testTable), `cut off before write ${write}`).toEqual(before);
      if (!cutOff) {
        expect(write).toBeGreaterThan(20);
        return;
      }
    }
  });

  test('`offcamera rebuild` does it to the folder of a run that is stopped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offcamera-test-'));
    try {
      const clock = createTestClock();
      const machine = await startMachine(folder, {});
      const pipeline = createPipeline(wireTable(machine.env, LOCAL_TABLE_NAME), clock);
      await pipeline.tag([aMention({ topics: ['feud'] }), aMention({ topics: ['feud'] })]);
      await pipeline.fold();
      await pipeline.table.remove({ pk: 'TRENDS#24h', sk: 'LATEST' });
      await machine.stop();

      const told: string[] = [];
      const report = await rebuildMachine(folder, 90, clock, (line) => told.push(line));
      expect(report).toMatchObject({ buckets: 1, folds: 1 });
      expect(told).toContain('1 buckets hold mentions and will be counted again');

      const again = await startMachine(folder, {});
      const { derived } = createPipeline(wireTable(again.env, LOCAL_TABLE_NAME), clock);
      expect((await derived.readLeaderboard('24h'))?.trends).toMatchObject([{ topic: 'theme:feud', count: 2 }]);
      await again.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function live({ table }: TestTable, steps: readonly Step[]): Promise<Pipeline> {
  const pipeline = createPipeline(table, createTestClock());
  const tagDeps = { ...pipeline.tagDeps, tagger: moodyTagger };
  for (const each of steps) {
    if (each === 'fold') await pipeline.fold();
    else if (each === 'wait') pipeline.clock.advance(7 * 60_000);
    else await tagMentions(each.map(aMention), tagDeps);
  }
  await pipeline.fold();
  return pipeline;
}

/** Everything but who wrote it: folds are numbered, and a rebuild has other numbers. */
async function dump({ client, tableName }: TestTable): Promise<Dump> {
  const items = [...(await dumpTable(client, tableName))].filter(([name]) => name !== 'FOLD CONTROL');
  return new Map(items.map(([name, { fold: _fold, ...item }]) => [name, item]));
}

async function derivedKeys(testTable: TestTable): Promise<Key[]> {
  const derived = [...(await dump(testTable))].filter(([name]) => DERIVED.test(name));
  return derived.map(([, { pk, sk }]) => ({ pk: String(pk), sk: String(sk) }));
}

async function rebuildByHand(testTable: TestTable, { table, dirty, fold }: Pipeline): Promise<void> {
  const logged = [...(await dump(testTable)).keys()].filter((name) => name.startsWith('LOG#'));
  for (const key of await derivedKeys(testTable)) await table.remove(key);
  await dirty.mark(new Set(logged.map((name) => Date.parse(name.split('#')[1] ?? ''))));
  await fold();
  expect(await dirty.count(1)).toBe(0);
}

async function rebuildByCommand({ client, tableName }: TestTable, { table, dirty, fold }: Pipeline): Promise<string[]> {
  const told: string[] = [];
  await rebuild({ client, tableName, table, dirty, fold, tell: (line) => told.push(line) });
  return told;
}
