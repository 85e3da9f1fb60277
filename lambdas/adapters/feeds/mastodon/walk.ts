import type { Mention } from '../../../domain/mention.ts';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import { isAfter, latestId } from './ids.ts';

export interface TimelinePage {
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
  /** Of every post on the page, counted or not. */
  readonly ids: readonly string[];
  /** The server says that it has never heard of the tag. */
  readonly isTagUnknown: boolean;
}

export type TimelineReply =
  | { readonly ok: true; readonly page: TimelinePage }
  | { readonly ok: false; readonly outcome: NothingOutcome };

export interface Walk {
  readonly pages: readonly TimelinePage[];
  /** Everything up to here was read. */
  readonly position: string;
  /** Whether nothing more is there at present. */
  readonly isAtEnd: boolean;
  /** What ended the walk before its time. */
  readonly stopped?: NothingOutcome;
}

export interface WalkOptions {
  readonly from: string;
  readonly maxPages: number;
  /** The posts right above an id. */
  readonly ask: (minId: string) => Promise<TimelineReply>;
}

/** A page of fewer posts is the last one. Half of what is asked for: not every server gives that many. */
export const FULL_PAGE = 20;

/** Reads a timeline forward from an id, so that nothing in between is passed over however long ago that was. */
export async function walkForward({ from, maxPages, ask }: WalkOptions): Promise<Walk> {
  const pages: TimelinePage[] = [];
  let position = from;
  while (pages.length < maxPages) {
    const reply = await ask(position);
    if (!reply.ok) return { pages, position, isAtEnd: false, stopped: reply.outcome };
    pages.push(reply.page);
    const newest = latestId(reply.page.ids);
    if (newest === undefined || !isAfter(newest, position)) return { pages, position, isAtEnd: true };
    position = newest;
    if (reply.page.ids.length < FULL_PAGE) return { pages, position, isAtEnd: true };
  }
  return { pages, position, isAtEnd: false };
}
