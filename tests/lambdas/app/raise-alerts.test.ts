import { beforeEach, describe, expect, test } from 'vitest';
import { tagMentions } from '../../../lambdas/app/tag-mentions.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../../lambdas/domain/bucket.ts';
import type { Mention } from '../../../lambdas/domain/mention.ts';
import type { Tagger } from '../../../lambdas/domain/tagging/tags.ts';
import { createTestTable } from '../../engines/tables.ts';
import { aBurst, plantBaseline } from '../../factories/bursts.ts';
import { NOON, wordTagger } from '../../factories/mentions.ts';
import { createPipeline, createTestClock, type Pipeline } from '../../factories/pipeline.ts';

/** The bucket of NOON. */
const BUCKET = Date.parse('2026-08-04T10:00:00Z');

describe('raising alerts', () => {
  let pipeline: Pipeline;

  beforeEach(async () => {
    pipeline = createPipeline((await createTestTable()).table, createTestClock());
  });

  async function alerts() {
    const page = await pipeline.alerts.list(50, undefined, pipeline.clock.now());
    return page?.alerts.map(({ alert }) => alert) ?? [];
  }

  async function tagAndFold(mentions: readonly Mention[]) {
    await pipeline.tag(mentions);
    return pipeline.fold();
  }

  test('two weeks of two mentions an hour, then forty within minutes: one alert, with numbers to check by hand', async () => {
    await plantBaseline(pipeline, { days: 14, perHour: 2 });
    expect(await tagAndFold(aBurst({ at: NOON, count: 40 }))).toMatchObject({ alerts: 1 });
    expect(await alerts()).toEqual([
      {
        id: 'spike|theme:improvisation|2026-08-04T10:00:00.000Z',
        rule: 'spike',
        topic: 'theme:improvisation',
        startedAt: BUCKET,
        raisedAt: NOON,
        observed: 40,
        expected: 2,
        score: 38 / Math.sqrt(2),
        authors: 40,
        sentiment: 0,
      },
    ]);
  });

  test('begins with the first bucket that makes the hour behind it a spike', async () => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 2 });
    const [now, early, late] = [NOON, NOON - 4 * BUCKET_MS, NOON - 2 * BUCKET_MS];
    // 2 + 6 * sqrt(2) = 10.5: eight are not enough yet, sixteen are.
    await tagAndFold([
      ...aBurst({ at: early, count: 8 }),
      ...aBurst({ at: late, count: 8 }),
      ...aBurst({ at: now, count: 8 }),
    ]);
    expect(await alerts()).toMatchObject([
      { startedAt: BUCKET - 2 * BUCKET_MS, observed: 16, expected: 2, authors: 16 },
    ]);
  });

  test('once, however the same spike is counted again, replayed, grows, or grows backwards', async () => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 2 });
    const burst = aBurst({ at: NOON, count: 40 });
    await tagAndFold(burst);
    const [first] = await alerts();

    await pipeline.dirty.mark([BUCKET]);
    expect(await pipeline.fold()).toMatchObject({ buckets: 1, alerts: 0 });
    expect(await tagAndFold(burst)).toMatchObject({ alerts: 0 });
    expect(await tagAndFold(aBurst({ at: NOON, count: 40 }))).toMatchObject({ alerts: 0 });
    expect(await tagAndFold(aBurst({ at: NOON - HOUR_MS, count: 40 }))).toMatchObject({ alerts: 0 });
    for (let bucket = 1; bucket <= 12; bucket += 1) {
      pipeline.clock.advance(BUCKET_MS);
      expect(await tagAndFold(aBurst({ at: pipeline.clock.now(), count: 20 }))).toMatchObject({ alerts: 0 });
    }
    expect(await alerts()).toEqual([first]);
  });

  test('grows over several folds until it is one', async () => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 2 });
    const raised: number[] = [];
    for (let fold = 0; fold < 6; fold += 1) {
      raised.push((await tagAndFold(aBurst({ at: NOON, count: 4 }))).alerts);
    }
    expect(raised).toEqual([0, 0, 1, 0, 0, 0]);
    expect(await alerts()).toMatchObject([{ observed: 12 }]);
  });

  test('only for the topic that spikes', async () => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 2, topics: ['improvisation', 'feud'] });
    await tagAndFold(aBurst({ at: NOON, count: 40, topics: ['feud'] }));
    expect(await alerts()).toMatchObject([{ topic: 'theme:feud' }]);
  });

  test.each([
    ['one account posts forty times', aBurst({ at: NOON, count: 40, author: 'the same' })],
    ['one publication without authors posts forty times', aBurst({ at: NOON, count: 40, isAnonymous: true })],
    ['seven people speak', aBurst({ at: NOON, count: 7 })],
    ['forty speak of the band', aBurst({ at: NOON, count: 40, isRelevant: false })],
  ])('never when %s', async (_, burst) => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 1 });
    expect(await tagAndFold(burst)).toMatchObject({ alerts: 0 });
    expect(await alerts()).toEqual([]);
  });

  test('of what happened within a day, and not of what a backfill brings from before', async () => {
    await plantBaseline(pipeline, { days: 2.5, perHour: 1 });
    expect(await tagAndFold(aBurst({ at: NOON - 25 * HOUR_MS, count: 40 }))).toMatchObject({ alerts: 0 });
    expect(await tagAndFold(aBurst({ at: NOON - 23 * HOUR_MS, count: 40 }))).toMatchObject({ alerts: 1 });
  });

  test('never on the first day: nobody knows yet what is usual', async () => {
    expect(await tagAndFold(aBurst({ at: NOON, count: 400 }))).toMatchObject({ alerts: 0 });
    await plantBaseline(pipeline, { days: 0.9, perHour: 1 });
    expect(await tagAndFold(aBurst({ at: NOON, count: 400 }))).toMatchObject({ alerts: 0 });
  });

  test('not of a story: what it is about spikes with it', async () => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 1 });
    const burst = aBurst({ at: NOON, count: 40, topics: ['feud'] });
    const story = { id: 'story:one', kind: 'story', label: 'One', matched: [] } as const;
    const telling: Tagger = (input) => {
      const tags = wordTagger(input);
      return { ...tags, topics: [...tags.topics, story] };
    };
    await tagMentions(burst, { ...pipeline.tagDeps, tagger: telling });
    expect(await pipeline.fold()).toMatchObject({ alerts: 1 });
    expect(await alerts()).toMatchObject([{ topic: 'theme:feud' }]);
  });

  test('of a topic nobody ever spoke of, once others have been watched for a day', async () => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 1, topics: ['feud'] });
    await tagAndFold(aBurst({ at: NOON, count: 8, topics: ['happy-accidents'] }));
    expect(await alerts()).toMatchObject([{ topic: 'theme:happy-accidents', observed: 8, expected: 0, score: 8 }]);
  });

  test('again a day later, when it is another spike', async () => {
    await plantBaseline(pipeline, { days: 3, perHour: 2 });
    await tagAndFold(aBurst({ at: NOON, count: 40 }));
    pipeline.clock.advance(DAY_MS - BUCKET_MS);
    expect(await tagAndFold(aBurst({ at: pipeline.clock.now(), count: 80 }))).toMatchObject({ alerts: 0 });
    pipeline.clock.advance(BUCKET_MS);
    expect(await tagAndFold(aBurst({ at: pipeline.clock.now(), count: 80 }))).toMatchObject({ alerts: 1 });
    expect(await alerts()).toHaveLength(2);
  });

  test('when a fold finds the end of one episode and the next spike together, as after a pause', async () => {
    await plantBaseline(pipeline, { days: 3, perHour: 2 });
    await tagAndFold(aBurst({ at: NOON, count: 40 }));
    pipeline.clock.advance(DAY_MS + HOUR_MS);
    const echo = aBurst({ at: NOON + DAY_MS - 2 * HOUR_MS, count: 40 });
    const next = aBurst({ at: pipeline.clock.now(), count: 80 });
    expect(await tagAndFold([...echo, ...next])).toMatchObject({ alerts: 1 });
    expect(await alerts()).toMatchObject([{ startedAt: BUCKET + DAY_MS + HOUR_MS }, { startedAt: BUCKET }]);
  });

  test('judges with what is usual, which one loud evening two days ago is not', async () => {
    await plantBaseline(pipeline, { days: 3, perHour: 2 });
    const twoDaysAgo = NOON - 2 * DAY_MS;
    await tagAndFold([0, 1, 2].flatMap((hour) => aBurst({ at: twoDaysAgo + hour * HOUR_MS, count: 60 })));
    await tagAndFold(aBurst({ at: NOON, count: 40 }));
    expect(await alerts()).toMatchObject([{ expected: 2 }]);
  });

  test('says how people feel about it', async () => {
    await plantBaseline(pipeline, { days: 1.25, perHour: 1 });
    const tagger: Tagger = (input) => ({
      ...wordTagger(input),
      sentiment: { label: 'negative', score: -0.5, words: [] },
    });
    await tagMentions(aBurst({ at: NOON, count: 31 }), { ...pipeline.tagDeps, tagger });
    await pipeline.fold();
    expect(await alerts()).toMatchObject([{ observed: 31, sentiment: -0.5 }]);
  });
});
