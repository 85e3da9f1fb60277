import type { HttpReply } from '../../http/http-client.ts';
import { explainStatus } from '../explain-status.ts';
import type { FeedAdapterDeps } from '../source-kind.ts';
import { nextUtcDay, utcDay } from '../utc-day.ts';

const PAGE_SIZE = 20;

/** Tumblr gives a key 5,000 requests a day; the rest is for the team's other uses of it. */
const REQUESTS_PER_DAY = 4_500;
const ALLOWANCE = 'tumblr';

export interface TumblrQuestion {
  readonly tag: string;
  readonly key: string;
  /** Epoch seconds; undefined for the newest. */
  readonly before: number | undefined;
  readonly signal: AbortSignal;
}

/** Asks for a page of a tag: one request out of the day's allowance. */
export function createTumblrRequest({ http, clock, allowances }: FeedAdapterDeps) {
  return async function request({ tag, key, before, signal }: TumblrQuestion): Promise<HttpReply> {
    const now = clock.now();
    const today = utcDay(now);
    if (!(await allowances.spend(ALLOWANCE, today, 1, REQUESTS_PER_DAY)))
      return { kind: 'postponed', until: nextUtcDay(now), message: SPENT };
    const reply = await http.get(addressOf(tag, before, key), { signal });
    if (reply.kind === 'postponed') await allowances.refund(ALLOWANCE, today, 1);
    return explainStatus(withoutKey(reply, key), WORDS);
  };
}

const SPENT = `the day's allowance of ${REQUESTS_PER_DAY.toLocaleString('en')} requests to Tumblr is spent; it goes on at midnight UTC`;

const WORDS: Readonly<Record<number, string>> = {
  401: 'Tumblr does not accept TUMBLR_API_KEY (status 401); check it, or get one at https://www.tumblr.com/oauth/apps',
  403: 'Tumblr refuses TUMBLR_API_KEY (status 403); look at https://www.tumblr.com/oauth/apps whether the application is suspended',
};

function addressOf(tag: string, before: number | undefined, key: string): string {
  const url = new URL('https://api.tumblr.com/v2/tagged');
  url.searchParams.set('tag', tag);
  if (before !== undefined) url.searchParams.set('before', String(before));
  url.searchParams.set('limit', String(PAGE_SIZE));
  url.searchParams.set('filter', 'text');
  url.searchParams.set('api_key', key);
  return url.href;
}

/** The key is in the address, and where a redirect leads is told in messages: a server could make us show it. */
function withoutKey(reply: HttpReply, key: string): HttpReply {
  if (reply.kind !== 'failed') return reply;
  const forms = [key, encodeURIComponent(key)];
  const message = forms.reduce((text, form) => text.replaceAll(form, '(key)'), reply.failure.message);
  return { ...reply, failure: { ...reply.failure, message } };
}
