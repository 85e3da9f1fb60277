import { createAlertStore } from '../adapters/dynamodb/alert-store.ts';
import { createDerivedStore } from '../adapters/dynamodb/derived-store.ts';
import { createDirtyMarks } from '../adapters/dynamodb/dirty-marks.ts';
import { createFoldControl } from '../adapters/dynamodb/fold-control.ts';
import { createMentionStore } from '../adapters/dynamodb/mention-store.ts';
import { type FoldReport, foldBuckets } from '../app/fold-buckets.ts';
import { readConfig } from '../config/function-config.ts';
import { TOPOLOGY } from '../config/topology.ts';
import { DEFAULT_SPIKE_POLICY } from '../domain/spike.ts';
import { type Surroundings, wireBasics, wireTable } from './wiring.ts';

const TIMEOUT_MS = TOPOLOGY.functions.fold.timeoutSeconds * 1000;

/** No new day is begun in the last part of the function's time, so that the one under way can end. */
const BUDGET_MS = TIMEOUT_MS * 0.6;

/** A function that runs out of time is stopped, so a lease that outlives the time-out was left behind. */
const LEASE_MS = TIMEOUT_MS + 30_000;

/** Runs by the clock: counts dirty buckets again and writes what follows from them. */
export function createFoldHandler(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, ['tableName', 'retentionDays']);
  const basics = wireBasics(surroundings);
  const table = wireTable(env, config.tableName);
  const deps = {
    ...basics,
    mentions: createMentionStore(table, config.retentionDays),
    dirty: createDirtyMarks(table, basics.newId),
    derived: createDerivedStore(table, config.retentionDays),
    alerts: createAlertStore(table, config.retentionDays),
    control: createFoldControl(table),
    spikePolicy: DEFAULT_SPIKE_POLICY,
    budgetMs: BUDGET_MS,
    leaseMs: LEASE_MS,
  };

  return (): Promise<FoldReport> => foldBuckets(deps);
}
