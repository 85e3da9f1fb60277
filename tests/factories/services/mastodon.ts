import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import type { SimulatedService } from './service.ts';

const SERVER = 'film.example';
const TAG = 'bts';

/** What Mastodon allows by default. */
const REQUESTS_ALLOWED = 300;
const WINDOW_MS = 5 * 60_000;
const SIX_HOURS_MS = 6 * 3600 * 1000;

interface Status {
  readonly id: bigint;
  readonly uri: string;
  readonly createdAt: number;
  readonly text: string;
}

/**
 * A tag timeline of Mastodon. A post gets its id by the time it claims, so that one that federates late stands among those
 * of its time; `since_id` gives the newest page above an id, `min_id` the one right above it.
 */
export function createMastodonService(clock: Clock): SimulatedService {
  const statuses = new Map<number, Status>();
  const asked: number[] = [];

  function timeline(query: URLSearchParams): readonly Status[] {
    const limit = Math.min(Number(query.get('limit') ?? 20), 40);
    const minId = query.get('min_id');
    const sinceId = query.get('since_id');
    const maxId = query.get('max_id');
    const newestFirst = [...statuses.values()]
      .filter(({ id }) => id > BigInt(minId ?? sinceId ?? 0) && (maxId === null || id < BigInt(maxId)))
      .toSorted((left, right) => Number(right.id - left.id));
    return minId === null ? newestFirst.slice(0, limit) : newestFirst.slice(-limit);
  }

  function takeOne(): { readonly isOver: boolean; readonly headers: Readonly<Record<string, string>> } {
    const now = clock.now();
    const opened = asked.find((at) => at > now - WINDOW_MS) ?? now;
    const used = asked.push(now) - asked.findIndex((at) => at > now - WINDOW_MS);
    return {
      isOver: used > REQUESTS_ALLOWED,
      headers: {
        'x-ratelimit-limit': String(REQUESTS_ALLOWED),
        'x-ratelimit-remaining': String(Math.max(REQUESTS_ALLOWED - used, 0)),
        'x-ratelimit-reset': new Date(opened + WINDOW_MS).toISOString(),
      },
    };
  }

  return {
    definition: { id: 'mastodon-bts', kind: 'mastodon', params: { server: SERVER, tag: TAG } },
    completeWithinMs: SIX_HOURS_MS,
    publish({ serial, text, claimedAt }) {
      const id = (BigInt(claimedAt) << 16n) + BigInt(serial % 65_536);
      statuses.set(serial, { id, uri: uriOf(serial), createdAt: claimedAt, text });
    },
    edit(serial, text) {
      const status = statuses.get(serial);
      if (status !== undefined) statuses.set(serial, { ...status, text });
    },
    remove: (serial) => void statuses.delete(serial),
    nativeIdOf: uriOf,
    answer({ url }: NetworkRequest): NetworkReply {
      const { isOver, headers } = takeOne();
      if (isOver) return { status: 429, headers, body: '{"error":"Too many requests"}' };
      if (url.pathname === '/api/v2/instance') return { headers, body: JSON.stringify({ domain: SERVER }) };
      if (url.pathname !== `/api/v1/timelines/tag/${TAG}`) return { status: 404, headers, body: '{}' };
      const page = timeline(url.searchParams);
      return { headers, body: JSON.stringify(page.map(toJson)), shows: page.map(({ uri }) => uri) };
    },
  };
}

function uriOf(serial: number): string {
  return `https://${SERVER}/users/dop/statuses/${serial}`;
}

function toJson({ id, uri, createdAt, text }: Status): unknown {
  return {
    id: String(id),
    uri,
    url: `${uri}/view`,
    created_at: new Date(createdAt).toISOString(),
    visibility: 'public',
    language: 'en',
    spoiler_text: '',
    content: `<p>${text} <a href="https://${SERVER}/tags/${TAG}" rel="tag">#<span>${TAG}</span></a></p>`,
    reblog: null,
    account: { id: '7', username: 'dop', acct: 'dop', bot: false },
    favourites_count: 1,
    reblogs_count: 0,
    replies_count: 0,
  };
}
