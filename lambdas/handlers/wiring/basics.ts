import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTable, type Table } from '../../adapters/dynamodb/table.ts';
import { createJsonLog } from '../../adapters/log.ts';
import type { Env } from '../../config/function-config.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** What a handler is made from: Lambda gives it `process.env`, the local run its own settings and its own log. */
export interface Surroundings {
  readonly env: Env;
  readonly log?: Log;
  readonly clock?: Clock;
}

export interface Basics {
  readonly clock: Clock;
  readonly log: Log;
  readonly newId: () => string;
}

export function wireBasics({ log, clock = { now: () => Date.now() } }: Surroundings): Basics {
  return {
    clock,
    log: log ?? createJsonLog((line) => process.stdout.write(line), clock.now),
    newId: () => randomUUID(),
  };
}

/** Throttling is weather, not failure: the SDK tries again, with growing and jittered pauses, about 20 s in all. */
const MAX_ATTEMPTS = 8;

export function wireTable(env: Env, tableName: string): Table {
  const client = new DynamoDBClient({ ...localEndpoint(env, 'AWS_ENDPOINT_URL_DYNAMODB'), maxAttempts: MAX_ATTEMPTS });
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return createTable({ client: documents, tableName, sleep: (ms) => sleep(ms) });
}

export function wireSqs(env: Env): SQSClient {
  return new SQSClient(sqsConfig(env));
}

function sqsConfig(env: Env): SQSClientConfig {
  // Explicit, because an engine may hand out queue URLs whose host does not resolve.
  const local = localEndpoint(env, 'AWS_ENDPOINT_URL_SQS');
  return { ...local, ...('endpoint' in local ? { useQueueUrlAsEndpoint: false } : {}), maxAttempts: MAX_ATTEMPTS };
}

/**
 * An engine in this process answers one request at a time, so that many wait for it after an import; the SDK would tell the
 * terminal to configure its sockets. Whatever fails is thrown all the same.
 */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * An engine on this machine wants a signature, to read the region out of it, and does not check it. Computing one for every
 * request would be a quarter of what the request costs.
 */
export function readySigner(region: string) {
  const signature = {
    authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${region}/local/aws4_request, SignedHeaders=host, Signature=0`,
    'x-amz-date': '20260101T000000Z',
  };
  return {
    async sign<T extends { headers: Record<string, string> }>(request: T): Promise<T> {
      Object.assign(request.headers, signature);
      return request;
    },
  };
}

/** In the cloud nothing is set and the SDK knows where to go; engines on this machine have an address and take any key. */
export function localEndpoint(env: Env, name: string) {
  const endpoint = env[name];
  if (endpoint === undefined) return {};
  const region = env['AWS_REGION'] ?? 'us-east-1';
  return {
    endpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    signer: readySigner(region),
    requestHandler: { logger: SILENT },
  };
}
