import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import { type SimulatedPost, type SimulatedService, shelf } from './service.ts';

const HOUR_MS = 3_600_000;
/** However many posts there are, a listing ends here. */
const LISTING_LENGTH = 1_000;
const MAX_LIMIT = 100;
/** What one address may ask of the feed, in any way. */
const FEED_PAUSE_MS = 59_000;
const SUBREDDITS = ['movies', 'television'];

/** Reddit with an application of ours: tokens of one hour, listings from the newest back. */
export function createRedditService(clock: Clock): SimulatedService {
  return {
    ...createReddit(clock),
    definition: { id: 'reddit-day', kind: 'reddit', params: { subreddits: SUBREDDITS } },
    credentials: { REDDIT_CLIENT_ID: 'our-app', REDDIT_CLIENT_SECRET: 'our secret' },
    // The adapter goes back six hours, in whole seconds.
    completeWithinMs: 6 * HOUR_MS - 1000,
  };
}

/** Reddit without one: the last hundred posts in Atom, once a minute. */
export function createRedditFeedService(clock: Clock): SimulatedService {
  return {
    ...createReddit(clock),
    definition: { id: 'reddit-feed-day', kind: 'reddit', params: { subreddits: SUBREDDITS } },
  };
}

export interface SimulatedReddit extends Omit<SimulatedService, 'definition' | 'credentials' | 'completeWithinMs'> {
  /** Takes back every token before its end. */
  revokeTokens(): void;
}

export function createReddit(clock: Clock): SimulatedReddit {
  const posts = new Map<number, SimulatedPost>();
  const tokens = new Map<string, number>();
  let feedAskedAt = Number.NEGATIVE_INFINITY;
  let tokenCount = 0;

  function answer(request: NetworkRequest): NetworkReply {
    const { host, pathname } = request.url;
    if (host === 'oauth.reddit.com') return answerApi(request);
    if (host !== 'www.reddit.com') return { status: 404 };
    return pathname === '/api/v1/access_token' ? answerToken(request) : answerFeed(request);
  }

  function answerToken({ method, headers, body }: NetworkRequest): NetworkReply {
    const isKnown = headers['authorization'] === `Basic ${Buffer.from('our-app:our secret').toString('base64')}`;
    if (method !== 'POST' || !isKnown) return json({ message: 'Unauthorized', error: 401 }, 401);
    if (body !== 'grant_type=client_credentials') return json({ error: 'unsupported_grant_type' });
    tokenCount += 1;
    const token = `token-${tokenCount}`;
    tokens.set(token, clock.now() + HOUR_MS);
    return json({ access_token: token, token_type: 'bearer', expires_in: 3600, scope: '*' });
  }

  function answerApi({ url, headers }: NetworkRequest): NetworkReply {
    const token = String(headers['authorization'] ?? '').replace('Bearer ', '');
    if ((tokens.get(token) ?? 0) <= clock.now()) return json({ message: 'Unauthorized', error: 401 }, 401);
    const listed = newestFirst().slice(0, LISTING_LENGTH);
    const { page, after } = pageOf(listed, url.searchParams);
    const body = {
      kind: 'Listing',
      data: {
        after,
        before: null,
        dist: page.length,
        children: page.map((post) => ({ kind: 't3', data: dataOf(post) })),
      },
    };
    const limits = { 'x-ratelimit-remaining': '990.0', 'x-ratelimit-used': '10', 'x-ratelimit-reset': '300' };
    const reply = json(body);
    return { ...reply, headers: { ...reply.headers, ...limits }, shows: page.map(({ serial }) => nativeIdOf(serial)) };
  }

  function answerFeed({ url }: NetworkRequest): NetworkReply {
    const pause = feedAskedAt + FEED_PAUSE_MS - clock.now();
    if (pause > 0) return { status: 429, headers: { 'x-ratelimit-reset': String(Math.ceil(pause / 1000)) } };
    feedAskedAt = clock.now();
    const { page } = pageOf(newestFirst(), url.searchParams);
    return {
      headers: { 'content-type': 'application/atom+xml; charset=UTF-8', 'cache-control': 'private, max-age=0' },
      body: atomOf(page),
      shows: page.map(({ serial }) => nativeIdOf(serial)),
    };
  }

  function newestFirst(): SimulatedPost[] {
    return [...posts.values()].toSorted(
      (left, right) => right.claimedAt - left.claimedAt || right.serial - left.serial,
    );
  }

  return {
    ...shelf(posts),
    answer,
    nativeIdOf,
    revokeTokens: () => tokens.clear(),
  };
}

function nativeIdOf(serial: number): string {
  return `t3_${(60_466_176 + serial).toString(36)}`;
}

/** A post that is gone leads nowhere, in either direction. */
function pageOf(listed: readonly SimulatedPost[], search: URLSearchParams) {
  const limit = Math.min(Number(search.get('limit') ?? 25), MAX_LIMIT);
  const name = search.get('after') ?? search.get('before');
  const place = listed.findIndex(({ serial }) => nativeIdOf(serial) === name);
  if (name !== null && place === -1) return { page: [], after: null };
  const page = search.has('before')
    ? listed.slice(Math.max(place - limit, 0), place)
    : listed.slice(place + 1, place + 1 + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && last !== listed.at(-1);
  return { page, after: hasMore ? nativeIdOf(last.serial) : null };
}

function titleOf({ text }: SimulatedPost): string {
  return text;
}

function pathOf({ serial }: SimulatedPost): string {
  return `/r/${SUBREDDITS[serial % 2]}/comments/${nativeIdOf(serial).slice(3)}/a_post/`;
}

function dataOf(post: SimulatedPost) {
  const { serial, claimedAt } = post;
  return {
    id: nativeIdOf(serial).slice(3),
    name: nativeIdOf(serial),
    subreddit: SUBREDDITS[serial % 2],
    author: serial % 11 === 0 ? '[deleted]' : `dresser_${serial % 7}`,
    title: titleOf(post),
    selftext: `Number **${serial}** of the day.`,
    selftext_html: `<!-- SC_OFF --><div class="md"><p>Number <strong>${serial}</strong> of the day.</p>\n</div><!-- SC_ON -->`,
    permalink: pathOf(post),
    url: `https://www.reddit.com${pathOf(post)}`,
    created_utc: Math.floor(claimedAt / 1000) + 0.0,
    score: serial,
    upvote_ratio: 0.97,
    num_comments: 3,
    is_self: true,
    over_18: serial % 13 === 0,
    stickied: false,
  };
}

function atomOf(page: readonly SimulatedPost[]): string {
  const entries = page.map((post) => {
    const author = post.serial % 11 === 0 ? '[deleted]' : `/u/dresser_${post.serial % 7}`;
    const url = `https://www.reddit.com${pathOf(post)}`;
    const words = `<!-- SC_OFF --><div class="md"><p>Number <strong>${post.serial}</strong> of the day.</p> </div><!-- SC_ON -->`;
    const tail = ` &#32; submitted by &#32; <a href="https://www.reddit.com/user/x"> ${author} </a> &#32; to &#32; <a href="${url}"> r/movies </a> <br/> <span><a href="${url}">[link]</a></span> &#32; <span><a href="${url}">[comments]</a></span>`;
    const time = new Date(Math.floor(post.claimedAt / 1000) * 1000).toISOString().replace('.000Z', '+00:00');
    return (
      `<entry><author><name>${author}</name><uri>https://www.reddit.com/user/x</uri></author>` +
      `<category term="movies" label="r/movies"/><content type="html">${escaped(words + tail)}</content>` +
      `<id>${nativeIdOf(post.serial)}</id><link href="${url}" /><updated>${time}</updated><published>${time}</published>` +
      `<title>${escaped(titleOf(post))}</title></entry>`
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><id>/r/movies+television/new/.rss</id><title>newest submissions</title>${entries.join('')}</feed>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function json(value: unknown, status = 200): NetworkReply {
  return { status, headers: { 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(value) };
}
