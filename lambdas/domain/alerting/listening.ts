import { DAY_MS, HOUR_MS } from '../bucket.ts';
import { usualItemsPerDay } from '../publishing-rate.ts';
import type { SourceState } from '../source.ts';
import { sourceStatus } from '../source-status.ts';

/** What we listened to an hour ago, so that it shows when a source is gone. */
export interface Listening {
  /** Sources in use, whether they can be read or not. */
  readonly sources: number;
  /** What they all usually bring. */
  readonly itemsPerDay: number;
  /** What those that are gone used to bring, and when the last of them went. */
  readonly gone?: Loss;
  /** The most that we lately did not hear of sources in use: a day with a hole looks like a fall although they are back. */
  readonly missed?: Loss;
}

interface Loss {
  readonly at: number;
  readonly itemsPerDay: number;
}

export type Listened = Pick<SourceState, 'health' | 'isPaused'>;

/** What is usual is taken from two weeks, so for that long a source that is lost makes a topic look as if it fell. */
const MISSED_FOR_MS = 15 * DAY_MS;
/** A fall is judged by six hours or more, and one that is explained to less than half is not explained. */
const UNHEARD_FOR_MS = 3 * HOUR_MS;
/** What is judged by the last day has the hole in it for so long. */
const HOLE_MS = DAY_MS + HOUR_MS;

/** Of sources that come and go within the same hour nothing is noticed. */
export function listenTo(sources: readonly Listened[], before: Listening | undefined, now: number): Listening {
  const itemsPerDay = sources.reduce((sum, { health }) => sum + usualOf(health), 0);
  const known = before?.gone !== undefined && now < before.gone.at + MISSED_FOR_MS ? before.gone : undefined;
  const isGone = before !== undefined && sources.length < before.sources;
  const lost = isGone ? Math.max(0, before.itemsPerDay - itemsPerDay) : 0;
  const gone = isGone ? { at: now, itemsPerDay: (known?.itemsPerDay ?? 0) + lost } : known;
  const missed = worstOf(before?.missed, { at: now, itemsPerDay: troubledItemsPerDay(sources, now) });
  return {
    sources: sources.length,
    itemsPerDay,
    ...(gone === undefined ? {} : { gone }),
    ...(missed.itemsPerDay === 0 ? {} : { missed }),
  };
}

/**
 * How many items a day we no longer hear although they are still part of what is usual: of sources removed, paused or
 * closed, failing or fallen silent in the last two weeks; and of those in such trouble within the last day.
 */
export function unheardItemsPerDay({ gone, missed }: Listening): number {
  return (gone?.itemsPerDay ?? 0) + (missed?.itemsPerDay ?? 0);
}

function worstOf(before: Loss | undefined, loss: Loss): Loss {
  const isWorse = before !== undefined && before.itemsPerDay > loss.itemsPerDay && loss.at < before.at + HOLE_MS;
  return isWorse ? before : loss;
}

function troubledItemsPerDay(sources: readonly Listened[], now: number): number {
  return sources
    .filter((source) => {
      const status = sourceStatus(source, now);
      if (status === 'ok' || status === 'new') return false;
      const heardAt = status === 'silent' ? source.health.lastNewAt : source.health.lastSuccessAt;
      return heardAt !== undefined && now >= heardAt + UNHEARD_FOR_MS && now < heardAt + MISSED_FOR_MS;
    })
    .reduce((sum, { health }) => sum + usualOf(health), 0);
}

/** Since when we listen to anything, by the clock: events claim times long before. */
export function listeningSince(sources: readonly Listened[], now: number): number {
  return sources.reduce((since, { health }) => Math.min(since, health.watchedSince ?? now), now);
}

function usualOf({ rate }: SourceState['health']): number {
  return rate === undefined ? 0 : usualItemsPerDay(rate);
}
