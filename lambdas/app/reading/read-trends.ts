import { BUCKET_MS } from '../../domain/bucket.ts';
import type { Leaderboard } from '../../domain/trend.ts';
import { type TrendWindow, windowAt } from '../../domain/window.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import { computeLeaderboard } from '../folding/refresh-leaderboards.ts';

/**
 * How far the prepared leaderboard may lie behind: fold comes round every minute, so at most one border has been missed.
 * Adding up instead would cost a hundred times as much, just when fold is in trouble. The reply says what it covers.
 */
const MOST_LAG_MS = 2 * BUCKET_MS;

/** The trends as of a moment. Now is one read, because fold has prepared it; the past is added up from summaries. */
export async function readTrends(
  window: TrendWindow,
  at: number | undefined,
  now: number,
  derived: Pick<DerivedStore, 'readLeaderboard' | 'readSummaries'>,
): Promise<Leaderboard> {
  if (at === undefined) {
    const latest = await derived.readLeaderboard(window);
    if (latest !== undefined && windowAt(window, now).to - latest.range.to <= MOST_LAG_MS) return latest;
  }
  return computeLeaderboard(window, at ?? now, (span, range) => derived.readSummaries(span, range));
}
