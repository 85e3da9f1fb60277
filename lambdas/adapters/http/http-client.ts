import { lookup } from 'node:dns/promises';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import type { PollFailure } from '../../domain/source.ts';
import type { Clock } from '../../ports.ts';
import { checkUrl } from './check-url.ts';
import { createGuardedConnector, type Resolve } from './connect.ts';
import { failureOfStatus, failureOfThrown } from './failures.ts';
import { readBody } from './read-body.ts';
import type { Headers } from './retry-after.ts';

export type HttpReply =
  | {
      readonly kind: 'ok';
      readonly status: number;
      readonly headers: Headers;
      readonly body: Uint8Array;
      /** Where the last redirect led. */
      readonly finalUrl: string;
    }
  | { readonly kind: 'not-modified'; readonly headers: Headers; readonly finalUrl: string }
  | {
      readonly kind: 'failed';
      readonly failure: PollFailure;
      /** Absent when there was no reply, or none that could be read. */
      readonly status?: number;
    };

/** Asks servers we do not trust: bounded in time and size, and (unless told otherwise) never on private networks. Never throws. */
export interface HttpClient {
  /** Follows up to five redirects. */
  get(url: string, options?: { readonly headers?: Headers; readonly signal?: AbortSignal }): Promise<HttpReply>;
  /** Follows none: the address was typed in by the team, and what it holds is for that address only. */
  post(
    url: string,
    options: { readonly headers?: Headers; readonly body: string | Uint8Array; readonly signal?: AbortSignal },
  ): Promise<HttpReply>;
  /** Lets go of idle connections. */
  close(): Promise<void>;
}

export interface HttpClientOptions {
  readonly userAgent: string;
  /** True permits private and loopback addresses: for tests and for feeds inside a team's own network. */
  readonly allowPrivateAddresses: boolean;
  readonly clock: Clock;
  readonly timeoutMs?: number;
  /** After decompression. */
  readonly maxBodyBytes?: number;
  readonly resolve?: Resolve;
  readonly dial?: buildConnector.connector;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BODY_BYTES = 15 * 1024 * 1024;
const MAX_HEADER_BYTES = 32 * 1024;
const MAX_REDIRECTS = 5;
const CONNECT_TIMEOUT_MS = 10_000;
const REDIRECT_STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Question {
  readonly method: 'GET' | 'POST';
  readonly headers: Headers;
  readonly body?: string | Uint8Array;
  readonly maxRedirects: number;
  readonly signal: AbortSignal | undefined;
}

export function createHttpClient({
  userAgent,
  allowPrivateAddresses,
  clock,
  timeoutMs = DEFAULT_TIMEOUT_MS,
  maxBodyBytes = DEFAULT_MAX_BODY_BYTES,
  resolve = resolveByName,
  dial = buildConnector({ allowH2: false, timeout: Math.min(timeoutMs, CONNECT_TIMEOUT_MS) }),
}: HttpClientOptions): HttpClient {
  const agent = new Agent({
    connect: createGuardedConnector({ resolve, allowPrivateAddresses, dial }),
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });

  async function ask(address: string, question: Question): Promise<HttpReply> {
    const checked = checkUrl(address);
    if (!checked.ok) return { kind: 'failed', failure: checked.failure };

    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = question.signal === undefined ? deadline : AbortSignal.any([question.signal, deadline]);
    let url = checked.url;
    try {
      for (let redirects = 0; redirects <= question.maxRedirects; redirects++) {
        const reply = await request(url, {
          dispatcher: agent,
          method: question.method,
          headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', ...question.headers },
          body: question.body ?? null,
          signal,
        });
        const location = REDIRECT_STATUSES.has(reply.statusCode) ? joined(reply.headers)['location'] : undefined;
        if (location === undefined || question.maxRedirects === 0) return await toReply(reply, url, question);
        drop(reply);
        const next = checkUrl(location, url);
        if (!next.ok) return { kind: 'failed', failure: next.failure, status: reply.statusCode };
        url = next.url;
      }
      return {
        kind: 'failed',
        failure: {
          kind: 'malformed',
          message: `${url.hostname} redirects more than ${MAX_REDIRECTS} times; check the address`,
        },
      };
    } catch (thrown) {
      const circumstances = {
        hostname: url.hostname,
        timeoutSeconds: timeoutMs / 1000,
        hasTimedOut: deadline.aborted,
        isStopped: question.signal?.aborted === true,
      };
      return { kind: 'failed', failure: failureOfThrown(thrown, circumstances) };
    }
  }

  async function toReply(reply: Dispatcher.ResponseData, url: URL, { method }: Question): Promise<HttpReply> {
    const { statusCode: status } = reply;
    const headers = joined(reply.headers);
    if (status === 304) {
      drop(reply);
      return { kind: 'not-modified', headers, finalUrl: url.href };
    }
    if (status < 200 || status > 299) {
      drop(reply);
      return { kind: 'failed', failure: failureOfStatus(status, headers, clock.now()), status };
    }
    // What a webhook has to say is its status; the rest could be anything.
    if (method === 'POST') {
      drop(reply);
      return { kind: 'ok', status, headers, body: new Uint8Array(), finalUrl: url.href };
    }
    const reading = await readBody(reply.body, headers['content-encoding'], maxBodyBytes);
    switch (reading.kind) {
      case 'whole':
        return { kind: 'ok', status, headers, body: reading.bytes, finalUrl: url.href };
      case 'too-large':
        return {
          kind: 'failed',
          failure: { kind: 'malformed', message: `the feed is larger than ${megabytes(maxBodyBytes)} MB` },
          status,
        };
      case 'unknown-coding':
        return {
          kind: 'failed',
          failure: {
            kind: 'malformed',
            message: `the document is compressed in a way we cannot read (${reading.coding.slice(0, 60)})`,
          },
          status,
        };
      default:
        return reading satisfies never;
    }
  }

  return {
    get: (url, { headers = {}, signal } = {}) =>
      ask(url, { method: 'GET', headers, maxRedirects: MAX_REDIRECTS, signal }),
    post: (url, { headers = {}, body, signal }) => ask(url, { method: 'POST', headers, body, maxRedirects: 0, signal }),
    close: () => agent.close(),
  };
}

async function resolveByName(hostname: string): Promise<readonly string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}

/** Ends a reply nobody reads; its connection is given up, which is cheaper than reading whatever it may still hold. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined);
  body.destroy();
}

function joined(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function megabytes(bytes: number): number {
  return Math.round((bytes / (1024 * 1024)) * 10) / 10;
}
