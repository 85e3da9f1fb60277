import type { WindowSum } from './recent.ts';

/**
 * How much wider than by chance a topic's counts scatter: the negative binomial's 1/k, by the method of moments (the
 * variance less the mean, over the squared mean), as a decaying mean. What lies twice the usual or more beyond counts no
 * further: spikes are not noise.
 */
function learnSpread(spread: number, count: number, expected: number, gain: number): number {
  const mean = Math.max(expected, LEAST_MEAN);
  const stray = ((count - expected) / mean) ** 2;
  const sample = Math.min(stray, MOST_STRAY) - 1 / mean;
  return Math.max(0, spread + gain * (sample - spread));
}

/** The same for several windows at once, each with its own spread. */
export function learnSpreads(
  spreads: readonly number[],
  windows: readonly WindowSum[],
  by: 'plain' | 'rhythmic',
  gain: number,
): number[] {
  const learned: number[] = [];
  for (const window of windows) {
    const known = spreads[learned.length] ?? FIRST_SPREAD;
    learned.push(window.isWatched ? learnSpread(known, window.count, window[by], gain) : known);
  }
  return learned;
}

const FIRST_SPREAD = 0.3;

const LEAST_MEAN = 0.05;
const MOST_STRAY = 4;
