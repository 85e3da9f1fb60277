import { DAY_MS } from './bucket.ts';
import type { Mention } from './mention.ts';

/** Nobody blogged before the web: an earlier date is a broken clock, not an old post. */
const EARLIEST_CREDIBLE = Date.UTC(1990, 0, 1);

/**
 * When a mention counts: what its publisher claims, unless the claim lies in the future or before the web; then, and
 * when there is no claim, the moment we first saw it. All in epoch milliseconds.
 */
export function eventTime(publishedAt: number | undefined, seenAt: number): number {
  const isCredible = publishedAt !== undefined && publishedAt >= EARLIEST_CREDIBLE && publishedAt <= seenAt;
  return isCredible ? publishedAt : seenAt;
}

/** When this mention counts. */
export function eventTimeOf(mention: Pick<Mention, 'publishedAt' | 'seenAt'>): number {
  return eventTime(claimedTimeOf(mention), Date.parse(mention.seenAt));
}

/** When its publisher says that it was published, believable or not; undefined where nobody says. */
export function claimedTimeOf({ publishedAt }: Pick<Mention, 'publishedAt'>): number | undefined {
  return publishedAt === undefined ? undefined : Date.parse(publishedAt);
}

/**
 * How much longer the log is kept than mentions are accepted. A mention that is let in dirties its bucket and has it
 * counted again, so the log entries of that bucket must all still be there.
 */
export const RETENTION_MARGIN_DAYS = 7;

/** Whether a mention is too old to be let in at all. */
export function isPastRetention(eventAt: number, now: number, retentionDays: number): boolean {
  return eventAt < now - retentionDays * DAY_MS;
}

/** When what belongs to this moment may be forgotten, in epoch seconds. */
export function expiryOf(eventAt: number, retentionDays: number): number {
  return Math.ceil((eventAt + (retentionDays + RETENTION_MARGIN_DAYS) * DAY_MS) / 1000);
}
