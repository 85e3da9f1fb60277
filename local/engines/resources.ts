import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { type QueueName, TOPOLOGY } from '../../lambdas/config/topology.ts';
import type { QueueEngine } from './queue-engine.ts';

export const LOCAL_TABLE_NAME = 'offcamera';

export interface LocalQueue {
  readonly name: string;
  readonly url: string;
  readonly deadLetterUrl: string;
}

/** Creates the table that `TOPOLOGY` describes, unless it is there, and waits until it can be used. */
export async function ensureTable(client: DynamoDBClient, TableName = LOCAL_TABLE_NAME): Promise<void> {
  const { partitionKey, sortKey } = TOPOLOGY.table;
  if ((await statusOf(client, TableName)) === undefined) {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: partitionKey, AttributeType: 'S' },
          { AttributeName: sortKey, AttributeType: 'S' },
        ],
      }),
    );
  }
  while ((await statusOf(client, TableName)) === 'CREATING') await sleep(LOOK_EVERY_MS);
}

const LOOK_EVERY_MS = 10;

async function statusOf(client: DynamoDBClient, TableName: string): Promise<string | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'ResourceNotFoundException') return undefined;
    throw thrown;
  }
}

/** Creates a queue of `TOPOLOGY` and its dead-letter queue, or brings those that are there up to date. */
export async function ensureQueue(client: SQSClient, queue: QueueName): Promise<LocalQueue> {
  const { visibilityTimeoutSeconds, retentionSeconds, maxReceiveCount } = TOPOLOGY.queues[queue];
  const name = `offcamera-${queue}`;
  const deadLetterUrl = await ensure(client, deadLetterNameOf(name), {
    MessageRetentionPeriod: String(TOPOLOGY.deadLetterRetentionSeconds),
  });
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['QueueArn'] }),
  );
  const url = await ensure(client, name, {
    VisibilityTimeout: String(visibilityTimeoutSeconds),
    MessageRetentionPeriod: String(retentionSeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount }),
  });
  return { name, url, deadLetterUrl };
}

async function ensure(client: SQSClient, QueueName: string, Attributes: Record<string, string>): Promise<string> {
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName }));
  if (QueueUrl === undefined) throw new Error(`The queue engine made no queue ${QueueName}.`);
  await client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  return QueueUrl;
}

/**
 * Makes messages that a killed process had received visible again; only for a start that knows it is alone. Each is sent
 * anew and the old one deleted, because a kill is no failure of the message: received too often, it would count as dead.
 * (And because fauxqs 2.4.1 loses a message whose visibility time-out is set to 0: it breaks a constraint of its own.)
 */
export async function returnInFlight(
  client: SQSClient,
  engine: QueueEngine,
  { name, url, deadLetterUrl }: LocalQueue,
): Promise<void> {
  for (const [queueName, QueueUrl] of [
    [name, url],
    [deadLetterNameOf(name), deadLetterUrl],
  ] as const) {
    for (const { body, attributes, receiptHandle } of engine.look(queueName).inFlight) {
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: body, MessageAttributes: attributes }));
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receiptHandle }));
    }
  }
}

export function deadLetterNameOf(queueName: string): string {
  return `${queueName}-dead-letter`;
}
