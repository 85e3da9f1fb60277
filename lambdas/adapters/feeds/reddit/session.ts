import * as z from 'zod';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import type { HttpReply } from '../../http/http-client.ts';
import { explainStatus } from '../explain-status.ts';
import { readJson } from '../read-reply.ts';
import type { FeedAdapterDeps } from '../source-kind.ts';

/** What Reddit gave the team for its application. */
export interface RedditKey {
  readonly id: string;
  readonly secret: string;
}

export type RedditReply =
  | { readonly ok: true; readonly reply: HttpReply }
  | { readonly ok: false; readonly outcome: NothingOutcome };

/** Asks the API in the name of an application, which reads what is public and nothing else. */
export interface RedditSession {
  get(url: string, key: RedditKey, signal: AbortSignal): Promise<RedditReply>;
}

interface Token {
  readonly key: RedditKey;
  readonly value: string;
  /** Epoch milliseconds. */
  readonly endsAt: number;
}

type Opened = { readonly ok: true; readonly token: Token } | { readonly ok: false; readonly outcome: NothingOutcome };

const TOKEN_ADDRESS = 'https://www.reddit.com/api/v1/access_token';
const TokenDocument = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]{1,4000}$/),
  expires_in: z.number().min(0).max(86_400).catch(3_600),
});

/** A token that ends while a request is on its way is no good. */
const RENEW_BEFORE_END_MS = 60_000;

/** One token for all sources of a process, kept in memory until shortly before it ends. */
export function createRedditSession({ http, clock }: Pick<FeedAdapterDeps, 'http' | 'clock'>): RedditSession {
  let current: Token | undefined;
  let opening: Promise<Opened> | undefined;

  async function open(key: RedditKey): Promise<Opened> {
    if (current !== undefined && isSame(current.key, key) && clock.now() < current.endsAt - RENEW_BEFORE_END_MS)
      return { ok: true, token: current };
    // Not tied to the poll that happens to be first: others wait for the same answer.
    opening ??= askForToken(key).finally(() => {
      opening = undefined;
    });
    return opening;
  }

  async function askForToken(key: RedditKey): Promise<Opened> {
    const reply = await http.post(TOKEN_ADDRESS, {
      headers: {
        authorization: `Basic ${Buffer.from(`${key.id}:${key.secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      isReplyRead: true,
    });
    const reading = readJson(explainStatus(reply, TOKEN_WORDS), TokenDocument, 'Reddit (asked for a token)');
    if (!reading.ok) return reading;
    const { access_token: value, expires_in: lifeSeconds } = reading.data;
    const token = { key, value, endsAt: clock.now() + lifeSeconds * 1000 };
    current = token;
    return { ok: true, token };
  }

  return {
    async get(url, key, signal) {
      const opened = await open(key);
      if (!opened.ok) return opened;
      const reply = await askWith(opened.token);
      if (reply.kind !== 'failed' || reply.status !== 401) return { ok: true, reply };
      // Tokens can be withdrawn before their end; another poll may have brought a new one meanwhile.
      if (current === opened.token) current = undefined;
      const renewed = await open(key);
      return renewed.ok ? { ok: true, reply: await askWith(renewed.token) } : renewed;

      function askWith({ value }: Token): Promise<HttpReply> {
        return http.get(url, { headers: { accept: 'application/json', authorization: `Bearer ${value}` }, signal });
      }
    },
  };
}

const TOKEN_WORDS: Readonly<Record<number, string>> = {
  400: 'Reddit does not accept REDDIT_CLIENT_ID and REDDIT_CLIENT_SECRET (status 400); check both',
  401: 'Reddit does not accept REDDIT_CLIENT_ID and REDDIT_CLIENT_SECRET (status 401); check both',
  403: 'Reddit gives the application no token (status 403); it has to be approved at https://www.reddit.com/prefs/apps',
};

function isSame(one: RedditKey, other: RedditKey): boolean {
  return one.id === other.id && one.secret === other.secret;
}
