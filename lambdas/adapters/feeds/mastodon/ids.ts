import { DAY_MS } from '../../../domain/bucket.ts';

/**
 * Mastodon's ids are texts that stand in the order of time when they are compared by length and then by value. On Mastodon
 * itself they are snowflakes: milliseconds in front of sixteen bits. Other software of the same API has ids of its own.
 */
export function isAfter(id: string, other: string): boolean {
  return id.length === other.length ? id > other : id.length > other.length;
}

export function latestId(ids: readonly string[]): string | undefined {
  return ids.reduce<string | undefined>((latest, id) => (latest === undefined ? id : laterId(latest, id)), undefined);
}

export function laterId(one: string, other: string): string {
  return isAfter(other, one) ? other : one;
}

export function earlierId(one: string, other: string): string {
  return isAfter(one, other) ? other : one;
}

const SNOWFLAKE_BITS = 16n;

/** The first id of a moment (epoch milliseconds): no post has to have it to serve as a cursor. */
export function snowflakeAt(time: number): string {
  return String(BigInt(Math.max(Math.floor(time), 0)) << SNOWFLAKE_BITS);
}

/** Mastodon had no snowflakes before. */
const FIRST_SNOWFLAKE_AT = Date.UTC(2016, 0);

/**
 * Whether most of these ids read as moments that a post may be of. To take others for snowflakes costs some reading twice;
 * nothing is passed over for it.
 */
export function areSnowflakes(ids: readonly string[], now: number): boolean {
  const fitting = ids.filter((id) => {
    const time = /^\d{1,20}$/.test(id) ? Number(BigInt(id) >> SNOWFLAKE_BITS) : 0;
    return time > FIRST_SNOWFLAKE_AT && time < now + DAY_MS;
  });
  return ids.length > 0 && fitting.length >= ids.length / 2;
}
