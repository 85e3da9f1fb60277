import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RetryStrategyV2 } from '@smithy/types';
import { describe, inject } from 'vitest';
import { createTable, type Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { readySigner } from '../../lambdas/handlers/wiring/basics.ts';
import { ensureTable } from '../../local/engines/resources.ts';

const CREDENTIALS = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  signer: readySigner('us-east-1'),
};

const MOST_RETRIES = 4;

/** What the SDK's own strategy does, without the waiting: throttled requests are sent again, others are not. */
const retryAtOnce: RetryStrategyV2 = {
  async acquireInitialRetryToken() {
    return tokenFor(0);
  },
  async refreshRetryTokenForRetry(token, { errorType }) {
    if (errorType !== 'THROTTLING' || token.getRetryCount() >= MOST_RETRIES) throw new Error('no further try');
    return tokenFor(token.getRetryCount() + 1);
  },
  recordSuccess() {},
};

function tokenFor(retries: number) {
  return { getRetryCount: () => retries, getRetryDelay: () => 0 };
}

export interface TestTable {
  readonly table: Table;
  readonly tableName: string;
  readonly endpoint: string;
  readonly client: DynamoDBClient;
}

/** A new table on the named engine, seen through the real SDK; `endpoint` may be a proxy in front of the engine. */
export async function createTestTable(engine = 'dynalite', endpoint = endpointOf(engine)): Promise<TestTable> {
  const tableName = `test-${randomUUID()}`;
  await ensureTable(new DynamoDBClient({ ...CREDENTIALS, endpoint: endpointOf(engine) }), tableName);
  return { ...connect(endpoint, tableName), tableName };
}

/** Another client of a table that exists. */
export function connect(endpoint: string, tableName: string) {
  const client = new DynamoDBClient({ ...CREDENTIALS, endpoint, retryStrategy: retryAtOnce });
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const table = createTable({ client: documents, tableName, sleep: async () => undefined });
  return { table, client, endpoint };
}

export function endpointOf(engine: string): string {
  const endpoint = inject('tableEngines')[engine];
  if (endpoint === undefined) throw new Error(`${engine} is not running`);
  return endpoint;
}

/** Runs the same tests on every engine that this machine has. */
export function describeOnEachEngine(name: string, tests: (engine: string) => void): void {
  describe.each(Object.keys(inject('tableEngines')))(`${name} on %s`, tests);
}

export function createTestSqs(endpoint = inject('queueEngine')): SQSClient {
  return new SQSClient({ ...CREDENTIALS, endpoint, useQueueUrlAsEndpoint: false, retryStrategy: retryAtOnce });
}
