import * as z from 'zod';
import type { PollFailure } from '../../../domain/source.ts';
import { createTermFilter, isTerm } from '../../../domain/terms.ts';
import type { ItemsOutcome, PollOutcome } from '../../../ports/feed-adapter.ts';
import type { SourceKind } from '../source-kind.ts';
import { createEventFold } from './events.ts';
import { type HostEnd, readJetstreamHost } from './jetstream-host.ts';
import { Languages } from './post.ts';

/** Bluesky's own, each with all posts. All of them speak the first version of the protocol; see `jetstream-host.ts`. */
const HOSTS: readonly [string, ...string[]] = [
  'jetstream1.us-east.bsky.network',
  'jetstream2.us-east.bsky.network',
  'jetstream1.us-west.bsky.network',
  'jetstream2.us-west.bsky.network',
];

const Term = z.string().max(100).refine(isTerm, 'must have a letter or digit in it');

const Params = z.strictObject({
  /** Words, phrases and (with a leading `#`) hashtags, any of which makes a post count. */
  terms: z.array(Term).min(1).max(200),
  languages: Languages,
});

const Cursor = z.object({
  /** Whose time `timeUs` is. */
  host: z.string(),
  /** The server's time of the newest event read; microseconds. A smaller number would be taken for a sequence number. */
  timeUs: z.number().min(1e15),
});
type Cursor = z.infer<typeof Cursor>;

/** How far the first poll goes back. */
const FIRST_REACH_US = 10 * 60e6;
/** Events of one host come in the order of its clock, give or take what it handles side by side. */
const MARGIN_US = 10e6;
/** Another host saw the same event at another moment, much later if it was away meanwhile. */
const REWIND_US = 5 * 60e6;
/** The stream is never quiet for so long. A host that no longer has what it is asked for begins later, silently. */
const QUIET_US = 60e6;
/** For so long, hosts that cannot be reached may still have what the others have lost. */
const HOPE_US = 24 * 3_600e6;
/** So little behind, the source is up to date: without it, a host whose clock is slow would be polled without end. */
const SETTLED_US = 60e6;
/** A poll has 45 seconds, of which this much is for reading: what is found must be queued in the rest. */
const BUDGET_MS = 30_000;

/**
 * Every post of Bluesky as it is written, in short runs: each replays what came since the last one, keeps what is about the
 * source's terms, and ends when it has caught up. No key needed. One source with many terms is cheaper than many sources.
 *
 * The cursor is a time, not the sequence number that newer servers add: a time means the same to old servers, to new ones
 * and to every host, while the number of another instance would be taken for the future and silently answered with live
 * events.
 */
export const blueskyJetstream: SourceKind<z.infer<typeof Params>, Cursor> = {
  params: Params,
  checkpoint: Cursor,
  create: ({ http, clock }) =>
    async function poll({ source, params: { terms, languages }, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const startedAt = clock.now();
      const deadline = startedAt + BUDGET_MS;
      const fold = createEventFold({ source, seenAt, isAbout: createTermFilter(terms), languages });
      let place = placeToBegin(checkpoint, startedAt);
      let hasRead = false;

      async function read(host: string, isGapAccepted: boolean): Promise<HostEnd> {
        const fromUs = place.timeUs - (host === place.host ? MARGIN_US : REWIND_US);
        const isGapFine = isGapAccepted || checkpoint === undefined;
        const latestFirstUs = isGapFine ? Number.POSITIVE_INFINITY : place.timeUs + QUIET_US;
        const { end, reachedUs } = await readJetstreamHost(http, {
          host,
          fromUs,
          latestFirstUs,
          fold,
          clock,
          deadline,
          signal,
        });
        hasRead ||= reachedUs !== undefined;
        if (reachedUs !== undefined && reachedUs > place.timeUs) place = { host, timeUs: reachedUs };
        return end;
      }

      function outcome(end: HostEnd, gap?: string): PollOutcome {
        if (!hasRead) return end.kind === 'postponed' ? end : { kind: 'failed', failure: failureOf(end) };
        const items: ItemsOutcome = {
          kind: 'items',
          mentions: fold.mentions(),
          skipped: fold.skipped(),
          checkpoint: place,
          ...(gap !== undefined && { gap }),
        };
        const now = clock.now();
        if (end.kind === 'caught-up' || now * 1000 - place.timeUs <= SETTLED_US) return items;
        if (end.kind === 'postponed') return { ...items, resumeAt: end.until };
        const hasMoved = place.timeUs > placeToBegin(checkpoint, startedAt).timeUs;
        return hasMoved ? { ...items, resumeAt: now } : { ...items, failure: failureOf(end) };
      }

      const leaps: Leap[] = [];
      let end: HostEnd = { kind: 'stopped' };
      for (const host of hostsFrom(place.host)) {
        end = await read(host, false);
        if (end.kind === 'leap') leaps.push({ host, firstUs: end.firstUs });
        else if (isFinal(end)) return outcome(end);
        if (clock.now() >= deadline || signal.aborted) return outcome(end);
      }
      // Where no host has all that was asked for, the one that reaches back furthest misses the least.
      const [least] = leaps.toSorted((a, b) => a.firstUs - b.firstUs);
      if (least === undefined || hasRead) return outcome(end);
      const isLost = leaps.length === HOSTS.length || startedAt * 1000 - place.timeUs > HOPE_US;
      if (!isLost) return outcome({ kind: 'leap', firstUs: least.firstUs });
      const gap = `Bluesky's stream no longer reaches back to ${inWords(place.timeUs)}; what was posted from then until ${inWords(least.firstUs)} was not read`;
      return outcome(await read(least.host, true), gap);
    },
};

interface Leap {
  readonly host: string;
  readonly firstUs: number;
}

function placeToBegin(checkpoint: Cursor | undefined, now: number): Cursor {
  if (checkpoint === undefined) return { host: HOSTS[0], timeUs: now * 1000 - FIRST_REACH_US };
  // A clock that was set back meanwhile; hosts answer a time in the future with live events only.
  return { ...checkpoint, timeUs: Math.min(checkpoint.timeUs, now * 1000) };
}

/** All hosts, beginning with the one that was read last. */
function hostsFrom(host: string): readonly string[] {
  const at = Math.max(HOSTS.indexOf(host), 0);
  return [...HOSTS.slice(at), ...HOSTS.slice(0, at)];
}

/** Whether another host could do no better. */
function isFinal({ kind }: HostEnd): boolean {
  return kind === 'caught-up' || kind === 'enough' || kind === 'stopped' || kind === 'postponed';
}

/** Never final, whatever a host said: the others may be there again, or this one under its name. */
function failureOf(end: HostEnd): PollFailure {
  const message = `none of the hosts of Bluesky's stream could be read to its end; ${wordsFor(end)}`;
  if (end.kind !== 'failed') return { kind: 'transient', message };
  const { kind, retryAfterSeconds } = end.failure;
  return { kind, message, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}

function wordsFor(end: HostEnd): string {
  switch (end.kind) {
    case 'failed':
      return `the last of them: ${end.failure.message}`;
    case 'closed':
      return `the last of them closed the connection (code ${end.code}); it will be tried again`;
    case 'idle':
      return 'the last of them said nothing for too long; it will be tried again';
    case 'leap':
      return 'one of them no longer has what comes next, and others may be back soon; it will be tried again';
    case 'postponed':
      return end.message;
    case 'stopped':
    case 'enough':
    case 'caught-up':
      return 'the time for it was over; it will be tried again';
    default:
      return end satisfies never;
  }
}

function inWords(timeUs: number): string {
  return `${new Date(timeUs / 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
