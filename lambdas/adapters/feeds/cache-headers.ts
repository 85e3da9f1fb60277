import * as z from 'zod';
import type { Headers } from '../http/retry-after.ts';

/** What makes the next request conditional, stored as the server wrote it. */
export const Validators = z.object({
  /** The address they were given for: a team may point the source elsewhere, where they would mean nothing. */
  url: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});
export type Validators = z.infer<typeof Validators>;

/** Longer or stranger than any real one; sending it back would only get the request refused. */
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]{1,1000}$/;

export function conditionalHeaders(url: string, checkpoint: Validators | undefined): Headers {
  if (checkpoint?.url !== url) return {};
  const { etag, lastModified } = checkpoint;
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

/** `previous` fills in what a 304 need not repeat. */
export function nextCheckpoint(url: string, headers: Headers, previous?: Validators): Validators {
  if (isUncacheable(headers)) return {};
  const old = previous?.url === url ? previous : undefined;
  const etag = sendable(headers['etag']) ?? old?.etag;
  const lastModified = sendable(headers['last-modified']) ?? old?.lastModified;
  if (etag === undefined && lastModified === undefined) return {};
  return { url, ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

const MAX_INTERVAL_SECONDS = 24 * 3600;

/** The longest wait that the feed (`ttl`) or its headers ask for; undefined when they ask for none. */
export function minIntervalSeconds(
  headers: Headers,
  ttlMinutes: number | undefined,
  nowMilliseconds: number,
): number | undefined {
  const waits = [
    (ttlMinutes ?? 0) * 60,
    ...(isUncacheable(headers) ? [] : [maxAgeSeconds(headers), secondsToExpiry(headers, nowMilliseconds)]),
  ];
  const longest = Math.max(...waits.filter(Number.isFinite));
  return longest >= 1 ? Math.min(Math.floor(longest), MAX_INTERVAL_SECONDS) : undefined;
}

function maxAgeSeconds(headers: Headers): number {
  return Number(/(?:^|[,\s])max-age="?(\d{1,12})/i.exec(headers['cache-control'] ?? '')?.[1] ?? 0);
}

function secondsToExpiry(headers: Headers, nowMilliseconds: number): number {
  const expires = Date.parse(headers['expires'] ?? '');
  // Measured by the server's own clock where it tells the time, so that a wrong clock does not matter.
  const date = Date.parse(headers['date'] ?? '');
  return Number.isNaN(expires) ? 0 : (expires - (Number.isNaN(date) ? nowMilliseconds : date)) / 1000;
}

/** The server says that every request must see the current document; its validators are left-overs. */
function isUncacheable(headers: Headers): boolean {
  return headers['expires']?.trim() === '0' || /(?:^|[,\s])no-store\b/i.test(headers['cache-control'] ?? '');
}

function sendable(value: string | undefined): string | undefined {
  return value !== undefined && SENDABLE.test(value) ? value : undefined;
}
