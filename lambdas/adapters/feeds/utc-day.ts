import { DAY_MS, startOf } from '../../domain/bucket.ts';

/** The day that an allowance is counted in: `2026-11-21`. */
export function utcDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** When the next day begins, in epoch milliseconds. */
export function nextUtcDay(time: number): number {
  return startOf('day', time) + DAY_MS;
}
