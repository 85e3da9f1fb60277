import { MINUTE_MS } from '../../bucket.ts';
import { LINE, share, toScore, type Verdict } from '../verdict.ts';
import { sayLength, sayMentions, sayNumber } from '../words.ts';

/** A bound that a team sets itself: it is told of so many mentions within so long, be that usual or not. */
export interface Threshold {
  readonly count: number;
  /** Whole buckets, up to a day. */
  readonly withinMinutes: number;
}

export interface Bucket {
  readonly at: number;
  readonly count: number;
}

/**
 * Whether a team's own bound is reached in the time that ends at `until`, whoever the authors are: a team that sets a
 * number means that number. `buckets` in any order; those outside are left out. Expected is the bound.
 */
export function judgeThreshold(
  buckets: readonly Bucket[],
  until: number,
  { count, withinMinutes }: Threshold,
): Verdict {
  const from = until - withinMinutes * MINUTE_MS;
  const observed = buckets.reduce(
    (sum, bucket) => (bucket.at >= from && bucket.at < until ? sum + bucket.count : sum),
    0,
  );
  const score = toScore(share(observed, Math.max(count, 1)));
  return {
    isBeyond: score >= LINE,
    score,
    observed,
    expected: count,
    from,
    to: until,
    reason: `${sayMentions(observed)} in ${sayLength(withinMinutes * MINUTE_MS)}, where ${sayNumber(count)} are the bound you set`,
  };
}
