import { beforeAll, describe, expect, test } from 'vitest';
import { createGatherer } from '../../../../lambdas/app/alerting/gather-evidence.ts';
import { BUCKET_MS, HOUR_MS, startOf } from '../../../../lambdas/domain/bucket.ts';
import { excerpt } from '../../../../lambdas/domain/excerpt.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { Story } from '../../../../lambdas/domain/story/story.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { aBurst } from '../../../factories/bursts.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createPipeline, type Pipeline } from '../../../factories/pipeline.ts';

const TOPIC = 'theme:improvisation';
const NOW = startOf('bucket', NOON) + BUCKET_MS;
const BEGAN = NOON - 10 * HOUR_MS;

describe('the evidence of an episode of hours', () => {
  let pipeline: Pipeline;
  let first: Mention;
  const range = { from: startOf('bucket', BEGAN), to: NOW };

  // One mention and an answer, ten minutes later most of all, and a few at last.
  beforeAll(async () => {
    pipeline = createPipeline((await createTestTable()).table);
    first = aMention({ at: BEGAN, author: 'the very first' });
    const peak = aBurst({ at: BEGAN + 10 * 60_000, count: 40, phrases: ['wire_work'] });
    const answer = aMention({ at: BEGAN + 30_000, author: 'who answered' });
    await pipeline.tag([first, answer, ...peak, ...aBurst({ at: NOON - HOUR_MS, count: 5 })]);
    await pipeline.fold();
  });

  const gather = (story?: Story) => createGatherer(pipeline.foldDeps)({ topic: TOPIC, range, story });

  test('counts all of its time, and takes texts and terms from where most was said', async () => {
    const { evidence, tally } = await gather();
    expect(evidence.platforms).toEqual({ web: 47 });
    expect(tally).toMatchObject({ count: 47 });
    expect(tally.authors).toHaveLength(47);
    expect(evidence.terms).toEqual(['wire work']);
    expect(evidence.mentions).toHaveLength(5);
    expect(evidence.mentions.at(-1)?.at).toBe(BEGAN + 10 * 60_000);
  });

  test('calls the mention the first that is, however many there are', async () => {
    const { evidence } = await gather();
    expect(evidence.mentions.filter(({ isFirst }) => isFirst)).toMatchObject([{ author: 'the very first', at: BEGAN }]);
    expect(evidence.mentions[0]?.isFirst).toBe(true);
  });

  test('calls none the first when one that may have been is gone', async () => {
    const { mentions } = pipeline.foldDeps;
    const deps = {
      ...pipeline.foldDeps,
      mentions: {
        ...mentions,
        read: async (ids: readonly string[]) => (await mentions.read(ids)).filter(({ id }) => id !== first.id),
      },
    };
    const { evidence } = await createGatherer(deps)({ topic: TOPIC, range, story: undefined });
    expect(evidence.mentions).toHaveLength(5);
    expect(evidence.mentions.some(({ isFirst }) => isFirst)).toBe(false);
  });

  test('of a story calls the first sighting of the story the first', async () => {
    const seen = aMention({ at: BEGAN - 24 * HOUR_MS, author: 'who saw it' });
    await pipeline.tag([seen]);
    const sighting = { at: BEGAN - 24 * HOUR_MS, mentionId: seen.id, platform: 'web', source: 'test' };
    const title = { text: 'One', clarity: 1, at: sighting.at, mentionId: seen.id };
    const { evidence } = await gather({ title, first: sighting, sources: [sighting] });
    expect(evidence.mentions.filter(({ isFirst }) => isFirst)).toMatchObject([{ author: 'who saw it' }]);
  });

  test('reads for many alerts what they share once', async () => {
    let backgrounds = 0;
    const { derived } = pipeline.foldDeps;
    const readSummaries: typeof derived.readSummaries = async (span, asked) => {
      if (span === 'day') backgrounds += 1;
      return derived.readSummaries(span, asked);
    };
    const gatherOne = createGatherer({ ...pipeline.foldDeps, derived: { ...derived, readSummaries } });
    await Promise.all(Array.from({ length: 5 }, () => gatherOne({ topic: TOPIC, range, story: undefined })));
    expect(backgrounds).toBe(1);
  });
});

describe('an excerpt of what a stranger wrote', () => {
  test('ends between two characters as people see them, and shows no broken one', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(excerpt(`ab${family}${family}`, 20)).toBe(`ab${family}…`);
    expect(excerpt('short', 20)).toBe('short');
    expect(excerpt('half \ud83d here', 20)).toBe('half  here');
    for (let most = 1; most < 40; most += 1) {
      const cut = excerpt(`x${'😀'.repeat(40)}\ud83d`, most);
      expect(cut).not.toContain('\ufffd');
      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(most);
    }
    expect(excerpt(`e${'\u0301'.repeat(1_000_000)}`, 20)).toHaveLength(20);
  });
});
