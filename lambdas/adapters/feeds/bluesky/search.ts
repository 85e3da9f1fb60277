import * as z from 'zod';
import { DAY_MS, HOUR_MS } from '../../../domain/bucket.ts';
import type { Engagement, Mention } from '../../../domain/mention.ts';
import type { PollOutcome } from '../../../ports/feed-adapter.ts';
import { parsePublishedAt } from '../../feed-documents/dates.ts';
import type { HttpReply } from '../../http/http-client.ts';
import { type PageReply, ReadUntil, readBack } from '../read-back.ts';
import { readItems, readJson } from '../read-reply.ts';
import type { SourceKind } from '../source-kind.ts';
import { createLanguageFilter, Did, Languages, PostRecord, toBlueskyMention } from './post.ts';
import { BLUESKY_ORIGIN, createBlueskySession, isTurnedDown, type SessionReply } from './session.ts';

const Params = z.strictObject({
  /** In Bluesky's own search syntax. */
  query: z.string().trim().min(1).max(500),
  languages: Languages,
});

const Page = z.object({ posts: z.array(z.unknown()), cursor: z.string().max(2_000).nullish() });

const Count = z.int().nonnegative().optional().catch(undefined);

/** `at://did:plc:…/app.bsky.feed.post/3m…`; whose post it is, the author's DID says. */
const POST_URI = /^at:\/\/[^/]{1,2000}\/app\.bsky\.feed\.post\/[\w.~:-]{1,512}$/;

const PostView = z.object({
  uri: z.string().regex(POST_URI, 'is not the address of a post'),
  author: z.object({ did: Did, handle: z.string().optional().catch(undefined) }),
  record: PostRecord,
  indexedAt: z.string().optional().catch(undefined),
  likeCount: Count,
  repostCount: Count,
  replyCount: Count,
  quoteCount: Count,
});
type PostView = z.infer<typeof PostView>;

const FIRST_REACH_MS = DAY_MS;
/** Posts are found by what they claim as their time: one that was written offline, or brought over late, lies behind. */
const OVERLAP_MS = HOUR_MS;
const PAGE_SIZE = 100;
const MAX_PAGES = 10;
const MIN_INTERVAL_SECONDS = 900;

/**
 * The newest posts that Bluesky's search finds. Bluesky's staff ask that search serve questions of people, and that bulk be
 * taken from the network itself: use it for a few narrow queries, seldom, and `bluesky-jetstream` for everything else.
 */
export const blueskySearch: SourceKind<z.infer<typeof Params>, ReadUntil> = {
  params: Params,
  checkpoint: ReadUntil,
  create: (deps) => {
    const session = createBlueskySession(deps);
    return async function poll({ source, params, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const now = deps.clock.now();
      const isInLanguage = createLanguageFilter(params.languages);

      async function ask(cursor: string | undefined, reachTo: number): Promise<PageReply<string>> {
        const reply = await askLoggedIn(searchUrl(params.query, reachTo, cursor), signal);
        if (!reply.ok) return reply;
        const page = readJson(reply.reply, Page, 'Bluesky');
        if (!page.ok) return page;
        const times: number[] = [];
        const read = readItems(page.data.posts, PostView, (post) => {
          const mention = toMention(post, now, { source, seenAt });
          if (mention?.publishedAt !== undefined) times.push(Date.parse(mention.publishedAt));
          return isInLanguage(post.record.langs ?? []) ? mention : undefined;
        });
        const covers = times.length === 0 ? undefined : { oldest: Math.min(...times), newest: Math.max(...times) };
        return { ok: true, ...read, covers, next: nextCursor(page.data.cursor, cursor) };
      }

      const outcome = await readBack({
        checkpoint,
        now,
        firstReachMs: FIRST_REACH_MS,
        overlapMs: OVERLAP_MS,
        maxPages: MAX_PAGES,
        ask,
      });
      return outcome.kind === 'items' ? { ...outcome, minIntervalSeconds: MIN_INTERVAL_SECONDS } : outcome;
    };

    /** With the session there is; where its token is turned down, once more with a new one. */
    async function askLoggedIn(url: string, signal: AbortSignal): Promise<LoggedInReply> {
      const opened = await session.open();
      if (!opened.ok) return opened;
      const reply = await askWith(opened.accessToken, url, signal);
      if (!isTurnedDown(reply)) return { ok: true, reply };
      session.reject(opened.accessToken);
      const renewed = await session.open();
      if (!renewed.ok) return renewed;
      const isNew = renewed.accessToken !== opened.accessToken;
      return { ok: true, reply: isNew ? await askWith(renewed.accessToken, url, signal) : reply };
    }

    function askWith(accessToken: string, url: string, signal: AbortSignal): Promise<HttpReply> {
      return deps.http.get(url, {
        headers: { accept: 'application/json', authorization: `Bearer ${accessToken}` },
        signal,
      });
    }
  },
};

type LoggedInReply = { readonly ok: true; readonly reply: HttpReply } | (SessionReply & { readonly ok: false });

function searchUrl(query: string, since: number, cursor: string | undefined): string {
  const url = new URL('/xrpc/app.bsky.feed.searchPosts', BLUESKY_ORIGIN);
  url.searchParams.set('q', query);
  url.searchParams.set('sort', 'latest');
  url.searchParams.set('since', new Date(since).toISOString());
  url.searchParams.set('limit', String(PAGE_SIZE));
  if (cursor !== undefined) url.searchParams.set('cursor', cursor);
  return url.href;
}

/** A cursor that leads to where we are would lead us in a circle. */
function nextCursor(next: string | null | undefined, current: string | undefined): string | undefined {
  return !next || next === current ? undefined : next;
}

function toMention(post: PostView, now: number, sighting: Pick<Mention, 'source' | 'seenAt'>): Mention | undefined {
  const { uri, author, record, indexedAt, likeCount, repostCount, replyCount, quoteCount } = post;
  const rkey = uri.slice(uri.lastIndexOf('/') + 1);
  const indexed = indexedAt === undefined ? undefined : parsePublishedAt(indexedAt);
  const engagement: Engagement = {
    ...(likeCount !== undefined && { likes: likeCount }),
    ...(repostCount !== undefined && { reposts: repostCount }),
    ...(replyCount !== undefined && { replies: replyCount }),
    ...(quoteCount !== undefined && { quotes: quoteCount }),
  };
  return toBlueskyMention(
    {
      did: author.did,
      rkey,
      author: isHandle(author.handle) ? author.handle : author.did,
      record,
      indexedAt: indexed === undefined ? now : Date.parse(indexed),
      engagement,
    },
    sighting,
  );
}

/** What stands in for the name of an account whose name no longer leads to it. */
const NO_HANDLE = 'handle.invalid';

function isHandle(handle: string | undefined): handle is string {
  return handle !== undefined && handle !== '' && handle !== NO_HANDLE;
}
