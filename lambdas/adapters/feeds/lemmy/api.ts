import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import type { HttpClient, HttpReply } from '../../http/http-client.ts';
import { readItems, readJson } from '../read-reply.ts';
import { claimedTime, PostView, postToMention } from './post.ts';

/** `v3`: Lemmy up to 0.19 (and, for a while, later ones too); `v4`: from 1.0. */
export const ApiVersion = z.enum(['v3', 'v4']);
export type ApiVersion = z.infer<typeof ApiVersion>;

export interface LemmyQuestion {
  readonly http: Pick<HttpClient, 'get'>;
  readonly signal: AbortSignal;
  readonly server: string;
  readonly community: string | undefined;
  readonly query: string | undefined;
  readonly source: string;
  readonly seenAt: string;
}

export interface LemmyPage {
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
  /** What every post claims, counted or not, in the list's order, without what is pinned to its top. Epoch milliseconds. */
  readonly times: readonly number[];
  /** What to ask for next. */
  readonly next: string | undefined;
}

export type LemmyReply =
  | { readonly ok: true; readonly page: LemmyPage }
  /** `isRefused`: the server does not know what we ask for, be it the path, the community or the page. */
  | { readonly ok: false; readonly outcome: NothingOutcome; readonly isRefused: boolean };

/** The most that Lemmy gives at once. */
const PAGE_SIZE = 50;

const List = z.object({
  posts: z.array(z.unknown()).optional(),
  items: z.array(z.unknown()).optional(),
  next_page: z.string().max(2_000).nullish().catch(undefined),
});
const AnyList = List.refine(({ posts, items }) => (posts ?? items) !== undefined, 'no list of posts');

const Flag = z.boolean().optional().catch(undefined);
const Time = z.string().nullish().catch(undefined);
const Place = z.object({
  post: z.object({ published: Time, published_at: Time, featured_community: Flag, featured_local: Flag }),
});

/** One page of posts, newest first. */
export async function readPosts(question: LemmyQuestion, api: ApiVersion, page?: string): Promise<LemmyReply> {
  const { server, source, seenAt } = question;
  const reply = await get(question, `/api/${api}${pathOf(question, api, page)}`);
  const reading = readJson(reply, AnyList, server);
  if (!reading.ok) return { ok: false, outcome: reading.outcome, isRefused: isRefused(reply) };

  const items = reading.data.posts ?? reading.data.items ?? [];
  return {
    ok: true,
    page: {
      ...readItems(items, PostView, (view) => postToMention(view, { source, seenAt })),
      times: items.flatMap(unpinnedTime),
      next: isPagedByNumber(question, api) ? nextNumber(page, items.length) : (reading.data.next_page ?? undefined),
    },
  };
}

const Site = z.object({ version: z.string() });

/** Which version of the API a server speaks: the newer one where it speaks both. */
export async function sniffVersion(
  question: LemmyQuestion,
): Promise<
  | { readonly ok: true; readonly api: ApiVersion }
  | { readonly ok: false; readonly outcome: NothingOutcome; readonly isRefused: false }
> {
  for (const api of ['v4', 'v3'] as const) {
    const reply = await get(question, `/api/${api}/site`);
    const reading = readJson(reply, Site, question.server);
    if (reading.ok) return { ok: true, api };
    // A server of the other version answers with 404, or with the page that it shows to people.
    if (!isRefused(reply) && reply.kind !== 'ok') return { ok: false, outcome: reading.outcome, isRefused: false };
  }
  const message = `${question.server} speaks neither of the versions of Lemmy's API that we know (v3 and v4); check the name of the server`;
  return { ok: false, outcome: { kind: 'failed', failure: { kind: 'gone', message } }, isRefused: false };
}

function pathOf({ community, query }: LemmyQuestion, api: ApiVersion, page: string | undefined): string {
  const limit = String(PAGE_SIZE);
  if (api === 'v3' && query !== undefined) {
    const search = { q: query, type_: 'Posts', sort: 'New', listing_type: 'All', page: page ?? '1', limit };
    return `/search?${new URLSearchParams(search)}`;
  }
  const words = api === 'v3' ? { type_: 'All', sort: 'New' } : { type_: 'all', sort: 'new' };
  const list = {
    ...words,
    limit,
    ...(community !== undefined && { community_name: community }),
    ...(query !== undefined && { search_term: query }),
    ...(page !== undefined && { page_cursor: page }),
  };
  return `/post/list?${new URLSearchParams(list)}`;
}

function isPagedByNumber({ query }: LemmyQuestion, api: ApiVersion): boolean {
  return api === 'v3' && query !== undefined;
}

function nextNumber(page: string | undefined, found: number): string | undefined {
  return found < PAGE_SIZE ? undefined : String(Number(page ?? '1') + 1);
}

function unpinnedTime(item: unknown): number[] {
  const { post } = Place.safeParse(item).data ?? {};
  if (post === undefined || post.featured_community === true || post.featured_local === true) return [];
  const claim = claimedTime(post);
  return claim === undefined ? [] : [Date.parse(claim)];
}

function isRefused(reply: HttpReply): boolean {
  return reply.kind === 'failed' && reply.status !== undefined && REFUSALS.has(reply.status);
}

const REFUSALS: ReadonlySet<number> = new Set([400, 404, 405, 422, 501]);

function get({ http, signal, server }: LemmyQuestion, path: string): Promise<HttpReply> {
  return http.get(`https://${server}${path}`, { headers: { accept: 'application/json' }, signal });
}
