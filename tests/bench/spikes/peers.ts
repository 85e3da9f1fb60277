/**
 * A rule of others: how far each count is beyond what it expects. An alarm is a distance above a bound; the newest count is
 * never in its own baseline.
 */
export interface Peer {
  readonly name: string;
  /** The bound as published. */
  readonly bound: number;
  distances(counts: readonly number[]): Float64Array;
}

const DAY = 288;
const FORTNIGHT = 14 * DAY;

/** Huginn's PeakDetector: (newest - mean) / population deviation of the last fourteen days; nothing below four. */
const huginn: Peer = {
  name: 'Huginn (mean + 3 sd)',
  bound: 3,
  distances: (counts) => rolling(counts, FORTNIGHT, 1, (count) => count >= 4),
};

/** The windowed Gaussian of the Numenta benchmark's baselines: the last 6,400 rows, renewed every hundred. */
const windowedGaussian: Peer = {
  name: 'windowed Gaussian',
  bound: 4,
  distances: (counts) => rolling(counts, 6400, 100, () => true),
};

function rolling(
  counts: readonly number[],
  window: number,
  every: number,
  isEnough: (count: number) => boolean,
): Float64Array {
  const distances = new Float64Array(counts.length);
  let sum = 0;
  let squares = 0;
  let mean = 0;
  let deviation = 1;
  counts.forEach((count, index) => {
    if (index % every === 0 && index > 0) {
      const size = Math.min(index, window);
      mean = sum / size;
      deviation = Math.sqrt(Math.max(squares / size - mean ** 2, 0));
    }
    const distance = deviation > 0 ? (count - mean) / deviation : count > mean ? 1e6 : 0;
    distances[index] = index >= DAY && isEnough(count) ? distance : 0;
    const old = index >= window ? (counts[index - window] ?? 0) : 0;
    sum += count - old;
    squares += count ** 2 - old ** 2;
  });
  return distances;
}

/**
 * Twitter's seasonal hybrid ESD in its streaming form (Hochenbaum, Vallis and Kejariwal, arXiv:1704.07706): the median of
 * each hour of the day is taken off, the rest measured in median absolute deviations. Fourteen days, renewed daily.
 */
const twitter: Peer = {
  name: 'Twitter (seasonal, median/MAD)',
  bound: 3,
  distances(counts) {
    const distances = new Float64Array(counts.length);
    let medians: number[] = [];
    let deviation = 1;
    counts.forEach((count, index) => {
      if (index % DAY === 0 && index >= DAY) {
        const past = counts.slice(Math.max(0, index - FORTNIGHT), index);
        medians = Array.from({ length: 24 }, (_, hour) => median(past.filter((_, back) => hourOf(back) === hour)));
        const left = past.map((value, back) => Math.abs(value - (medians[hourOf(back)] ?? 0)));
        deviation = Math.max(1.4826 * median(left), 0.5);
      }
      distances[index] = index < DAY ? 0 : (count - (medians[hourOf(index)] ?? 0)) / deviation;
    });
    return distances;
  },
};

function hourOf(index: number): number {
  return Math.floor((index % DAY) / 12);
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export const PEERS: readonly Peer[] = [huginn, twitter, windowedGaussian];

/** The first index of each alarm: what follows within a day of an alarm belongs to it. */
export function alarms(distances: Float64Array, bound: number): number[] {
  const found: number[] = [];
  let quietUntil = 0;
  distances.forEach((distance, index) => {
    if (distance < bound || distance <= 0) return;
    if (index >= quietUntil) found.push(index);
    quietUntil = index + DAY;
  });
  return found;
}
