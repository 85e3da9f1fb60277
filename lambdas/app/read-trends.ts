import type { Leaderboard } from '../domain/trend.ts';
import { type TrendWindow, windowAt } from '../domain/window.ts';
import type { DerivedStore } from '../ports.ts';
import { computeLeaderboard } from './refresh-leaderboards.ts';

/** The trends as of a moment. Now is one read, because fold has prepared it; the past is added up from summaries. */
export async function readTrends(
  window: TrendWindow,
  at: number | undefined,
  now: number,
  derived: Pick<DerivedStore, 'readLeaderboard' | 'readSummaries'>,
): Promise<Leaderboard> {
  if (at === undefined) {
    const latest = await derived.readLeaderboard(window);
    if (latest !== undefined && latest.range.to >= windowAt(window, now).to) return latest;
  }
  return computeLeaderboard(window, at ?? now, (span, range) => derived.readSummaries(span, range));
}
