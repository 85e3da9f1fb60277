import { DAY_MS } from './bucket.ts';

/**
 * How much a source publishes, remembered as an exponentially decaying count of items and of the days they took: a
 * constant stream of n a day gives n whatever the rhythm of polls, and what was a week ago weighs half.
 */
export interface PublishingRate {
  readonly items: number;
  readonly days: number;
  /** When the two were brought up to date; epoch milliseconds. */
  readonly at: number;
}

const HALF_LIFE_DAYS = 7;
/** The decayed length of all time: the integral of 2^(-t / half life). */
const LIFETIME_DAYS = HALF_LIFE_DAYS / Math.LN2;

/** Less than an hour of watching says little about a day. */
const SHORTEST_DAYS = 1 / 24;

/**
 * What the first document of a source says about it, by the event times of its entries: how many lie in the last week. Undefined
 * where none does.
 */
export function firstRate(eventTimes: readonly number[], now: number): PublishingRate | undefined {
  const recent = eventTimes.filter((time) => time > now - HALF_LIFE_DAYS * DAY_MS && time <= now);
  if (recent.length === 0) return undefined;
  const oldest = recent.reduce((earliest, time) => Math.min(earliest, time), now);
  return { items: recent.length, days: Math.max((now - oldest) / DAY_MS, SHORTEST_DAYS), at: now };
}

/** The rate after `items` more were found at `now`. */
export function addItems(rate: PublishingRate, items: number, now: number): PublishingRate {
  const elapsedDays = Math.max(now - rate.at, 0) / DAY_MS;
  const decay = 2 ** (-elapsedDays / HALF_LIFE_DAYS);
  return { items: rate.items * decay + items, days: rate.days * decay + (1 - decay) * LIFETIME_DAYS, at: now };
}

/** Items a day, as of `now`: silence since the rate was last brought up to date counts too. */
export function itemsPerDay(rate: PublishingRate, now: number): number {
  const { items, days } = addItems(rate, 0, now);
  return items / Math.max(days, SHORTEST_DAYS);
}
