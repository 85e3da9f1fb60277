import * as z from 'zod';
import { DAY_MS, HOUR_MS } from '../../domain/bucket.ts';
import type { Mention } from '../../domain/mention.ts';
import type { PollOutcome } from '../../ports/feed-adapter.ts';
import { buildMention } from '../build-mention.ts';
import { cleanText, htmlToText } from '../feed-documents/plain-text.ts';
import { createQueryFilter, hasTerm } from './query-filter.ts';
import { type PageReply, ReadUntil, readBack } from './read-back.ts';
import { readItems, readJson } from './read-reply.ts';
import type { SourceKind } from './source-kind.ts';

const Params = z.strictObject({
  /** Words and "phrases", all of which a post has to hold; `-word` rules posts out. */
  query: z.string().trim().max(500).refine(hasTerm, 'must name at least one word to look for'),
  tags: z.enum(['story', 'comment', 'both']).default('both'),
});

const SEARCH = 'https://hn.algolia.com/api/v1/search_by_date';
const HITS_PER_PAGE = 100;
/** The service shows 1,000 hits of one question and no more. */
const PAGES_PER_QUESTION = 10;

/** The index lags by minutes on most days and by hours on bad ones. */
const OVERLAP_MS = 3 * HOUR_MS;
const FIRST_REACH_MS = DAY_MS;
const MAX_PAGES = 40;

const Reply = z.object({ hits: z.array(z.unknown()), hitsPerPage: z.number().optional().catch(undefined) });

const Text = z.string().nullish().catch(undefined);
const Count = z.int().nonnegative().nullish().catch(undefined);
const MAX_EPOCH_SECONDS = 253_402_300_799;

const Hit = z.object({
  objectID: z.union([z.string().regex(/^\d{1,20}$/, 'is no number'), z.int().nonnegative().transform(String)]),
  created_at_i: z.int().min(0).max(MAX_EPOCH_SECONDS).optional().catch(undefined),
  title: Text,
  /** Of a comment: what it was written below. */
  story_title: Text,
  url: Text,
  author: Text,
  story_text: Text,
  comment_text: Text,
  points: Count,
  num_comments: Count,
});
type Hit = z.infer<typeof Hit>;

/** Where to go on: everything up to that second, from that page of it on. */
interface Next {
  readonly untilSeconds: number | undefined;
  readonly page: number;
}

/** Hacker News: stories and comments that hold certain words, through the search that Algolia keeps of it. */
export const hackerNews: SourceKind<z.infer<typeof Params>, ReadUntil> = {
  params: Params,
  checkpoint: ReadUntil,
  create: ({ http, clock }) =>
    async function poll({ source, params: { query, tags }, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      // The search forgives typing errors, and finds "behind the scene" and worse.
      const isMatch = createQueryFilter(query);
      const toMention = (hit: Hit) => {
        const mention = mentionOf(hit, source, seenAt);
        // The bar keeps a phrase from beginning in the title and ending in the text.
        return mention !== undefined && isMatch(`${mention.title ?? ''} | ${mention.text}`) ? mention : undefined;
      };
      return readBack<Next>({
        checkpoint,
        now: clock.now(),
        firstReachMs: FIRST_REACH_MS,
        overlapMs: OVERLAP_MS,
        maxPages: MAX_PAGES,
        async ask(next = { untilSeconds: undefined, page: 0 }, reachTo): Promise<PageReply<Next>> {
          const reply = await http.get(addressOf(query, tags, reachTo, next), { signal });
          const reading = readJson(reply, Reply, 'Hacker News');
          if (!reading.ok) return reading;
          const { hits, hitsPerPage = HITS_PER_PAGE } = reading.data;
          const times = hits.flatMap((hit) => Hit.safeParse(hit).data?.created_at_i ?? []);
          return {
            ok: true,
            ...readItems(hits, Hit, toMention),
            next: hits.length < Math.min(hitsPerPage, HITS_PER_PAGE) ? undefined : following(next, times),
            covers: coverage(times),
          };
        },
      });
    },
};

function addressOf(query: string, tags: string, reachTo: number, { untilSeconds, page }: Next): string {
  const from = `created_at_i>=${Math.floor(reachTo / 1000)}`;
  const until = untilSeconds === undefined ? '' : `,created_at_i<=${untilSeconds}`;
  const parameters = new URLSearchParams({
    query,
    tags: tags === 'both' ? '(story,comment)' : tags,
    numericFilters: from + until,
    hitsPerPage: String(HITS_PER_PAGE),
    page: String(page),
  });
  return `${SEARCH}?${parameters}`;
}

/**
 * Goes on by time, so that what is published meanwhile shifts nothing and the window of 1,000 hits never closes; the hits
 * of the last second come again. Pages are turned only where they fill a second.
 */
function following({ untilSeconds, page }: Next, times: readonly number[]): Next {
  const oldest = times.reduce<number | undefined>((least, time) => Math.min(least ?? time, time), undefined);
  if (oldest !== undefined && oldest !== untilSeconds) return { untilSeconds: oldest, page: 0 };
  if (page + 1 < PAGES_PER_QUESTION || oldest === undefined) return { untilSeconds, page: page + 1 };
  return { untilSeconds: oldest - 1, page: 0 };
}

function coverage(times: readonly number[]): { oldest: number; newest: number } | undefined {
  const [first] = times;
  if (first === undefined) return undefined;
  const [oldest, newest] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [first, first],
  );
  return { oldest: oldest * 1000, newest: newest * 1000 };
}

/** What moderators, spam filters or the authors themselves took back; the search keeps some of it for a while. */
const TAKEN_BACK = /^\[(?:dead|deleted|flagged)\]$/i;

function mentionOf(hit: Hit, source: string, seenAt: string): Mention | undefined {
  const { objectID, created_at_i: seconds, comment_text: comment } = hit;
  const isComment = typeof comment === 'string';
  const title = cleanText((isComment ? hit.story_title : hit.title) ?? '');
  const text = htmlToText(comment ?? hit.story_text ?? '');
  // A comment that says nothing is nothing, whatever it was written below.
  if (TAKEN_BACK.test(text) || TAKEN_BACK.test(title) || (isComment && text === '')) return undefined;
  return buildMention({
    platform: 'hackernews',
    nativeId: objectID,
    source,
    seenAt,
    title,
    text,
    url: isComment || !isWebAddress(hit.url) ? `https://news.ycombinator.com/item?id=${objectID}` : hit.url,
    author: cleanText(hit.author ?? ''),
    publishedAt: seconds === undefined ? undefined : new Date(seconds * 1000).toISOString(),
    engagement: {
      ...(typeof hit.points === 'number' && { likes: hit.points }),
      ...(typeof hit.num_comments === 'number' && { replies: hit.num_comments }),
    },
  });
}

function isWebAddress(url: string | null | undefined): url is string {
  return /^https?:\/\/./i.test(url ?? '');
}
