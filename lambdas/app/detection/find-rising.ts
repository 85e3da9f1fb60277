import { isAlertable, isFollower } from '../../domain/alerting/alertable.ts';
import { type Finding, isLearning, openTopics } from '../../domain/alerting/episode.ts';
import { type AlertSettings, sensitivityOf, thresholdOf } from '../../domain/alerting/settings.ts';
import { BUCKET_MS, HOUR_MS, startOf, startsIn, uniteRanges } from '../../domain/bucket.ts';
import { SENSITIVITY } from '../../domain/detection/settings.ts';
import { countDistinct } from '../../domain/distinct.ts';
import type { Summary } from '../../domain/summary.ts';
import { addTallies, EMPTY_TALLY } from '../../domain/tally.ts';
import type { TopicId } from '../../domain/topic.ts';
import { messageOf } from '../../errors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Log } from '../../ports/log.ts';
import type { FoldedDay } from '../folding/fold-day.ts';
import { findTopicRises, type RiseContext, type TopicRiseDeps } from './find-topic-rises.ts';

export interface FindDeps extends TopicRiseDeps {
  readonly log: Log;
}

export interface Found {
  readonly findings: readonly Finding[];
  /** False when a topic could not be judged: then what changed has to be judged again. */
  readonly isWhole: boolean;
}

/** Topics are judged side by side, each with some dozens of reads of its own. */
const JUDGED_AT_ONCE = 6;

/**
 * Judges the topics that changed, from the first bucket in which they did. Only a growing count can make a rise, so what
 * changed is all there is to judge; topics that are too quiet for any rule cost no read. Give it stores that read once.
 */
export async function findRising(
  folded: Pick<FoldedDay, 'changed' | 'buckets'>,
  context: RiseContext,
  deps: FindDeps,
): Promise<Found> {
  const { now } = context;
  const recent = [...folded.changed]
    .map(([topic, at]) => ({ topic, at: at.filter((bucket) => isAlertable(bucket, now)) }))
    .filter(({ topic, at }) => at.length > 0 && !isFollower(topic))
    // Until it is known what is usual, only a team's own bounds can be told.
    .filter(({ topic }) => !isLearning(context.episodes, now) || thresholdOf(context.settings, topic) !== undefined);
  if (recent.length === 0) return { findings: [], isWhole: true };

  const open = openTopics(context.episodes);
  const touched = new Set<number>();
  for (const { at } of recent) for (const bucket of at) touched.add(bucket);
  const buckets = await readBuckets(touched, folded, deps);
  const loud = recent.filter(({ topic, at }) => open.has(topic) || isLoud(topic, at, now, buckets, context.settings));
  let isWhole = true;
  const judgeOne = async ({ topic, at }: { readonly topic: TopicId; readonly at: readonly number[] }) => {
    try {
      return await findTopicRises(topic, Math.min(...at), context, deps);
    } catch (thrown) {
      // One topic in trouble keeps no other from being told.
      deps.log.error('topic-not-judged', { topic, error: messageOf(thrown) });
      isWhole = false;
      return [];
    }
  };
  const findings = (await inParallel(loud, judgeOne, JUDGED_AT_ONCE)).flat();
  return { findings, isWhole };
}

/** What was counted around the buckets that were touched: one mention of yesterday must not cost a day of reading. */
async function readBuckets(
  touched: ReadonlySet<number>,
  folded: Pick<FoldedDay, 'buckets'>,
  { derived }: FindDeps,
): Promise<ReadonlyMap<number, Summary>> {
  const around = uniteRanges([...touched].map((bucket) => ({ from: bucket - HOUR_MS, to: bucket + HOUR_MS })));
  const known = await inParallel(around, (range) => derived.readSummaries('bucket', range));
  return new Map([...known.flat().map(({ start, summary }) => [start, summary] as const), ...folded.buckets]);
}

/** A rule that looks at six hours finds what comes to this within one of them, too. */
const LEAST_IN_AN_HOUR = Math.min(...Object.values(SENSITIVITY).map(({ minCount }) => minCount)) - 1;
const LEAST_AUTHORS = 2;

/** Whether so much was said in an hour that the change touched that it is worth a look at the topic's past. */
function isLoud(
  topic: TopicId,
  at: readonly number[],
  now: number,
  buckets: ReadonlyMap<number, Summary>,
  settings: AlertSettings,
): boolean {
  if (thresholdOf(settings, topic) !== undefined) return true;
  if (sensitivityOf(settings, topic) === 'off') return false;
  const last = Math.min(Math.max(...at) + HOUR_MS - BUCKET_MS, startOf('bucket', now));
  return startsIn('bucket', { from: Math.min(...at), to: last + BUCKET_MS }).some((bucket) => {
    const hour = startsIn('bucket', { from: bucket + BUCKET_MS - HOUR_MS, to: bucket + BUCKET_MS });
    const tallies = hour.flatMap((start) => buckets.get(start)?.topics.get(topic) ?? []);
    if (tallies.reduce((sum, { count }) => sum + count, 0) < LEAST_IN_AN_HOUR) return false;
    return countDistinct(tallies.reduce(addTallies, EMPTY_TALLY).authors) >= LEAST_AUTHORS;
  });
}
