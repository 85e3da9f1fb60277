import * as z from 'zod';
import type { Mention } from '../../domain/mention.ts';
import type { ItemsOutcome, NothingOutcome, PollOutcome } from '../../ports/feed-adapter.ts';
import { fewReasons } from './read-reply.ts';

/** How far a list that is read backwards in time has been read. */
export const ReadUntil = z.object({
  /** The newest claimed time that was read; epoch milliseconds. */
  since: z.number(),
  /** How many polls in a row have ended before they had read back to there. */
  cutShort: z.int().nonnegative().optional(),
});
export type ReadUntil = z.infer<typeof ReadUntil>;

export type PageReply<Next> =
  | {
      readonly ok: true;
      readonly mentions: readonly Mention[];
      readonly skipped: readonly string[];
      /** What to ask for next; absent on the last page. */
      readonly next?: Next | undefined;
      /** The stretch of time the page showed, where some of it is no mention of ours. Epoch milliseconds. */
      readonly covers?: { readonly oldest: number; readonly newest: number } | undefined;
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
  /** `next` is undefined for the first page; nothing older than `reachTo` (epoch milliseconds) is wanted. */
  readonly ask: (next: Next | undefined, reachTo: number) => Promise<PageReply<Next>>;
}

/**
 * Reads a list that shows the newest first, page by page, until it is behind what was read before. The cursor is a time
 * with an overlap, never an item: items are deleted, and a time outlives them. Cut short, it keeps what came and stays
 * where it was, so that the next polls read the stretch again; when none of five gets through, or the cap on pages is hit,
 * it goes on and reports a gap.
 */
export async function readBack<Next>(options: ReadBackOptions<Next>): Promise<PollOutcome> {
  const { checkpoint, now, firstReachMs, overlapMs, maxPages, ask } = options;
  // A checkpoint of the future was written by a clock that was wrong then.
  const since = checkpoint === undefined ? undefined : Math.min(checkpoint.since, now);
  const reachTo = since === undefined ? now - firstReachMs : since - overlapMs;
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  let newest = since ?? reachTo;
  let hasReadAllNew = false;
  let next: Next | undefined;
  for (let page = 1; page <= maxPages; page += 1) {
    const reply = await ask(next, reachTo);
    if (!reply.ok) return page === 1 ? reply.outcome : cutShort(reply.outcome);
    for (const mention of reply.mentions) mentions.push(mention);
    skipped.push(...reply.skipped);
    const times = [...reply.mentions.map((mention) => timeOf(mention, now)), reply.covers?.newest ?? newest];
    newest = times.reduce((latest, time) => Math.max(latest, Math.min(time, now)), newest);
    next = reply.next;
    const isBehind =
      reply.covers === undefined ? endsBehind(reply.mentions, reachTo, now) : reply.covers.oldest < reachTo;
    if (next === undefined || isBehind) return read({ since: newest });
    hasReadAllNew ||= since !== undefined && endsBehind(reply.mentions, since, now);
  }
  if (hasReadAllNew) return read({ since: newest });
  const span =
    checkpoint === undefined ? 'the time that the first poll looks back over' : 'the time since the last poll';
  const gap = `${span} holds more than the ${maxPages} pages that are read at once; what lies behind them was not read`;
  return { ...read({ since: newest }), gap };

  function read(next: ReadUntil) {
    return { kind: 'items', mentions, skipped: fewReasons(skipped), checkpoint: next } as const;
  }

  function cutShort(outcome: NothingOutcome): PollOutcome {
    const tries = (checkpoint?.cutShort ?? 0) + 1;
    const staying = { since: since ?? reachTo + overlapMs, cutShort: tries };
    const soFar =
      tries < MOST_TRIES
        ? read(staying)
        : {
            ...read({ since: newest }),
            ...(hasReadAllNew ? {} : { gap: `${tries} polls in a row ended too early; what lies behind was not read` }),
          };
    return { ...soFar, ...stopOf(outcome) };
  }
}

/** What a reading that was stopped on its way tells beside what it has read. */
export function stopOf(outcome: NothingOutcome): Pick<ItemsOutcome, 'failure' | 'resumeAt'> {
  switch (outcome.kind) {
    case 'failed':
      return { failure: outcome.failure };
    case 'postponed':
      return { resumeAt: outcome.until };
    case 'needs-key':
      return { failure: { kind: 'blocked', message: outcome.message } };
    default:
      return outcome satisfies never;
  }
}

/** A list that can never be read to its end in one go must not be begun anew for ever. */
const MOST_TRIES = 5;

/** One entry that came late, or claims a time of its own fancy, does not mean that the list has got there. */
const ENTRIES_BEHIND = 5;

/** By the end of the page: pinned posts and the like stand in front. */
function endsBehind(mentions: readonly Mention[], reachTo: number, now: number): boolean {
  const last = mentions.slice(-ENTRIES_BEHIND);
  return last.length > 0 && last.every((mention) => timeOf(mention, now) < reachTo);
}

/** An unreadable claim is no claim. */
function timeOf({ publishedAt }: Mention, now: number): number {
  const claim = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(claim) ? now : claim;
}
