import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import type { SimulatedService } from './service.ts';

const SERVER = 'lemmy.example';
const COMMUNITY = 'movies';

/** What Lemmy allows by default. */
const REQUESTS_ALLOWED = 180;
const WINDOW_MS = 60_000;
const SIX_HOURS_MS = 6 * 3600 * 1000;

interface Post {
  readonly id: number;
  readonly publishedAt: number;
  readonly name: string;
}

/**
 * A community of Lemmy 0.19. The newest claimed time comes first, behind one post that is pinned to the top; the cursor of
 * a page is the last post of the one before, and is refused when that post is gone.
 */
export function createLemmyService(clock: Clock): SimulatedService {
  const posts = new Map<number, Post>();
  const asked: number[] = [];

  function list(query: URLSearchParams): { readonly page: readonly Post[]; readonly next?: string } | undefined {
    const limit = Math.min(Number(query.get('limit') ?? 10), 50);
    const cursor = query.get('page_cursor');
    const newestFirst = [...posts.values()].toSorted(
      (left, right) =>
        Number(isPinned(right)) - Number(isPinned(left)) || right.publishedAt - left.publishedAt || right.id - left.id,
    );
    const last = cursor === null ? -1 : newestFirst.findIndex((post) => cursorOf(post) === cursor);
    if (cursor !== null && last === -1) return undefined;
    const page = newestFirst.slice(last + 1, last + 1 + limit);
    const end = page.at(-1);
    return end === undefined ? { page } : { page, next: cursorOf(end) };
  }

  return {
    definition: { id: 'lemmy-movies', kind: 'lemmy', params: { server: SERVER, community: COMMUNITY } },
    completeWithinMs: SIX_HOURS_MS,
    publish({ serial, text, claimedAt }) {
      posts.set(serial, { id: serial, publishedAt: claimedAt, name: text });
    },
    edit(serial, text) {
      const post = posts.get(serial);
      if (post !== undefined) posts.set(serial, { ...post, name: text });
    },
    remove: (serial) => void posts.delete(serial),
    nativeIdOf: addressOf,
    answer({ url }: NetworkRequest): NetworkReply {
      const now = clock.now();
      asked.push(now);
      if (asked.filter((at) => at > now - WINDOW_MS).length > REQUESTS_ALLOWED)
        return { status: 429, body: '{"error":"rate_limit_error"}' };
      if (url.pathname === '/api/v3/site') return { body: JSON.stringify({ version: '0.19.9' }) };
      if (url.pathname !== '/api/v3/post/list' || url.searchParams.get('community_name') !== COMMUNITY)
        return { status: 404, body: '{"error":"not_found"}' };
      const found = list(url.searchParams);
      if (found === undefined) return { status: 400, body: '{"error":"couldnt_find_post"}' };
      const { page, next } = found;
      const body = JSON.stringify({ posts: page.map(toJson), ...(next !== undefined && { next_page: next }) });
      return { body, shows: page.map(({ id }) => addressOf(id)) };
    },
  };
}

function addressOf(serial: number): string {
  return `https://${SERVER}/post/${serial}`;
}

function cursorOf({ id }: Post): string {
  return `P${id.toString(16)}`;
}

function isPinned({ id }: Post): boolean {
  return id === 1;
}

function toJson(post: Post): unknown {
  const published = new Date(post.publishedAt).toISOString();
  return {
    post: {
      id: post.id,
      name: post.name,
      ap_id: addressOf(post.id),
      published,
      removed: false,
      deleted: false,
      language_id: 37,
      featured_community: isPinned(post),
      featured_local: false,
    },
    creator: { id: 9, name: 'foamlatex', actor_id: `https://${SERVER}/u/foamlatex` },
    community: { id: 3, name: COMMUNITY },
    counts: { comments: 0, score: 1, published },
  };
}
