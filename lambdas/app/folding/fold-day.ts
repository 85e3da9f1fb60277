import { DAY_MS, HOUR_MS, SPAN_MS, type Span, startOf, startsIn, type TimeRange } from '../../domain/bucket.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import { withoutRarePhrases } from '../../domain/long-tail.ts';
import { phraseBlocks } from '../../domain/phrase-series.ts';
import { isPhrase } from '../../domain/phrase-topic.ts';
import { type BlockSpan, toBlock } from '../../domain/series.ts';
import {
  changedTopics,
  EMPTY_SUMMARY,
  isSameSummary,
  mergeSummaries,
  type Summary,
  summarize,
} from '../../domain/summary.ts';
import { EMPTY_TALLY } from '../../domain/tally.ts';
import type { TopicId } from '../../domain/topic.ts';
import { inParallel } from '../../in-parallel.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { FoldTurn } from '../../ports/fold-control.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import { listPhrases } from './list-phrases.ts';

export interface FoldDayDeps {
  readonly mentions: Pick<MentionStore, 'readLog'>;
  readonly derived: DerivedStore;
}

export interface FoldedDay {
  /** The topics whose series changed, and the buckets in which. Phrases are left out: they raise no alert. */
  readonly changed: ReadonlyMap<TopicId, readonly number[]>;
  /** The bucket summaries of the hours that were counted, as they are now. */
  readonly buckets: ReadonlyMap<number, Summary>;
  /** Writes the summaries, the buckets' own last. False when a later fold refused anything of this day. */
  commit(): Promise<boolean>;
}

/** A day's summaries on one level, by start, as they were and as they are now. */
type Level = Map<number, Summary>;

/** A block of a topic's series that has to be written. */
interface Block {
  readonly topic: TopicId;
  readonly span: BlockSpan;
  readonly start: number;
  readonly isEmpty: boolean;
}

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

  const said = new Map<number, readonly Pick<LogEntry, 'mentionId' | 'phrases'>[]>();
  const folded = await inParallel(dirtyBuckets, async (bucket) => {
    const entries = await mentions.readLog(bucket);
    said.set(
      bucket,
      entries.filter(({ isRelevant }) => isRelevant).map(({ mentionId, phrases }) => ({ mentionId, phrases })),
    );
    return [bucket, withoutRarePhrases(summarize(entries), 'bucket')] as const;
  });
  const buckets: Level = new Map([...oldBuckets, ...folded]);
  const hours: Level = new Map(oldHours);
  for (const hour of dirtyHours)
    hours.set(hour, withoutRarePhrases(mergeSummaries(within(buckets, 'bucket', hour, HOUR_MS)), 'hour'));
  const wholeTail = mergeSummaries(hours.values());
  const whole = withoutRarePhrases(wholeTail, 'day');

  const changedIn = new Map<TopicId, number[]>();
  for (const [bucket, summary] of folded) {
    const before = oldBuckets.get(bucket) ?? EMPTY_SUMMARY;
    const topics = turn.mustWriteAll
      ? new Set([...before.topics.keys(), ...summary.topics.keys()])
      : changedTopics(before, summary);
    for (const topic of topics) changedIn.set(topic, [...(changedIn.get(topic) ?? []), bucket]);
  }
  const changed = new Map([...changedIn].filter(([topic]) => !isPhrase(topic)));
  const hoursChanged = (topic: TopicId) => (changedIn.get(topic) ?? []).map((bucket) => startOf('hour', bucket));

  const phrases = phraseBlocks({
    before: { day: oldDay, hours: oldHours },
    after: { day: whole, hours, wholeTail },
    dirtyHours,
    changedIn: hoursChanged,
    mustWriteAll: turn.mustWriteAll,
  });
  const newHours = phrases.filter(({ isNew }) => isNew).flatMap((phrase) => phrase.hours);
  for (const hour of new Set(newHours.filter((start) => !dirtyHours.has(start)))) {
    const known = await readLevel(derived, 'bucket', { from: hour, to: hour + HOUR_MS });
    for (const [bucket, summary] of known) buckets.set(bucket, summary);
  }

  const writeBlock = ({ topic, span, start, isEmpty }: Block) => {
    const [slots, sums, slotSpan] =
      span === 'hour' ? ([buckets, hours, 'bucket'] as const) : ([hours, new Map([[day, whole]]), 'hour'] as const);
    const sum = isEmpty ? undefined : sums.get(start)?.topics.get(topic);
    const starts = startsIn(slotSpan, { from: start, to: start + SPAN_MS[span] });
    // What the whole has dropped is not in its parts either.
    const tallies = starts.map((slot) => (sum === undefined ? undefined : slots.get(slot)?.topics.get(topic)));
    return derived.writeSeries(topic, span, toBlock(start, tallies, sum ?? EMPTY_TALLY), turn);
  };
  const blocksOf = (topic: TopicId, ofHours: Iterable<number>, isEmpty: boolean): Block[] => [
    ...[...new Set(ofHours)].map((start) => ({ topic, span: 'hour' as const, start, isEmpty })),
    { topic, span: 'day', start: day, isEmpty },
  ];
  const blocks = [
    ...[...changed.keys()].flatMap((topic) => blocksOf(topic, hoursChanged(topic), false)),
    ...phrases.flatMap(({ topic, hours: ofHours, isTopic }) => blocksOf(topic, ofHours, !isTopic)),
  ];
  const wroteBlocks = await inParallel(blocks, writeBlock);
  await listPhrases({ phrases, buckets, changedIn, said }, deps);

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
      const isWhole = [...wroteBlocks, wroteDay, ...wroteHours].every(Boolean);
      // A bucket's summary says "all that follows from me is written": not to be said when a part was refused.
      if (!isWhole) return false;
      const wroteBuckets = await inParallel(folded, ([bucket, summary]) =>
        write('bucket', bucket, oldBuckets.get(bucket), summary),
      );
      return wroteBuckets.every(Boolean);
    },
  };
}

async function readLevel(derived: DerivedStore, span: Span, range: TimeRange): Promise<Level> {
  return new Map((await derived.readSummaries(span, range)).map(({ start, summary }) => [start, summary]));
}

function spanning(hours: ReadonlySet<number>): { from: number; to: number } {
  return { from: Math.min(...hours), to: Math.max(...hours) + HOUR_MS };
}

function within(level: Level, span: Span, from: number, lengthMs: number): Summary[] {
  return startsIn(span, { from, to: from + lengthMs }).flatMap((start) => level.get(start) ?? []);
}
