/**
 * Where a topic's own noise ends: a quantile of how far it strays upwards, and how far beyond it strays on average. Both
 * are learned from one value at a time, the quantile by stochastic approximation (Robbins and Monro, 1951: up a little when
 * passed, down a very little when not), the excess as a decaying mean.
 */
export interface Tail {
  readonly edge: number;
  readonly excess: number;
  /** How often the edge was pushed up of late: see `mostPushes`. */
  readonly pushes: number;
}

export interface TailSettings {
  /** The part of all buckets that lies beyond the edge in the long run. */
  readonly share: number;
  /**
   * From so many pushes in a day on, the edge stays. One spike of many hours would else teach the topic that spikes are
   * usual, and the next of the same size would not be told.
   */
  readonly mostPushes: number;
  /** What is left of the pushes counted, one bucket later. */
  readonly pushDecay: number;
}

/** A topic that nobody knows yet is taken to be a lively one. */
export const FIRST_TAIL: Tail = { edge: 2, excess: 0.4, pushes: 0 };
/** Over an hour and more, chance evens out. */
export const FIRST_SLOW_TAIL: Tail = { edge: 1, excess: 0.3, pushes: 0 };

const PACE = 0.3;
/** Buckets after which the edge moves slower: what is known well should not be shaken. */
const SETTLING_BUCKETS = 2000;
const EXCESS_GAIN = 1 - 2 ** (-1 / 300);
const LEAST_EXCESS = 0.03;

/** How far a value lies beyond the edge, in units of what is usual there. */
export function beyond(tail: Tail, value: number): number {
  return (value - tail.edge) / tail.excess;
}

/** The tail after one more value; `seen` is how many there were before. */
export function learnTail(tail: Tail, value: number, seen: number, settings: TailSettings): Tail {
  const step = (PACE * tail.excess) / Math.sqrt(1 + seen / SETTLING_BUCKETS);
  const pushes = tail.pushes * settings.pushDecay;
  if (value <= tail.edge) {
    return { edge: Math.max(0, tail.edge - step * settings.share), excess: tail.excess, pushes };
  }
  const over = Math.min(value - tail.edge, 5 * tail.excess);
  const excess = Math.max(LEAST_EXCESS, tail.excess + EXCESS_GAIN * (over - tail.excess));
  if (pushes >= settings.mostPushes) return { edge: tail.edge, excess, pushes };
  return { edge: tail.edge + step * (1 - settings.share), excess, pushes: pushes + 1 };
}
