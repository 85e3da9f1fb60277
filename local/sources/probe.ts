import { pollSource } from '../../lambdas/app/polling/poll-source.ts';
import type { Mention } from '../../lambdas/domain/mention.ts';
import { NEW_SOURCE_HEALTH, type SourceDefinition } from '../../lambdas/domain/source.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import type { FeedAdapter, PollOutcome } from '../../lambdas/ports/feed-adapter.ts';
import type { SourceAfterPoll } from '../../lambdas/ports/source-store.ts';

export interface ProbeDeps {
  readonly adapterFor: (kind: string) => FeedAdapter | undefined;
  readonly clock: Clock;
  readonly retentionDays: number;
}

export interface Probe {
  readonly outcome: PollOutcome;
  /** What would be counted: within the retention, each once. */
  readonly mentions: readonly Mention[];
  readonly after: SourceAfterPoll;
}

const POLL_TIMEOUT_MS = 45_000;

/** One poll of a source as if just added, by the code that polls it in earnest; nothing is stored, nothing counted. */
export async function probe(
  definition: SourceDefinition,
  { adapterFor, clock, retentionDays }: ProbeDeps,
): Promise<Probe> {
  const mentions: Mention[] = [];
  let outcome: PollOutcome | undefined;
  let after: SourceAfterPoll | undefined;
  const silent = { info() {}, warn() {}, error() {} };

  await pollSource(
    { sourceId: definition.id, jobId: 'probe' },
    {
      sources: {
        claim: async () => ({
          definition,
          health: NEW_SOURCE_HEALTH,
          nextPollAt: clock.now(),
          origin: 'team',
          isPaused: false,
        }),
        release: async (_job, found) => {
          after = found;
          return true;
        },
      },
      adapterFor: (kind) => {
        const adapter = adapterFor(kind);
        return adapter && { poll: async (...asked) => (outcome = await adapter.poll(...asked)) };
      },
      queue: { send: async (found) => void mentions.push(...found) },
      alerts: { store: async () => undefined },
      clock,
      log: silent,
      retentionDays,
      random: () => 0.5,
      pollTimeoutMs: POLL_TIMEOUT_MS,
      leaseMs: POLL_TIMEOUT_MS,
    },
  );
  if (after === undefined) throw new Error('A poll ended without releasing its source.');
  // No adapter, or one that threw: what became of that is in the health.
  const { lastFailure } = after.health;
  if (outcome === undefined && lastFailure !== undefined) outcome = { kind: 'failed', failure: lastFailure };
  if (outcome === undefined) throw new Error('A poll ended without an outcome.');
  return { outcome, mentions, after };
}
