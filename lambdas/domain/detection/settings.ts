import { BUCKET_MS, DAY_MS, HOUR_MS } from '../bucket.ts';

export const SENSITIVITIES = ['fewer', 'balanced', 'more'] as const;
/** How easily a topic's spikes are told: a team chooses it for each topic. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

export interface SensitivityMeaning {
  /** What the evidence must reach, as a multiple of what `balanced` asks for. */
  readonly demand: number;
  /** How much further than for `balanced` a count must lie beyond the topic's own tail, in units of what is usual there. */
  readonly beyond: number;
  /** Below this many mentions nothing is a spike, however unusual. */
  readonly minCount: number;
  /**
   * Alerts a topic and month that are mere chance, from the quietest to the liveliest of the simulated topics
   * (tests/bench/spikes.ts: 0.2 to 200 mentions a bucket, calm and bursty).
   */
  readonly falseAlarmsAMonth: readonly [least: number, most: number];
}

export const SENSITIVITY: Readonly<Record<Sensitivity, SensitivityMeaning>> = {
  fewer: { demand: 1.6, beyond: 0.5, minCount: 8, falseAlarmsAMonth: [0, 0.1] },
  balanced: { demand: 1, beyond: 0, minCount: 5, falseAlarmsAMonth: [0, 0.3] },
  more: { demand: 0.8, beyond: -0.3, minCount: 4, falseAlarmsAMonth: [0, 0.7] },
};

export interface DetectorSettings {
  readonly sensitivity: Sensitivity;
  /** Length of a bucket. Everything that is remembered fades by the clock and not by the bucket. */
  readonly stepMs: number;
  /** Of one author's posts in a bucket, so many count. */
  readonly postsPerAuthor: number;
  /** From this many different authors on; one account posting forty times is no trend. */
  readonly minAuthors: number;
}

export const DEFAULT_SETTINGS: DetectorSettings = {
  sensitivity: 'balanced',
  stepMs: BUCKET_MS,
  postsPerAuthor: 3,
  minAuthors: 3,
};

/** Watched for less than this (and for fewer than 30 buckets) a topic has shown neither its night nor its rush hour. */
const WARM_UP_MS = DAY_MS;
const WARM_UP_BUCKETS = 30;

export function warmUpBuckets(stepMs: number): number {
  return Math.max(Math.ceil(WARM_UP_MS / stepMs), WARM_UP_BUCKETS);
}

/** The lengths of time that are looked at, in buckets: one, three, and an hour and six where those are longer. */
export interface Scales {
  readonly quick: readonly [one: 1, three: 3];
  readonly slow: readonly number[];
}

const SLOW_MS = [HOUR_MS, 6 * HOUR_MS] as const;
/** Of finer steps than the product's, no more is remembered than of its own. */
const MOST_BUCKETS = 72;

export function scalesOf(stepMs: number): Scales {
  const slow = SLOW_MS.map((length) => Math.round(length / stepMs)).filter(
    (count) => count > 3 && count <= MOST_BUCKETS,
  );
  return { quick: [1, 3], slow };
}
