import * as z from 'zod';
import { Validators } from '../cache-headers.ts';

const Subreddit = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_]{1,20}$/, 'must be the name of a subreddit without "r/", such as movies');

export const RedditParams = z
  .strictObject({
    /** All of them are asked for together, in one request. */
    subreddits: z.array(Subreddit).min(1).max(100).optional(),
    /** In Reddit's own search syntax; looks through all of Reddit. */
    query: z.string().trim().min(1).max(512).optional(),
  })
  .refine(
    ({ subreddits, query }) => (subreddits === undefined) !== (query === undefined),
    'must name either subreddits or a query',
  );
export type RedditParams = z.infer<typeof RedditParams>;

/** One form for both ways of asking, so that credentials may come and go. */
export const RedditCheckpoint = z.object({
  /** The newest claimed time that was read, in epoch milliseconds; absent until there was something to read. */
  since: z.number().optional(),
  /** Of the API: how many polls in a row have ended before they had read back to there. */
  cutShort: z.int().nonnegative().optional(),
  /** Of the feed, as the server wrote them. */
  validators: Validators.pick({ etag: true, lastModified: true, finalUrl: true }).optional(),
});
export type RedditCheckpoint = z.infer<typeof RedditCheckpoint>;

/** As many as Reddit gives at once. */
export const REDDIT_PAGE_SIZE = 100;

/** Where the newest posts are listed. A search is kept to a week so that it is cheap for Reddit. */
export function redditListing({ subreddits = [], query }: RedditParams): { path: string; search: URLSearchParams } {
  const limit = String(REDDIT_PAGE_SIZE);
  if (query === undefined) return { path: `/r/${subreddits.join('+')}/new`, search: new URLSearchParams({ limit }) };
  return { path: '/search', search: new URLSearchParams({ q: query, sort: 'new', t: 'week', type: 'link', limit }) };
}
