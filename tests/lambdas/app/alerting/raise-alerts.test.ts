import { beforeEach, describe, expect, test } from 'vitest';
import { foldBuckets } from '../../../../lambdas/app/folding/fold-buckets.ts';
import { tagMentions } from '../../../../lambdas/app/tagging/tag-mentions.ts';
import { USUAL_ALERT_SETTINGS, withTopic } from '../../../../lambdas/domain/alerting/settings.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { Tagger, TopicTag } from '../../../../lambdas/domain/tagging/tags.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { aBurst, plantWatch, plantWatching } from '../../../factories/bursts.ts';
import { NOON, wordTagger } from '../../../factories/mentions.ts';
import { createPipeline, createTestClock, type Pipeline } from '../../../factories/pipeline.ts';

/** The bucket of NOON. */
const BUCKET = Date.parse('2026-08-04T10:00:00Z');
const TOPIC = 'theme:improvisation';

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

  /** Tags as `tagger` would have it, and folds. */
  async function tagWith(tagger: Tagger, mentions: readonly Mention[]) {
    await tagMentions(mentions, { ...pipeline.tagDeps, tagger });
    return pipeline.fold();
  }

  const alsoAbout =
    (...topics: readonly TopicTag[]): Tagger =>
    (input) => {
      const tags = wordTagger(input);
      return { ...tags, topics: [...tags.topics, ...topics] };
    };

  test('two mentions an hour are usual, then forty come within minutes: one alert, with numbers to check by hand', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 2 });
    expect(await tagAndFold(aBurst({ at: NOON, count: 40 }))).toMatchObject({ alerts: 1 });
    const [alert] = await alerts();
    expect(alert).toMatchObject({
      id: `spike|${TOPIC}|2026-08-04T10:00:00.000Z|opened`,
      ...{ stage: 'opened', rule: 'spike', severity: 'medium' },
      subject: { kind: 'topic', topic: TOPIC },
      startedAt: BUCKET,
      raisedAt: NOON,
      numbers: { spanMinutes: 5, observed: 40, authors: 40 },
      evidence: { platforms: { web: 40 }, sentiment: { now: 0 } },
    });
    expect(alert?.numbers.expected).toBeLessThan(0.5);
    expect(alert?.reason).toBe(
      '40 mentions so far in 5 minutes by 40 authors, where almost none are usual at this hour',
    );
    expect(alert?.evidence.sparkline?.counts.reduce((sum, count) => sum + count)).toBe(40);
  });

  test('once, however the same spike is counted again, replayed, grows, or grows backwards', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 2 });
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

  test('again when it has become much bigger, and a last time when it is over, with what it came to', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 2 });
    await tagAndFold(aBurst({ at: NOON, count: 40 }));
    pipeline.clock.advance(HOUR_MS);
    expect(await tagAndFold(aBurst({ at: NOON + HOUR_MS, count: 200 }))).toMatchObject({ alerts: 1 });
    pipeline.clock.advance(5 * HOUR_MS);
    expect(await pipeline.fold()).toMatchObject({ alerts: 0 });
    pipeline.clock.advance(2 * HOUR_MS);
    expect(await pipeline.fold()).toMatchObject({ alerts: 1 });
    expect(await pipeline.fold()).toMatchObject({ alerts: 0 });

    const [closed, grown, opened] = (await alerts()).toSorted((one, other) => other.raisedAt - one.raisedAt);
    expect(opened).toMatchObject({ stage: 'opened', numbers: { observed: 40 } });
    expect(grown).toMatchObject({ stage: 'grown', severity: 'high', numbers: { observed: 200 } });
    expect(closed).toMatchObject({
      ...{ stage: 'closed', severity: 'low', episode: opened?.episode },
      course: { total: 240, peak: 200, peakAt: BUCKET + HOUR_MS, endedAt: BUCKET + HOUR_MS + BUCKET_MS },
    });
  });

  test('while the bucket is still filling, as soon as it is enough', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 2 });
    const raised: number[] = [];
    for (let fold = 0; fold < 8; fold += 1) {
      raised.push((await tagAndFold(aBurst({ at: NOON, count: 4 }))).alerts);
    }
    expect(raised[0]).toBe(0);
    expect(raised.reduce((sum, count) => sum + count)).toBe(1);
  });

  test('only for the topic that spikes', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 2 });
    await plantWatch(pipeline, { topic: 'theme:feud', perHour: 2 });
    await tagAndFold([...aBurst({ at: NOON, count: 40, topics: ['feud'] }), ...aBurst({ at: NOON, count: 1 })]);
    expect(await alerts()).toMatchObject([{ subject: { topic: 'theme:feud' } }]);
  });

  test.each([
    ['one account posts forty times', aBurst({ at: NOON, count: 40, author: 'the same' })],
    [
      'one account posts forty times over half an hour',
      [0, 1, 2, 3, 4, 5].flatMap((back) => aBurst({ at: NOON - back * BUCKET_MS, count: 7, author: 'the same' })),
    ],
    ['one publication without authors posts forty times', aBurst({ at: NOON, count: 40, isAnonymous: true })],
    ['four people speak', aBurst({ at: NOON, count: 4 })],
    ['forty speak of the band', aBurst({ at: NOON, count: 40, isRelevant: false })],
  ])('never when %s', async (_, burst) => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 1 });
    expect(await tagAndFold(burst)).toMatchObject({ alerts: 0 });
    expect(await alerts()).toEqual([]);
  });

  test('of what happened within a day, and not of what a backfill brings from before', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 1 });
    expect(await tagAndFold(aBurst({ at: NOON - 25 * HOUR_MS, count: 40 }))).toMatchObject({ alerts: 0 });
    expect(await tagAndFold(aBurst({ at: NOON - 23 * HOUR_MS, count: 40 }))).toMatchObject({ alerts: 1 });
  });

  test('never on the first day by the clock, whatever the feeds still held of the days before', async () => {
    const old = [2 * DAY_MS, HOUR_MS].flatMap((ago) => aBurst({ at: NOON - ago, count: 1 }));
    await tagAndFold(old);
    expect(await tagAndFold(aBurst({ at: NOON, count: 40 }))).toMatchObject({ alerts: 0 });
    pipeline.clock.advance(DAY_MS - BUCKET_MS);
    expect(await tagAndFold(aBurst({ at: pipeline.clock.now(), count: 40 }))).toMatchObject({ alerts: 0 });
    pipeline.clock.advance(2 * BUCKET_MS);
    expect(await tagAndFold(aBurst({ at: pipeline.clock.now(), count: 150 }))).toMatchObject({ alerts: 1 });
  });

  test('of everything that one story moves, once: named after the work, with the story as its cause', async () => {
    const story = { id: 'story:one', kind: 'story', label: 'One', matched: [] } as const;
    const work = { id: 'work:the-shining', kind: 'work', label: 'The Shining', matched: [] } as const;
    const person = { id: 'person:jack-nicholson', kind: 'person', label: 'Jack Nicholson', matched: [] } as const;
    for (const topic of [TOPIC, work.id, person.id] as const) await plantWatch(pipeline, { topic, perHour: 1 });
    const burst = aBurst({ at: NOON, count: 40 });
    await pipeline.foldDeps.stories.read([]);
    await tagWith(alsoAbout(story, work, person), burst);
    expect(await alerts()).toMatchObject([
      {
        subject: { topic: work.id },
        together: [person.id, TOPIC],
        evidence: { mentions: [{ isFirst: true }, {}, {}, {}, {}] },
      },
    ]);
  });

  test('of a topic nobody ever spoke of, when many do', async () => {
    await plantWatching(pipeline);
    expect(await tagAndFold(aBurst({ at: NOON, count: 10, topics: ['unheard'] }))).toMatchObject({ alerts: 0 });
    expect(await tagAndFold(aBurst({ at: NOON, count: 10, topics: ['unheard'] }))).toMatchObject({ alerts: 1 });
    expect(await alerts()).toMatchObject([
      { rule: 'new-topic', subject: { topic: 'theme:unheard' }, numbers: { observed: 20, expected: 0, authors: 20 } },
    ]);
  });

  test('a bound that the team set counts even where spikes are switched off, and nothing else does', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 1 });
    const own = { sensitivity: 'off', threshold: { count: 100, withinMinutes: 60 } } as const;
    const settings = withTopic(USUAL_ALERT_SETTINGS, TOPIC, own);
    const fold = () => foldBuckets({ ...pipeline.foldDeps, alertSettings: async () => settings });
    await pipeline.tag(aBurst({ at: NOON, count: 60 }));
    expect(await fold()).toMatchObject({ alerts: 0 });
    await pipeline.tag(aBurst({ at: NOON - 4 * BUCKET_MS, count: 45 }));
    expect(await fold()).toMatchObject({ alerts: 1 });
    expect(await alerts()).toMatchObject([
      { rule: 'threshold', numbers: { observed: 105, expected: 100, spanMinutes: 60 } },
    ]);
  });

  test('again days later, when it is another spike', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 2 });
    await tagAndFold(aBurst({ at: NOON, count: 40 }));
    pipeline.clock.advance(7 * HOUR_MS);
    expect(await pipeline.fold()).toMatchObject({ alerts: 1 });
    pipeline.clock.advance(13 * HOUR_MS);
    expect(await tagAndFold(aBurst({ at: pipeline.clock.now(), count: 60 }))).toMatchObject({ alerts: 0 });
    expect((await alerts()).map(({ stage }) => stage).toSorted()).toEqual(['closed', 'opened']);
    pipeline.clock.advance(2 * DAY_MS);
    await tagAndFold(aBurst({ at: pipeline.clock.now(), count: 60 }));
    expect((await alerts()).filter(({ stage }) => stage === 'opened')).toHaveLength(2);
  });

  test('says how people feel about it, and how they do usually', async () => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 1 });
    const feeling =
      (score: number): Tagger =>
      (input) => ({
        ...wordTagger(input),
        sentiment: { label: score < 0 ? 'negative' : 'positive', score, words: [] },
      });
    await tagWith(feeling(0.3), aBurst({ at: NOON - 5 * DAY_MS, count: 20 }));
    await tagWith(feeling(-0.5), aBurst({ at: NOON, count: 31 }));
    expect(await alerts()).toMatchObject([{ evidence: { sentiment: { now: -0.5, usual: 0.3 } } }]);
  });

  test.each([
    ['the log cannot be read again', 'readLog'],
    ['what is decided cannot be read', 'episodes'],
    ['what a topic did before cannot be read', 'watches'],
  ] as const)('counting goes on while %s, and the alert comes once the trouble is over', async (_, trouble) => {
    await plantWatch(pipeline, { topic: TOPIC, perHour: 2 });
    const fail = () => Promise.reject(new Error('damaged'));
    const { foldDeps } = pipeline;
    let isRead = false;
    // The fold counts from the log first; who speaks is asked after that.
    const readLog: typeof foldDeps.mentions.readLog = (bucket) => {
      if (isRead && trouble === 'readLog') return fail();
      isRead = true;
      return foldDeps.mentions.readLog(bucket);
    };
    const events: string[] = [];
    const inTrouble = {
      ...foldDeps,
      mentions: { ...foldDeps.mentions, readLog },
      ...(trouble === 'episodes' ? { episodes: { ...foldDeps.episodes, read: fail } } : {}),
      ...(trouble === 'watches' ? { watches: { ...foldDeps.watches, read: fail } } : {}),
      log: { ...foldDeps.log, error: (event: string) => void events.push(event) },
    };
    await pipeline.tag(aBurst({ at: NOON, count: 40 }));
    expect(await foldBuckets(inTrouble)).toMatchObject({ outcome: 'folded', alerts: 0, left: 1 });
    expect(events).not.toEqual([]);
    const [counted] = await pipeline.derived.readSummaries('bucket', { from: BUCKET, to: BUCKET + BUCKET_MS });
    expect(counted?.summary.topics.get(TOPIC)?.count).toBe(40);
    const board = await pipeline.derived.readLeaderboard('1h');
    expect(board?.trends).toMatchObject([{ topic: TOPIC, count: 40 }]);

    expect(await pipeline.fold()).toMatchObject({ alerts: 1, left: 0 });
    expect(await alerts()).toMatchObject([{ numbers: { observed: 40 } }]);
    expect(await pipeline.fold()).toMatchObject({ alerts: 0 });
  });

  test('marks of buckets too old for any alert are worked off, whatever is the matter with alerts', async () => {
    const { foldDeps } = pipeline;
    const episodes = { ...foldDeps.episodes, read: () => Promise.reject(new Error('damaged')) };
    await pipeline.tag([...aBurst({ at: NOON, count: 1 }), ...aBurst({ at: NOON - 25 * HOUR_MS, count: 1 })]);
    expect(await foldBuckets({ ...foldDeps, episodes })).toMatchObject({ buckets: 1, left: 1 });
  });
});
