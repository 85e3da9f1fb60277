import type { Mention } from '../domain/mention.ts';
import type { Checkpoint, PollFailure, SourceDefinition } from '../domain/source.ts';

/** One kind of public feed that can be asked "what is new since then?". Expected trouble is an outcome, never a throw. */
export interface FeedAdapter {
  poll(source: SourceDefinition, context: PollContext): Promise<PollOutcome>;
}

export interface PollContext {
  /** What the last poll that read anything left behind. */
  readonly checkpoint: Checkpoint | undefined;
  /** Aborted when the poll has to end. */
  readonly signal: AbortSignal;
  /** Whether one of the last polls brought this mention: where paging back may stop. Only a saving, never the truth. */
  readonly isKnown: (mention: Mention) => boolean;
  /** Entries that the retention left out may count now: for kinds that read whole documents "unchanged" is no answer. */
  readonly mustReadWhole?: boolean;
}

export type PollOutcome = ItemsOutcome | UnchangedOutcome | NothingOutcome;

/** Something was read, perhaps not all there is. */
export interface ItemsOutcome {
  readonly kind: 'items';
  /** Everything that was read, new or not; an entry that could not be read is in `skipped`. */
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
  /** Nothing that it passes over is ever read again, so it covers only what is in `mentions` (or in an earlier poll's). */
  readonly checkpoint: Checkpoint;
  /** The publisher asks not to be polled again before this. */
  readonly minIntervalSeconds?: number;
  /** More is there already; `checkpoint` goes on where this poll ended. Epoch milliseconds. */
  readonly resumeAt?: number;
  /** How many entries the source shows at most, where older ones cannot be asked for. */
  readonly visibleEntries?: number;
  /** What may have been missed for good, in words for people: entries rolled out of a feed, a cap on pages was hit. */
  readonly gap?: string;
  /** What ended the reading before its end. The mentions count all the same. */
  readonly failure?: PollFailure;
}

export interface UnchangedOutcome {
  readonly kind: 'unchanged';
  readonly checkpoint: Checkpoint;
  readonly minIntervalSeconds?: number;
}

/** Nothing was read, and the checkpoint stays as it is. */
export type NothingOutcome =
  | { readonly kind: 'failed'; readonly failure: PollFailure }
  /** The host, or an allowance of the day, has had its share; nobody is at fault. `until`: epoch milliseconds. */
  | { readonly kind: 'postponed'; readonly until: number; readonly message: string }
  /** Nobody has set the credential; `message` says which, and where to get one. */
  | { readonly kind: 'needs-key'; readonly message: string };
