import { createEnvCredentials } from '../../lambdas/adapters/credentials/env-credentials.ts';
import { createAllowances } from '../../lambdas/adapters/dynamodb/budget-store.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { createAdapters } from '../../lambdas/adapters/feeds/registry.ts';
import type { HttpClient } from '../../lambdas/adapters/http/http-client.ts';
import type { Env } from '../../lambdas/config/function-config.ts';
import { USUAL_RETENTION_DAYS } from '../../lambdas/config/retention.ts';
import type { SourceDefinition } from '../../lambdas/domain/source.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import { createAllowancesInMemory } from './in-memory-budgets.ts';
import { type Probe, probe } from './probe.ts';

export interface ProberOptions {
  readonly http: Pick<HttpClient, 'get' | 'post' | 'subscribe'>;
  readonly clock: Clock;
  readonly env: Env;
  /** Where the allowances of the day are counted; absent: only for this process. */
  readonly table?: Table;
}

/** Polls sources with the adapters of a run. */
export function createProber({ http, clock, env, table }: ProberOptions): (source: SourceDefinition) => Promise<Probe> {
  const adapters = createAdapters({
    http,
    clock,
    credentials: createEnvCredentials(env),
    allowances: table === undefined ? createAllowancesInMemory() : createAllowances(table),
  });
  const deps = { adapterFor: (kind: string) => adapters.get(kind), clock, retentionDays: USUAL_RETENTION_DAYS };
  return (source) => probe(source, deps);
}
