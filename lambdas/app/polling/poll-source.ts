import { HOUR_MS } from '../../domain/bucket.ts';
import { claimedTimeOf, eventTimeOf, isPastRetention } from '../../domain/event-time.ts';
import type { Mention } from '../../domain/mention.ts';
import { addItems, firstRate, type PublishingRate } from '../../domain/publishing-rate.ts';
import { DEFAULT_POLL_EVERY_SECONDS, nextPollAfterFailure, nextPollAfterSuccess } from '../../domain/schedule.ts';
import { createIsKnown, notSeen, packSeen } from '../../domain/seen.ts';
import type { PollFailure, PollJob, SourceHealth, SourceState } from '../../domain/source.ts';
import { messageOf, OffcameraError } from '../../errors.ts';
import type { FeedAdapter, ItemsOutcome, PollOutcome } from '../../ports/feed-adapter.ts';
import type { MentionQueue } from '../../ports/mention-queue.ts';
import type { SourceAfterPoll, SourceStore } from '../../ports/source-store.ts';
import { type TellDeps, tellOfSilence } from './tell-of-silence.ts';

export interface PollDeps extends TellDeps {
  readonly sources: Pick<SourceStore, 'claim' | 'release'>;
  /** Undefined for a kind that this version does not know. */
  readonly adapterFor: (kind: string) => FeedAdapter | undefined;
  readonly queue: MentionQueue;
  readonly retentionDays: number;
  /** The publisher gets this long to answer. */
  readonly pollTimeoutMs: number;
  /** In [0, 1): spreads polls, so that sources added together do not keep asking together. */
  readonly random: () => number;
  /** Longer than reading and queuing can take in all, so that no second poll starts while this one may still act. */
  readonly leaseMs: number;
}

/** Of what may have been missed, this many notices are kept for people. */
const MAX_GAPS_KEPT = 5;

export type PollReport =
  | { readonly source: string; readonly outcome: 'not-ours' }
  | {
      readonly source: string;
      readonly outcome: PollOutcome['kind'];
      readonly found: number;
      readonly queued: number;
      /** Entries that the retention leaves out. */
      readonly tooOld: number;
    };

/** Asks one source for news and passes on what is new. The checkpoint advances only after the mentions are in the queue. */
export async function pollSource(job: PollJob, deps: PollDeps): Promise<PollReport> {
  const { sources, clock, log } = deps;
  const startedAt = clock.now();
  const source = await sources.claim(job, startedAt, startedAt + deps.leaseMs);
  if (source === undefined) return { source: job.sourceId, outcome: 'not-ours' };

  const outcome = await ask(source, deps);
  const { after, found, queued } = await passOn(source, outcome, deps).catch(async (thrown) => {
    // The trouble is ours and is thrown on; but without this the source would only look as if nothing had happened.
    const message = `What it brought could not be queued, and will be read again: ${messageOf(thrown)}`;
    await sources.release(job, afterFailure(source, { kind: 'transient', message }, clock.now()));
    throw thrown;
  });
  const health = hasListened(outcome, after.health)
    ? await tellOfSilence(source.definition, after.health, deps)
    : after.health;
  await sources.release(job, { ...after, health }).catch(async (thrown) => {
    if (after.progress === undefined) throw thrown;
    // Whatever a stranger made us want to remember: it must not hold the source in a loop that nobody sees.
    const message = `What it left to remember cannot be stored, so it will be read again: ${messageOf(thrown)}`;
    await sources.release(job, afterFailure(source, { kind: 'malformed', message }, clock.now()));
    log.error('checkpoint-refused', { source: job.sourceId, error: messageOf(thrown) });
  });

  const tooOld = outcome.kind === 'items' ? after.health.tooOld : 0;
  const report = { source: job.sourceId, outcome: outcome.kind, found, queued, tooOld } as const;
  const failure = failureOf(outcome);
  if (failure !== undefined) log.warn('source-failed', { ...report, ...failure });
  else log.info('source-polled', 'message' in outcome ? { ...report, message: outcome.message } : report);
  return report;
}

/** One look at a source that cannot be reached says nothing of its silence: perhaps it is us who are offline. */
const FAILURES_THAT_TELL = 3;

function hasListened({ kind }: PollOutcome, { failuresInARow, endedAt }: SourceHealth): boolean {
  if (kind === 'postponed' || kind === 'needs-key') return false;
  return failuresInARow === 0 || failuresInARow >= FAILURES_THAT_TELL || endedAt !== undefined;
}

async function ask(source: SourceState, { adapterFor, pollTimeoutMs, retentionDays }: PollDeps): Promise<PollOutcome> {
  const { definition } = source;
  const adapter = adapterFor(definition.kind);
  if (adapter === undefined) {
    const message = `This version knows no sources of the kind "${definition.kind}".`;
    return { kind: 'failed', failure: { kind: 'refused', message } };
  }
  try {
    return await adapter.poll(definition, {
      checkpoint: source.checkpoint,
      mustReadWhole: retentionDays > (source.retentionDays ?? 0),
      signal: AbortSignal.timeout(pollTimeoutMs),
      isKnown: createIsKnown(source.seen),
    });
  } catch (thrown) {
    // Trouble of ours that says so itself, such as keys that cannot be read right now: no fault of the source's document.
    if (thrown instanceof OffcameraError)
      return { kind: 'failed', failure: { kind: 'transient', message: thrown.message } };
    // A bug that this source's document brings out: thrown on, it would be tried again every minute and show nowhere.
    const message = `The document could not be read, which is a mistake of ours: ${messageOf(thrown)}`;
    return { kind: 'failed', failure: { kind: 'malformed', message } };
  }
}

interface PassedOn {
  readonly after: SourceAfterPoll;
  readonly found: number;
  readonly queued: number;
}

async function passOn(claimed: SourceState, outcome: PollOutcome, deps: PollDeps): Promise<PassedOn> {
  const now = deps.clock.now();
  const source = { ...claimed, health: withoutAbsence(claimed.health, now) };
  const { definition, health: before } = source;

  switch (outcome.kind) {
    case 'items':
      return passOnItems(source, outcome, deps);
    case 'unchanged': {
      const { rate, visibleEntries } = before;
      const { checkpoint, minIntervalSeconds } = outcome;
      const pace = { rate, visibleEntries, minIntervalSeconds };
      const nextPollAt = nextPollAfterSuccess(definition, pace, now, deps.random());
      return { after: { progress: { checkpoint }, health: succeeded(before, now), nextPollAt }, found: 0, queued: 0 };
    }
    case 'failed':
      return { after: afterFailure(source, outcome.failure, now), found: 0, queued: 0 };
    case 'postponed': {
      const health: SourceHealth = { ...claimed.health, waiting: { kind: 'budget', message: outcome.message } };
      return { after: { health, nextPollAt: Math.max(outcome.until, now) }, found: 0, queued: 0 };
    }
    case 'needs-key': {
      // Looked at again soon, whatever its interval: a key that is set takes effect without anybody having to say so.
      const health: SourceHealth = { ...claimed.health, waiting: { kind: 'key', message: outcome.message } };
      const nextPollAt = now + DEFAULT_POLL_EVERY_SECONDS * 1000;
      return { after: { health, nextPollAt }, found: 0, queued: 0 };
    }
    default:
      return outcome satisfies never;
  }
}

async function passOnItems(source: SourceState, outcome: ItemsOutcome, deps: PollDeps): Promise<PassedOn> {
  const { definition, health: before } = source;
  const now = deps.clock.now();
  const { kept, tooOld } = withinRetention(outcome.mentions, now, deps.retentionDays);
  const fresh = notSeen(kept, source.seen);
  await deps.queue.send(fresh);

  const rate = fresh.length === 0 ? before.rate : rateAfter(before.rate, fresh, now);
  const gaps = outcome.gap === undefined ? before.gaps : [{ at: now, message: outcome.gap }, ...before.gaps];
  const health: SourceHealth = {
    ...succeeded(before, now),
    ...(fresh.length > 0 ? spokeAt(before, now) : {}),
    ...(rate === undefined ? {} : { rate }),
    ...(outcome.visibleEntries === undefined ? {} : { visibleEntries: outcome.visibleEntries }),
    mentionsQueued: before.mentionsQueued + fresh.length,
    tooOld,
    skipped: outcome.skipped,
    gaps: gaps.slice(0, MAX_GAPS_KEPT),
  };
  const progress = {
    checkpoint: outcome.checkpoint,
    seen: packSeen(kept, source.seen),
    retentionDays: deps.retentionDays,
  };
  const found = outcome.mentions.length;
  if (outcome.failure !== undefined) {
    const failed = afterFailure(
      { ...source, health: { ...health, failuresInARow: before.failuresInARow } },
      outcome.failure,
      now,
    );
    return { after: { ...failed, progress }, found, queued: fresh.length };
  }
  const nextPollAt = nextPollAfterSuccess(definition, { ...outcome, rate }, now, deps.random());
  return { after: { progress, health, nextPollAt }, found, queued: fresh.length };
}

/** A pause is what we listened through: it ends with the last poll that could have heard something. */
function spokeAt({ lastNewAt, lastSuccessAt, longestPauseMs = 0 }: SourceHealth, now: number) {
  const pauseMs = lastNewAt === undefined ? 0 : (lastSuccessAt ?? now) - lastNewAt;
  return { lastNewAt: now, longestPauseMs: Math.max(longestPauseMs, pauseMs) };
}

/** No interval and no wait is longer: who was not polled for this long was paused, or we were switched off. */
const ABSENT_AFTER_MS = 36 * HOUR_MS;

/**
 * Time in which nobody listened is no silence: what is known of the source's pace moves on with the clock. For polls that
 * asked somebody, because only they move `lastPollAt` on, and the same absence must not be taken away twice.
 */
function withoutAbsence(health: SourceHealth, now: number): SourceHealth {
  const { lastPollAt, lastNewAt, watchedSince, rate } = health;
  if (lastPollAt === undefined || now - lastPollAt < ABSENT_AFTER_MS) return health;
  const absentMs = now - lastPollAt;
  return {
    ...health,
    ...(lastNewAt === undefined ? {} : { lastNewAt: lastNewAt + absentMs }),
    ...(watchedSince === undefined ? {} : { watchedSince: watchedSince + absentMs }),
    ...(rate === undefined ? {} : { rate: { ...rate, at: rate.at + absentMs } }),
  };
}

/** What was published long before the last poll is a backlog (another retention, late federation), not the pace. */
function rateAfter(before: PublishingRate | undefined, fresh: readonly Mention[], now: number) {
  if (before === undefined) return firstRate(fresh.map(claimedTimeOf), now);
  return addItems(before, fresh.filter((mention) => eventTimeOf(mention) > before.at - HOUR_MS).length, now);
}

function succeeded({ waiting: _over, ...before }: SourceHealth, now: number): SourceHealth {
  return {
    ...before,
    watchedSince: before.watchedSince ?? now,
    lastPollAt: now,
    lastSuccessAt: now,
    failuresInARow: 0,
  };
}

function afterFailure(
  { definition, health: { waiting: _over, ...before } }: SourceState,
  failure: PollFailure,
  now: number,
): SourceAfterPoll {
  const failuresInARow = before.failuresInARow + 1;
  return {
    health: {
      ...before,
      lastPollAt: now,
      failuresInARow,
      lastFailure: { ...failure, at: now },
      ...(failure.isFinal ? { endedAt: now } : {}),
    },
    nextPollAt: nextPollAfterFailure(definition, failure, failuresInARow, now),
  };
}

function failureOf(outcome: PollOutcome): PollFailure | undefined {
  return outcome.kind === 'failed' || outcome.kind === 'items' ? outcome.failure : undefined;
}

function withinRetention(
  mentions: readonly Mention[],
  now: number,
  retentionDays: number,
): { kept: Mention[]; tooOld: number } {
  const kept = mentions.filter((mention) => !isPastRetention(eventTimeOf(mention), now, retentionDays));
  return { kept, tooOld: mentions.length - kept.length };
}
