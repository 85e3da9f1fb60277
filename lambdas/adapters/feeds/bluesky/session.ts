import * as z from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/bucket.ts';
import type { PollFailure } from '../../../domain/source.ts';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import type { HttpReply } from '../../http/http-client.ts';
import { readJson } from '../read-reply.ts';
import type { FeedAdapterDeps } from '../source-kind.ts';

/** The entryway: whoever signed up with Bluesky itself is let in here, whichever server the account is on. */
export const BLUESKY_ORIGIN = 'https://bsky.social';

export type SessionReply =
  | { readonly ok: true; readonly accessToken: string }
  | { readonly ok: false; readonly outcome: NothingOutcome };

export interface BlueskySession {
  open(): Promise<SessionReply>;
  /** The server did not accept this token: the next `open` brings a new one, unless it is quite new itself. */
  reject(accessToken: string): void;
}

interface Tokens {
  readonly login: Login;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly openedAt: number;
  /** Epoch milliseconds. */
  readonly endsAt: number;
}

interface Login {
  readonly identifier: string;
  readonly password: string;
}

const SessionDocument = z.object({
  accessJwt: z.string().min(1).max(10_000),
  refreshJwt: z.string().min(1).max(10_000),
});
const JwtClaims = z.object({ exp: z.number() });

/** Bluesky allows 30 in five minutes; one is all that several sources together need. */
const MIN_BETWEEN_LOGINS_MS = 5 * MINUTE_MS;
/** Of the 300 that an account may open in a day: the rest is for the team's own use of it. */
const MAX_LOGINS_A_DAY = 200;
/** Until a password that was refused is tried again, in case the refusal was a mistake. */
const REFUSED_LOGIN_MS = HOUR_MS;
/** What a token without a readable end is taken to be good for. */
const DEFAULT_LIFE_MS = HOUR_MS;

/**
 * One session for all sources of a process, kept in memory. It is renewed before it ends, with its refresh token where that
 * still works: only opening a new one counts against the account's narrow limits.
 */
export function createBlueskySession({ http, clock, credentials, allowances }: FeedAdapterDeps): BlueskySession {
  let tokens: Tokens | undefined;
  let opening: Promise<SessionReply> | undefined;
  let lastLoginAt: number | undefined;
  let refused: { readonly login: Login; readonly at: number } | undefined;

  async function open(): Promise<SessionReply> {
    const identifier = await credentials.get('BLUESKY_IDENTIFIER');
    const password = await credentials.get('BLUESKY_APP_PASSWORD');
    if (identifier === undefined || password === undefined) return { ok: false, outcome: NEEDS_KEY };
    const login = { identifier, password };
    if (tokens !== undefined && !isSame(tokens.login, login)) tokens = undefined;
    if (tokens !== undefined && clock.now() < tokens.endsAt - MINUTE_MS)
      return { ok: true, accessToken: tokens.accessToken };
    // Not tied to the poll that happens to be first: others wait for the same answer.
    opening ??= renew(login).finally(() => {
      opening = undefined;
    });
    return opening;
  }

  async function renew(login: Login): Promise<SessionReply> {
    if (tokens === undefined) return logIn(login);
    const reply = await http.post(`${BLUESKY_ORIGIN}/xrpc/com.atproto.server.refreshSession`, {
      headers: { authorization: `Bearer ${tokens.refreshToken}` },
      body: '',
      isReplyRead: true,
    });
    if (!isTurnedDown(reply)) return adopt(login, reply);
    tokens = undefined;
    return logIn(login);
  }

  async function logIn(login: Login): Promise<SessionReply> {
    const now = clock.now();
    if (refused !== undefined && isSame(refused.login, login) && now < refused.at + REFUSED_LOGIN_MS)
      return WRONG_PASSWORD;
    if (lastLoginAt !== undefined && now < lastLoginAt + MIN_BETWEEN_LOGINS_MS)
      return postponed(lastLoginAt + MIN_BETWEEN_LOGINS_MS, 'opens at most one session in five minutes');
    const today = new Date(now).toISOString().slice(0, 10);
    if (!(await allowances.spend(ALLOWANCE, today, 1, MAX_LOGINS_A_DAY)))
      return postponed(Date.parse(today) + DAY_MS, `has opened its ${MAX_LOGINS_A_DAY} sessions of the day`);
    const reply = await http.post(`${BLUESKY_ORIGIN}/xrpc/com.atproto.server.createSession`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(login),
      isReplyRead: true,
    });
    if (reply.kind === 'postponed') await allowances.refund(ALLOWANCE, today, 1);
    else lastLoginAt = now;
    if (!isTurnedDown(reply)) return adopt(login, reply);
    refused = { login, at: now };
    return WRONG_PASSWORD;
  }

  function adopt(login: Login, reply: HttpReply): SessionReply {
    const reading = readJson(reply, SessionDocument, 'Bluesky (opening a session)');
    if (!reading.ok) return reading;
    const { accessJwt: accessToken, refreshJwt: refreshToken } = reading.data;
    const now = clock.now();
    tokens = { login, accessToken, refreshToken, openedAt: now, endsAt: endOf(accessToken) ?? now + DEFAULT_LIFE_MS };
    return { ok: true, accessToken };
  }

  return {
    open,
    reject(accessToken) {
      // A new token that is turned down is not the trouble: another would fare no better.
      if (tokens?.accessToken !== accessToken || clock.now() < tokens.openedAt + MIN_BETWEEN_LOGINS_MS) return;
      tokens = { ...tokens, endsAt: 0 };
    },
  };
}

const ALLOWANCE = 'bluesky-sessions';

const HOW_TO_GET_ONE = 'an app password is made at https://bsky.app/settings/app-passwords';

const NEEDS_KEY = {
  kind: 'needs-key',
  message: `set BLUESKY_IDENTIFIER (a handle or e-mail address) and BLUESKY_APP_PASSWORD; ${HOW_TO_GET_ONE}`,
} as const satisfies NothingOutcome;

const WRONG_PASSWORD = {
  ok: false,
  outcome: {
    kind: 'failed',
    failure: {
      kind: 'blocked',
      message: `Bluesky does not accept BLUESKY_IDENTIFIER and BLUESKY_APP_PASSWORD; check both (${HOW_TO_GET_ONE})`,
      retryAfterSeconds: REFUSED_LOGIN_MS / 1000,
    } satisfies PollFailure,
  },
} as const satisfies SessionReply;

function postponed(until: number, why: string): SessionReply {
  return { ok: false, outcome: { kind: 'postponed', until, message: `Offcamera ${why} with Bluesky` } };
}

/** Tokens that have ended are answered with 400, unknown ones and wrong passwords with 401. */
export function isTurnedDown(reply: HttpReply): boolean {
  return reply.kind === 'failed' && (reply.status === 400 || reply.status === 401);
}

function isSame(one: Login, other: Login): boolean {
  return one.identifier === other.identifier && one.password === other.password;
}

/** When a token ends, as it says itself; epoch milliseconds. */
function endOf(jwt: string): number | undefined {
  try {
    const claims = JwtClaims.parse(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()));
    return claims.exp * 1000;
  } catch {
    return undefined;
  }
}
