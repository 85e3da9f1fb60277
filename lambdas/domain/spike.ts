/** When a count is a spike. */
export interface SpikePolicy {
  /** Below this many mentions in the judged hour nothing is a spike, however unusual. */
  readonly minCount: number;
  /** Hours of the topic's world that must have been watched before anything can be called unusual. */
  readonly minBaselineHours: number;
  /** Distance from the expected count, in standard deviations. */
  readonly minScore: number;
  /** From this many different authors on; one account posting forty times is no trend. */
  readonly minAuthors: number;
}

export const DEFAULT_SPIKE_POLICY: SpikePolicy = {
  minCount: 8,
  // One whole day has seen the quiet of the night and the evening's rush.
  minBaselineHours: 24,
  // With Poisson counts six deviations are passed by chance about once in a billion hours; real counts scatter wider.
  minScore: 6,
  minAuthors: 3,
};

export type SpikeVerdict =
  | { readonly kind: 'spike' | 'steady'; readonly expected: number; readonly observed: number; readonly score: number }
  | { readonly kind: 'unknown'; readonly reason: 'short-baseline' };

/**
 * Judges the mentions of one hour against the topic's hours before it. `baseline` holds one count an hour, silent hours
 * as zeros, and must not contain the judged hour: a spike would raise the bar it has to clear.
 */
export function judgeSpike(
  baseline: readonly number[],
  observed: { readonly count: number; readonly authors: number },
  policy: SpikePolicy,
): SpikeVerdict {
  if (baseline.length < policy.minBaselineHours) return { kind: 'unknown', reason: 'short-baseline' };

  const usual = withoutBursts(baseline);
  const expected = mean(usual);
  // Counts scatter at least as widely as Poisson does; without this floor one mention on a silent topic scores infinity.
  const deviation = Math.sqrt(Math.max(variance(usual, expected), expected, 1));
  const score = (observed.count - expected) / deviation;
  const isSpike =
    observed.count >= policy.minCount && observed.authors >= policy.minAuthors && score >= policy.minScore;
  return { kind: isSpike ? 'spike' : 'steady', expected, observed: observed.count, score };
}

/** Earlier spikes would hide the next one, so the loudest twentieth of the hours is cut down to the hour just below it. */
function withoutBursts(counts: readonly number[]): number[] {
  const sorted = counts.toSorted((left, right) => left - right);
  const cap = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  return counts.map((count) => Math.min(count, cap));
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

function variance(counts: readonly number[], around: number): number {
  return mean(counts.map((count) => (count - around) ** 2));
}
