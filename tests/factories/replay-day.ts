import { createAlertStore } from '../../lambdas/adapters/dynamodb/alert-store.ts';
import { createAllowances, createHostBudgets } from '../../lambdas/adapters/dynamodb/budget-store.ts';
import { createSourceStore } from '../../lambdas/adapters/dynamodb/source-store.ts';
import { createAdapters } from '../../lambdas/adapters/feeds/registry.ts';
import { createManners } from '../../lambdas/adapters/http/manners.ts';
import { pollSource } from '../../lambdas/app/polling/poll-source.ts';
import type { Mention } from '../../lambdas/domain/mention.ts';
import type { PollJob, SourceHealth } from '../../lambdas/domain/source.ts';
import type { SourceAfterPoll } from '../../lambdas/ports/source-store.ts';
import { DAY_MINUTES, planDay } from './a-day.ts';
import { type Network, startNetwork } from './network.ts';
import { createPipeline, createTestClock, type Pipeline, RETENTION_DAYS, SILENT_LOG } from './pipeline.ts';
import type { SimulatedService } from './services/service.ts';

const MINUTE_MS = 60_000;

export interface ReplayedDay {
  readonly service: SimulatedService;
  readonly day: ReturnType<typeof planDay>;
  readonly network: Network;
  readonly pipeline: Pipeline;
  /** Everything that was sent on, in that order, the same post perhaps more than once. */
  readonly queued: readonly Mention[];
  readonly health: SourceHealth;
  readonly polls: number;
}

/**
 * Replays a day of a service against the real adapter, client, manners and stores: minute by minute on a clock of its own,
 * the source polled whenever it is due, as dispatch would.
 */
export async function replayDay(
  createService: (clock: { now(): number }) => SimulatedService,
  table: Parameters<typeof createPipeline>[0],
  seed: number,
): Promise<ReplayedDay> {
  const clock = createTestClock();
  const pipeline = createPipeline(table, clock);
  const service = createService(clock);
  const day = planDay(clock.now(), seed);
  const waiting = [...day.happenings];
  let turn = 0;
  const network = await startNetwork({
    clock,
    timeoutMs: 250,
    manners: createManners({
      budgets: createHostBudgets(table),
      clock,
      sleep: async (ms) => catchUp(clock.now() + ms),
    }),
    answer: (request) => service.answer(request),
    fault() {
      turn += 1;
      return day.faultAt(clock.now(), turn);
    },
  });
  const { credentials: secrets = {} } = service;
  const adapters = createAdapters({
    http: network.http,
    clock,
    credentials: { get: async (name) => secrets[name] },
    allowances: createAllowances(table),
  });
  const sources = createSourceStore(table);
  await sources.sync([service.definition], clock.now());
  const queued: Mention[] = [];
  let nextPollAt = 0;
  const deps = {
    sources: {
      claim: sources.claim,
      release(job: PollJob, after: SourceAfterPoll) {
        ({ nextPollAt } = after);
        return sources.release(job, after);
      },
    },
    alerts: createAlertStore(table, RETENTION_DAYS),
    adapterFor: (kind: string) => adapters.get(kind),
    queue: { send: async (mentions: readonly Mention[]) => void queued.push(...mentions) },
    clock,
    log: SILENT_LOG,
    random: () => 0.5,
    retentionDays: RETENTION_DAYS,
    pollTimeoutMs: 45_000,
    leaseMs: 120_000,
  };

  let polls = 0;
  for (let minute = 0; minute <= DAY_MINUTES; minute += 1) {
    if (nextPollAt <= clock.now()) {
      const job = { sourceId: service.definition.id, jobId: `job ${polls}` };
      await sources.lease(job, clock.now(), clock.now() + MINUTE_MS);
      await pollSource(job, deps);
      polls += 1;
    }
    catchUp(clock.now() + MINUTE_MS);
  }
  const [state] = await sources.list();
  if (state === undefined) throw new Error('the source is gone');
  return { service, day, network, pipeline, queued, health: state.health, polls };

  /** Lets time pass, and what was to happen meanwhile happen at its moment. */
  function catchUp(until: number): void {
    for (let next = waiting[0]; next !== undefined && next.at <= until; next = waiting[0]) {
      waiting.shift();
      clock.advance(Math.max(next.at - clock.now(), 0));
      next.happen(service);
    }
    clock.advance(Math.max(until - clock.now(), 0));
  }
}
