import * as z from 'zod';
import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import type { SimulatedPost, SimulatedService } from './service.ts';

const MINUTE_MS = 60_000;
const ACCESS_TOKEN_MS = 120 * MINUTE_MS;
const REFRESH_TOKEN_MS = 60 * 24 * 60 * MINUTE_MS;
/** Behind this many posts of a query Bluesky shows no more. */
const MAX_OFFSET = 10_000;
const MAX_SESSIONS = { in5Minutes: 30, inADay: 300 };

const BLUESKY_LOGIN = { identifier: 'desk.example', password: 'abcd-efgh-ijkl-mnop' } as const;

const Credentials = z.object({ identifier: z.string(), password: z.string() });
const Claims = z.object({ scope: z.enum(['access', 'refresh']), exp: z.number(), serial: z.number() });

interface Entry {
  readonly serial: number;
  readonly text: string;
  readonly createdAt: number;
  readonly indexedAt: number;
}

export interface BlueskySearchService extends SimulatedService {
  /** When sessions were opened with a password, whether it was the right one or not. */
  readonly logins: readonly number[];
  readonly refreshes: readonly number[];
  /** As when an account's app password is changed: no token issued so far is accepted any more. */
  revokeTokens(): void;
}

/**
 * Bluesky's entryway and its search: sessions with short-lived tokens, the latest posts first by `sortAt`, pages by an
 * offset that moves along as posts come and go. Every post is about what is searched for.
 */
export function createBlueskySearchService(clock: Clock): BlueskySearchService {
  const posts = new Map<number, Entry>();
  const logins: number[] = [];
  const refreshes: number[] = [];
  let revokedBefore = 0;
  let issued = 0;

  function issue(scope: 'access' | 'refresh', lifeMs: number): string {
    issued += 1;
    return jwt({ scope, exp: Math.floor((clock.now() + lifeMs) / 1000), serial: issued });
  }

  function openSession(): NetworkReply {
    const body = {
      did: 'did:plc:desk',
      handle: BLUESKY_LOGIN.identifier,
      accessJwt: issue('access', ACCESS_TOKEN_MS),
      refreshJwt: issue('refresh', REFRESH_TOKEN_MS),
    };
    return json(body);
  }

  function createSession({ body }: NetworkRequest): NetworkReply {
    const now = clock.now();
    const since = (ms: number) => logins.filter((at) => at > now - ms).length;
    if (since(5 * MINUTE_MS) >= MAX_SESSIONS.in5Minutes || since(24 * 60 * MINUTE_MS) >= MAX_SESSIONS.inADay)
      return error(429, 'RateLimitExceeded');
    logins.push(now);
    const given = Credentials.parse(JSON.parse(body));
    const isRight = given.identifier === BLUESKY_LOGIN.identifier && given.password === BLUESKY_LOGIN.password;
    return isRight ? openSession() : error(401, 'AuthenticationRequired');
  }

  /** Undefined when the token is in order. */
  function whyNot({ headers }: NetworkRequest, scope: 'access' | 'refresh'): NetworkReply | undefined {
    const { authorization } = headers;
    if (typeof authorization !== 'string') return error(401, 'AuthMissing');
    const claims = readJwt(authorization.replace('Bearer ', ''));
    if (claims?.scope !== scope || claims.serial <= revokedBefore) return error(400, 'InvalidToken');
    return claims.exp * 1000 <= clock.now() ? error(400, 'ExpiredToken') : undefined;
  }

  function refresh(request: NetworkRequest): NetworkReply {
    const refusal = whyNot(request, 'refresh');
    if (refusal !== undefined) return refusal;
    refreshes.push(clock.now());
    return openSession();
  }

  function search(request: NetworkRequest): NetworkReply {
    const refusal = whyNot(request, 'access');
    if (refusal !== undefined) return refusal;
    const { searchParams: asked } = request.url;
    if (!asked.has('q')) return error(400, 'InvalidRequest');
    const limit = Math.min(Number(asked.get('limit') ?? 25), 100);
    const offset = Number(asked.get('cursor') ?? 0);
    const since = asked.has('since') ? Date.parse(asked.get('since') ?? '') : Number.NEGATIVE_INFINITY;
    const found = [...posts.values()]
      .filter((entry) => sortAt(entry) >= since)
      .toSorted((left, right) => sortAt(right) - sortAt(left));
    const page = found.slice(offset, Math.min(offset + limit, MAX_OFFSET));
    const hasMore = found.length > offset + page.length && offset + page.length < MAX_OFFSET;
    return {
      ...json({ posts: page.map(toPostView), ...(hasMore && { cursor: String(offset + page.length) }) }),
      shows: page.map(({ serial }) => uriOf(serial)),
    };
  }

  return {
    definition: { id: 'bluesky-search', kind: 'bluesky-search', params: { query: 'improvisation' } },
    credentials: { BLUESKY_IDENTIFIER: BLUESKY_LOGIN.identifier, BLUESKY_APP_PASSWORD: BLUESKY_LOGIN.password },
    logins,
    refreshes,
    revokeTokens() {
      revokedBefore = issued;
    },
    publish({ serial, text, claimedAt }: SimulatedPost) {
      posts.set(serial, { serial, text, createdAt: claimedAt, indexedAt: clock.now() });
    },
    edit(serial, text) {
      const before = posts.get(serial);
      if (before !== undefined) posts.set(serial, { ...before, text });
    },
    remove: (serial) => void posts.delete(serial),
    answer(request) {
      switch (`${request.method} ${request.url.origin}${request.url.pathname}`) {
        case 'POST https://bsky.social/xrpc/com.atproto.server.createSession':
          return createSession(request);
        case 'POST https://bsky.social/xrpc/com.atproto.server.refreshSession':
          return refresh(request);
        case 'GET https://bsky.social/xrpc/app.bsky.feed.searchPosts':
          return search(request);
        default:
          return error(404, 'MethodNotImplemented');
      }
    },
    nativeIdOf: uriOf,
    completeWithinMs: 60 * MINUTE_MS,
  };
}

function sortAt({ createdAt, indexedAt }: Entry): number {
  return Math.min(createdAt, indexedAt);
}

function uriOf(serial: number): string {
  return `at://did:plc:author${serial % 7}/app.bsky.feed.post/3m${serial}`;
}

function toPostView({ serial, text, createdAt, indexedAt }: Entry) {
  return {
    uri: uriOf(serial),
    cid: `bafyrei${serial}`,
    author: { did: `did:plc:author${serial % 7}`, handle: `author${serial % 7}.example`, displayName: 'Somebody' },
    record: { $type: 'app.bsky.feed.post', text, langs: ['en'], createdAt: new Date(createdAt).toISOString() },
    replyCount: 1,
    repostCount: 4,
    likeCount: 19,
    quoteCount: 0,
    indexedAt: new Date(indexedAt).toISOString(),
  };
}

/** Signed by nobody: only what is in it is looked at. */
function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.unsigned`;
}

function readJwt(token: string) {
  const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return text === '' ? undefined : Claims.parse(JSON.parse(text));
}

function json(body: object): NetworkReply {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function error(status: number, name: string): NetworkReply {
  return { ...json({ error: name, message: name }), status };
}
