import { itemsPerDay, type PublishingRate } from './publishing-rate.ts';
import type { PollFailure, SourceDefinition } from './source.ts';

/** How often a source is polled of which nothing is known yet: fifteen minutes, what publishers expect of a feed reader. */
export const DEFAULT_POLL_EVERY_SECONDS = 900;

/** Between these, a source is polled about as often as it publishes. */
const SHORTEST_POLL_EVERY_SECONDS = 300;
const LONGEST_POLL_EVERY_SECONDS = 3600;

/** As often as a source is polled at the very most: one that would otherwise push entries out before anybody saw them. */
const HASTIEST_POLL_EVERY_SECONDS = 60;

/** However long a source has failed, it is asked again within this time: nothing is given up for good. */
const LONGEST_BACKOFF_SECONDS = 6 * 3600;

/** No publisher's hint may silence a source for longer. */
const LONGEST_HINT_SECONDS = 24 * 3600;

/** How far a poll is moved, as a part of the interval, so that sources added together do not keep asking together. */
const JITTER = 0.1;

const DAY_SECONDS = 86_400;

export interface PollResult {
  /** Absent until the source has published something. */
  readonly rate?: PublishingRate | undefined;
  /** How many entries the source shows at most, where older ones cannot be asked for. */
  readonly visibleEntries?: number | undefined;
  /** The publisher asks not to be polled again before this. */
  readonly minIntervalSeconds?: number | undefined;
  /** More is there already: go on at this moment instead of waiting for the interval. */
  readonly resumeAt?: number | undefined;
}

/**
 * When to poll again after a success. A team's own interval is kept to the letter; where the team named none, it follows
 * how often the source publishes, and the publisher's wish (`ttl`, `max-age`) may make it longer. `random` is in [0, 1).
 */
export function nextPollAfterSuccess(
  source: SourceDefinition,
  { rate, visibleEntries, minIntervalSeconds, resumeAt }: PollResult,
  now: number,
  random: number,
): number {
  if (resumeAt !== undefined) return Math.min(Math.max(resumeAt, now), now + LONGEST_HINT_SECONDS * 1000);
  if (source.pollEverySeconds !== undefined) return now + source.pollEverySeconds * 1000;
  const hint = Math.min(minIntervalSeconds ?? 0, LONGEST_HINT_SECONDS);
  const usual =
    rate === undefined ? DEFAULT_POLL_EVERY_SECONDS : adaptedSeconds(itemsPerDay(rate, now), visibleEntries);
  const jittered = usual * (1 + JITTER * (2 * random - 1));
  return now + Math.round(Math.max(jittered, hint) * 1000);
}

/**
 * About one new item a poll, as Miniflux does it; and where only so many entries are shown, no more than half of them
 * between two polls, so that a burst does not push any out unseen.
 */
function adaptedSeconds(perDay: number, visibleEntries: number | undefined): number {
  const secondsPerItem = DAY_SECONDS / Math.max(perDay, Number.MIN_VALUE);
  // An empty document has nothing to push out.
  const untilHalfIsNew = visibleEntries ? (secondsPerItem * visibleEntries) / 2 : Number.POSITIVE_INFINITY;
  const calm = Math.min(Math.max(secondsPerItem, SHORTEST_POLL_EVERY_SECONDS), LONGEST_POLL_EVERY_SECONDS);
  return Math.max(Math.min(calm, untilHalfIsNew), HASTIEST_POLL_EVERY_SECONDS);
}

/**
 * When to poll again after `failures` failures in a row: each doubles the wait, and a server's own word weighs more. Where
 * nobody was asked, waiting spares nobody: a machine that was offline for a night goes on once it is online.
 */
export function nextPollAfterFailure(
  source: SourceDefinition,
  failure: PollFailure,
  failures: number,
  now: number,
): number {
  const interval = source.pollEverySeconds ?? DEFAULT_POLL_EVERY_SECONDS;
  const doublings = failure.isUnresolved ? 0 : Math.min(failures - 1, 16);
  const backoff = Math.min(interval * 2 ** doublings, Math.max(interval, LONGEST_BACKOFF_SECONDS));
  const asked = Math.min(failure.retryAfterSeconds ?? 0, LONGEST_HINT_SECONDS);
  return now + Math.max(backoff, asked) * 1000;
}
