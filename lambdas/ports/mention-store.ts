import type { LogEntry } from '../domain/log-entry.ts';
import type { TaggedMention } from '../domain/mention.ts';
import type { TopicId } from '../domain/topic.ts';

/** The truth: every mention once, and the log that fold counts. */
export interface MentionStore {
  /**
   * Puts mentions that were never seen; for those that were, returns what their first sighting fixed. Same order as
   * given. Throws when the store is in trouble; a mention that the store can never take is a `rejected`.
   */
  putFirstSightings(mentions: readonly TaggedMention[]): Promise<FirstSighting[]>;
  /** Idempotent: listings, then log entries, so that a log entry's listings are always there. */
  putLog(mentions: readonly TaggedMention[]): Promise<void>;
  readLog(bucket: number): Promise<LogEntry[]>;
  /** Those of the mentions that are still there, in no order. */
  read(ids: readonly string[]): Promise<TaggedMention[]>;
  /**
   * Puts a mention that was tagged anew in the place of the old one and takes it out of the listings of the topics it no
   * longer has; `putLog` does the rest. A mention whose time to live has ended stays gone.
   */
  replaceTags(mention: TaggedMention, topicsBefore: readonly TopicId[]): Promise<void>;
  /** Newest first. `cursor` is what the page before returned. Undefined when the cursor is none of ours. */
  list(topic: TopicId, limit: number, cursor: string | undefined): Promise<MentionPage | undefined>;
}

export type FirstSighting =
  | { readonly kind: 'new' | 'known'; readonly mention: TaggedMention }
  | { readonly kind: 'rejected'; readonly mention: TaggedMention; readonly reason: string };

export interface MentionPage {
  readonly mentions: readonly TaggedMention[];
  readonly nextCursor?: string;
}
