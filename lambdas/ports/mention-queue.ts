import type { Mention } from '../domain/mention.ts';

/** Resolves only when every mention is in the queue. */
export interface MentionQueue {
  send(mentions: readonly Mention[]): Promise<void>;
}
