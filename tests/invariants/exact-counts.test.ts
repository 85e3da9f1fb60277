import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../lambdas/domain/bucket.ts';
import type { Mention, TaggedMention } from '../../lambdas/domain/mention.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../engines/faulty-proxy.ts';
import { connect, createTestTable, endpointOf } from '../engines/tables.ts';
import { aMention, type MentionSpec, NOON, PLAIN_TAGS } from '../factories/mentions.ts';
import { expectExactCounts } from '../factories/naive-counts.ts';
import { createPipeline, type Pipeline } from '../factories/pipeline.ts';

/** Beside each other, in another hour, on another day: every level of summary gets its borders crossed. */
const TIMES = [0, 1, 2].flatMap((bucket) => [
  NOON - bucket * BUCKET_MS,
  NOON - HOUR_MS - bucket * BUCKET_MS,
  NOON - DAY_MS,
]);
const TOPICS = ['improvisation', 'cast-conflict', 'happy-accidents'];

/** One version of a mention: publishers change dates and words, and only the first version we manage to keep counts. */
const version = fc.record({
  native: fc.nat(14),
  at: fc.constantFrom(...TIMES),
  topics: fc.subarray(TOPICS),
  phrases: fc.subarray(['wire_work']),
  author: fc.constantFrom('gaffer', 'grip', 'best boy', 'runner'),
});
const message = fc.array(version, { minLength: 1, maxLength: 8 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constant('tag' as const) },
  { weight: 1, arbitrary: fc.constant('fold' as const) },
);
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 12, arbitrary: fc.constant('none' as const) },
  { weight: 2, arbitrary: fc.constant('throttle' as const) },
  { weight: 2, arbitrary: fc.constant('part' as const) },
  { weight: 1, arbitrary: fc.constantFrom('die-before' as const, 'die-after' as const) },
);

describe('counts are exact (invariant 1)', () => {
  let faults: Fault[] = [];
  let proxy: FaultyProxy;

  beforeAll(async () => {
    proxy = await startFaultyProxy(endpointOf('dynalite'), () => faults.shift() ?? 'none');
  });
  afterAll(() => proxy.stop());

  test('whatever is repeated, reordered, throttled, partly refused or killed between any two writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { maxLength: 6 }),
        fc.array(step, { maxLength: 14 }),
        fc.array(fault, { maxLength: 120 }),
        async (messages, steps, plan) => {
          const { tableName } = await createTestTable('dynalite');
          const pipeline = createPipeline(connect(proxy.endpoint, tableName).table);
          faults = [...plan];
          const left = await workThrough(
            pipeline,
            messages.map((versions) => versions.map(toMention)),
            steps,
          );
          faults = [];
          for (const batch of left) await pipeline.tag(batch);
          await foldUntilClean(pipeline);
          await expectExactCounts(pipeline, await readTruth(pipeline, messages.flat().map(toMention)));
        },
      ),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 25) },
    );
  });

  /**
   * Does the steps; a message whose tagging failed goes back to the end of the queue, and one that succeeded may come
   * again.
   */
  async function workThrough(
    pipeline: Pipeline,
    messages: Mention[][],
    steps: ('tag' | 'fold')[],
  ): Promise<Mention[][]> {
    const queue = [...messages, ...messages.slice(0, 2)];
    for (const each of steps) {
      const batch = each === 'tag' ? queue.shift() : undefined;
      try {
        if (batch !== undefined) await pipeline.tag(batch);
        else await pipeline.fold();
      } catch {
        if (batch !== undefined) queue.push(batch);
        if (proxy.isDead) proxy.revive();
      }
    }
    return queue;
  }
});

function toMention({ native, ...version }: MentionSpec & { native: number }): Mention {
  return aMention({ id: `native ${native}`, ...version, seenAt: NOON });
}

/** A fold that died holds its lease until it runs out. */
async function foldUntilClean(pipeline: Pipeline): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    if ((await pipeline.fold()).outcome === 'busy') pipeline.clock.advance(10 * 60_000);
    else if ((await pipeline.dirty.count(1)) === 0) return;
  }
  expect.unreachable('the marks do not go');
}

/**
 * What the first sightings fixed; that every mention has one, and that it is one of its versions, is checked on the way.
 */
async function readTruth({ mentions }: Pipeline, versions: readonly Mention[]): Promise<TaggedMention[]> {
  const unlike: TaggedMention[] = [...new Map(versions.map((mention) => [mention.id, mention])).values()].map(
    (mention) => ({
      ...mention,
      eventAt: '2000-01-01T00:00:00.000Z',
      tags: PLAIN_TAGS,
    }),
  );
  const sightings = await mentions.putFirstSightings(unlike);
  return sightings.map(({ kind, mention }) => {
    expect(kind).toBe('known');
    expect(versions.map(({ id, publishedAt }) => `${id} ${publishedAt}`)).toContain(`${mention.id} ${mention.eventAt}`);
    return mention;
  });
}
