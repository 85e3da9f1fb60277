import { setTimeout as sleep } from 'node:timers/promises';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Consumer } from 'sqs-consumer';
import type { QueueName } from '../../lambdas/config/topology.ts';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';
import { messageOf } from '../../lambdas/errors.ts';
import type { Log } from '../../lambdas/ports/log.ts';
import type { LocalQueue } from '../engines/resources.ts';

export type SqsHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export interface EventSource {
  start(): void;
  /** Takes no more messages and waits for those in hand, but not for ever: what is given up is there at the next start. */
  stop(): Promise<void>;
}

/**
 * Shorter than in the cloud, and extended by heartbeats while a handler works: what a handler refused comes back soon.
 */
const VISIBILITY_SECONDS = 30;
const HEARTBEAT_SECONDS = 10;

/** On one machine files are not dropped into a queue: `offcamera import` reads them. */
type LocalQueueName = Exclude<QueueName, 'import'>;

/** How long `stop` waits for handlers: a server that a poll waits for may never answer, while tagging is done soon. */
const LONGEST_STOP_MS: Record<LocalQueueName, number> = { poll: 2_000, mention: 60_000 };

const LOOK_EVERY_MS = 10;

/** More at once than two cores have to do, but polls mostly wait for the network. */
const CONSUMERS: Record<LocalQueueName, number> = { poll: 6, mention: 2 };

/** What Lambda's event source mapping does: polls the queue, calls the handler, deletes what succeeded. */
export function createEventSource(
  queue: LocalQueueName,
  { url }: LocalQueue,
  handler: SqsHandler,
  sqs: SQSClient,
  log: Log,
): EventSource {
  const busy = new Set<Consumer>();
  const consumers = Array.from({ length: CONSUMERS[queue] }, () => {
    const consumer = Consumer.create({
      queueUrl: url,
      sqs,
      batchSize: TOPOLOGY.queues[queue].batchSize,
      visibilityTimeout: VISIBILITY_SECONDS,
      heartbeatInterval: HEARTBEAT_SECONDS,
      waitTimeSeconds: 1,
      handleMessageBatch: async (messages) => {
        busy.add(consumer);
        const { batchItemFailures } = await handler(toEvent(messages));
        const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
        return messages.filter(({ MessageId }) => MessageId !== undefined && !failed.has(MessageId));
      },
    });
    const complain = (error: unknown) => {
      busy.delete(consumer);
      // Being told to stop is no failure, neither for who waits for messages nor for who was given up.
      if (consumer.status.isRunning) log.error('event-source-failed', { queue, error: messageOf(error) });
    };
    consumer.on('error', complain);
    consumer.on('processing_error', complain);
    consumer.on('timeout_error', complain);
    consumer.on('response_processed', () => busy.delete(consumer));
    return consumer;
  });

  return {
    start() {
      for (const consumer of consumers) consumer.start();
    },
    async stop() {
      // Who has nothing in hand only waits for messages, and need not wait for the answer.
      for (const consumer of consumers) consumer.stop({ abort: !busy.has(consumer) });
      const deadline = performance.now() + LONGEST_STOP_MS[queue];
      while (consumers.some(({ status }) => status.isPolling) && performance.now() < deadline)
        await sleep(LOOK_EVERY_MS);
    },
  };
}

function toEvent(messages: readonly Message[]): SQSEvent {
  return {
    Records: messages.map(({ MessageId = '', ReceiptHandle = '', Body = '', MD5OfBody = '' }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      md5OfBody: MD5OfBody,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:local',
      awsRegion: 'us-east-1',
    })),
  };
}
