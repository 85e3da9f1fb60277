import { isFollower } from '../../domain/alerting/alertable.ts';
import { type Episodes, type Finding, isLearning } from '../../domain/alerting/episode.ts';
import { type AlertSettings, sensitivityOf } from '../../domain/alerting/settings.ts';
import { DAY_MS, HOUR_MS } from '../../domain/bucket.ts';
import { judgeClimb } from '../../domain/detection/rules/climb.ts';
import { judgeDrop, LEAST_TO_DROP } from '../../domain/detection/rules/drop.ts';
import { judgeSentimentTurn } from '../../domain/detection/rules/sentiment-turn.ts';
import { judgeSilence } from '../../domain/detection/rules/silence.ts';
import type { Sensitivity } from '../../domain/detection/settings.ts';
import type { Verdict } from '../../domain/detection/verdict.ts';
import { countDistinct } from '../../domain/distinct.ts';
import { EMPTY_POINT, type SeriesPoint } from '../../domain/series.ts';
import { mergeSummaries, type Summary } from '../../domain/summary.ts';
import type { TopicId } from '../../domain/topic.ts';
import { inParallel } from '../../in-parallel.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import { readPoints } from '../reading/read-series.ts';
import { withoutOutages } from './doubt-falls.ts';

export interface FindSlowDeps {
  readonly derived: Pick<DerivedStore, 'readLeaderboard' | 'readSeries' | 'readSummaries'>;
}

export interface FindSlowContext {
  readonly episodes: Episodes;
  readonly settings: AlertSettings;
  /** Whole hours before this are judged; epoch milliseconds. */
  readonly until: number;
  /** What sources used to bring that we no longer hear. */
  readonly unheardItemsPerDay: number;
}

/** What the longest rule looks at. */
const LOOKED_AT_DAYS = 22;

/** Nothing that a rule would tell is said more seldom than this in a week. */
const LEAST_IN_A_WEEK = 40;

/**
 * Judges by days what an hour does not show: climbs, drops, silence, turns of sentiment. Of the topics that were talked of
 * most in a week, so what it reads is bounded.
 */
export async function findSlow(context: FindSlowContext, deps: FindSlowDeps): Promise<Finding[]> {
  const { episodes, settings, until, unheardItemsPerDay } = context;
  if (isLearning(episodes, until)) return [];
  const week = await deps.derived.readLeaderboard('7d');
  const topics = (week?.trends ?? [])
    .filter(({ topic, count }) => count >= LEAST_IN_A_WEEK && !isFollower(topic))
    .map(({ topic }) => topic);
  const hours = await deps.derived.readSummaries('hour', { from: until - DAY_MS, to: until });
  const lastDay = mergeSummaries(hours.map(({ summary }) => summary));
  const judged = await inParallel(topics, async (topic) => {
    const choice = sensitivityOf(settings, topic);
    return choice === 'off' ? NOTHING : judgeSlow(topic, { until, sensitivity: choice, lastDay }, deps);
  });
  const able = new Set(topics.filter((_, index) => judged[index]?.canFall));
  const findings = judged.flatMap((topic) => topic.findings);
  return withoutOutages(findings, { episodes, until, unheardItemsPerDay, able, hours }, deps);
}

interface Judged {
  readonly findings: readonly Finding[];
  /** Whether it is talked of enough for a drop to show. */
  readonly canFall: boolean;
}

const NOTHING: Judged = { findings: [], canFall: false };

interface SlowContext {
  readonly until: number;
  readonly sensitivity: Sensitivity;
  /** Everything counted in the last 24 hours: authors cannot be added up from series. */
  readonly lastDay: Summary;
}

async function judgeSlow(
  topic: TopicId,
  { until, sensitivity, lastDay }: SlowContext,
  { derived }: FindSlowDeps,
): Promise<Judged> {
  const points = await readPoints(topic, 'hour', { from: until - LOOKED_AT_DAYS * DAY_MS, to: until }, derived);
  // Before its first mention a topic was not silent: nobody knew of it.
  const since = points.findIndex(({ point }) => point.count > 0);
  if (since < 0) return NOTHING;
  const hours = points.slice(since).map(({ point }) => point);
  const authors = countDistinct(lastDay.topics.get(topic)?.authors ?? []);
  const days = daysOf(hours);
  const moods = [...days.slice(0, -1), { ...(days.at(-1) ?? EMPTY_POINT), authors }];
  const counts = days.map(({ count }) => count);
  const drop = judgeDrop(counts, until, sensitivity);
  const verdicts = [
    ['climb', judgeClimb(counts, until, sensitivity)],
    [
      'silence',
      judgeSilence(
        hours.map(({ count }) => count),
        until,
        sensitivity,
      ),
    ],
    ['drop', drop],
    ['sentiment-turn', judgeSentimentTurn(moods, until, sensitivity)],
  ] as const;
  const findings = verdicts.flatMap(([rule, verdict]) => (isToTell(verdict) ? [{ topic, rule, verdict }] : []));
  return { findings, canFall: drop !== undefined && drop.expected >= LEAST_TO_DROP };
}

function isToTell(verdict: Verdict | undefined): verdict is Verdict {
  return verdict?.isBeyond === true;
}

const DAY_HOURS = DAY_MS / HOUR_MS;

/**
 * Days of 24 hours each that end with the last hour; what is left over at the beginning is no day. Authors are those of the
 * liveliest hour.
 */
function daysOf(hours: readonly SeriesPoint[]): SeriesPoint[] {
  const count = Math.floor(hours.length / DAY_HOURS);
  const first = hours.length - count * DAY_HOURS;
  return Array.from({ length: count }, (_, day) => {
    const from = first + day * DAY_HOURS;
    return hours.slice(from, from + DAY_HOURS).reduce(addPoints, EMPTY_POINT);
  });
}

function addPoints(sum: SeriesPoint, point: SeriesPoint): SeriesPoint {
  return {
    ...sum,
    count: sum.count + point.count,
    positive: sum.positive + point.positive,
    negative: sum.negative + point.negative,
    unknown: sum.unknown + point.unknown,
    authors: Math.max(sum.authors, point.authors),
  };
}
