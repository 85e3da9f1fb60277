import { createRandom, negativeBinomial, normal } from './random.ts';

export const STEP_MS = 5 * 60_000;
export const BUCKETS_A_DAY = 288;
const START = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface World {
  /** Mean mentions a bucket. */
  readonly base: number;
  /** Whether the rate also wanders by itself: an AR(1) log-rate with deviation 0.3 that forgets in two hours. */
  readonly isBursty: boolean;
  readonly seed: number;
}

export interface Bucket {
  readonly at: number;
  readonly count: number;
}

const K = 5;
const WANDER = 0.3;
const KEPT = Math.exp(-STEP_MS / (2 * HOUR_MS));

/**
 * Counts of a topic: negative-binomial (k = 5), four times as many by day as by night, fewer at weekends. From bucket
 * `stepAt` on, `times` as many.
 */
export function* simulate(
  { base, isBursty, seed }: World,
  buckets: number,
  step: { readonly at: number; readonly times: number } = { at: Number.POSITIVE_INFINITY, times: 1 },
): Generator<Bucket> {
  const random = createRandom(seed);
  let wander = 0;
  for (let index = 0; index < buckets; index += 1) {
    const at = START + index * STEP_MS;
    let rate = base * daily(at) * weekly(at) * (index >= step.at ? step.times : 1);
    if (isBursty) {
      wander = KEPT * wander + WANDER * Math.sqrt(1 - KEPT ** 2) * normal(random);
      rate *= Math.exp(wander - WANDER ** 2 / 2);
    }
    yield { at, count: negativeBinomial(rate, K, random) };
  }
}

/** 1.6 at 19 o'clock, 0.4 at 7. */
function daily(at: number): number {
  return 1 + 0.6 * Math.sin((2 * Math.PI * (at / HOUR_MS - 13)) / 24);
}

/** 1970-01-01 was a Thursday. */
function weekly(at: number): number {
  const day = Math.floor(at / DAY_MS) % 7;
  return day === 2 || day === 3 ? 0.6 : 1.16;
}
