import type { TimeRange } from './bucket.ts';
import { countDistinct } from './distinct.ts';
import { type Candidate, onePhraseForEach, standsOut } from './emergence.ts';
import { logLikelihood } from './log-likelihood.ts';
import { isPhrase } from './phrase-topic.ts';
import { type SeriesPoint, toPoint } from './series.ts';
import type { Summary } from './summary.ts';
import type { Tally } from './tally.ts';
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
  /** Phrases and hashtags only: how far their part of all mentions is from what it was before, see `logLikelihood`. */
  readonly logLikelihood?: number;
}

/**
 * The trends of one window at one moment, the topics with most mentions first. Phrases come after all others, the most
 * outstanding first, and only those that stand out: of what nobody configured, what is said most often is what is always
 * said. A story that is told once is no trend either: nearly every revelation begins one.
 */
export interface Leaderboard {
  readonly window: TrendWindow;
  readonly range: TimeRange;
  readonly total: SeriesPoint;
  readonly keptOut: Summary['keptOut'];
  /** Mentions of the window by the tagger and catalog that judged them: which version produced these numbers. */
  readonly taggedBy: Summary['taggedBy'];
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
  const toTrend = (topic: TopicId, tally: Tally): Trend => {
    const before = baseline.summary.topics.get(topic)?.count ?? 0;
    return {
      topic,
      ...toPoint(tally),
      share: round(tally.count / Math.max(1, current.total.count), 4),
      ...(baselineWindows >= 1 ? expectation(tally.count, before / baselineWindows) : {}),
      ...(isUnconfigured(topic) ? { logLikelihood: round(standing(topic, tally, current, baseline), 2) } : {}),
    };
  };
  const known = [...current.topics]
    .filter(([topic, { count }]) => !isPhrase(topic) && (count > 1 || kindOf(topic) !== 'story'))
    .map(([topic, tally]) => toTrend(topic, tally));
  const phrases = emergentPhrases(current, baseline).map(({ topic, tally }) => toTrend(topic, tally));
  const trends = [...topOfEachKind(known.sort(byCountThenId)), ...phrases];
  const { keptOut, taggedBy } = current;
  return { window, range, total: toPoint(current.total), keptOut, taggedBy, trends };
}

function isUnconfigured(topic: TopicId): boolean {
  return isPhrase(topic) || kindOf(topic) === 'hashtag';
}

function emergentPhrases(current: Summary, baseline: Baseline): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [topic, tally] of current.topics) {
    if (!isPhrase(topic)) continue;
    const logLikelihood = standing(topic, tally, current, baseline);
    if (standsOut({ count: tally.count, authors: countDistinct(tally.authors), logLikelihood }))
      candidates.push({ topic, tally, logLikelihood });
  }
  return onePhraseForEach(candidates, LEADERBOARD_SIZE);
}

/**
 * In a past with fewer mentions than the window itself (a fresh installation) nearly everything is new. The mentions it
 * lacks are presumed, one in a hundred with the phrase: more than all but the commonest phrases.
 */
const PRESUMED_SHARE = 0.01;

function standing(topic: TopicId, { count }: Tally, current: Summary, { summary }: Baseline): number {
  const lacking = Math.max(0, current.total.count - summary.total.count);
  const known = summary.topics.get(topic)?.count ?? 0;
  // Half of what may have been dropped stands in for it: the usual guess at what lies below a limit of detection
  // (Hornung and Reed, Applied Occupational and Environmental Hygiene 5, 1990).
  const before = isPhrase(topic) ? Math.max(known, summary.phrasesHidden / 2) : known;
  return logLikelihood(
    { count, total: current.total.count },
    { count: before + PRESUMED_SHARE * lacking, total: summary.total.count + lacking },
  );
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
