import * as z from 'zod';
import { firstAllowed, type QuietTimes } from '../feed-documents/quiet-times.ts';
import type { Conditional, HttpReply } from '../http/http-client.ts';
import type { Headers } from '../http/retry-after.ts';

/** What the last poll of a document left behind: what makes the next request conditional, and what else it goes by. */
export const Validators = z.object({
  /** The address that all of this belongs to: a team may point the source elsewhere, where it would mean nothing. */
  url: z.string().optional(),
  /** As the server wrote them. */
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Where they came from, after all redirects. */
  finalUrl: z.string().optional(),
  /** Of the body, for publishers that send neither. */
  bodyHash: z.string().optional(),
  /** What the document itself asks for; a 304 does not repeat it. */
  ttlMinutes: z.number().optional(),
  quiet: z.object({ hours: z.array(z.number()), days: z.array(z.number()) }).optional(),
  hadItems: z.boolean().optional(),
  /** The newest time that an entry claimed; epoch milliseconds. */
  newestClaim: z.number().optional(),
  /** How many polls in a row trouble has kept from older pages: the next has to go there, whatever it knows. */
  cutShort: z.int().nonnegative().optional(),
});
export type Validators = z.infer<typeof Validators>;

/** Longer or stranger than any real one; sending it back would only get the request refused. */
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]{1,1000}$/;
/** A redirect may lead to a longer address; not one that will be the same next time. */
const MAX_URL_LENGTH = 2_000;

type Issued = Pick<Validators, 'etag' | 'lastModified' | 'finalUrl'>;

/** For a request that is to be answered only where something has changed. */
export function conditionalOn({ etag, lastModified, finalUrl }: Issued): { readonly conditional?: Conditional } {
  if (finalUrl === undefined) return {};
  const headers = {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
  return { conditional: { url: finalUrl, headers } };
}

/** The validators of a reply. `previous` fills in what a 304 of the same address need not repeat. */
export function readValidators(
  { headers, finalUrl }: Pick<Extract<HttpReply, { kind: 'ok' }>, 'headers' | 'finalUrl'>,
  previous: Issued = {},
): Issued {
  if (isUncacheable(headers) || finalUrl.length > MAX_URL_LENGTH) return {};
  const kept = previous.finalUrl === finalUrl ? previous : {};
  const etag = sendable(headers['etag']) ?? kept.etag;
  const lastModified = sendable(headers['last-modified']) ?? kept.lastModified;
  if (etag === undefined && lastModified === undefined) return {};
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }), finalUrl };
}

const MAX_INTERVAL_SECONDS = 24 * 3600;

/** What the document itself asks for. */
interface Wishes {
  readonly ttlMinutes?: number | undefined;
  readonly quiet?: QuietTimes | undefined;
}

/** When the next poll is expected where nobody asks for more time. */
const USUAL_INTERVAL_SECONDS = 900;

/**
 * The longest wait that the document (`ttl`, `skipHours`, `skipDays`) or its headers ask for; undefined when they ask for
 * none. Where the next poll would fall into hours that the publisher rules out, it reaches to the first that is allowed.
 */
export function minIntervalSeconds(
  headers: Headers,
  { ttlMinutes = 0, quiet }: Wishes,
  nowMilliseconds: number,
): number | undefined {
  const waits = [
    ttlMinutes * 60,
    ...(isUncacheable(headers) ? [] : [maxAgeSeconds(headers), secondsToExpiry(headers, nowMilliseconds)]),
  ];
  const longest = Math.max(0, ...waits.filter(Number.isFinite));
  const next = nowMilliseconds + Math.min(Math.max(longest, USUAL_INTERVAL_SECONDS), MAX_INTERVAL_SECONDS) * 1000;
  const allowed = quiet === undefined ? next : firstAllowed(quiet, next);
  const wish = allowed > next ? Math.ceil((allowed - nowMilliseconds) / 1000) : Math.floor(longest);
  return wish >= 1 ? Math.min(wish, MAX_INTERVAL_SECONDS) : undefined;
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
