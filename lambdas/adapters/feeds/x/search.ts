import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import type { HttpReply } from '../../http/http-client.ts';
import { explainStatus } from '../explain-status.ts';
import { readItems, readJson } from '../read-reply.ts';
import type { FeedAdapterDeps } from '../source-kind.ts';
import { timeOfXId, toXMention, XPost } from './post.ts';
import { reservePosts } from './spending.ts';

/** Where the search begins: behind a post, or at a moment (epoch milliseconds). */
export type From = { readonly sinceId: string } | { readonly startTime: number };

export interface XQuestion {
  readonly query: string;
  readonly maxUsdPerDay: number;
  readonly from: From;
  /** Only what is older than this post. */
  readonly untilId: string | undefined;
  readonly nextToken: string | undefined;
  readonly source: string;
  readonly seenAt: string;
  readonly signal: AbortSignal;
}

export type XReply =
  | {
      readonly kind: 'page';
      readonly mentions: readonly Mention[];
      readonly skipped: readonly string[];
      /** Of every post on the page, also of those that say nothing. */
      readonly ids: readonly string[];
      readonly nextToken: string | undefined;
    }
  /** X finds fault with the question. */
  | { readonly kind: 'rejected'; readonly outcome: NothingOutcome }
  | { readonly kind: 'nothing'; readonly outcome: NothingOutcome };

/** `data` is absent where nothing was found. */
const Page = z.object({
  data: z.array(z.unknown()).default([]),
  meta: z.object({ next_token: z.string().min(1).max(2_000).optional().catch(undefined) }).default({}),
});

/** Asks for one page, within the day's allowance. */
export function createXSearch({ http, clock, credentials, allowances }: FeedAdapterDeps) {
  return async function search(question: XQuestion): Promise<XReply> {
    const token = await credentials.get('X_BEARER_TOKEN');
    if (token === undefined) return { kind: 'nothing', outcome: { kind: 'needs-key', message: NEEDS_KEY } };

    const reservation = await reservePosts(allowances, question.maxUsdPerDay, clock.now());
    if (!reservation.ok) {
      const { until, message } = reservation;
      return { kind: 'nothing', outcome: { kind: 'postponed', until, message } };
    }
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    // Trouble of our own is thrown, perhaps after X has answered: then the reservation stands.
    const reply = await http.get(addressOf(question, reservation.posts), { headers, signal: question.signal });
    if (isFree(reply)) await reservation.settle(0);
    const reading = readJson(explainStatus(reply, WORDS), Page, 'X');
    if (!reading.ok) {
      const isRejected = reply.kind === 'failed' && reply.status === 400;
      return { kind: isRejected ? 'rejected' : 'nothing', outcome: reading.outcome };
    }
    const { data, meta } = reading.data;
    await reservation.settle(data.length);
    return toPage(data, meta.next_token, question, clock.now());
  };
}

function toPage(data: readonly unknown[], nextToken: string | undefined, question: XQuestion, now: number): XReply {
  const { source, seenAt } = question;
  const ids: string[] = [];
  const read = readItems(data, XPost, (post) => {
    // An id of the future would make us pass over everything until then.
    if (timeOfXId(post.id) <= now) ids.push(post.id);
    return toXMention(post, { source, seenAt });
  });
  if (ids.length === 0 && data.length > 0) {
    const message = `X answered with a list in which nothing is a post (${read.skipped[0] ?? 'ids of the future'})`;
    return { kind: 'nothing', outcome: { kind: 'failed', failure: { kind: 'malformed', message } } };
  }
  return { kind: 'page', ...read, ids, nextToken };
}

/** X's own trouble with a question; 502 and 504 come from a gateway, behind which X may have answered and charged. */
const NOTHING_SERVED: ReadonlySet<number> = new Set([500, 501, 503]);

/**
 * Not sent, or answered with nothing. After any other failure X may have charged us all the same.
 */
function isFree(reply: HttpReply): boolean {
  if (reply.kind === 'postponed') return true;
  if (reply.kind !== 'failed') return false;
  if (reply.status === undefined) return reply.isUnsent === true;
  return (reply.status >= 400 && reply.status <= 499) || NOTHING_SERVED.has(reply.status);
}

/**
 * With the old names of fields, which X still takes everywhere. Authors' profiles would cost twice as much as posts.
 */
function addressOf({ query, from, untilId, nextToken }: XQuestion, maxResults: number): string {
  const url = new URL('https://api.x.com/2/tweets/search/recent');
  url.searchParams.set('query', query);
  url.searchParams.set('max_results', String(maxResults));
  url.searchParams.set('sort_order', 'recency');
  url.searchParams.set('tweet.fields', 'created_at,lang,public_metrics,author_id,note_tweet');
  if ('sinceId' in from) url.searchParams.set('since_id', from.sinceId);
  else url.searchParams.set('start_time', `${new Date(from.startTime).toISOString().slice(0, 19)}Z`);
  if (untilId !== undefined) url.searchParams.set('until_id', untilId);
  if (nextToken !== undefined) url.searchParams.set('next_token', nextToken);
  return url.href;
}

const NEEDS_KEY =
  'set X_BEARER_TOKEN to the bearer token of an app; one is made, and credits are bought, at https://developer.x.com';

const WORDS: Readonly<Record<number, string>> = {
  400: 'X does not accept the question (status 400); check the query against the operators that X knows',
  401: 'X does not accept X_BEARER_TOKEN (status 401); check it, or make a new one at https://developer.x.com',
  402: 'the credits of the X account are used up (status 402); buy more at https://developer.x.com',
  403: 'X refuses (status 403): the app that X_BEARER_TOKEN belongs to may not use recent search',
};
