import { coverRange, type Span, type TimeRange, uniteRanges } from '../../domain/bucket.ts';
import { mergeSummaries } from '../../domain/summary.ts';
import { type Leaderboard, rankTrends } from '../../domain/trend.ts';
import { baselineBefore, TREND_WINDOWS, type TrendWindow, windowAt } from '../../domain/window.ts';
import type { DerivedStore, SpanSummary } from '../../ports/derived-store.ts';
import type { FoldTurn } from '../../ports/fold-control.ts';

type SummaryReader = (span: Span, range: TimeRange) => Promise<SpanSummary[]>;

/** Computes the trends of a window as of a moment from summaries: at most some dozens of items, however many mentions. */
export async function computeLeaderboard(window: TrendWindow, at: number, read: SummaryReader): Promise<Leaderboard> {
  const range = windowAt(window, at);
  const before = await readCovering(baselineBefore(window, range), read);
  const current = await readCovering(range, read);
  return rankTrends(window, range, mergeSummaries(current.map(({ summary }) => summary)), {
    summary: mergeSummaries(before.map(({ summary }) => summary)),
    firstDataAt: firstStart(before),
  });
}

/** Writes the leaderboards of all windows as of now. False when a later fold refused one. */
export async function refreshLeaderboards(
  now: number,
  turn: FoldTurn,
  { derived }: { readonly derived: DerivedStore },
): Promise<boolean> {
  const read = await readOnce(now, derived);
  for (const window of TREND_WINDOWS) {
    const board = await computeLeaderboard(window, now, read);
    if (!(await derived.writeLeaderboard(board, turn))) return false;
  }
  return true;
}

async function readCovering(range: TimeRange, read: SummaryReader): Promise<SpanSummary[]> {
  const pieces = await Promise.all(coverRange(range).map(({ span, ...piece }) => read(span, piece)));
  return pieces.flat();
}

function firstStart(summaries: readonly SpanSummary[]): number | undefined {
  return summaries.length === 0 ? undefined : Math.min(...summaries.map(({ start }) => start));
}

/** The five windows and their baselines overlap: each summary is read (and unpacked) once for all of them. */
async function readOnce(now: number, derived: Pick<DerivedStore, 'readSummaries'>): Promise<SummaryReader> {
  const ranges = TREND_WINDOWS.flatMap((window) => {
    const range = windowAt(window, now);
    return [...coverRange(range), ...coverRange(baselineBefore(window, range))];
  });
  const levels = new Map<Span, SpanSummary[]>();
  for (const [span, ofSpan] of Map.groupBy(ranges, ({ span }) => span)) {
    const read = await Promise.all(uniteRanges(ofSpan).map((range) => derived.readSummaries(span, range)));
    levels.set(span, read.flat());
  }
  return async (span, { from, to }) => (levels.get(span) ?? []).filter(({ start }) => start >= from && start < to);
}
