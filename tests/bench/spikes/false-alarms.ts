import { createBacktest } from '../../../lambdas/domain/detection/backtest.ts';
import type { Sensitivity } from '../../../lambdas/domain/detection/settings.ts';
import { alarms, type Peer } from './peers.ts';
import { BUCKETS_A_DAY, STEP_MS, simulate } from './simulate.ts';

export const BASES = [0.2, 2, 20, 200] as const;
const WARM_UP_DAYS = 14;
const WATCHED_DAYS = 180;
const QUARTERS = WATCHED_DAYS / 90;

/** Alerts a topic and quarter where nothing happens, over some topics of half a year each. */
export function falseAlarms(base: number, isBursty: boolean, sensitivity: Sensitivity, topics: number): number {
  let count = 0;
  for (let seed = 1; seed <= topics; seed += 1) {
    const run = createBacktest({ sensitivity, stepMs: STEP_MS });
    let index = 0;
    for (const bucket of simulate({ base, isBursty, seed }, (WARM_UP_DAYS + WATCHED_DAYS) * BUCKETS_A_DAY)) {
      const { told } = run(bucket);
      if (told !== undefined && index >= WARM_UP_DAYS * BUCKETS_A_DAY) count += 1;
      index += 1;
    }
  }
  return count / (topics * QUARTERS);
}

/** The lowest bound at which a peer raises at most so many false alarms a topic and quarter, half of the topics bursty. */
export function boundFor(peer: Peer, base: number, alarmsAQuarter: number, topics: number): number {
  const noise = [false, true].flatMap((isBursty) =>
    Array.from({ length: topics }, (_, index) => {
      const buckets = (WARM_UP_DAYS + WATCHED_DAYS) * BUCKETS_A_DAY;
      const counts = [...simulate({ base, isBursty, seed: index + 1 }, buckets)].map(({ count }) => count);
      return peer.distances(counts).subarray(WARM_UP_DAYS * BUCKETS_A_DAY);
    }),
  );
  const rateAt = (bound: number): number =>
    noise.reduce((sum, distances) => sum + alarms(distances, bound).length, 0) / (noise.length * QUARTERS);
  let low = 0;
  let high = 200;
  for (let round = 0; round < 14; round += 1) {
    const middle = (low + high) / 2;
    if (rateAt(middle) > alarmsAQuarter) low = middle;
    else high = middle;
  }
  return high;
}
