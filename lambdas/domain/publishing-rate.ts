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
 * What the first document of a source says about it, by the times its entries claim: how many lie in the last week, or in
 * as much of it as the document reaches back. Entries without a time say nothing about the pace, only that counting may
 * begin. Undefined where there is neither.
 */
export function firstRate(times: readonly (number | undefined)[], now: number): PublishingRate | undefined {
  const dated = times.filter((time) => time !== undefined).filter((time) => time <= now);
  const items = dated.filter((time) => time > now - HALF_LIFE_DAYS * DAY_MS).length;
  if (items === 0) return times.includes(undefined) ? { items: 0, days: SHORTEST_DAYS, at: now } : undefined;
  const oldest = dated.reduce((earliest, time) => Math.min(earliest, time), now);
  const days = Math.min((now - oldest) / DAY_MS, HALF_LIFE_DAYS);
  return { items, days: Math.max(days, SHORTEST_DAYS), at: now };
}

/** The rate after `items` more were found at `now`, which came at any time since the last were. */
export function addItems(rate: PublishingRate, items: number, now: number): PublishingRate {
  const elapsedDays = Math.max(now - rate.at, 0) / DAY_MS;
  const decay = 2 ** (-elapsedDays / HALF_LIFE_DAYS);
  const decayedDays = (1 - decay) * LIFETIME_DAYS;
  // Spread over the time since, like the days themselves; else a seldom polled source would seem to publish more.
  const weight = elapsedDays > 0 ? decayedDays / elapsedDays : 1;
  return {
    items: rate.items * decay + items * weight,
    days: rate.days * decay + decayedDays,
    at: Math.max(now, rate.at),
  };
}

/** Items a day, as of `now`: silence since the rate was last brought up to date counts too. */
export function itemsPerDay(rate: PublishingRate, now: number): number {
  const { items, days } = addItems(rate, 0, now);
  return items / Math.max(days, SHORTEST_DAYS);
}

/** As of when it last spoke: the silence itself must not lower what is usual, nor may a first lively hour raise it. */
export function usualItemsPerDay({ items, days }: PublishingRate): number {
  return items / Math.max(days, 1);
}
