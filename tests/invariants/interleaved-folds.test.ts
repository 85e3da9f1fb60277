import { describe, expect, test } from 'vitest';
import type { FoldReport } from '../../lambdas/app/folding/fold-buckets.ts';
import type { TaggedMention } from '../../lambdas/domain/mention.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../engines/faulty-proxy.ts';
import { connect, createTestTable, endpointOf } from '../engines/tables.ts';
import { aMention, NOON, wordTagger } from '../factories/mentions.ts';
import { expectExactCounts } from '../factories/naive-counts.ts';
import { createPipeline, createTestClock, type Pipeline } from '../factories/pipeline.ts';

const LEASE_MS = 10 * 60_000;

/** A fold whose process is frozen before its nth write, as a laptop lid or a paused container would, until it is thawed. */
interface FrozenFold {
  readonly ended: Promise<FoldReport | 'threw'>;
  thaw(): void;
  stop(): Promise<void>;
}

describe('folds at the same time', () => {
  // A fold of one bucket with two topics does about twenty writes; freezing before each of them meets every moment.
  test.each(Array.from({ length: 24 }, (_, write) => write))(
    'one frozen before write %i while another runs: counts are exact once no mark is left',
    async (write) => {
      const { pipeline, tableName } = await setUp();
      const all = [await sent(pipeline, ['improvisation', 'cast-conflict']), await sent(pipeline, ['improvisation'])];

      const frozen = await freezeFold(tableName, write, pipeline);
      pipeline.clock.advance(LEASE_MS);
      all.push(await sent(pipeline, ['cast-conflict', 'happy-accidents']));
      await pipeline.fold();
      frozen.thaw();
      await frozen.ended;
      if ((await pipeline.dirty.count(1)) > 0) {
        pipeline.clock.advance(LEASE_MS);
        await pipeline.fold();
      }
      await frozen.stop();

      expect(await pipeline.dirty.count(1)).toBe(0);
      await expectExactCounts(pipeline, all);
    },
  );

  test.each(Array.from({ length: 12 }, (_, write) => write))(
    'two frozen ones (the first before write %i), a third writes, then both wake',
    async (write) => {
      const { pipeline, tableName } = await setUp();
      const all = [await sent(pipeline, ['improvisation'])];
      const first = await freezeFold(tableName, write, pipeline);
      pipeline.clock.advance(LEASE_MS);
      all.push(await sent(pipeline, ['improvisation', 'cast-conflict']));
      const second = await freezeFold(tableName, 3, pipeline);
      pipeline.clock.advance(LEASE_MS);
      all.push(await sent(pipeline, ['cast-conflict']));
      await pipeline.fold();
      // A later, clean fold finds nothing changed, and must still have shut the door behind it.
      pipeline.clock.advance(LEASE_MS);
      await pipeline.dirty.mark([NOON - (NOON % 300_000)]);
      await pipeline.fold();

      for (const frozen of [second, first]) {
        frozen.thaw();
        await frozen.ended;
        await frozen.stop();
      }
      pipeline.clock.advance(LEASE_MS);
      if ((await pipeline.dirty.count(1)) > 0) await pipeline.fold();
      await expectExactCounts(pipeline, all);
    },
  );

  test('the second of two at once does nothing while the first is alive', async () => {
    const { pipeline, tableName } = await setUp();
    await sent(pipeline, ['improvisation']);
    const frozen = await freezeFold(tableName, 1, pipeline);
    expect(await pipeline.fold()).toMatchObject({ outcome: 'busy' });
    frozen.thaw();
    expect(await frozen.ended).toMatchObject({ outcome: 'folded', buckets: 1 });
    await frozen.stop();
  });
});

async function setUp(): Promise<{ pipeline: Pipeline; tableName: string }> {
  const { table, tableName } = await createTestTable();
  return { pipeline: createPipeline(table, createTestClock()), tableName };
}

async function sent(pipeline: Pipeline, topics: string[]): Promise<TaggedMention> {
  const mention = aMention({ topics, at: NOON, seenAt: NOON });
  await pipeline.tag([mention]);
  return { ...mention, eventAt: new Date(NOON).toISOString(), tags: wordTagger(mention) };
}

/** Starts a fold on a connection of its own and returns once it is frozen (or, with fewer writes than that, has ended). */
async function freezeFold(tableName: string, atWrite: number, { clock }: Pipeline): Promise<FrozenFold> {
  const frozenAt = Promise.withResolvers<void>();
  const thawed = Promise.withResolvers<void>();
  let writes = 0;
  const proxy: FaultyProxy = await startFaultyProxy(endpointOf('dynalite'), async (): Promise<Fault> => {
    writes += 1;
    if (writes > atWrite + 1) {
      frozenAt.resolve();
      await thawed.promise;
    }
    return 'none';
  });
  const ended = createPipeline(connect(proxy.endpoint, tableName).table, clock)
    .fold()
    .catch(() => 'threw' as const);
  await Promise.race([frozenAt.promise, ended]);
  return { ended, thaw: () => thawed.resolve(), stop: () => proxy.stop() };
}
