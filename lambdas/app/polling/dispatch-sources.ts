import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/bucket.ts';
import type { SourceDefinition } from '../../domain/source.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { NewId } from '../../ports/new-id.ts';
import type { PollQueue } from '../../ports/poll-queue.ts';
import type { SourceStore } from '../../ports/source-store.ts';

export interface DispatchDeps {
  readonly sources: SourceStore;
  readonly queue: PollQueue;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
}

/** Nothing is put off for longer than a day, give or take an hour: a later moment was written by a clock that was wrong. */
const LONGEST_WAIT_MS = DAY_MS + HOUR_MS;

export interface DispatchReport {
  readonly known: number;
  readonly dispatched: readonly string[];
}

/**
 * How long a job may wait in the queue before its source is dispatched anew. The old job then finds its lease gone and
 * does nothing, so a long queue never means two polls at once.
 */
const QUEUE_LEASE_MS = 10 * MINUTE_MS;

/** Queues one job for each source that is due (or, with `isForced`, for each that is not being polled right now). */
export async function dispatchSources(
  definitions: readonly SourceDefinition[],
  { sources, queue, clock, newId, log }: DispatchDeps,
  { isForced = false } = {},
): Promise<DispatchReport> {
  await sources.sync(definitions, clock.now());
  const known = await sources.list();
  const dispatched: string[] = [];
  // Who has waited longest goes first, or the last in the alphabet would never get a turn with a host that gives few.
  const byTurn = known.toSorted((left, right) => (left.health.lastPollAt ?? 0) - (right.health.lastPollAt ?? 0));
  for (const { definition, nextPollAt, isPaused, health } of byTurn) {
    const now = clock.now();
    if (isPaused || health.endedAt !== undefined) continue;
    if (!isForced && nextPollAt > now && nextPollAt <= now + LONGEST_WAIT_MS) continue;
    const job = { sourceId: definition.id, jobId: newId() };
    // Lease first: a job without a lease is ignored, but a lease whose job was never sent only runs out.
    if (!(await sources.lease(job, now, now + QUEUE_LEASE_MS, nextPollAt))) continue;
    await queue.send(job);
    dispatched.push(definition.id);
  }
  if (dispatched.length > 0) log.info('sources-dispatched', { known: known.length, dispatched: dispatched.length });
  return { known: known.length, dispatched };
}
