import { MINUTE_MS } from '../../../domain/bucket.ts';
import type { Allowances } from '../../../ports/allowances.ts';
import { nextUtcDay, utcDay } from '../utc-day.ts';

/** What X asks for every post that is read. */
const USD_PER_POST = 0.005;
/** X gives no fewer at a time, and no more. */
const FEWEST_POSTS = 10;
const MOST_POSTS = 100;
/** What is tried in turn when the day's allowance is nearly spent. */
const SMALLER_SIZES = [50, 20, FEWEST_POSTS];

export const LEAST_USD_PER_DAY = FEWEST_POSTS * USD_PER_POST;

/** Posts count towards all sources of the kind together, whichever of them read them. */
const ALLOWANCE = 'x';

/** A request that is sent so shortly before midnight may be charged to the next day. */
const REQUEST_MS = MINUTE_MS;

export type Reservation =
  | {
      readonly ok: true;
      /** How many posts may be asked for. */
      readonly posts: number;
      /** To be told how many came; the rest may be spent on others. Never told, it stays spent. */
      settle(came: number): Promise<void>;
    }
  | { readonly ok: false; readonly until: number; readonly message: string };

/**
 * Takes what a request may cost out of the day's allowance before it is made, so that nothing that happens to it afterwards
 * can cost more than the team allows.
 */
export async function reservePosts(allowances: Allowances, maxUsdPerDay: number, now: number): Promise<Reservation> {
  const until = nextUtcDay(now);
  if (until - now < REQUEST_MS)
    return { ok: false, until, message: 'the day of X is about to end; it goes on at midnight UTC' };
  const day = utcDay(now);
  // The little more is for fractions such as 0.15, which are a hair less in binary.
  const limit = Math.floor(maxUsdPerDay / USD_PER_POST + 1e-6);
  const sizes = [Math.min(MOST_POSTS, limit), ...SMALLER_SIZES].filter((size) => size >= FEWEST_POSTS && size <= limit);
  for (const posts of new Set(sizes)) {
    if (await allowances.spend(ALLOWANCE, day, posts, limit))
      return { ok: true, posts, settle: (came) => settle(allowances, day, posts, came) };
  }
  const message =
    `the day's allowance of $${maxUsdPerDay} for X (${limit.toLocaleString('en')} posts, shared by all sources of this kind) ` +
    'is spent; it goes on at midnight UTC';
  return { ok: false, until, message };
}

async function settle(allowances: Allowances, day: string, reserved: number, came: number): Promise<void> {
  if (came < reserved) await allowances.refund(ALLOWANCE, day, reserved - came);
  // X gave more than it was asked for: that counts too, whatever the limit.
  if (came > reserved) await allowances.spend(ALLOWANCE, day, came - reserved, Number.MAX_SAFE_INTEGER);
}
