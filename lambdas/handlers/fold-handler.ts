import { createAlertSettingsStore } from '../adapters/dynamodb/alert-settings-store.ts';
import { createAlertStore } from '../adapters/dynamodb/alert-store.ts';
import { createDerivedStore } from '../adapters/dynamodb/derived-store.ts';
import { createDirtyMarks } from '../adapters/dynamodb/dirty-marks.ts';
import { createEpisodeStore } from '../adapters/dynamodb/episode-store.ts';
import { createFoldControl } from '../adapters/dynamodb/fold-control.ts';
import { createMentionStore } from '../adapters/dynamodb/mention-store.ts';
import { createSourceStore } from '../adapters/dynamodb/source-store.ts';
import { createStoryStore } from '../adapters/dynamodb/story-store.ts';
import { createWatchStore } from '../adapters/dynamodb/watch-store.ts';
import { type FoldReport, foldBuckets } from '../app/folding/fold-buckets.ts';
import { readConfig } from '../config/function-config.ts';
import { TOPOLOGY } from '../config/topology.ts';
import { watchAlertSettings } from './wiring/alert-settings.ts';
import { type Surroundings, wireBasics, wireTable } from './wiring/basics.ts';
import { linkToMoment } from './wiring/dashboard-link.ts';

const TIMEOUT_MS = TOPOLOGY.functions.fold.timeoutSeconds * 1000;

/** No new day is begun in the last part of the function's time, so that the one under way can end. */
const BUDGET_MS = TIMEOUT_MS * 0.6;

/** A function that runs out of time is stopped, so a lease that outlives the time-out was left behind. */
const LEASE_MS = TIMEOUT_MS + 30_000;

/** Runs by the clock: counts dirty buckets again and writes what follows from them. */
export function createFoldHandler(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, ['tableName', 'retentionDays', 'dashboardUrl']);
  const basics = wireBasics(surroundings);
  const table = wireTable(env, config.tableName);
  const deps = {
    ...basics,
    mentions: createMentionStore(table, config.retentionDays),
    dirty: createDirtyMarks(table, basics.newId),
    derived: createDerivedStore(table, config.retentionDays),
    alerts: createAlertStore(table, config.retentionDays, basics.log),
    control: createFoldControl(table),
    episodes: createEpisodeStore(table, basics.newId, basics.log),
    watches: createWatchStore(table, config.retentionDays),
    sources: createSourceStore(table),
    stories: createStoryStore(table, config.retentionDays),
    alertSettings: watchAlertSettings({ ...basics, alertSettings: createAlertSettingsStore(table, basics.newId) }),
    ...(config.dashboardUrl === undefined ? {} : { linkTo: linkToMoment(config.dashboardUrl) }),
    budgetMs: BUDGET_MS,
    leaseMs: LEASE_MS,
  };

  return (): Promise<FoldReport> => foldBuckets(deps);
}
