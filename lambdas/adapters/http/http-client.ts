import { lookup } from 'node:dns/promises';
import type { buildConnector, Dispatcher } from 'undici';
import request from 'undici/lib/api/api-request.js';
import createConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import type { PollFailure } from '../../domain/source.ts';
import type { Clock } from '../../ports/clock.ts';
import { checkUrl } from './check-url.ts';
import { createGuardedConnector, type Resolve } from './connect.ts';
import { failureOfStatus, failureOfThrown, isUnsent } from './failures.ts';
import type { Admission, Manners } from './manners.ts';
import { readBody } from './read-body.ts';
import { type Headers, toHeaders } from './retry-after.ts';
import { type SubscriptionEnd, subscribe } from './subscribe.ts';

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
  /** The budget of a host on the way has had its share: it was not asked. `until`: epoch milliseconds. */
  | { readonly kind: 'postponed'; readonly until: number; readonly message: string }
  | {
      readonly kind: 'failed';
      readonly failure: PollFailure;
      /** Absent when there was no reply, or none that could be read. */
      readonly status?: number;
      /** What an API says of its refusal, where it says so in JSON: the first 64 KB at most, else nothing. */
      readonly body?: Uint8Array;
      /** Nothing was sent to any server, which therefore cannot charge for it. */
      readonly isUnsent?: true;
    };

/**
 * Asks servers we do not trust: bounded in time and size, and (unless told otherwise) never on private networks. Whatever
 * they do is a reply; what is thrown is trouble of our own (`Manners`).
 */
export interface HttpClient {
  /** Follows up to five redirects. Beyond the first origin only `accept` and `conditional` are sent: no credentials. */
  get(
    url: string,
    options?: { readonly headers?: Headers; readonly conditional?: Conditional; readonly signal?: AbortSignal },
  ): Promise<HttpReply>;
  /** Follows none: the address was typed in by the team, and what it holds is for that address only. */
  post(
    url: string,
    options: {
      readonly headers?: Headers;
      readonly body: string | Uint8Array;
      readonly signal?: AbortSignal;
      /** True where the answer matters (a token); a webhook's could be anything, and stays unread. */
      readonly isReplyRead?: boolean;
    },
  ): Promise<HttpReply>;
  /**
   * Opens a WebSocket and gives its text messages as they come, until the server closes it, `signal` is aborted, or nothing
   * came for `idleMs`. What ended it is the generator's return value. A slow consumer slows the server down; whoever stops
   * consuming has to `return` the generator.
   */
  subscribe(
    url: string,
    options: { readonly signal: AbortSignal; readonly idleMs: number; readonly maxMessageBytes?: number },
  ): AsyncGenerator<string, SubscriptionEnd>;
  /** Lets go of idle connections. */
  close(): Promise<void>;
}

/** What is sent as well to one address, with or without a redirect: it alone knows what its validators mean. */
export interface Conditional {
  /** As `finalUrl` told it. */
  readonly url: string;
  readonly headers: Headers;
}

export interface HttpClientOptions {
  readonly userAgent: string;
  /** True permits private and loopback addresses: for tests and for feeds inside a team's own network. */
  readonly allowPrivateAddresses: boolean;
  readonly clock: Clock;
  /** Asked before every request, redirects included. Absent: nobody is spared, which suits what a team sends to itself. */
  readonly manners?: Manners;
  readonly timeoutMs?: number;
  /** After decompression. */
  readonly maxBodyBytes?: number;
  readonly resolve?: Resolve;
  readonly dial?: buildConnector.connector;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BODY_BYTES = 15 * 1024 * 1024;
const MAX_REFUSAL_BYTES = 64 * 1024;
const MAX_HEADER_BYTES = 32 * 1024;
const MAX_REDIRECTS = 5;
const CONNECT_TIMEOUT_MS = 10_000;
const REDIRECT_STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Question {
  readonly method: 'GET' | 'POST';
  readonly headers: Headers;
  readonly conditional?: Conditional | undefined;
  readonly body?: string | Uint8Array;
  readonly isReplyRead: boolean;
  readonly maxRedirects: number;
  readonly signal: AbortSignal | undefined;
}

type Step =
  | {
      readonly kind: 'reply';
      readonly reply: HttpReply;
      readonly status: number | undefined;
      readonly headers: Headers;
    }
  | { readonly kind: 'redirect'; readonly location: string; readonly status: number; readonly headers: Headers };

const ADMITTED: Admission = { ok: true };

export function createHttpClient({
  userAgent,
  allowPrivateAddresses,
  clock,
  manners,
  timeoutMs = DEFAULT_TIMEOUT_MS,
  maxBodyBytes = DEFAULT_MAX_BODY_BYTES,
  resolve = resolveByName,
  dial = createConnector({ allowH2: false, timeout: Math.min(timeoutMs, CONNECT_TIMEOUT_MS) }),
}: HttpClientOptions): HttpClient {
  const guarded: Agent.Options = {
    connect: createGuardedConnector({ resolve, allowPrivateAddresses, dial }),
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  };
  const agent = new Agent(guarded);

  async function ask(address: string, question: Question): Promise<HttpReply> {
    const checked = checkUrl(address);
    if (!checked.ok) return { kind: 'failed', failure: checked.failure };

    // For everything together: waiting for a budget, each hop, and the body.
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = question.signal === undefined ? deadline : AbortSignal.any([question.signal, deadline]);
    let url = checked.url;
    let from: URL | undefined;
    let { headers } = question;
    for (let redirects = 0; redirects <= question.maxRedirects; redirects++) {
      const admission = (await manners?.admit(url, signal)) ?? ADMITTED;
      if (!admission.ok && from !== undefined && manners?.shareBudget(from, url)) return refusedDetour(from, url);
      if (!admission.ok) return { kind: 'postponed', until: admission.until, message: admission.message };
      const step = await take(url, withConditional(headers, url, question), question, {
        deadline,
        signal,
        isFirst: redirects === 0,
      });
      if (step.status !== undefined) await manners?.heed(url, step.status, step.headers);
      if (step.kind === 'reply') return step.reply;
      const next = checkUrl(step.location, url);
      if (!next.ok) return { kind: 'failed', failure: next.failure, status: step.status };
      if (next.url.origin !== url.origin) headers = pick(headers, 'accept');
      from = url;
      url = next.url;
    }
    return {
      kind: 'failed',
      failure: {
        kind: 'malformed',
        message: `${url.hostname} redirects more than ${MAX_REDIRECTS} times; check the address`,
      },
    };
  }

  /** One request: to a reply, or to where a redirect points. */
  async function take(
    url: URL,
    headers: Headers,
    question: Question,
    {
      deadline,
      signal,
      isFirst,
    }: { readonly deadline: AbortSignal; readonly signal: AbortSignal; readonly isFirst: boolean },
  ): Promise<Step> {
    let heard: { readonly status: number | undefined; readonly headers: Headers } = { status: undefined, headers: {} };
    try {
      const asking = request.call(agent, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: question.method,
        headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', ...headers },
        body: question.body ?? null,
        signal,
      });
      const reply = await unlessAborted(asking, signal);
      const { statusCode: status } = reply;
      const replyHeaders = toHeaders(reply.headers);
      heard = { status, headers: replyHeaders };
      const location = REDIRECT_STATUSES.has(status) ? replyHeaders['location'] : undefined;
      if (location !== undefined && question.maxRedirects > 0) {
        drop(reply);
        return { kind: 'redirect', location, status, headers: replyHeaders };
      }
      return { kind: 'reply', reply: await toReply(reply, url, question), status, headers: replyHeaders };
    } catch (thrown) {
      const circumstances = {
        hostname: url.hostname,
        timeoutSeconds: timeoutMs / 1000,
        hasTimedOut: deadline.aborted,
        isStopped: question.signal?.aborted === true,
      };
      const failure = failureOfThrown(thrown, circumstances);
      const unsent = isFirst && isUnsent(thrown) ? { isUnsent: true as const } : {};
      return { kind: 'reply', reply: { kind: 'failed', failure, ...unsent }, ...heard };
    }
  }

  async function toReply(reply: Dispatcher.ResponseData, url: URL, { isReplyRead }: Question): Promise<HttpReply> {
    const { statusCode: status } = reply;
    const headers = toHeaders(reply.headers);
    if (status === 304) {
      drop(reply);
      return { kind: 'not-modified', headers, finalUrl: url.href };
    }
    if (status < 200 || status > 299) {
      const body = isReplyRead ? await readRefusal(reply, headers) : undefined;
      if (body === undefined) drop(reply);
      const failure = failureOfStatus(status, headers, clock.now());
      return { kind: 'failed', failure, status, ...(body === undefined ? {} : { body }) };
    }
    if (!isReplyRead) {
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
          failure: { kind: 'malformed', message: `the document is larger than ${megabytes(maxBodyBytes)} MB` },
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
    get: (url, { headers = {}, conditional, signal } = {}) =>
      ask(url, { method: 'GET', headers, conditional, isReplyRead: true, maxRedirects: MAX_REDIRECTS, signal }),
    post: (url, { headers = {}, body, signal, isReplyRead = false }) =>
      ask(url, { method: 'POST', headers, body, isReplyRead, maxRedirects: 0, signal }),
    subscribe: (url, options) =>
      subscribe(url, { ...options, guarded, userAgent, clock, manners, openTimeoutMs: timeoutMs }),
    close: () => agent.close(),
  };
}

/** A reason in JSON is worth reading; a page of excuses is not, and a broken one changes nothing. */
async function readRefusal(reply: Dispatcher.ResponseData, headers: Headers): Promise<Uint8Array | undefined> {
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '')) return undefined;
  try {
    const reading = await readBody(reply.body, headers['content-encoding'], MAX_REFUSAL_BYTES);
    return reading.kind === 'whole' ? reading.bytes : undefined;
  } catch {
    return undefined;
  }
}

/** As the operating system does. */
export async function resolveByName(hostname: string): Promise<readonly string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}

/** undici heeds a signal only once it is connected, which a name server that says nothing can put off for very long. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Ends a reply nobody reads; its connection is given up, which is cheaper than reading whatever it may still hold. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined);
  body.destroy();
}

/** Coming back later would spend the budget on the first address again, for ever. */
function refusedDetour(from: URL, to: URL): HttpReply {
  const message = `${from.hostname} sends us on to ${to.hostname}, and may be asked too seldom for such a detour; use the new address`;
  return { kind: 'failed', failure: { kind: 'refused', message } };
}

function withConditional(headers: Headers, url: URL, { conditional }: Question): Headers {
  return conditional?.url === url.href ? { ...headers, ...conditional.headers } : headers;
}

function pick(headers: Headers, name: string): Headers {
  const value = headers[name];
  return value === undefined ? {} : { [name]: value };
}

function megabytes(bytes: number): number {
  return Math.round((bytes / (1024 * 1024)) * 10) / 10;
}
