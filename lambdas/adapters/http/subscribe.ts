import type Agent from 'undici/lib/dispatcher/agent.js';
import type { PollFailure } from '../../domain/source.ts';
import type { Clock } from '../../ports/clock.ts';
import { checkWebSocketUrl } from './check-url.ts';
import { failureOfStatus, failureOfThrown } from './failures.ts';
import type { Manners } from './manners.ts';
import { type ConnectionEnd, openConnection } from './websocket-connection.ts';

/** Why there are no more messages. */
export type SubscriptionEnd =
  | { readonly kind: 'closed'; readonly code: number; readonly reason: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'postponed'; readonly until: number; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: PollFailure };

export interface SubscribeOptions {
  readonly signal: AbortSignal;
  readonly idleMs: number;
  readonly maxMessageBytes?: number;
  readonly openTimeoutMs: number;
  readonly guarded: Agent.Options;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly manners: Manners | undefined;
}

const DEFAULT_MAX_MESSAGE_BYTES = 1024 * 1024;
const STOPPED: SubscriptionEnd = { kind: 'stopped' };

/** See `HttpClient.subscribe`. */
export async function* subscribe(
  address: string,
  { signal, idleMs, openTimeoutMs, manners, clock, ...options }: SubscribeOptions,
): AsyncGenerator<string, SubscriptionEnd> {
  if (signal.aborted) return STOPPED;
  const checked = checkWebSocketUrl(address);
  if (!checked.ok) return failed(checked.failure);
  const { url } = checked;
  const admission = await manners?.admit(url, signal);
  if (signal.aborted) return STOPPED;
  if (admission?.ok === false) return { kind: 'postponed', until: admission.until, message: admission.message };

  const { maxMessageBytes = DEFAULT_MAX_MESSAGE_BYTES } = options;
  const connection = openConnection(url, { ...options, maxMessageBytes });
  signal.addEventListener('abort', connection.wake);
  try {
    for (;;) {
      for (let message = connection.take(); message !== undefined; message = connection.take()) {
        yield message;
        if (signal.aborted) return STOPPED;
      }
      const end = connection.end();
      if (end !== undefined) return await explained(end);
      const isInTime = await connection.hasChanged(connection.isOpen() ? idleMs : openTimeoutMs);
      if (signal.aborted) return STOPPED;
      if (!isInTime) return connection.isOpen() ? { kind: 'idle' } : failed(failureOf(undefined, true));
    }
  } finally {
    signal.removeEventListener('abort', connection.wake);
    await connection.close();
  }

  async function explained(end: ConnectionEnd): Promise<SubscriptionEnd> {
    switch (end.kind) {
      case 'closed':
        return end;
      case 'turned-down':
        await manners?.heed(url, end.status, end.headers);
        return failed(failureOfStatus(end.status, end.headers, clock.now()));
      case 'not-reached':
        return failed(failureOf(end.thrown, false));
      case 'broken-off':
        return failed({
          kind: 'transient',
          message: `${url.hostname} broke the connection off; it will be tried again`,
        });
      case 'improper': {
        const most = `${Math.round(maxMessageBytes / 1024)} KB`;
        const message = `${url.hostname} sent a message of more than ${most}, or something that is no WebSocket message at all`;
        return failed({ kind: 'malformed', message });
      }
      case 'flood':
        return failed({ kind: 'malformed', message: `${url.hostname} sends much more than can be read in time` });
      default:
        return end satisfies never;
    }
  }

  function failureOf(thrown: unknown, hasTimedOut: boolean): PollFailure {
    const timeoutSeconds = openTimeoutMs / 1000;
    return failureOfThrown(thrown, { hostname: url.hostname, timeoutSeconds, hasTimedOut, isStopped: false });
  }
}

function failed(failure: PollFailure): SubscriptionEnd {
  return { kind: 'failed', failure };
}
