import * as z from 'zod';
import type { Mention } from '../../domain/mention.ts';
import type { NothingOutcome, PollOutcome } from '../../ports.ts';

/** How far a list that is read backwards in time has been read. */
export const ReadUntil = z.object({
  /** The newest claimed time that was read; epoch milliseconds. */
  since: z.number(),
});
export type ReadUntil = z.infer<typeof ReadUntil>;

export type PageReply<Next> =
  | {
      readonly ok: true;
      readonly mentions: readonly Mention[];
      readonly skipped: readonly string[];
      /** What to ask for next; absent on the last page. */
      readonly next?: Next | undefined;
    }
  | { readonly ok: false; readonly outcome: NothingOutcome };

export interface ReadBackOptions<Next> {
  readonly checkpoint: ReadUntil | undefined;
  /** When the poll began; epoch milliseconds. */
  readonly now: number;
  /** How far the first poll goes back. */
  readonly firstReachMs: number;
  /** How far every other goes back behind what was read: what is published, indexed or federated late lies there. */
  readonly overlapMs: number;
  readonly maxPages: number;
  /** Undefined for the first page. */
  readonly ask: (next: Next | undefined) => Promise<PageReply<Next>>;
}

/**
 * Reads a list that shows the newest first, page by page, until it is behind what was read before. The cursor is a time with an
 * overlap, never an item: items are deleted, and a time outlives them. Cut short, it keeps what came and stays where it was, so that
 * the next poll reads the stretch again; the cap on pages is reported as a gap.
 */
export async function readBack<Next>(options: ReadBackOptions<Next>): Promise<PollOutcome> {
  const { checkpoint, now, firstReachMs, overlapMs, maxPages, ask } = options;
  const reachTo = checkpoint === undefined ? now - firstReachMs : checkpoint.since - overlapMs;
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  let next: Next | undefined;
  for (let page = 1; page <= maxPages; page += 1) {
    const reply = await ask(next);
    if (!reply.ok) return page === 1 ? reply.outcome : cutShort(reply.outcome);
    mentions.push(...reply.mentions);
    skipped.push(...reply.skipped);
    next = reply.next;
    if (next === undefined || isBehind(reply.mentions, reachTo)) return complete();
  }
  const gap = `there was more than ${maxPages} pages since the last poll; what lies behind them was not read`;
  return { ...complete(), gap };

  function complete() {
    const newest = mentions.reduce((latest, mention) => Math.max(latest, Math.min(timeOf(mention), now)), 0);
    const since = Math.max(newest, checkpoint?.since ?? reachTo);
    return { kind: 'items', mentions, skipped, checkpoint: { since } } as const;
  }

  function cutShort(outcome: NothingOutcome): PollOutcome {
    const soFar = {
      kind: 'items',
      mentions,
      skipped,
      checkpoint: checkpoint ?? { since: reachTo + overlapMs },
    } as const;
    switch (outcome.kind) {
      case 'failed':
        return { ...soFar, failure: outcome.failure };
      case 'postponed':
        return { ...soFar, resumeAt: outcome.until };
      case 'needs-key':
        return outcome;
      default:
        return outcome satisfies never;
    }
  }
}

/** By the last of the page: pinned posts and the like stand in front. */
function isBehind(mentions: readonly Mention[], reachTo: number): boolean {
  const last = mentions.at(-1);
  return last !== undefined && timeOf(last) < reachTo;
}

function timeOf({ publishedAt, seenAt }: Mention): number {
  return Date.parse(publishedAt ?? seenAt);
}
