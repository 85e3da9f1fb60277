import { HOUR_MS } from '../bucket.ts';
import { factorAt, type Rhythm } from './rhythm.ts';

/** The counts of the newest buckets, the newest last; a bucket that nobody watched is `UNWATCHED`. */
export type RecentCounts = readonly number[];

export const UNWATCHED = -1;

/** The counts after one more, of which `most` are kept. */
export function pushRecent(recent: RecentCounts, count: number, most: number): RecentCounts {
  const kept = recent.length >= most ? recent.slice(recent.length - most + 1) : recent.slice();
  kept.push(count);
  return kept;
}

/** What was said in the last few buckets, the judged one included, and what is usual for them. */
export interface WindowSum {
  readonly buckets: number;
  /** Whether most of it (two thirds) was watched; what is left of a window after a gap says nothing about its length. */
  readonly isWatched: boolean;
  readonly count: number;
  /** By the level alone. */
  readonly plain: number;
  /** By level, hour and weekday. */
  readonly rhythmic: number;
}

export interface Usual {
  readonly level: number;
  readonly rhythm: Rhythm;
  readonly stepMs: number;
  readonly dayLikely: number;
}

/** Below this a bucket's usual count is not believed: silence so far does not make the first mention a wonder. */
const LEAST_USUAL = 0.1;

/**
 * Sums over the last `lengths` buckets (rising), of which the judged one at `at` with `count` is the newest. The usual of
 * an hour is looked up once for all of its buckets. `isSilent`: only zeros are remembered, so nothing need be added up.
 */
export function sumWindows(
  recent: RecentCounts,
  at: number,
  count: number,
  lengths: readonly number[],
  { level, rhythm, stepMs, dayLikely }: Usual,
  isSilent = false,
): WindowSum[] {
  const plainEach = Math.max(level, LEAST_USUAL);
  const sums: WindowSum[] = [];
  let said = count;
  let buckets = 1;
  let rhythmicEach = Math.max(level * factorAt(rhythm, at, dayLikely), LEAST_USUAL);
  let rhythmic = rhythmicEach;
  let back = 1;
  let nextHourAt = bucketsBackToHour(at, stepMs);
  for (const length of lengths) {
    while (back < length) {
      if (back >= nextHourAt) {
        const time = at - back * stepMs;
        rhythmicEach = Math.max(level * factorAt(rhythm, time, dayLikely), LEAST_USUAL);
        nextHourAt = back + bucketsBackToHour(time, stepMs);
      }
      const end = Math.min(length, nextHourAt);
      const before = buckets;
      if (isSilent) {
        buckets += end - back;
        back = end;
      }
      for (; back < end; back += 1) {
        const counted = recent[recent.length - back] ?? UNWATCHED;
        if (counted === UNWATCHED) continue;
        said += counted;
        buckets += 1;
      }
      rhythmic += (buckets - before) * rhythmicEach;
    }
    sums.push({ buckets, isWatched: 3 * buckets >= 2 * length, count: said, plain: buckets * plainEach, rhythmic });
  }
  return sums;
}

/** How many buckets, this one included, lie between a bucket and the start of its hour. */
function bucketsBackToHour(time: number, stepMs: number): number {
  return Math.floor((time % HOUR_MS) / stepMs) + 1;
}

/** How many of the newest buckets had no mention. */
export function silentBuckets(recent: RecentCounts): number {
  const lastLoud = recent.findLastIndex((count) => count !== 0);
  return recent.length - 1 - lastLoud;
}
