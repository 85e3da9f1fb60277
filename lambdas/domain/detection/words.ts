import { DAY_MS, HOUR_MS, MINUTE_MS } from '../bucket.ts';

/** A length of time for people: "5 minutes", "an hour", "2 days". */
export function sayLength(lengthMs: number): string {
  if (lengthMs === DAY_MS) return 'a day';
  if (lengthMs > DAY_MS) return `${sayNumber(lengthMs / DAY_MS)} days`;
  if (lengthMs === HOUR_MS) return 'an hour';
  if (lengthMs > HOUR_MS) return `${sayNumber(lengthMs / HOUR_MS)} hours`;
  if (lengthMs === MINUTE_MS) return 'a minute';
  return lengthMs > MINUTE_MS ? `${sayNumber(lengthMs / MINUTE_MS)} minutes` : `${sayNumber(lengthMs / 1000)} seconds`;
}

/**
 * A number as people write it, one digit behind the point below ten: 1,234 and 48 and 0.4. Not `Intl`, which is slow and
 * follows the machine's tongue.
 */
export function sayNumber(value: number): string {
  if (value < 10) return String(Math.round(value * 10) / 10);
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function sayMentions(count: number): string {
  return count === 1 ? '1 mention' : `${sayNumber(count)} mentions`;
}

/** "where 6 are usual", "where almost none are usual". */
export function sayUsual(expected: number): string {
  if (expected < 0.5) return 'where almost none are usual';
  const whole = Math.round(expected);
  return whole === 1 ? 'where 1 is usual' : `where ${sayNumber(whole)} are usual`;
}
