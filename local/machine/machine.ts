import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createFoldControl } from '../../lambdas/adapters/dynamodb/fold-control.ts';
import { createSourceStore } from '../../lambdas/adapters/dynamodb/source-store.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Env } from '../../lambdas/config/function-config.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';
import { localEndpoint, wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import { type QueueEngine, startQueueEngine } from '../engines/queue-engine.ts';
import { ensureQueue, ensureTable, LOCAL_TABLE_NAME, type LocalQueue, returnInFlight } from '../engines/resources.ts';
import { type Engine, startTableEngine } from '../engines/table-engine.ts';
import { type DataDir, openDataDir } from './data-dir.ts';
import { forgetRunning, tellRunning, type Work } from './running.ts';

export interface Machine {
  /** What the handlers are told, instead of what the stack tells them in the cloud. */
  readonly env: Env;
  readonly dataDir: DataDir;
  readonly dynamodb: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly queueEngine: QueueEngine;
  readonly queues: { readonly poll: LocalQueue; readonly mention: LocalQueue };
  stop(): Promise<void>;
}

/** Starts the engines on a data folder and makes sure that table and queues are there, as `TOPOLOGY` describes them. */
export async function startMachine(dataDirPath: string, settings: Env, work: Work = 'other'): Promise<Machine> {
  const dataDir = openDataDir(dataDirPath);
  forgetRunning(dataDir.path);
  const running: Engine[] = [];
  const stop = async () => {
    forgetRunning(dataDir.path);
    for (const engine of running.toReversed()) await engine.stop();
    dataDir.release();
  };
  try {
    const tableEngine = await startTableEngine(dataDir.tablePath).catch(cannotRead(dataDir.tablePath));
    running.push(tableEngine);
    const queueEngine = await startQueueEngine(dataDir.queuesPath).catch(cannotRead(dataDir.queuesPath));
    running.push(queueEngine);
    return await prepare({ dataDir, tableEngine, queueEngine, settings, work, stop });
  } catch (thrown) {
    // An engine left running would keep a process alive that has nothing more to say.
    await stop();
    throw thrown;
  }
}

function cannotRead(path: string) {
  return (thrown: unknown): never => {
    throw new OffcameraError(
      'BAD_INPUT',
      `What is kept in ${path} cannot be read (${messageOf(thrown)}). Move it away, or choose another folder with --data-dir.`,
      { cause: thrown },
    );
  };
}

interface Engines {
  readonly dataDir: DataDir;
  readonly tableEngine: Engine;
  readonly queueEngine: QueueEngine;
  readonly settings: Env;
  readonly work: Work;
  readonly stop: () => Promise<void>;
}

async function prepare({ dataDir, tableEngine, queueEngine, settings, work, stop }: Engines): Promise<Machine> {
  const endpoints = { AWS_ENDPOINT_URL_DYNAMODB: tableEngine.endpoint, AWS_ENDPOINT_URL_SQS: queueEngine.endpoint };
  const dynamodb = new DynamoDBClient(localEndpoint(endpoints, 'AWS_ENDPOINT_URL_DYNAMODB'));
  const sqs = new SQSClient({ ...localEndpoint(endpoints, 'AWS_ENDPOINT_URL_SQS'), useQueueUrlAsEndpoint: false });
  await ensureTable(dynamodb);
  const queues = { poll: await ensureQueue(sqs, 'poll'), mention: await ensureQueue(sqs, 'mention') };

  // This process holds the folder, so whoever held leases and messages is dead: no need to wait for them to run out.
  const table = wireTable(endpoints, LOCAL_TABLE_NAME);
  await createSourceStore(table).startAfresh();
  await createFoldControl(table).breakLease();
  for (const queue of Object.values(queues)) await returnInFlight(sqs, queueEngine, queue);

  const addresses = {
    ...endpoints,
    [ENV.tableName]: LOCAL_TABLE_NAME,
    [ENV.pollQueueUrl]: queues.poll.url,
    [ENV.pollDeadLetterQueueUrl]: queues.poll.deadLetterUrl,
    [ENV.mentionQueueUrl]: queues.mention.url,
    [ENV.mentionDeadLetterQueueUrl]: queues.mention.deadLetterUrl,
  };
  tellRunning(dataDir.path, { pid: process.pid, work, env: addresses });
  return {
    env: { ...settings, ...addresses },
    dataDir,
    dynamodb,
    sqs,
    queueEngine,
    queues,
    async stop() {
      dynamodb.destroy();
      sqs.destroy();
      await stop();
    },
  };
}
