import { DAY_MS, HOUR_MS } from './bucket.ts';
import { usualItemsPerDay } from './publishing-rate.ts';
import type { SourceHealth, SourceState } from './source.ts';

export const SOURCE_STATUSES = ['new', 'ok', 'failing', 'waiting', 'silent', 'ended', 'paused'] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** How a source is doing, in one word: the one that asks for something to be done, where there is one. */
export function sourceStatus(
  { health, isPaused }: Pick<SourceState, 'health' | 'isPaused'>,
  now: number,
): SourceStatus {
  if (isPaused) return 'paused';
  if (health.endedAt !== undefined) return 'ended';
  if (health.waiting?.kind === 'key') return 'waiting';
  if (health.failuresInARow > 0) return 'failing';
  if (health.lastPollAt === undefined) return health.waiting === undefined ? 'new' : 'waiting';
  return silentSince(health, now) === undefined ? 'ok' : 'silent';
}

/** Since when nothing of the source can be relied on: it fails, or it no longer brings what it used to. */
export function staleSince(health: SourceHealth, now: number): number | undefined {
  return silentSince(health, now) ?? (health.failuresInARow > 0 ? health.lastSuccessAt : undefined);
}

/** So many items the source would usually have brought, or its silence says nothing. */
const MISSED_ITEMS = 30;

/** Fewer say nothing about what is usual. */
const FEWEST_ITEMS = 5;

/** Nobody is told of a silence shorter than this. */
const SHORTEST_SILENCE_MS = DAY_MS;

/** Until a source has been watched over a weekend and a day, nobody knows its nights and weekends. */
const KNOWN_AFTER_MS = 8 * DAY_MS;
const SHORTEST_UNKNOWN_SILENCE_MS = 72 * HOUR_MS;

/**
 * When a source last spoke, if it has been silent since for far longer than it ever was: long enough to have missed thirty
 * of its usual items, and twice its longest pause so far, so that a weekend is no silence. Undefined while all is as usual.
 */
export function silentSince(
  { rate, lastNewAt, watchedSince, longestPauseMs = 0 }: SourceHealth,
  now: number,
): number | undefined {
  if (rate === undefined || lastNewAt === undefined || watchedSince === undefined) return undefined;
  if (rate.items < FEWEST_ITEMS) return undefined;
  const silenceMs = now - lastNewAt;
  const missed = usualItemsPerDay(rate) * (silenceMs / DAY_MS);
  const isKnown = lastNewAt - watchedSince >= KNOWN_AFTER_MS;
  const shortest = isKnown ? Math.max(SHORTEST_SILENCE_MS, 2 * longestPauseMs) : SHORTEST_UNKNOWN_SILENCE_MS;
  return missed >= MISSED_ITEMS && silenceMs >= shortest ? lastNewAt : undefined;
}

/** The same as a sentence for people: what is the matter, and what to do. */
export function describeStatus(source: Pick<SourceState, 'health' | 'isPaused'>, now: number): string {
  const { health } = source;
  const status = sourceStatus(source, now);
  switch (status) {
    case 'new':
      return 'not asked yet';
    case 'ok':
      return health.waiting?.message ?? 'all is well';
    case 'failing':
      return health.lastFailure?.message ?? 'the last try failed';
    case 'waiting':
      return health.waiting?.message ?? 'waiting for its turn';
    case 'silent':
      return `it can be read, but has brought nothing new for ${wholeDays(now - (health.lastNewAt ?? now))}; look whether it has moved`;
    case 'ended':
      return `${health.lastFailure?.message ?? 'closed by its publisher'}; resume it to ask again`;
    case 'paused':
      return 'paused by the team; resume it to go on';
    default:
      return status satisfies never;
  }
}

function wholeDays(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  return days === 1 ? 'a day' : `${days} days`;
}
