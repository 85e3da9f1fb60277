import { coverRange, type Span, type TimeRange } from '../domain/bucket.ts';
import { mergeSummaries } from '../domain/summary.ts';
import { type Leaderboard, rankTrends } from '../domain/trend.ts';
import { baselineBefore, TREND_WINDOWS, type TrendWindow, windowAt } from '../domain/window.ts';
import type { DerivedStore, FoldTurn, SpanSummary } from '../ports.ts';

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
  const read = remember((span, range) => derived.readSummaries(span, range));
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

/** The five windows overlap: within one run each range is read once. */
function remember(read: SummaryReader): SummaryReader {
  const known = new Map<string, Promise<SpanSummary[]>>();
  return (span, range) => {
    const key = `${span} ${range.from} ${range.to}`;
    const reading = known.get(key) ?? read(span, range);
    known.set(key, reading);
    return reading;
  };
}
