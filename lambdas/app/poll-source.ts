import { eventTime, isPastRetention } from '../domain/event-time.ts';
import type { Mention } from '../domain/mention.ts';
import { nextPollAfterFailure, nextPollAfterSuccess } from '../domain/schedule.ts';
import { notSeen, packSeen } from '../domain/seen.ts';
import type { PollFailure, PollJob, SourceHealth, SourceState } from '../domain/source.ts';
import { messageOf } from '../errors.ts';
import type { Clock, FeedAdapter, Log, MentionQueue, PollOutcome, SourceAfterPoll, SourceStore } from '../ports.ts';

export interface PollDeps {
  readonly sources: SourceStore;
  /** Undefined for a kind that this version does not know. */
  readonly adapterFor: (kind: string) => FeedAdapter | undefined;
  readonly queue: MentionQueue;
  readonly clock: Clock;
  readonly log: Log;
  readonly retentionDays: number;
  /** The publisher gets this long to answer. */
  readonly pollTimeoutMs: number;
  /** Longer than reading and queuing can take in all, so that no second poll starts while this one may still act. */
  readonly leaseMs: number;
}

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
  await sources.release(job, after);

  const tooOld = outcome.kind === 'items' ? after.health.tooOld : 0;
  const report = { source: job.sourceId, outcome: outcome.kind, found, queued, tooOld } as const;
  if (outcome.kind === 'failed') log.warn('source-failed', { ...report, ...outcome.failure });
  else log.info('source-polled', report);
  return report;
}

async function ask(source: SourceState, { adapterFor, pollTimeoutMs, retentionDays }: PollDeps): Promise<PollOutcome> {
  const { definition } = source;
  const adapter = adapterFor(definition.kind);
  if (adapter === undefined) {
    const message = `This version knows no sources of the kind "${definition.kind}".`;
    return { kind: 'failed', failure: { kind: 'refused', message } };
  }
  // Entries that were too old when the document was last read may count now: "unchanged" would be no answer.
  const checkpoint = retentionDays > (source.retentionDays ?? 0) ? undefined : source.checkpoint;
  try {
    return await adapter.poll(definition, checkpoint, AbortSignal.timeout(pollTimeoutMs));
  } catch (thrown) {
    // A bug, but one that this source's document brings out: thrown on, it would be tried again every minute and show nowhere.
    const message = `The document could not be read, which is a mistake of ours: ${messageOf(thrown)}`;
    return { kind: 'failed', failure: { kind: 'malformed', message } };
  }
}

interface PassedOn {
  readonly after: SourceAfterPoll;
  readonly found: number;
  readonly queued: number;
}

async function passOn(source: SourceState, outcome: PollOutcome, deps: PollDeps): Promise<PassedOn> {
  const { definition, health: before } = source;
  const now = deps.clock.now();
  const succeeded: SourceHealth = { ...before, lastPollAt: now, lastSuccessAt: now, failuresInARow: 0 };

  switch (outcome.kind) {
    case 'items': {
      const { kept, tooOld } = withinRetention(outcome.mentions, now, deps.retentionDays);
      const fresh = notSeen(kept, source.seen);
      await deps.queue.send(fresh);
      const health: SourceHealth = {
        ...succeeded,
        ...(fresh.length > 0 ? { lastNewAt: now } : {}),
        mentionsQueued: before.mentionsQueued + fresh.length,
        tooOld,
        skipped: outcome.skipped,
      };
      const after = {
        progress: { checkpoint: outcome.checkpoint, seen: packSeen(kept), retentionDays: deps.retentionDays },
        health,
        nextPollAt: nextPollAfterSuccess(definition, outcome.minIntervalSeconds, now),
      };
      return { after, found: outcome.mentions.length, queued: fresh.length };
    }
    case 'unchanged': {
      const nextPollAt = nextPollAfterSuccess(definition, outcome.minIntervalSeconds, now);
      return {
        after: { progress: { checkpoint: outcome.checkpoint }, health: succeeded, nextPollAt },
        found: 0,
        queued: 0,
      };
    }
    case 'failed': {
      return { after: afterFailure(source, outcome.failure, now), found: 0, queued: 0 };
    }
    default:
      return outcome satisfies never;
  }
}

function afterFailure({ definition, health: before }: SourceState, failure: PollFailure, now: number): SourceAfterPoll {
  const failuresInARow = before.failuresInARow + 1;
  return {
    health: { ...before, lastPollAt: now, failuresInARow, lastFailure: { ...failure, at: now } },
    nextPollAt: nextPollAfterFailure(definition, failure, failuresInARow, now),
  };
}

function withinRetention(
  mentions: readonly Mention[],
  now: number,
  retentionDays: number,
): { kept: Mention[]; tooOld: number } {
  const kept = mentions.filter(({ publishedAt, seenAt }) => {
    const claimed = publishedAt === undefined ? undefined : Date.parse(publishedAt);
    return !isPastRetention(eventTime(claimed, Date.parse(seenAt)), now, retentionDays);
  });
  return { kept, tooOld: mentions.length - kept.length };
}
