import { MAX_ENTRIES_PER_DOCUMENT, type Mention } from '../../../domain/mention.ts';
import type { PollOutcome } from '../../../ports/feed-adapter.ts';
import { firstPublishedAt } from '../../feed-documents/dates.ts';
import { decodeBytes } from '../../feed-documents/decode-bytes.ts';
import type { FeedEntry } from '../../feed-documents/feed-document.ts';
import { readDocument } from '../../feed-documents/parse-feed.ts';
import { cleanText, htmlToText } from '../../feed-documents/plain-text.ts';
import { conditionalOn, readValidators } from '../cache-headers.ts';
import { explainStatus } from '../explain-status.ts';
import { fewReasons } from '../read-reply.ts';
import { newestClaim, rolledOver } from '../rolled-over.ts';
import type { Ask, FeedAdapterDeps } from '../source-kind.ts';
import { POST_NAME, toRedditMention } from './mention.ts';
import { REDDIT_PAGE_SIZE, type RedditCheckpoint, type RedditParams, redditListing } from './params.ts';

/**
 * Without credentials: the Atom feed, which shows the last hundred posts of all the subreddits together. One request,
 * because Reddit lets an address ask about once a minute, whatever it asks for.
 */
export async function pollRedditFeed(
  { http, clock }: FeedAdapterDeps,
  { source, params, checkpoint, seenAt, signal, isKnown, mustReadWhole }: Ask<RedditParams, RedditCheckpoint>,
): Promise<PollOutcome> {
  const url = feedAddress(params);
  const { since, validators = {} } = checkpoint ?? {};
  const headers = { accept: 'application/atom+xml' };
  const conditional = mustReadWhole ? {} : conditionalOn(validators);
  const reply = explainStatus(await http.get(url, { headers, ...conditional, signal }), WORDS);
  switch (reply.kind) {
    case 'failed':
      return { kind: 'failed', failure: reply.failure };
    case 'postponed':
      return reply;
    case 'not-modified':
      return {
        kind: 'unchanged',
        checkpoint: { ...(since !== undefined && { since }), validators: readValidators(reply, validators) },
      };
    case 'ok': {
      const reading = readDocument(decodeBytes(reply.body, reply.headers['content-type']));
      if (!reading.ok) return malformed(reading.error);
      const { damage = [] } = reading;
      const { mentions, skipped, postCount } = readEntries(reading.document.entries, { source, seenAt });
      if (postCount === 0 && reading.entryCount > 0)
        return malformed('Reddit answered with a feed that holds no posts');
      const newest = Math.max(newestClaim(mentions, clock.now()) ?? 0, since ?? 0);
      const gap = rolledOver(mentions, { isKnown, hadItems: since !== undefined, newestBefore: since });
      return {
        kind: 'items',
        mentions,
        skipped: fewReasons([...damage, ...skipped]),
        checkpoint: {
          ...(newest > 0 && { since: newest }),
          // What is missing must be asked for again, changed or not.
          ...(damage.length === 0 && { validators: readValidators(reply) }),
        },
        visibleEntries: REDDIT_PAGE_SIZE,
        ...(gap !== undefined && { gap }),
      };
    }
    default:
      return reply satisfies never;
  }
}

const WORDS: Readonly<Record<number, string>> = {
  403:
    'Reddit refuses this address (status 403), as it does those of clouds and data centres; set REDDIT_CLIENT_ID and ' +
    'REDDIT_CLIENT_SECRET to ask its API instead, or run Offcamera elsewhere',
  404: 'Reddit shows nothing under these names (status 404); a subreddit may be misspelt, private or closed',
};

function feedAddress(params: RedditParams): string {
  const { path, search } = redditListing(params);
  return `https://www.reddit.com${path}${params.query === undefined ? '/' : ''}.rss?${search}`;
}

function malformed(message: string): PollOutcome {
  return { kind: 'failed', failure: { kind: 'malformed', message } };
}

function readEntries(entries: readonly FeedEntry[], sighting: Pick<Mention, 'source' | 'seenAt'>) {
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  let postCount = 0;
  for (const [index, entry] of entries.slice(0, MAX_ENTRIES_PER_DOCUMENT).entries()) {
    const name = cleanText(entry.guid ?? '');
    if (!POST_NAME.test(name)) {
      skipped.push(`entry ${index + 1} is no post: it has not the id of one`);
      continue;
    }
    postCount += 1;
    const mention = toRedditMention(
      {
        name,
        title: htmlToText(entry.titles[0]?.value ?? ''),
        text: htmlToText(entry.texts[0]?.value ?? '').replace(TAIL, ''),
        author: entry.authors[0],
        link: entry.links[0],
        publishedAt: firstPublishedAt(entry.dates),
      },
      sighting,
    );
    if (mention !== undefined) mentions.push(mention);
  }
  return { mentions, skipped: fewReasons(skipped), postCount };
}

/** What Reddit writes below every post: "submitted by /u/set_dresser to r/movies [link] [comments]". */
const TAIL =
  /(?:^| )submitted by (?:\/?u\/)?[^ ]{1,60}(?: to \/?(?:r|u|user)\/[^ ]{1,60})?(?: \[link\])?(?: \[comments\])?$/;
