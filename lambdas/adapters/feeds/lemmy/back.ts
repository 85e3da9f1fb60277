import * as z from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/bucket.ts';
import type { LemmyPage, LemmyReply } from './api.ts';

/** How far the first poll looks back. */
const FIRST_REACH_MS = DAY_MS;
/** What is younger is read again by the next poll: most posts that come late are late by seconds. */
const SETTLE_MS = 2 * MINUTE_MS;
/** This often a poll goes further back: as far as before the last time, and a lag, within which late posts are found. */
const DEEP_EVERY_MS = HOUR_MS;
const LAG_MS = 6 * HOUR_MS;
/** Of each stretch in one poll. */
const MAX_PAGES = 10;
/** A list that does not end within so many polls is given up. */
const MAX_PAGES_IN_ALL = 500;

/** How far a list that shows the newest first was read. */
export const Progress = z.object({
  /** Everything that claims an earlier time was read, but for `rest`. Epoch milliseconds, like those below. */
  since: z.number(),
  /** When a poll last began to go further back. */
  deepAt: z.number(),
  /** What there was no time for: from this page (without one: from the top) down to this time. */
  rest: z
    .object({ page: z.string().max(2_000).optional(), downTo: z.number(), pagesRead: z.number() })
    .optional()
    .catch(undefined),
});
export type Progress = z.infer<typeof Progress>;

/** What one poll read. */
export interface BackReading {
  readonly pages: readonly LemmyPage[];
  readonly progress: Progress | undefined;
  readonly gap: string | undefined;
  readonly stopped: (LemmyReply & { ok: false }) | undefined;
}

type AskPage = (page?: string) => Promise<LemmyReply>;

/**
 * Reads a list backwards from its newest post. Each poll goes down to where the last one began; once an hour one goes on
 * for six hours more, because a post that federates late stands where its time puts it. What a poll has no time for, the
 * next one goes on with; the page it goes on with may be gone by then, and then it starts from the top.
 */
export async function readFurtherBack(before: Progress | undefined, now: number, ask: AskPage): Promise<BackReading> {
  const since = Math.min(before?.since ?? now, now);
  const rest = before?.rest;
  const isDeep = before === undefined || (rest === undefined && now - before.deepAt >= DEEP_EVERY_MS);
  const floor = Math.min(
    before === undefined ? now - FIRST_REACH_MS : since,
    isDeep && before !== undefined ? before.deepAt - LAG_MS : now,
    rest !== undefined && rest.page === undefined ? rest.downTo : now,
  );
  const deepAt = isDeep ? now : before.deepAt;
  const pagesBefore = rest?.pagesRead ?? 0;

  const head = await readDown(undefined, floor, ask);
  if (head.pages.length === 0) return { pages: [], progress: before, gap: undefined, stopped: head.stopped };
  const newest = newestTime(head.pages, before === undefined ? now - FIRST_REACH_MS : since, now);
  const { pages } = head;
  if (!head.isThrough) {
    const left = { page: head.next, downTo: Math.min(floor, rest?.downTo ?? floor) };
    return conclude(pages, left, head.stopped);
  }
  if (rest?.page === undefined || floor <= rest.downTo) return conclude(pages);
  const tail = await readDown(rest.page, rest.downTo, ask);
  const all = [...pages, ...tail.pages];
  if (tail.isThrough) return conclude(all);
  if (tail.stopped?.isRefused) return conclude(all, { page: undefined, downTo: rest.downTo });
  return conclude(all, { page: tail.next, downTo: rest.downTo }, tail.stopped);

  function conclude(
    read: readonly LemmyPage[],
    left?: { readonly page: string | undefined; readonly downTo: number },
    stopped?: BackReading['stopped'],
  ): BackReading {
    const pagesRead = pagesBefore + read.length;
    if (left === undefined) {
      const settled = Math.min(newest, now - SETTLE_MS);
      return { pages: read, progress: { since: settled, deepAt }, gap: undefined, stopped };
    }
    // Nothing is read twice while there is more to read than time for it.
    const progress = { since: newest, deepAt };
    if (pagesRead > MAX_PAGES_IN_ALL) {
      const gap = `there were more than ${MAX_PAGES_IN_ALL} pages to read; what lies behind them was not read`;
      return { pages: read, progress, gap, stopped };
    }
    const { page, downTo } = left;
    const unread = { ...(page !== undefined && { page }), downTo, pagesRead };
    return { pages: read, progress: { ...progress, rest: unread }, gap: undefined, stopped };
  }
}

interface Stretch {
  readonly pages: readonly LemmyPage[];
  /** Where to go on. */
  readonly next: string | undefined;
  readonly isThrough: boolean;
  readonly stopped?: BackReading['stopped'];
}

async function readDown(from: string | undefined, downTo: number, ask: AskPage): Promise<Stretch> {
  const pages: LemmyPage[] = [];
  let next = from;
  while (pages.length < MAX_PAGES) {
    const reply = await ask(next);
    if (!reply.ok) return { pages, next, isThrough: false, stopped: reply };
    pages.push(reply.page);
    const following = reply.page.next;
    if (following === undefined || following === next || endsBelow(reply.page, downTo))
      return { pages, next: undefined, isThrough: true };
    next = following;
  }
  return { pages, next, isThrough: false };
}

/** One post that claims a time of its own fancy does not mean that the list has got there. */
const POSTS_BELOW = 5;

function endsBelow({ times }: LemmyPage, downTo: number): boolean {
  const last = times.slice(-POSTS_BELOW);
  return last.length > 0 && last.every((time) => time < downTo);
}

function newestTime(pages: readonly LemmyPage[], atLeast: number, now: number): number {
  return pages.flatMap(({ times }) => times).reduce((latest, time) => Math.max(latest, Math.min(time, now)), atLeast);
}
