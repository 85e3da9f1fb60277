import type { Clock } from '../../../ports/clock.ts';
import type { SubscriptionEnd } from '../../http/subscribe.ts';
import type { FeedAdapterDeps } from '../source-kind.ts';
import type { EventFold } from './events.ts';
import { POST_COLLECTION } from './post.ts';

export interface HostRun {
  readonly end: HostEnd;
  /** The newest event that was read, by the server's clock; absent when there was none. */
  readonly reachedUs?: number;
}

export type HostEnd =
  | SubscriptionEnd
  | { readonly kind: 'caught-up' }
  /** The poll has used up its time, or found as much as it may bring; more is there. */
  | { readonly kind: 'enough' }
  /** It begins much later than it was asked to, and was left at once. */
  | { readonly kind: 'leap'; readonly firstUs: number };

export interface HostOptions {
  readonly host: string;
  /** From where on to replay, by the server's clock. */
  readonly fromUs: number;
  /** Where the first event is later than this, something was lost. */
  readonly latestFirstUs: number;
  readonly fold: EventFold;
  readonly clock: Clock;
  /** When the poll stops reading; epoch milliseconds. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** An event this fresh is as good as live. */
const NEAR_US = 5e6;
/** Dozens of people post each second: a host that says nothing for so long has stalled. */
const IDLE_MS = 8_000;
/** Of a server whose clock is further ahead nothing can be told about how far it has got. */
const FAST_CLOCK_US = 60e6;
/** Far larger than any post; the server leaves out what is larger, so that one monster cannot end every connection. */
const MAX_EVENT_BYTES = 256 * 1024;
/** What one poll may bring. The next one goes on where this one ended. */
const MAX_POSTS = 5_000;

/**
 * One connection to one Jetstream host, over the first version of its protocol (`/subscribe`): servers of both versions
 * speak it, and its frames will not change. The second version would refuse a cursor that is too old, where this one
 * silently begins later; so the first event is held against what was asked for.
 */
export async function readJetstreamHost(
  http: FeedAdapterDeps['http'],
  { host, fromUs, latestFirstUs, fold, clock, deadline, signal }: HostOptions,
): Promise<HostRun> {
  const messages = http.subscribe(addressOf(host, fromUs), {
    signal,
    idleMs: IDLE_MS,
    maxMessageBytes: 2 * MAX_EVENT_BYTES,
  });
  let reachedUs: number | undefined;
  const ended = (end: HostEnd): HostRun => ({ end, ...(reachedUs !== undefined && { reachedUs }) });
  try {
    for (;;) {
      const next = await messages.next();
      if (next.done === true) return ended(next.value);
      const timeUs = fold.take(next.value);
      const now = clock.now();
      if (timeUs !== undefined && timeUs <= now * 1000 + FAST_CLOCK_US) {
        if (reachedUs === undefined && timeUs > latestFirstUs) return ended({ kind: 'leap', firstUs: timeUs });
        reachedUs = Math.max(reachedUs ?? 0, timeUs);
        if (timeUs >= now * 1000 - NEAR_US) return ended({ kind: 'caught-up' });
      }
      if (now >= deadline || fold.size() >= MAX_POSTS) return ended({ kind: 'enough' });
    }
  } finally {
    await messages.return({ kind: 'stopped' });
  }
}

function addressOf(host: string, fromUs: number): string {
  const query = new URLSearchParams({
    wantedCollections: POST_COLLECTION,
    maxMessageSizeBytes: String(MAX_EVENT_BYTES),
    cursor: String(Math.floor(fromUs)),
  });
  return `wss://${host}/subscribe?${query}`;
}
