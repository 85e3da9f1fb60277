import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldBuckets } from '../../lambdas/app/folding/fold-buckets.ts';
import { DAY_MS, HOUR_MS } from '../../lambdas/domain/bucket.ts';
import type { TaggedMention } from '../../lambdas/domain/mention.ts';
import { createTestTable } from '../engines/tables.ts';
import { aMention, NOON, wordTagger } from '../factories/mentions.ts';
import { expectExactCounts } from '../factories/naive-counts.ts';
import { createPipeline, createTestClock } from '../factories/pipeline.ts';
import { createScheduler } from '../factories/scheduler.ts';

/** A lease that has run out before it began: every fold may begin at any time, as if all the others had slept for long. */
const NO_LEASE_MS = -1;

const ACTORS = ['fold A', 'fold B', 'fold C', 'tag'] as const;

/** Who goes next, and for how many requests: long runs make the pauses that matter, at any request. */
const turns = fc.array(fc.tuple(fc.constantFrom(...ACTORS), fc.integer({ min: 1, max: 16 })), {
  minLength: 4,
  maxLength: 40,
});

test('folds and arrivals in any order, each paused anywhere: once no mark is left, counts are exact', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (schedule) => {
      const { table } = await createTestTable();
      const clock = createTestClock();
      const scheduler = createScheduler();
      const sent: TaggedMention[] = [];

      const actors = new Map(
        ACTORS.map((actor) => {
          const pipeline = createPipeline(scheduler.tableOf(actor, table), clock);
          return [actor, { ...pipeline, foldDeps: { ...pipeline.foldDeps, leaseMs: NO_LEASE_MS } }] as const;
        }),
      );
      const begin = (actor: (typeof ACTORS)[number]) => {
        const pipeline = actors.get(actor);
        if (pipeline === undefined) return;
        if (actor === 'tag') {
          const mention = aMention({
            topics: sent.length % 2 === 0 ? ['improvisation'] : ['improvisation', 'cast-conflict'],
            // The third author makes a topic of the phrase, and an hour that is long done is written again.
            phrases: ['wire_work'],
            author: `author ${sent.length % 4}`,
            at: NOON - (sent.length % 2) * HOUR_MS,
            seenAt: NOON,
          });
          sent.push({ ...mention, eventAt: mention.publishedAt ?? '', tags: wordTagger(mention) });
          scheduler.start(actor, () => pipeline.tag([mention]));
        } else scheduler.start(actor, () => foldBuckets(pipeline.foldDeps));
      };

      for (const [actor, requests] of schedule) {
        if (!scheduler.isRunning(actor)) begin(actor);
        for (let request = 0; request < requests; request += 1) await scheduler.step(actor);
      }
      for (const actor of ACTORS) await scheduler.finish(actor);

      expect(scheduler.failures).toEqual([]);
      const after = createPipeline(table, clock);
      for (let round = 0; round < 3 && (await after.dirty.count(1)) > 0; round += 1) await after.fold();
      expect(await after.dirty.count(1)).toBe(0);
      if (sent.length > 0) await expectExactCounts(after, sent);
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 25) },
  );
});

test('three folds of which the middle one sleeps on old data: the last one shuts the door before it', async () => {
  const { table } = await createTestTable();
  const clock = createTestClock();
  const scheduler = createScheduler();
  const main = createPipeline(table, clock);
  const all = [await send(main)];
  const start = (actor: string) => {
    const { foldDeps } = createPipeline(scheduler.tableOf(actor, table), clock);
    scheduler.start(actor, () => foldBuckets({ ...foldDeps, leaseMs: NO_LEASE_MS }));
  };
  const isLogRead = (pk: unknown) => String(pk).startsWith('LOG#');

  start('early');
  await scheduler.stepTo('early', ({ method, args }) => method === 'query' && isLogRead(args[0]));
  start('sleeper');
  await scheduler.stepTo('sleeper', ({ method }) => method === 'put');
  all.push(await send(main));
  // Has the lower number and the newer data, and writes all of it.
  await scheduler.finish('early');
  // Finds its own count written already.
  await main.fold();
  await main.fold();
  expect(await main.dirty.count(1)).toBe(0);
  await scheduler.finish('sleeper');

  expect(scheduler.failures).toEqual([]);
  expect(await main.dirty.count(1)).toBe(0);
  await expectExactCounts(main, all);
});

test('folds that slept through a clean one do not start on marks that are newer than they are', async () => {
  const { table } = await createTestTable();
  const clock = createTestClock();
  const scheduler = createScheduler();
  const main = createPipeline(table, clock);
  const all = [await send(main)];
  const startAsleep = async (actor: string) => {
    const { foldDeps } = createPipeline(scheduler.tableOf(actor, table), clock);
    scheduler.start(actor, () => foldBuckets({ ...foldDeps, leaseMs: NO_LEASE_MS }));
    await scheduler.stepTo(
      actor,
      ({ method, args }) => method === 'query' && args[0] === 'DIRTY' && isListing(args[1]),
    );
  };

  await startAsleep('lower');
  await startAsleep('higher');
  await main.fold();
  // Another day, of which nothing is written yet: no number stands in the way there.
  all.push(await send(main, NOON - DAY_MS));
  await scheduler.stepUntil('higher', ({ method }) => method === 'put');
  all.push(await send(main, NOON - DAY_MS));
  await scheduler.finish('lower');
  await main.fold();
  await scheduler.finish('higher');
  await main.fold();

  expect(scheduler.failures).toEqual([]);
  expect(await main.dirty.count(1)).toBe(0);
  await expectExactCounts(main, all);
});

function isListing(range: unknown): boolean {
  return typeof range === 'object' && range !== null && 'newestFirst' in range;
}

async function send(pipeline: ReturnType<typeof createPipeline>, at = NOON): Promise<TaggedMention> {
  const mention = aMention({ topics: ['improvisation'], at, seenAt: NOON });
  await pipeline.tag([mention]);
  return { ...mention, eventAt: new Date(at).toISOString(), tags: wordTagger(mention) };
}
