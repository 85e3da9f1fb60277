/** One bucket of a topic. */
export interface Observation {
  /** Start of the bucket, epoch milliseconds. */
  readonly at: number;
  readonly count: number;
  /** Different authors in it, where they are known. */
  readonly authors?: number;
  /** Whether the bucket is over. What is counted in one that is still filling is the least it can come to. */
  readonly isWhole: boolean;
}

/** What a rule makes of a topic at a moment: what was seen, what was usual, and how far apart they are. */
export interface Verdict {
  readonly isBeyond: boolean;
  /** From 0 to 1, four digits: the more unusual, the higher; 0.5 is where the alarm line lies. */
  readonly score: number;
  /** Mentions in the time that was looked at. */
  readonly observed: number;
  /** Mentions usual for that time, two digits. */
  readonly expected: number;
  /** The time that was looked at; epoch milliseconds, half open. */
  readonly from: number;
  readonly to: number;
  /** Why, for people. */
  readonly reason: string;
}

/** What the spike rule says of one bucket. */
export interface SpikeVerdict extends Verdict {
  /** What counts of the bucket itself, and what is usual for it; the verdict may look at a longer time. */
  readonly countInBucket: number;
  readonly usualInBucket: number;
}

/** 0.5 is the line: what lies on it or above is told. */
export const LINE = 0.5;

/** For scores that lie where nothing may be told: as high as possible and yet below the line. */
export const BELOW_LINE = 0.4999;

/** A score with four digits, which no rounding lifts over the line. */
export function toScore(value: number): number {
  const rounded = Math.round(value * 10_000) / 10_000;
  return value < LINE ? Math.min(rounded, BELOW_LINE) : rounded;
}

export function roundTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** Of several looks at the same moment the one with the highest score; of equals the first. There has to be one. */
export function strongest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((best, verdict) => (verdict.score > best.score ? verdict : best));
}

/** 0.5 where a bound is met, towards 1 the further it is passed. */
export function share(value: number, bound: number): number {
  return value / (value + bound);
}

/** The same for a value that may be negative: the logistic function. */
export function toTailScore(value: number, bound: number): number {
  return value === bound ? LINE : 1 / (1 + Math.exp(bound - value));
}
