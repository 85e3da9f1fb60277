import * as z from 'zod';
import { HOUR_MS } from '../../../domain/bucket.ts';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import type { HttpReply } from '../../http/http-client.ts';
import { type Reading, readJson } from '../read-reply.ts';
import type { FeedAdapterDeps } from '../source-kind.ts';

const API = 'https://www.googleapis.com/youtube/v3';
/** Of the 10,000 units that a key has a day: the rest is for whatever else a team uses it for. */
const UNITS_A_DAY = 9_000;
const ALLOWANCE = 'youtube';
/** YouTube counts a day from midnight to midnight there. */
const ZONE = 'America/Los_Angeles';

const NEEDS_KEY =
  'set YOUTUBE_API_KEY to a key of the YouTube Data API v3; one is created at https://console.cloud.google.com/apis/credentials';

/** What can be asked of the YouTube Data API: lists, one unit of the day's quota each. */
export interface YoutubeDataApi {
  list<T>(
    resource: 'videos' | 'playlistItems' | 'commentThreads',
    parameters: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
  ): Promise<ApiReading<T>>;
}

/** `reason`: YouTube's own word for why it refused, where it could be read. */
export type ApiReading<T> = Reading<T> & { readonly status?: number | undefined; readonly reason?: string | undefined };

export function createYoutubeDataApi(
  { http, clock, credentials, allowances }: FeedAdapterDeps,
  signal: AbortSignal,
): YoutubeDataApi {
  return {
    async list(resource, parameters, schema) {
      const key = await credentials.get('YOUTUBE_API_KEY');
      if (key === undefined) return nothing({ kind: 'needs-key', message: NEEDS_KEY });
      const day = pacificDay(clock.now());
      if (!(await allowances.spend(ALLOWANCE, day, 1, UNITS_A_DAY))) {
        const message = `the ${UNITS_A_DAY.toLocaleString('en')} units of the YouTube Data API that are spent a day are used up; it goes on after midnight in California`;
        return nothing({ kind: 'postponed', until: nextPacificMidnight(clock.now()), message });
      }
      // In a header, the key stays out of addresses, which end up in messages and logs.
      const headers = { accept: 'application/json', 'x-goog-api-key': key };
      const reply = await http.get(`${API}/${resource}?${new URLSearchParams(parameters)}`, { headers, signal });
      if (reply.kind === 'postponed') await allowances.refund(ALLOWANCE, day, 1);
      if (reply.kind !== 'failed') return readJson(reply, schema, 'the YouTube Data API');
      const { status, reason, outcome } = readRefusal(reply, clock.now());
      return { ok: false, outcome, status, reason };
    },
  };
}

function nothing(outcome: NothingOutcome): ApiReading<never> {
  return { ok: false, outcome };
}

type Refused = Omit<Extract<HttpReply, { kind: 'failed' }>, 'kind'>;

const ErrorBody = z.object({
  error: z.object({
    errors: z.array(z.object({ reason: z.string() })).default([]),
    details: z.array(z.object({ reason: z.string().optional() })).default([]),
  }),
});

/** What a refusal of the API means: for the schedule, and for whoever has to do something about it. */
export function readRefusal(
  { failure, status, body }: Refused,
  now: number,
): { readonly outcome: NothingOutcome; readonly status: number | undefined; readonly reason: string | undefined } {
  const reasons = reasonsIn(body);
  const [reason] = reasons;
  const has = (...names: readonly string[]) => names.some((name) => reasons.includes(name));
  const midnight = nextPacificMidnight(now);

  if (has('quotaExceeded', 'dailyLimitExceeded')) {
    const message =
      "the day's quota of the YouTube Data API is used up; it goes on after midnight in California. Other programs may use the same key";
    return { outcome: { kind: 'postponed', until: midnight, message }, status, reason };
  }
  if (has('rateLimitExceeded', 'userRateLimitExceeded')) {
    const message = 'the YouTube Data API is asked too often; it will be tried again later';
    return { outcome: { kind: 'failed', failure: { ...failure, kind: 'transient', message } }, status, reason };
  }
  if (has('keyInvalid', 'API_KEY_INVALID', 'keyExpired') || (status === 400 && reason === undefined)) {
    const message =
      'YouTube does not accept the key in YOUTUBE_API_KEY; copy it again from https://console.cloud.google.com/apis/credentials, or create a new one';
    return { outcome: { kind: 'failed', failure: { kind: 'blocked', message } }, status, reason };
  }
  if (status === 403) {
    const message =
      "YouTube refuses the key in YOUTUBE_API_KEY: the day's quota may be used up, the YouTube Data API v3 may not be enabled for its project, or it may be restricted to other addresses; look at https://console.cloud.google.com/apis/dashboard";
    const retryAfterSeconds = Math.ceil((midnight - now) / 1000);
    return { outcome: { kind: 'failed', failure: { kind: 'blocked', message, retryAfterSeconds } }, status, reason };
  }
  return { outcome: { kind: 'failed', failure }, status, reason };
}

function reasonsIn(body: Uint8Array | undefined): string[] {
  if (body === undefined) return [];
  try {
    const { error } = ErrorBody.parse(JSON.parse(new TextDecoder().decode(body)));
    return [...error.errors, ...error.details].flatMap(({ reason }) => reason ?? []);
  } catch {
    return [];
  }
}

/** `2026-11-21`, in California. */
export function pacificDay(now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(now);
}

/** When the next day begins there. Epoch milliseconds. */
export function nextPacificMidnight(now: number): number {
  const today = pacificDay(now);
  let at = (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
  while (pacificDay(at) === today) at += HOUR_MS;
  return at;
}
