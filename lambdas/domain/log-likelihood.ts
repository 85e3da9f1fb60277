/** How often something was said, of how many mentions. */
export interface Rate {
  readonly count: number;
  readonly total: number;
}

/** From here on, chance would do so less than once in a thousand times (chi-squared, one degree of freedom). */
export const ONCE_IN_A_THOUSAND = 10.83;

/**
 * How far a rate is from an earlier one, as Dunning's log-likelihood ratio (Computational Linguistics 19, 1993) in the
 * two-term form of Rayson and Garside ("Comparing corpora using frequency profiling", 2000): unlike differences in standard
 * deviations it holds for rare things too. What chance does seldom lies above `ONCE_IN_A_THOUSAND`. Negative for what is
 * said less than before; 0 when there is nothing to compare with.
 */
export function logLikelihood(now: Rate, before: Rate): number {
  const total = now.total + before.total;
  if (now.total === 0 || before.total === 0) return 0;
  const both = now.count + before.count;
  const expectedNow = (now.total * both) / total;
  const expectedBefore = (before.total * both) / total;
  const distance = 2 * (surprise(now.count, expectedNow) + surprise(before.count, expectedBefore));
  return now.count >= expectedNow ? distance : -distance;
}

function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
