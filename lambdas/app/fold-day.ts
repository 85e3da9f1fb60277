import { DAY_MS, HOUR_MS, SPAN_MS, type Span, startOf, startsIn } from '../domain/bucket.ts';
import { type BlockSpan, toBlock } from '../domain/series.ts';
import {
  changedTopics,
  EMPTY_SUMMARY,
  isSameSummary,
  mergeSummaries,
  type Summary,
  summarize,
} from '../domain/summary.ts';
import { EMPTY_TALLY } from '../domain/tally.ts';
import type { TopicId } from '../domain/topic.ts';
import { inParallel } from '../in-parallel.ts';
import type { DerivedStore, FoldTurn, MentionStore } from '../ports.ts';

export interface FoldDayDeps {
  readonly mentions: Pick<MentionStore, 'readLog'>;
  readonly derived: DerivedStore;
}

export interface FoldedDay {
  /** The topics whose series changed, and the buckets in which. */
  readonly changed: ReadonlyMap<TopicId, readonly number[]>;
  /** The bucket summaries of the hours that were counted, as they are now. */
  readonly buckets: ReadonlyMap<number, Summary>;
  /** Writes the summaries, the buckets' own last. False when a later fold refused anything of this day. */
  commit(): Promise<boolean>;
}

/** A day's summaries on one level, by start, as they were and as they are now. */
type Level = Map<number, Summary>;

/**
 * Counts the dirty buckets of one day from the log and rewrites the series of the topics that changed. The summaries are
 * kept back for `commit`: they are what the next fold compares with, so they may only say what the series already say.
 */
export async function foldDay(
  day: number,
  dirtyBuckets: readonly number[],
  turn: FoldTurn,
  deps: FoldDayDeps,
): Promise<FoldedDay> {
  const { mentions, derived } = deps;
  const dirtyHours = new Set(dirtyBuckets.map((bucket) => startOf('hour', bucket)));
  const range = { from: day, to: day + DAY_MS };
  const oldBuckets = await readLevel(derived, 'bucket', spanning(dirtyHours));
  const oldHours = await readLevel(derived, 'hour', range);
  const oldDay = (await readLevel(derived, 'day', range)).get(day) ?? EMPTY_SUMMARY;

  const folded = await inParallel(
    dirtyBuckets,
    async (bucket) => [bucket, summarize(await mentions.readLog(bucket))] as const,
  );
  const buckets: Level = new Map([...oldBuckets, ...folded]);
  const hours: Level = new Map(oldHours);
  for (const hour of dirtyHours) hours.set(hour, mergeSummaries(within(buckets, 'bucket', hour, HOUR_MS)));
  const whole = mergeSummaries(hours.values());

  const changed = new Map<TopicId, number[]>();
  for (const [bucket, summary] of folded) {
    const before = oldBuckets.get(bucket) ?? EMPTY_SUMMARY;
    const topics = turn.mustWriteAll
      ? new Set([...before.topics.keys(), ...summary.topics.keys()])
      : changedTopics(before, summary);
    for (const topic of topics) changed.set(topic, [...(changed.get(topic) ?? []), bucket]);
  }

  const writeBlock = (topic: TopicId, span: BlockSpan, start: number, slots: Level, sum: Summary | undefined) => {
    const slotSpan: Span = span === 'hour' ? 'bucket' : 'hour';
    const starts = startsIn(slotSpan, { from: start, to: start + SPAN_MS[span] });
    const tallies = starts.map((slot) => slots.get(slot)?.topics.get(topic));
    const block = toBlock(start, tallies, sum?.topics.get(topic) ?? EMPTY_TALLY);
    return derived.writeSeries(topic, span, block, turn);
  };

  const hourBlocks = [...changed].flatMap(([topic, at]) =>
    [...new Set(at.map((bucket) => startOf('hour', bucket)))].map((hour) => ({ topic, hour })),
  );
  const wroteHourBlocks = await inParallel(hourBlocks, ({ topic, hour }) =>
    writeBlock(topic, 'hour', hour, buckets, hours.get(hour)),
  );
  const wroteDayBlocks = await inParallel([...changed.keys()], (topic) => writeBlock(topic, 'day', day, hours, whole));

  const write = async (span: Span, start: number, before: Summary | undefined, after: Summary | undefined) => {
    if (after === undefined) return true;
    if (!turn.mustWriteAll && before !== undefined && isSameSummary(before, after)) return true;
    return derived.writeSummary(span, start, after, turn);
  };

  return {
    changed,
    buckets,
    async commit() {
      const wroteDay = await write('day', day, oldDay, whole);
      const wroteHours = await inParallel([...dirtyHours], (hour) =>
        write('hour', hour, oldHours.get(hour), hours.get(hour)),
      );
      const isWhole = [...wroteHourBlocks, ...wroteDayBlocks, wroteDay, ...wroteHours].every(Boolean);
      // A bucket's summary says "all that follows from me is written": not to be said when a part was refused.
      if (!isWhole) return false;
      const wroteBuckets = await inParallel(folded, ([bucket, summary]) =>
        write('bucket', bucket, oldBuckets.get(bucket), summary),
      );
      return wroteBuckets.every(Boolean);
    },
  };
}

async function readLevel(
  derived: DerivedStore,
  span: Span,
  range: { readonly from: number; readonly to: number },
): Promise<Level> {
  return new Map((await derived.readSummaries(span, range)).map(({ start, summary }) => [start, summary]));
}

function spanning(hours: ReadonlySet<number>): { from: number; to: number } {
  return { from: Math.min(...hours), to: Math.max(...hours) + HOUR_MS };
}

function within(level: Level, span: Span, from: number, lengthMs: number): Summary[] {
  return startsIn(span, { from, to: from + lengthMs }).flatMap((start) => level.get(start) ?? []);
}
