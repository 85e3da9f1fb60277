import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { createAlertStore } from '../adapters/dynamodb/alert-store.ts';
import { createAllowances, createHostBudgets } from '../adapters/dynamodb/budget-store.ts';
import { createSourceStore } from '../adapters/dynamodb/source-store.ts';
import { createAdapters } from '../adapters/feeds/registry.ts';
import { createHttpClient } from '../adapters/http/http-client.ts';
import { createManners } from '../adapters/http/manners.ts';
import { createMentionQueue } from '../adapters/sqs/queues.ts';
import { pollSource } from '../app/polling/poll-source.ts';
import { readConfig } from '../config/function-config.ts';
import { TOPOLOGY } from '../config/topology.ts';
import { handleEach } from './partial-batch.ts';
import { type Surroundings, wireBasics, wireSqs, wireTable } from './wiring/basics.ts';
import { wireCredentials } from './wiring/credentials.ts';
import { userAgent } from './wiring/user-agent.ts';

const Job = z.object({ sourceId: z.string().min(1), jobId: z.string().min(1) });

/** A poll must end before the function is stopped, so that it is the one to say what went wrong. */
const POLL_TIMEOUT_MS = 45_000;

/** A function that runs out of time is stopped, so a lease that outlives the time-out was left behind. */
const LEASE_MS = TOPOLOGY.functions.poll.timeoutSeconds * 1000 + 30_000;

/** Takes jobs from the poll queue: asks each source for news and queues the mentions that are new. */
export function createPollHandler(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, [
    'tableName',
    'mentionQueueUrl',
    'retentionDays',
    'contact',
    'allowPrivateAddresses',
    'credentialsPath',
  ]);
  const basics = wireBasics(surroundings);
  const table = wireTable(env, config.tableName);
  const http = createHttpClient({
    userAgent: userAgent(config.contact),
    allowPrivateAddresses: config.allowPrivateAddresses,
    clock: basics.clock,
    manners: createManners({
      budgets: createHostBudgets(table),
      clock: basics.clock,
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    }),
  });
  const adapters = createAdapters({
    http,
    clock: basics.clock,
    credentials: wireCredentials(env, config.credentialsPath, basics),
    allowances: createAllowances(table),
  });
  const deps = {
    ...basics,
    sources: createSourceStore(table),
    adapterFor: (kind: string) => adapters.get(kind),
    queue: createMentionQueue(wireSqs(env), config.mentionQueueUrl),
    retentionDays: config.retentionDays,
    alerts: createAlertStore(table, config.retentionDays, basics.log),
    random: () => Math.random(),
    pollTimeoutMs: POLL_TIMEOUT_MS,
    leaseMs: LEASE_MS,
  };

  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    handleEach(event, async (body) => void (await pollSource(Job.parse(JSON.parse(body)), deps)), basics.log);
}
