import { createBacktest } from '../../../lambdas/domain/detection/backtest.ts';
import { alarms, type Peer } from './peers.ts';
import { createRandom } from './random.ts';
import { BUCKETS_A_DAY, type Bucket, STEP_MS, simulate } from './simulate.ts';

export const TIMES = [3, 5, 10] as const;
/** A step that is not seen within half a day is missed. */
const LOOKED_FOR = BUCKETS_A_DAY / 2;

interface Trial {
  readonly buckets: readonly Bucket[];
  readonly stepAt: number;
}

/** Topics whose rate is multiplied at some moment of their third week, and stays so. */
export function trialsOf(base: number, times: number, count: number): Trial[] {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, index) => {
    const stepAt = 14 * BUCKETS_A_DAY + Math.floor(random() * 7 * BUCKETS_A_DAY);
    const world = { base, isBursty: false, seed: 1000 + index };
    return { stepAt, buckets: [...simulate(world, stepAt + LOOKED_FOR, { at: stepAt, times })] };
  });
}

export function delaysOfOurs(trials: readonly Trial[]): number[] {
  return trials.map(({ buckets, stepAt }) => {
    const run = createBacktest({ sensitivity: 'balanced', stepMs: STEP_MS });
    const told = buckets.flatMap((bucket, index) => (run(bucket).told === undefined ? [] : [index]));
    return delayOf(told, stepAt);
  });
}

export function delaysOfPeer(trials: readonly Trial[], peer: Peer, bound: number): number[] {
  return trials.map(({ buckets, stepAt }) =>
    delayOf(alarms(peer.distances(buckets.map(({ count }) => count)), bound), stepAt),
  );
}

/** In buckets: 1 for the first one of the step. */
function delayOf(told: readonly number[], stepAt: number): number {
  const first = told.find((index) => index >= stepAt);
  return first === undefined ? Number.POSITIVE_INFINITY : first - stepAt + 1;
}

/** Per cent seen within 15 minutes, an hour and six hours, and the median delay in buckets. */
export function sayDelays(delays: readonly number[]): string {
  const within = (buckets: number): number =>
    Math.round((100 * delays.filter((delay) => delay <= buckets).length) / delays.length);
  const middle = delays.toSorted((left, right) => left - right)[Math.floor(delays.length / 2)] ?? 0;
  const median = Number.isFinite(middle) ? String(middle) : `>${LOOKED_FOR}`;
  return `${within(3)}/${within(12)}/${within(72)} (${median})`;
}
