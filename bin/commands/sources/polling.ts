import { setTimeout as sleep } from 'node:timers/promises';
import { createHostBudgets } from '../../../lambdas/adapters/dynamodb/budget-store.ts';
import type { Table } from '../../../lambdas/adapters/dynamodb/table.ts';
import { createHttpClient, type HttpClient } from '../../../lambdas/adapters/http/http-client.ts';
import { createManners } from '../../../lambdas/adapters/http/manners.ts';
import { readConfig } from '../../../lambdas/config/function-config.ts';
import { userAgent } from '../../../lambdas/handlers/wiring/user-agent.ts';
import type { Clock } from '../../../lambdas/ports/clock.ts';
import { withDotEnv } from '../../../local/dot-env.ts';
import { createHostBudgetsInMemory } from '../../../local/sources/in-memory-budgets.ts';

export const clock: Clock = { now: () => Date.now() };

/** The environment of a run in this folder. */
export function environment() {
  return withDotEnv(process.env, process.cwd());
}

/** Asks as a run would: under its name, guarded as it is, within the budgets of the hosts; the table's, if there is one. */
export async function withHttp<T>(
  allowPrivateAddresses: boolean,
  work: (http: HttpClient) => Promise<T>,
  table?: Table,
): Promise<T> {
  const { contact } = readConfig(environment(), ['contact']);
  const budgets = table === undefined ? createHostBudgetsInMemory() : createHostBudgets(table);
  const manners = createManners({ budgets, clock, sleep: (ms, signal) => sleep(ms, undefined, { signal }) });
  const http = createHttpClient({ userAgent: userAgent(contact), allowPrivateAddresses, clock, manners });
  try {
    return await work(http);
  } finally {
    await http.close();
  }
}
