import { createSourceStore } from '../adapters/dynamodb/source-store.ts';
import { parseSourceDefinitions } from '../adapters/feeds/registry.ts';
import { createPollQueue } from '../adapters/sqs/queues.ts';
import { type DispatchReport, dispatchSources } from '../app/polling/dispatch-sources.ts';
import { DEFAULT_SOURCES } from '../catalog/sources.ts';
import { readConfig } from '../config/function-config.ts';
import { type Surroundings, wireBasics, wireSqs, wireTable } from './wiring/basics.ts';

/** Runs by the clock: queues a job for every source that is due. `{"force": true}` takes them all as due. */
export function createDispatchHandler(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, ['tableName', 'pollQueueUrl', 'sources']);
  const definitions =
    config.sources === undefined ? DEFAULT_SOURCES : parseSourceDefinitions(JSON.parse(config.sources));
  const sources = createSourceStore(wireTable(env, config.tableName));
  const queue = createPollQueue(wireSqs(env), config.pollQueueUrl);
  const deps = { ...wireBasics(surroundings), sources, queue };

  return (event?: { readonly force?: boolean }): Promise<DispatchReport> =>
    dispatchSources(definitions, deps, { isForced: event?.force === true });
}
