import * as z from 'zod';
import { DAY_MS, HOUR_MS } from '../../../domain/bucket.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { ItemsOutcome, PollOutcome } from '../../../ports/feed-adapter.ts';
import { parsePublishedAt } from '../../feed-documents/dates.ts';
import { cleanText, htmlToText } from '../../feed-documents/plain-text.ts';
import { explainStatus } from '../explain-status.ts';
import { type PageReply, readBack } from '../read-back.ts';
import { readItems, readJson } from '../read-reply.ts';
import type { Ask } from '../source-kind.ts';
import { POST_NAME, toRedditMention } from './mention.ts';
import { type RedditCheckpoint, type RedditParams, redditListing } from './params.ts';
import type { RedditKey, RedditSession } from './session.ts';

const Listing = z.object({
  data: z.object({ after: z.string().max(100).nullish().catch(undefined), children: z.array(z.unknown()) }),
});

const Text = z.string().nullish().catch(undefined);
const Count = z.int().nonnegative().optional().catch(undefined);

const Child = z.object({
  data: z.object({
    name: z.string().regex(POST_NAME, 'is not the name of a post'),
    title: z.string(),
    selftext: Text,
    selftext_html: Text,
    author: Text,
    permalink: Text,
    /** Seconds, with a fraction. */
    created_utc: z.number().optional().catch(undefined),
    score: Count,
    num_comments: Count,
  }),
});
type Post = z.infer<typeof Child>['data'];

const FIRST_REACH_MS = DAY_MS;
/** A post that moderators let through late stands where it was written, hours behind the newest. */
const OVERLAP_MS = 6 * HOUR_MS;
/** Of a hundred posts each; Reddit's listings end there. */
const MAX_PAGES = 10;
/** A list that is as long as this and then ends was cut off by Reddit; a shorter one is all there is. */
const CUT_OFF_FROM_POSTS = 200;
/** How many posts at the end of a page may vanish before the next page is asked for. */
const WAYS_ON = 3;

/**
 * With credentials: the API, from the newest back. Never from the last known post on (`before`): when that one is deleted,
 * Reddit answers with an empty list for ever.
 */
export async function pollRedditListing(
  { session, key, clock }: { readonly session: RedditSession; readonly key: RedditKey; readonly clock: Clock },
  { source, params, checkpoint, seenAt, signal }: Ask<RedditParams, RedditCheckpoint>,
): Promise<PollOutcome> {
  const { since, cutShort } = checkpoint ?? {};
  let postCount = 0;
  let oldest = Number.POSITIVE_INFINITY;
  let hasEnded = false;

  /** `ways`: names of posts that the page may be asked for behind of; the next is tried where one is gone. */
  async function ask(ways: readonly string[] = []): Promise<PageReply<readonly string[]>> {
    let children: readonly unknown[] = [];
    let after: string | null | undefined;
    for (const way of ways.length === 0 ? [undefined] : ways) {
      const asked = await session.get(addressOf(params, way), key, signal);
      if (!asked.ok) return asked;
      const reading = readJson(explainStatus(asked.reply, WORDS), Listing, 'Reddit');
      if (!reading.ok) return reading;
      ({ children, after } = reading.data.data);
      if (children.length > 0) break;
    }
    return readPage(children, after);
  }

  function readPage(children: readonly unknown[], after: string | null | undefined): PageReply<readonly string[]> {
    const names: string[] = [];
    const times: number[] = [];
    const read = readItems(children, Child, ({ data }) => {
      names.push(data.name);
      const publishedAt = timeOf(data);
      if (publishedAt !== undefined) times.push(Date.parse(publishedAt));
      return toRedditMention({ ...contentOf(data), publishedAt }, { source, seenAt });
    });
    if (names.length === 0 && children.length > 0) {
      const message = `Reddit answered with a list in which nothing is a post (${read.skipped[0]})`;
      return { ok: false, outcome: { kind: 'failed', failure: { kind: 'malformed', message } } };
    }
    const covers = coverage(times);
    postCount += names.length;
    oldest = Math.min(oldest, covers?.oldest ?? oldest);
    hasEnded = !after;
    return {
      ok: true,
      ...read,
      covers,
      next: after ? waysOn(after, names) : undefined,
    };
  }

  const outcome = await readBack({
    checkpoint: since === undefined ? undefined : { since, cutShort },
    now: clock.now(),
    firstReachMs: FIRST_REACH_MS,
    overlapMs: OVERLAP_MS,
    maxPages: MAX_PAGES,
    ask,
  });
  return outcome.kind === 'items' ? withTrueGap(outcome) : outcome;

  /** Whether anything is missing depends on reaching what was read last, not on how much of the overlap was shown. */
  function withTrueGap({ gap, ...outcome }: ItemsOutcome): ItemsOutcome {
    if (since !== undefined && oldest <= since) return outcome;
    if (gap !== undefined) return { ...outcome, gap };
    if (since === undefined || !hasEnded || postCount < CUT_OFF_FROM_POSTS || outcome.failure !== undefined)
      return outcome;
    const cutOff = `Reddit lists its newest ${postCount} posts and no more, which does not reach back to the last poll; poll more often`;
    return { ...outcome, gap: cutOff };
  }
}

const WORDS: Readonly<Record<number, string>> = {
  401: 'Reddit does not accept the token that it gave itself (status 401); check REDDIT_CLIENT_ID and REDDIT_CLIENT_SECRET',
  403: 'Reddit refuses (status 403): the application is not approved for its API, or one of the subreddits is private',
  404: 'Reddit shows nothing under these names (status 404); a subreddit may be misspelt, private or closed',
};

function addressOf(params: RedditParams, after: string | undefined): string {
  const { path, search } = redditListing(params);
  // Without it, Reddit escapes text as if it were on its way into a page.
  search.set('raw_json', '1');
  if (after !== undefined) search.set('after', after);
  return `https://oauth.reddit.com${path}?${search}`;
}

/** How far a page goes back is told by its last few posts together: one with a time of its own fancy tells nothing. */
function coverage(times: readonly number[]): { oldest: number; newest: number } | undefined {
  return times.length === 0 ? undefined : { oldest: Math.max(...times.slice(-5)), newest: Math.max(...times) };
}

function waysOn(after: string, names: readonly string[]): readonly string[] {
  return [...new Set([after, ...names.toReversed()])].slice(0, WAYS_ON);
}

/** The HTML where there is some: the other form is full of markdown. */
function contentOf({ name, title, selftext, selftext_html, author, permalink, score, num_comments }: Post) {
  return {
    name,
    title: cleanText(title),
    text: selftext_html ? htmlToText(selftext_html) : cleanText(selftext ?? ''),
    author: author ?? undefined,
    link: permalink ?? undefined,
    engagement: {
      ...(score !== undefined && { likes: score }),
      ...(num_comments !== undefined && { replies: num_comments }),
    },
  };
}

function timeOf({ created_utc }: Post): string | undefined {
  return created_utc === undefined ? undefined : parsePublishedAt(String(Math.trunc(created_utc)));
}
