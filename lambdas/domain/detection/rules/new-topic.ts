import { DAY_MS, HOUR_MS } from '../../bucket.ts';
import { SENSITIVITY, type Sensitivity } from '../settings.ts';
import { LINE, share, toScore, type Verdict } from '../verdict.ts';
import { sayLength, sayMentions } from '../words.ts';

/** After this a topic has a past, and the spike rule knows what is usual. */
const NEW_FOR_MS = DAY_MS;
/** The burst must come within so long. */
export const NEW_TOPIC_WINDOW_MS = 6 * HOUR_MS;
/** While we ourselves are new, so is everything. */
const LEAST_WATCHED_MS = 3 * DAY_MS;
const LEAST_COUNT = 15;
const LEAST_AUTHORS = 8;

export interface Newcomer {
  /** When it was mentioned first of all, and since when we watch at all; epoch milliseconds. */
  readonly firstSeenAt: number;
  readonly watchingSince: number;
  /** In the six hours that end at `until`. */
  readonly count: number;
  readonly authors: number;
  readonly until: number;
}

/** The first burst of something never seen before; undefined for what is not new, or where we cannot know that. */
export function judgeNewTopic(
  { firstSeenAt, watchingSince, count, authors, until }: Newcomer,
  sensitivity: Sensitivity,
): Verdict | undefined {
  if (until - firstSeenAt > NEW_FOR_MS || firstSeenAt - watchingSince < LEAST_WATCHED_MS) return undefined;
  const { demand } = SENSITIVITY[sensitivity];
  const score = toScore(Math.min(share(count, LEAST_COUNT * demand), share(authors, LEAST_AUTHORS * demand)));
  const from = Math.max(firstSeenAt, until - NEW_TOPIC_WINDOW_MS);
  return {
    isBeyond: score >= LINE,
    score,
    observed: count,
    expected: 0,
    from,
    to: until,
    reason: `${sayMentions(count)} by ${authors} authors in ${sayLength(until - from)}, of something never seen before`,
  };
}
