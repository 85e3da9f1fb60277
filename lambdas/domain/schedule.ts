import type { PollFailure, SourceDefinition } from './source.ts';

/** How often a source is polled when nobody says otherwise: fifteen minutes, what publishers expect of a feed reader. */
export const DEFAULT_POLL_EVERY_SECONDS = 900;

/** However long a source has failed, it is asked again within this time: nothing is given up for good. */
const LONGEST_BACKOFF_SECONDS = 6 * 3600;

/** No publisher's hint may silence a source for longer. */
const LONGEST_HINT_SECONDS = 24 * 3600;

/**
 * When to poll again after a success. A team's own interval is kept to the letter; where the team named none, the
 * publisher's wish (`ttl`, `max-age`) may make it longer.
 */
export function nextPollAfterSuccess(
  source: SourceDefinition,
  minIntervalSeconds: number | undefined,
  now: number,
): number {
  if (source.pollEverySeconds !== undefined) return now + source.pollEverySeconds * 1000;
  const hint = Math.min(minIntervalSeconds ?? 0, LONGEST_HINT_SECONDS);
  return now + Math.max(DEFAULT_POLL_EVERY_SECONDS, hint) * 1000;
}

/** When to poll again after `failures` failures in a row: each doubles the wait, and a server's own word weighs more. */
export function nextPollAfterFailure(
  source: SourceDefinition,
  failure: PollFailure,
  failures: number,
  now: number,
): number {
  const interval = source.pollEverySeconds ?? DEFAULT_POLL_EVERY_SECONDS;
  const backoff = Math.min(interval * 2 ** Math.min(failures - 1, 16), Math.max(interval, LONGEST_BACKOFF_SECONDS));
  const asked = Math.min(failure.retryAfterSeconds ?? 0, LONGEST_HINT_SECONDS);
  return now + Math.max(backoff, asked) * 1000;
}
