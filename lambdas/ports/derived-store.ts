import type { Span, TimeRange } from '../domain/bucket.ts';
import type { BlockSpan, SeriesBlock } from '../domain/series.ts';
import type { Summary } from '../domain/summary.ts';
import type { TopicId } from '../domain/topic.ts';
import type { Leaderboard } from '../domain/trend.ts';
import type { TrendWindow } from '../domain/window.ts';
import type { FoldTurn } from './fold-control.ts';

/** What is derived from the log. Every write returns false when a fold with a higher number has been there. */
export interface DerivedStore {
  /** In order of time; spans without mentions are left out. */
  readSummaries(span: Span, range: TimeRange): Promise<SpanSummary[]>;
  writeSummary(span: Span, start: number, summary: Summary, turn: FoldTurn): Promise<boolean>;
  /** `isFresh`: with every write that ended before, which costs twice as much. */
  readSeries(topic: TopicId, span: BlockSpan, range: TimeRange, isFresh?: boolean): Promise<SeriesBlock[]>;
  writeSeries(topic: TopicId, span: BlockSpan, block: SeriesBlock, turn: FoldTurn): Promise<boolean>;
  /** Puts mentions into the listings of phrases, which fold finds. Idempotent, whichever fold does it. */
  listMentions(listings: readonly PhraseListing[]): Promise<void>;
  readLeaderboard(window: TrendWindow): Promise<Leaderboard | undefined>;
  writeLeaderboard(board: Leaderboard, turn: FoldTurn): Promise<boolean>;
}

export interface SpanSummary {
  readonly start: number;
  readonly summary: Summary;
}

/** A mention that says a phrase; it is listed at the start of its bucket. */
export interface PhraseListing {
  readonly topic: TopicId;
  readonly bucket: number;
  readonly mentionId: string;
}
