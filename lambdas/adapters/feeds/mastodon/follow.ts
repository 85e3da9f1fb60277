import * as z from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/bucket.ts';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import { areSnowflakes, earlierId, isAfter, laterId, latestId, snowflakeAt } from './ids.ts';
import { FULL_PAGE, type TimelinePage, type TimelineReply, type Walk, walkForward } from './walk.ts';

/** What is younger is read again by the next poll: most posts that come late are late by seconds. */
const SETTLE_MS = 2 * MINUTE_MS;
/** How far the second walker stays behind: a post that federates this late is still found. */
const LAG_MS = 6 * HOUR_MS;
/** How far the first poll looks back. */
const FIRST_REACH_MS = DAY_MS;
/** The second walker sets out this often. */
const SECOND_WALK_EVERY_MS = 30 * MINUTE_MS;
/** Of each walker in one poll. */
const MAX_PAGES = 10;

const Id = z.string().min(1).max(64);

/** How far a timeline was followed. */
export const Followed = z.object({
  /** Everything up to here was read once. */
  ahead: Id,
  /** Everything up to here was read again, six hours or more after its time. Absent where ids are no snowflakes. */
  behind: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
  /** When the second walker last arrived; epoch milliseconds. */
  behindAt: z.number().optional(),
});
export type Followed = z.infer<typeof Followed>;

/** What one poll read, and how far that got it. */
export interface Following {
  readonly pages: readonly TimelinePage[];
  /** Absent while nothing was there at all. */
  readonly followed: Followed | undefined;
  /** More is there already. */
  readonly hasMore: boolean;
  /** What ended the reading before its time. */
  readonly stopped: NothingOutcome | undefined;
}

type AskTimeline = (minId?: string) => Promise<TimelineReply>;

/** The first poll: the newest page tells what the ids are worth; where they tell times, the last day is read. */
export async function beginFollowing(now: number, ask: AskTimeline): Promise<Following> {
  const reply = await ask();
  if (!reply.ok) return { pages: [], followed: undefined, hasMore: false, stopped: reply.outcome };
  const pages = [reply.page];
  const { ids } = reply.page;
  const newest = latestId(ids);
  const nothingMore = { pages, hasMore: false, stopped: undefined };
  if (newest === undefined) return { ...nothingMore, followed: undefined };
  if (!areSnowflakes(ids, now)) return { ...nothingMore, followed: { ahead: newest } };

  const dayAgo = snowflakeAt(now - FIRST_REACH_MS);
  const followed = { ahead: dayAgo, behind: snowflakeAt(now - LAG_MS), behindAt: now };
  if (ids.length < FULL_PAGE || ids.some((id) => isAfter(dayAgo, id)))
    return { ...nothingMore, followed: { ...followed, ahead: earlierId(newest, snowflakeAt(now - SETTLE_MS)) } };
  const following = await follow(followed, now, ask);
  return { ...following, pages: [...pages, ...following.pages] };
}

/**
 * Follows a timeline with two walkers. A post that federates late gets an id by the time at which it was written, and so
 * lies behind the first walker: the second comes by hours later. Where the last hours fit into a few pages it reads on to
 * their end, and finds late posts within the half hour.
 */
export async function follow(before: Followed, now: number, ask: AskTimeline): Promise<Following> {
  const { ahead, behind, behindAt = 0 } = before;
  if (behind === undefined) {
    const only = await walkForward({ from: ahead, maxPages: MAX_PAGES, ask });
    return result([only], { ahead: only.position }, isCut(only));
  }
  const first = await walkForward({ from: ahead, maxPages: MAX_PAGES, ask });
  // No id of the future moves us on: nothing would ever come after it.
  const reached = { ...before, ahead: earlierId(first.position, snowflakeAt(first.isAtEnd ? now - SETTLE_MS : now)) };
  if (first.stopped !== undefined) return result([first], reached, false);

  const late = snowflakeAt(now - LAG_MS);
  // What the first walker read just now and was old enough already need not be read again.
  const until = earlierId(ahead, late);
  const arrived = { ...reached, behind: laterId(behind, earlierId(reached.ahead, late)), behindAt: now };
  if (!isAfter(until, behind)) return result([first], arrived, isCut(first));
  if (now - behindAt < SECOND_WALK_EVERY_MS) return result([first], reached, isCut(first));

  const second = await walkForward({ from: behind, maxPages: MAX_PAGES, ask });
  const hasArrived = second.isAtEnd || !isAfter(until, second.position);
  if (hasArrived) return result([first, second], arrived, isCut(first));
  return result([first, second], { ...reached, behind: second.position }, true);
}

function result(walks: readonly Walk[], followed: Followed, hasMore: boolean): Following {
  return { pages: walks.flatMap(({ pages }) => pages), followed, hasMore, stopped: walks.at(-1)?.stopped };
}

function isCut({ isAtEnd, stopped }: Walk): boolean {
  return !isAtEnd && stopped === undefined;
}
