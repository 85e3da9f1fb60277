/**
 * How surely a count is more than usual, in nats: the log-likelihood ratio between its own rate and the expected one, where
 * counts scatter as a negative binomial of mean `expected` and variance `expected + spread * expected²`. With no spread it
 * is Poisson's, and never narrower. 0 for a count that is not above what is expected. Half a mention is taken off, because
 * counts come in whole ones (Yates' correction). See Lloyd-Smith, "Maximum likelihood estimation of the negative binomial
 * dispersion parameter", PLoS ONE 2, 2007.
 */
export function surprise(count: number, expected: number, spread: number): number {
  const seen = count - 0.5;
  if (seen <= expected) return 0;
  const perMean = 1 / Math.max(spread, LEAST_SPREAD);
  return seen * Math.log(seen / expected) - (seen + perMean) * Math.log((seen + perMean) / (expected + perMean));
}

/** So close to Poisson that nobody could tell the difference, and far enough from it that the formula keeps its digits. */
const LEAST_SPREAD = 1e-4;

/**
 * How many times the expected, as a logarithm. `damping` mentions are added on both sides, so that 1 where 0.1 is usual
 * does not pass for ten times.
 */
export function logRatio(count: number, expected: number, damping: number): number {
  return Math.log((count + damping) / (expected + damping));
}

/** How surely a count is less than usual, in nats: the mirror of `surprise`. */
export function shortfall(count: number, expected: number, spread: number): number {
  const seen = count + 0.5;
  if (seen >= expected) return 0;
  const perMean = 1 / Math.max(spread, LEAST_SPREAD);
  return seen * Math.log(seen / expected) - (seen + perMean) * Math.log((seen + perMean) / (expected + perMean));
}
