import { randomUUID } from 'node:crypto';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { LocalQueue } from '../../local/engines/resources.ts';
import { createTestSqs } from './tables.ts';

export interface TestQueue extends LocalQueue {
  readonly sqs: SQSClient;
  /** Takes everything that is visible out of the queue. */
  drain(): Promise<Message[]>;
  /** The same for its dead-letter queue. */
  drainDeadLetters(): Promise<Message[]>;
}

/** A queue with a dead-letter queue of its own, where a message goes that was received `maxReceiveCount` times. */
export async function createTestQueue({ maxReceiveCount = 5 } = {}): Promise<TestQueue> {
  const sqs = createTestSqs();
  const name = `test-${randomUUID()}`;
  const deadLetterUrl = await create(sqs, `${name}-dead-letter`, {});
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['QueueArn'] }),
  );
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount });
  const url = await create(sqs, name, { RedrivePolicy });
  return {
    name,
    url,
    deadLetterUrl,
    sqs,
    drain: () => drain(sqs, url),
    drainDeadLetters: () => drain(sqs, deadLetterUrl),
  };
}

async function create(sqs: SQSClient, QueueName: string, Attributes: Record<string, string>): Promise<string> {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
  if (QueueUrl === undefined) throw new Error(`the engine made no queue ${QueueName}`);
  return QueueUrl;
}

async function drain(sqs: SQSClient, QueueUrl: string): Promise<Message[]> {
  const all: Message[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] }),
    );
    if (Messages.length === 0) return all;
    all.push(...Messages);
    for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }
}
