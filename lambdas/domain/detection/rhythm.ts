import { DAY_MS, HOUR_MS } from '../bucket.ts';

/**
 * How much louder or quieter than its level a topic is at each hour of the day and on each day of the week, UTC. What was
 * said and what the level makes likely are added up, both fading; a factor is their ratio, drawn to 1 while little is
 * known.
 */
export interface Rhythm {
  readonly hours: Slots;
  readonly days: Slots;
}

/** The hours of a day, or the days of a week. */
interface Slots {
  readonly said: readonly number[];
  readonly likely: readonly number[];
  /** The one that is going on; it counts when it is over, so that no spike excuses itself. */
  readonly now: { readonly index: number; readonly said: number; readonly likely: number };
}

interface SlotKind {
  readonly count: number;
  readonly lengthMs: number;
  /** What is left of a slot's sums when it comes round again. */
  readonly fade: number;
}

/** In an hour's factor weighs half what is two weeks old, in a weekday's what is six weeks old. */
const HOURS: SlotKind = { count: 24, lengthMs: HOUR_MS, fade: 2 ** (-1 / 14) };
const DAYS: SlotKind = { count: 7, lengthMs: DAY_MS, fade: 2 ** (-1 / 6) };

/** Mentions presumed to have come as the level says. */
const PRESUMED = 20;
/** A weekday's factor moves only with the weeks: one festival on a Friday is no rhythm. */
const PRESUMED_DAYS = 3;

export const NO_RHYTHM: Rhythm = { hours: emptySlots(HOURS), days: emptySlots(DAYS) };

function emptySlots({ count }: SlotKind): Slots {
  return { said: Array(count).fill(0), likely: Array(count).fill(0), now: { index: -1, said: 0, likely: 0 } };
}

/** The factor at a time. `dayLikely` is how many mentions the level makes likely in a whole day. */
export function factorAt({ hours, days }: Rhythm, time: number, dayLikely: number): number {
  return hourFactor(hours, time) * dayFactor(days, time, dayLikely);
}

function hourFactor(hours: Slots, time: number): number {
  return factorOf(hours, Math.floor(time / HOUR_MS) % 24, PRESUMED);
}

function dayFactor(days: Slots, time: number, dayLikely: number): number {
  return factorOf(days, Math.floor(time / DAY_MS) % 7, Math.max(PRESUMED, PRESUMED_DAYS * dayLikely));
}

function factorOf({ said, likely }: Slots, slot: number, presumed: number): number {
  return ((said[slot] ?? 0) + presumed) / ((likely[slot] ?? 0) + presumed);
}

/** The rhythm after a bucket with `said` mentions, where the level alone makes `level` likely. */
export function learnRhythm(rhythm: Rhythm, at: number, said: number, level: number, dayLikely: number): Rhythm {
  const hours = turnTo(rhythm.hours, HOURS, at);
  const days = turnTo(rhythm.days, DAYS, at);
  return {
    hours: add(hours, said, level * dayFactor(days, at, dayLikely)),
    days: add(days, said, level * hourFactor(hours, at)),
  };
}

function add(slots: Slots, said: number, likely: number): Slots {
  const { now } = slots;
  return { ...slots, now: { index: now.index, said: now.said + said, likely: now.likely + likely } };
}

/** Puts the slot that was going on into the sums, once time has moved on to another. */
function turnTo(slots: Slots, { count, lengthMs, fade }: SlotKind, at: number): Slots {
  const index = Math.floor(at / lengthMs);
  const { now } = slots;
  if (index === now.index) return slots;
  const next = { index, said: 0, likely: 0 };
  if (now.index < 0) return { ...slots, now: next };
  const slot = now.index % count;
  return {
    said: slots.said.with(slot, toDigits((slots.said[slot] ?? 0) * fade + now.said)),
    likely: slots.likely.with(slot, toDigits((slots.likely[slot] ?? 0) * fade + now.likely)),
    now: next,
  };
}

/** Once an hour, and always at the same moment, so that stored sums stay short and a replay comes to the same ones. */
function toDigits(value: number): number {
  return Number(value.toPrecision(6));
}
