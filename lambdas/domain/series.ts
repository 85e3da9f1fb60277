import type { Span } from './bucket.ts';
import { countDistinct } from './distinct.ts';
import { EMPTY_TALLY, meanScore, type Tally } from './tally.ts';

/** One point of a topic's series as it is stored and served: a tally with its sketch counted out. */
export interface SeriesPoint {
  readonly count: number;
  readonly positive: number;
  readonly negative: number;
  /** In a language whose sentiment nobody here can read. */
  readonly unknown: number;
  /** Mean sentiment, -1 to 1. */
  readonly score: number;
  readonly authors: number;
  readonly platforms: Readonly<Record<string, number>>;
}

/**
 * A topic's points in one hour or one day, beside each other in one item: twelve buckets or twenty-four hours, and the
 * whole (whose authors are not the sum of the slots').
 */
export interface SeriesBlock {
  /** Start of the hour or day. */
  readonly start: number;
  readonly slots: readonly (SeriesPoint | undefined)[];
  readonly whole: SeriesPoint;
}

export type BlockSpan = Exclude<Span, 'bucket'>;

export const EMPTY_POINT: SeriesPoint = toPoint(EMPTY_TALLY);

export function toPoint(tally: Tally): SeriesPoint {
  return {
    count: tally.count,
    positive: tally.positive,
    negative: tally.negative,
    unknown: tally.unknown,
    score: meanScore(tally),
    authors: countDistinct(tally.authors),
    platforms: tally.platforms,
  };
}

/** Slots without mentions stay empty: a topic that speaks once an hour does not pay for twelve points. */
export function toBlock(start: number, slots: readonly (Tally | undefined)[], whole: Tally): SeriesBlock {
  return {
    start,
    slots: slots.map((tally) => (tally === undefined || tally.count === 0 ? undefined : toPoint(tally))),
    whole: toPoint(whole),
  };
}
