import { type DistinctSketch, mergeSketches } from './distinct.ts';
import type { LogEntry } from './log-entry.ts';

/**
 * What is known of one topic (or of everything) in one span of time. All whole numbers, so that adding tallies up in
 * another order gives the same tally to the last digit.
 */
export interface Tally {
  readonly count: number;
  readonly positive: number;
  readonly negative: number;
  /** Mentions in a language whose sentiment nobody here can read. */
  readonly unknown: number;
  /** Sum of sentiment scores in thousandths. */
  readonly scoreSum: number;
  readonly authors: DistinctSketch;
  /** Mentions by platform. */
  readonly platforms: Readonly<Record<string, number>>;
}

export const EMPTY_TALLY: Tally = {
  count: 0,
  positive: 0,
  negative: 0,
  unknown: 0,
  scoreSum: 0,
  authors: [],
  platforms: {},
};

export function tallyOf(entry: LogEntry): Tally {
  return {
    count: 1,
    positive: entry.sentiment === 'positive' ? 1 : 0,
    negative: entry.sentiment === 'negative' ? 1 : 0,
    unknown: entry.sentiment === 'unknown' ? 1 : 0,
    scoreSum: entry.scoreThousandths,
    authors: [entry.authorHash],
    platforms: { [entry.platform]: 1 },
  };
}

export function addTallies(left: Tally, right: Tally): Tally {
  if (left.count === 0) return right;
  if (right.count === 0) return left;
  return {
    count: left.count + right.count,
    positive: left.positive + right.positive,
    negative: left.negative + right.negative,
    unknown: left.unknown + right.unknown,
    scoreSum: left.scoreSum + right.scoreSum,
    authors: mergeSketches(left.authors, right.authors),
    platforms: addCounts(left.platforms, right.platforms),
  };
}

/** Mean sentiment of the mentions that could be read, from -1 to 1, to three digits; 0 for nothing. */
export function meanScore({ count, unknown, scoreSum }: Tally): number {
  return count === unknown ? 0 : Math.round(scoreSum / (count - unknown)) / 1000;
}

export function isSameTally(left: Tally, right: Tally): boolean {
  return (
    left.count === right.count &&
    left.positive === right.positive &&
    left.negative === right.negative &&
    left.unknown === right.unknown &&
    left.scoreSum === right.scoreSum &&
    left.authors.length === right.authors.length &&
    left.authors.every((hash, index) => hash === right.authors[index]) &&
    isSameCounts(left.platforms, right.platforms)
  );
}

type Counts = Readonly<Record<string, number>>;

/** Keys in order, so that equal counts are also written down equally. */
export function addCounts(left: Counts, right: Counts): Counts {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return Object.fromEntries(names.map((name) => [name, countOf(left, name) + countOf(right, name)]));
}

/** A platform may be called like something that every object has (`constructor`). */
function countOf(counts: Counts, name: string): number {
  return Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0;
}

export function isSameCounts(left: Counts, right: Counts): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}
