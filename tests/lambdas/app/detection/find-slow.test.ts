import { describe, expect, test } from 'vitest';
import { findSlow } from '../../../../lambdas/app/detection/find-slow.ts';
import { beginWatching, type Episodes } from '../../../../lambdas/domain/alerting/episode.ts';
import { type AlertSettings, USUAL_ALERT_SETTINGS, withTopic } from '../../../../lambdas/domain/alerting/settings.ts';
import { DAY_MS, HOUR_MS, type Span, startOf, startsIn, type TimeRange } from '../../../../lambdas/domain/bucket.ts';
import { EMPTY_POINT, type SeriesBlock, type SeriesPoint } from '../../../../lambdas/domain/series.ts';
import { EMPTY_SUMMARY } from '../../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../../lambdas/domain/tally.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import type { Leaderboard } from '../../../../lambdas/domain/trend.ts';
import { NOON } from '../../../factories/mentions.ts';

const UNTIL = startOf('hour', NOON);
const WATCHING: Episodes = beginWatching(NOON - 60 * DAY_MS);

type Days = (daysAgo: number) => Partial<SeriesPoint>;

/** Topics with a point for each hour, by how many days ago it was; authors of the last day are as many as its mentions. */
function stores(topics: Readonly<Record<TopicId, Days>>, others: Required<Pick<Given, 'told' | 'keptOut'>>) {
  const daysAgo = (hour: number) => Math.floor((UNTIL - 1 - hour) / DAY_MS);
  const pointAt = (of: Days, hour: number): SeriesPoint => ({ ...EMPTY_POINT, ...of(daysAgo(hour)) });
  const names = Object.keys(topics) as TopicId[];
  const daysOf = (of: Days): SeriesBlock[] =>
    Array.from({ length: 40 }, (_, back) => {
      const start = startOf('day', UNTIL) - back * DAY_MS;
      const slots = Array.from({ length: 24 }, (_, hour) => {
        const at = start + hour * HOUR_MS;
        const point = at < UNTIL ? pointAt(of, at) : EMPTY_POINT;
        return point.count === 0 ? undefined : point;
      });
      return { start, slots, whole: EMPTY_POINT };
    });
  return {
    derived: {
      readLeaderboard: async () =>
        ({ trends: names.map((topic) => ({ topic, count: 1000 })) }) as unknown as Leaderboard,
      readSeries: async (topic: TopicId) => daysOf(topics[topic] ?? (() => ({}))).toReversed(),
      readSummaries: async (_: Span, range: TimeRange) =>
        startsIn('hour', range).map((start) => {
          const heard = names.map((topic) => [topic, pointAt(topics[topic] ?? STEADY, start).count] as const);
          const total = heard.reduce((sum, [, count]) => sum + count, others.told(daysAgo(start)));
          const authors = start === UNTIL - HOUR_MS ? Array.from({ length: 100 }, (_, n) => n) : [];
          return {
            start,
            summary: {
              ...EMPTY_SUMMARY,
              total: { ...EMPTY_TALLY, count: total },
              keptOut: { ...EMPTY_SUMMARY.keptOut, other: others.keptOut(daysAgo(start)) },
              topics: new Map(heard.map(([topic, count]) => [topic, { ...EMPTY_TALLY, count, authors }])),
            },
          };
        }),
    },
  };
}

interface Given {
  readonly episodes?: Episodes;
  readonly settings?: AlertSettings;
  readonly unheardItemsPerDay?: number;
  /** Of all other topics, mentions an hour, by how many days ago it was. */
  readonly told?: (daysAgo: number) => number;
  readonly keptOut?: (daysAgo: number) => number;
}

const find = (
  topics: Readonly<Record<TopicId, Days>>,
  {
    episodes = WATCHING,
    settings = USUAL_ALERT_SETTINGS,
    unheardItemsPerDay = 0,
    told = () => 0,
    keptOut = () => 0,
  }: Given = {},
) => findSlow({ episodes, settings, until: UNTIL, unheardItemsPerDay }, stores(topics, { told, keptOut }));

const STEADY: Days = () => ({ count: 10, positive: 3, negative: 2, authors: 10 });

describe('what an hour does not show', () => {
  test('a steady topic is no news', async () => {
    expect(await find({ 'work:a': STEADY })).toEqual([]);
  });

  test('a climb over days, a drop, silence and a turn of sentiment are found, each by its rule', async () => {
    const CLIMB: Days = (ago) => ({ count: ago >= 4 ? 10 : 10 + (4 - ago) * 5, positive: 2, authors: 9 });
    const DROP: Days = (ago) => ({ count: ago === 0 ? 1 : 20, authors: 1 });
    const TURN: Days = (ago) => ({ count: 10, positive: ago === 0 ? 0 : 3, negative: ago === 0 ? 8 : 1, authors: 10 });
    const SILENCE: Days = (ago) => ({ count: ago === 0 ? 0 : 3, authors: 1 });
    const found = await find({
      'work:climb': CLIMB,
      'work:drop': DROP,
      'work:turn': TURN,
      'work:silence': SILENCE,
      'work:a': STEADY,
      'work:b': STEADY,
    });
    const rules = found.map(({ topic, rule }) => `${topic} ${rule}`);
    expect(rules).toEqual(
      expect.arrayContaining([
        'work:climb climb',
        'work:drop drop',
        'work:turn sentiment-turn',
        'work:silence silence',
      ]),
    );
    expect(rules.some((rule) => rule.startsWith('work:a') || rule.startsWith('work:b'))).toBe(false);
  });

  const GONE: Days = (ago) => ({ count: ago === 0 ? 0 : 10, authors: 1 });
  const FELL = { 'work:0': GONE, 'work:a': STEADY, 'work:b': STEADY };
  const FADES = (ago: number) => (ago === 0 ? 2 : 20);
  const GOES_ON = () => 20;

  test('where everything falls at once, it is our sources that fell silent', async () => {
    const topics = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`work:${index}`, GONE]));
    expect(await find(topics)).toEqual([]);
    expect(await find(FELL)).not.toEqual([]);
  });

  test('many topics that are too seldom talked of to fall do not hide that all others did', async () => {
    const topics = Object.fromEntries([
      ...Array.from({ length: 5 }, (_, index) => [`work:${index}`, GONE]),
      ...Array.from({ length: 55 }, (_, index) => [`hashtag:small${index}`, () => ({ count: 0.25, authors: 1 })]),
    ]);
    expect(await find(topics, { told: () => 200 })).toEqual([]);
  });

  test('one topic alone is told of when others are heard as usual, and not when they have fallen as well', async () => {
    const alone = { 'work:0': GONE };
    expect(await find(alone, { told: GOES_ON })).not.toEqual([]);
    expect(await find(alone, { told: FADES })).toEqual([]);
    expect(await find(alone)).toEqual([]);
    expect(await find(FELL, { told: (ago) => (ago === 0 ? 0 : 200) })).toEqual([]);
  });

  test('where nothing else is a revelation, what is kept out shows whether we hear', async () => {
    expect(await find({ 'work:0': GONE }, { keptOut: GOES_ON })).not.toEqual([]);
    expect(await find({ 'work:0': GONE }, { keptOut: FADES })).toEqual([]);
  });

  test('a source that is gone may be why, if it brought that much', async () => {
    expect(await find(FELL, { unheardItemsPerDay: 200 })).toEqual([]);
    expect(await find(FELL, { unheardItemsPerDay: 10 })).not.toEqual([]);
    const CLIMB: Days = (ago) => ({ count: ago >= 4 ? 10 : 10 + (4 - ago) * 5, positive: 2, authors: 9 });
    expect(await find({ 'work:climb': CLIMB }, { unheardItemsPerDay: 200 })).toHaveLength(1);
  });

  test('who has slept does not say that nobody spoke', async () => {
    expect(await find(FELL, { episodes: { ...WATCHING, awakeSince: NOON - 5 * HOUR_MS } })).toEqual([]);
  });

  test('nothing on the first day, and nothing where a team wants nothing', async () => {
    expect(await find(FELL, { episodes: beginWatching(NOON - HOUR_MS) })).toEqual([]);
    const settings = withTopic(USUAL_ALERT_SETTINGS, 'work:0', { sensitivity: 'off' });
    expect(await find(FELL, { settings })).toEqual([]);
  });
});
