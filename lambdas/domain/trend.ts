import type { TimeRange } from './bucket.ts';
import { type SeriesPoint, toPoint } from './series.ts';
import type { Summary } from './summary.ts';
import { kindOf, TOPIC_KINDS, type TopicId } from './topic.ts';
import { baselineBefore, type TrendWindow, WINDOWS } from './window.ts';

/** A topic in a window: its count, what was to be expected, and how unusual that is. */
export interface Trend extends SeriesPoint {
  readonly topic: TopicId;
  /** Of all behind-the-scenes mentions in the window, the part that speaks of this topic: 0 to 1. */
  readonly share: number;
  /** Mentions that the windows before make likely; absent while there is not one whole window before this one. */
  readonly expected?: number;
  /** (count - expected) / sqrt(max(expected, 1)): standard deviations if mentions came by chance (Poisson). */
  readonly unusualness?: number;
}

/** The trends of one window at one moment, the topics with most mentions first. */
export interface Leaderboard {
  readonly window: TrendWindow;
  readonly range: TimeRange;
  readonly total: SeriesPoint;
  readonly keptOut: Summary['keptOut'];
  readonly trends: readonly Trend[];
}

/** How many topics of each kind a leaderboard keeps: the most one request may ask for. */
export const LEADERBOARD_SIZE = 100;

export interface Baseline {
  readonly summary: Summary;
  /** Start of the first span in the baseline's range that holds anything, if one does. */
  readonly firstDataAt: number | undefined;
}

/** Ranks every topic of a window. Pure, so a leaderboard of a past moment is computed the same way as the live one. */
export function rankTrends(window: TrendWindow, range: TimeRange, current: Summary, baseline: Baseline): Leaderboard {
  const baselineWindows = windowsObserved(window, range, baseline.firstDataAt);
  const trends = [...current.topics].map(([topic, tally]): Trend => {
    const before = baseline.summary.topics.get(topic)?.count ?? 0;
    return {
      topic,
      ...toPoint(tally),
      share: round(tally.count / Math.max(1, current.total.count), 4),
      ...(baselineWindows >= 1 ? expectation(tally.count, before / baselineWindows) : {}),
    };
  });
  trends.sort(byCountThenId);
  return { window, range, total: toPoint(current.total), keptOut: current.keptOut, trends: topOfEachKind(trends) };
}

/**
 * How many windows before this one were watched at all. Before the first mention of any topic nothing was polled, and
 * counting that silence as "zero mentions" would make everything look new.
 */
function windowsObserved(window: TrendWindow, range: TimeRange, firstDataAt: number | undefined): number {
  if (firstDataAt === undefined) return 0;
  const from = Math.max(firstDataAt, baselineBefore(window, range).from);
  return (range.from - from) / WINDOWS[window].lengthMs;
}

function expectation(count: number, expected: number): Pick<Trend, 'expected' | 'unusualness'> {
  const unusualness = (count - expected) / Math.sqrt(Math.max(expected, 1));
  return { expected: round(expected, 2), unusualness: round(unusualness, 2) };
}

function topOfEachKind(sorted: readonly Trend[]): Trend[] {
  const kept = new Map(TOPIC_KINDS.map((kind) => [kind, 0]));
  return sorted.filter(({ topic }) => {
    const kind = kindOf(topic);
    const rank = kind === undefined ? LEADERBOARD_SIZE : (kept.get(kind) ?? 0);
    if (kind !== undefined) kept.set(kind, rank + 1);
    return rank < LEADERBOARD_SIZE;
  });
}

function byCountThenId(left: Trend, right: Trend): number {
  return right.count - left.count || (left.topic < right.topic ? -1 : 1);
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
