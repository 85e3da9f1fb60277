import { BUCKET_MS, ceilingOf, DAY_MS, HOUR_MS, type TimeRange } from './bucket.ts';

/**
 * The spans a trend is read over. `baselineWindows`: how many windows of the same length, just before, tell what was to
 * be expected. An hour is held against a day and a week against a month; a month against the two before it.
 */
export const WINDOWS = {
  '1h': { lengthMs: HOUR_MS, baselineWindows: 24 },
  '6h': { lengthMs: 6 * HOUR_MS, baselineWindows: 28 },
  '24h': { lengthMs: DAY_MS, baselineWindows: 7 },
  '7d': { lengthMs: 7 * DAY_MS, baselineWindows: 4 },
  '30d': { lengthMs: 30 * DAY_MS, baselineWindows: 2 },
} as const;

export type TrendWindow = keyof typeof WINDOWS;
export const TREND_WINDOWS = ['1h', '6h', '24h', '7d', '30d'] as const satisfies readonly TrendWindow[];

/**
 * The range that a window covers as of a moment: whole buckets, up to the end of the bucket the moment falls into
 * (which, for "now", is still filling), or up to the moment itself when it is a bucket's border.
 */
export function windowAt(window: TrendWindow, at: number): TimeRange {
  const to = Math.max(ceilingOf('bucket', at), BUCKET_MS);
  return { from: to - WINDOWS[window].lengthMs, to };
}

/** What lies just before a window and says what to expect of it. */
export function baselineBefore(window: TrendWindow, { from }: TimeRange): TimeRange {
  return { from: from - WINDOWS[window].baselineWindows * WINDOWS[window].lengthMs, to: from };
}
