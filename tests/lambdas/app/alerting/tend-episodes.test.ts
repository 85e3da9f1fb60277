import { describe, expect, test } from 'vitest';
import { type TendDeps, tendEpisodes } from '../../../../lambdas/app/alerting/tend-episodes.ts';
import type { Alert } from '../../../../lambdas/domain/alerting/alert.ts';
import { beginWatching, type Episodes } from '../../../../lambdas/domain/alerting/episode.ts';
import { USUAL_ALERT_SETTINGS } from '../../../../lambdas/domain/alerting/settings.ts';
import { DAY_MS, HOUR_MS, startOf, startsIn } from '../../../../lambdas/domain/bucket.ts';
import { EMPTY_POINT } from '../../../../lambdas/domain/series.ts';
import { NEW_SOURCE_HEALTH, type SourceHealth, type SourceState } from '../../../../lambdas/domain/source.ts';
import { EMPTY_SUMMARY } from '../../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../../lambdas/domain/tally.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import type { Leaderboard } from '../../../../lambdas/domain/trend.ts';
import { NOON } from '../../../factories/mentions.ts';
import { SILENT_LOG } from '../../../factories/pipeline.ts';

const UNTIL = startOf('hour', NOON - HOUR_MS);
const WATCHING: Episodes = { ...beginWatching(NOON - 60 * DAY_MS), judgedUntil: UNTIL - HOUR_MS };

function aSource(id: string, health: Partial<SourceHealth> = {}): SourceState {
  const times = { lastPollAt: NOON, lastSuccessAt: NOON, lastNewAt: NOON, watchedSince: NOON - 40 * DAY_MS };
  const rate = { items: 3000, days: 10, at: NOON };
  return {
    definition: { id, kind: 'feed', params: {} },
    health: { ...NEW_SOURCE_HEALTH, ...times, rate, ...health },
    ...{ nextPollAt: NOON, origin: 'catalog', isPaused: false },
  };
}

interface Given {
  readonly episodes?: Episodes | undefined;
  readonly sources?: readonly SourceState[];
  readonly now?: number;
  /** Ten mentions an hour of each topic until then. */
  readonly talk: Readonly<Record<TopicId, number>>;
}

/** One look at topics that are talked of alike until each falls silent. */
async function tend({ episodes, sources = [], now = NOON, talk }: Given) {
  let stored = episodes;
  const raised: Alert[] = [];
  const countAt = (topic: TopicId, hour: number) => (hour < (talk[topic] ?? 0) ? 10 : 0);
  const topics = Object.keys(talk) as TopicId[];
  const deps: TendDeps = {
    derived: {
      readLeaderboard: async () =>
        ({ trends: topics.map((topic) => ({ topic, count: 1000 })) }) as unknown as Leaderboard,
      readSeries: async (topic, _, range) =>
        startsIn('day', { from: startOf('day', range.from), to: range.to }).map((start) => ({
          start,
          slots: Array.from({ length: 24 }, (__, hour) => {
            const count = countAt(topic, start + hour * HOUR_MS);
            return count === 0 ? undefined : { ...EMPTY_POINT, count, authors: count };
          }),
          whole: EMPTY_POINT,
        })),
      readSummaries: async (_, range) =>
        startsIn('hour', range).map((start) => {
          const tallies = topics.map((topic) => [topic, { ...EMPTY_TALLY, count: countAt(topic, start) }] as const);
          const count = tallies.reduce((sum, [, tally]) => sum + tally.count, 0);
          return { start, summary: { ...EMPTY_SUMMARY, total: { ...EMPTY_TALLY, count }, topics: new Map(tallies) } };
        }),
    },
    mentions: { readLog: async () => [], read: async () => [] },
    stories: { read: async () => new Map() },
    alertSettings: async () => USUAL_ALERT_SETTINGS,
    sources: { list: async () => [...sources] },
    alerts: { store: async (alert) => void raised.push(alert) },
    episodes: {
      read: async () => (stored === undefined ? undefined : { episodes: stored, revision: 'one' }),
      replace: async (after) => {
        stored = after;
        return true;
      },
    },
    clock: { now: () => now },
    log: SILENT_LOG,
  };
  await tendEpisodes(deps);
  return { raised: raised.map(({ rule, subject }) => ({ rule, subject })), stored };
}

const FELL = { 'work:a': UNTIL - DAY_MS, 'work:b': NOON, 'work:c': NOON } as const;

describe('falls', () => {
  test('a topic that nobody speaks of any more is told of', async () => {
    const { raised } = await tend({ episodes: WATCHING, sources: [aSource('one')], talk: FELL });
    expect(raised.map(({ subject }) => subject)).toEqual([{ kind: 'topic', topic: 'work:a' }]);
  });

  test('nobody who wakes says that nobody spoke while he slept, at once or in the day after', async () => {
    const asleepFor = 3 * DAY_MS;
    const talk = { ...FELL, 'work:a': UNTIL - asleepFor };
    const woken = await tend({ episodes: { ...WATCHING, judgedUntil: UNTIL - asleepFor }, talk });
    expect(woken.raised).toEqual([]);
    expect(woken.stored?.awakeSince).toBe(NOON);
    const later = NOON + 20 * HOUR_MS;
    const episodes = { ...WATCHING, awakeSince: NOON, judgedUntil: startOf('hour', later) - 2 * HOUR_MS };
    expect((await tend({ episodes, now: later, talk: { ...FELL, 'work:b': later, 'work:c': later } })).raised).toEqual(
      [],
    );
  });

  test('none is told of when a source that brought as much is gone since the last hour, or fails', async () => {
    const both = await tend({
      episodes: WATCHING,
      sources: [aSource('one'), aSource('two')],
      talk: { 'work:b': NOON },
    });
    const before = { ...WATCHING, listening: both.stored?.listening ?? { sources: 0, itemsPerDay: 0 } };
    expect(before.listening).toEqual({ sources: 2, itemsPerDay: 600 });
    const removed = await tend({ episodes: before, sources: [aSource('one')], talk: FELL });
    expect(removed.raised).toEqual([]);
    const failing = aSource('two', { failuresInARow: 9, lastSuccessAt: NOON - DAY_MS });
    expect((await tend({ episodes: before, sources: [aSource('one'), failing], talk: FELL })).raised).toEqual([]);
    expect(
      (await tend({ episodes: before, sources: [aSource('one'), aSource('two')], talk: FELL })).raised,
    ).toHaveLength(1);
  });
});

describe('times', () => {
  test('where nothing is decided yet, we watch since the first source was read; without any, since now', async () => {
    const { stored } = await tend({ episodes: undefined, sources: [aSource('one')], talk: {} });
    expect(stored).toMatchObject({ watchingSince: NOON - 40 * DAY_MS, awakeSince: NOON, judgedUntil: NOON });
    expect((await tend({ episodes: undefined, talk: {} })).stored?.watchingSince).toBe(NOON);
  });

  test('a clock that was a year ahead stops no hour from being judged', async () => {
    const ahead = { ...WATCHING, judgedUntil: NOON + 365 * DAY_MS };
    const mended = (await tend({ episodes: ahead, talk: FELL })).stored;
    expect(mended?.judgedUntil).toBe(NOON);
    const now = NOON + 3 * HOUR_MS;
    const judged = await tend({ episodes: mended, now, talk: FELL });
    expect(judged.stored?.judgedUntil).toBe(startOf('hour', now - HOUR_MS));
  });
});
