import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { OffcameraError } from '../../errors.ts';
import type { DeadLetters } from '../../ports/dead-letters.ts';
import type { MentionQueue } from '../../ports/mention-queue.ts';
import type { PollQueue } from '../../ports/poll-queue.ts';
import type { QueueDepth, QueueDepths } from '../../ports/queue-depths.ts';
import { escapeForQueues, packJson } from './pack.ts';

/** The most entries SQS takes in one call. */
const ENTRIES_PER_BATCH = 10;

/**
 * SQS takes 1 MiB in one call, all entries together (since August 2025 also in one message). A tenth of it a message, so
 * that a full batch always fits; about a hundred posts, which one tag run finishes well within its time.
 */
export const MAX_MESSAGE_BYTES = 100 * 1024;

/** How much of a reason travels as a message attribute: for people, not for machines. */
const MAX_REASON_LENGTH = 1_000;

export function createPollQueue(client: SQSClient, queueUrl: string): PollQueue {
  return {
    async send(job) {
      const MessageBody = escapeForQueues(JSON.stringify(job));
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
    },
  };
}

export function createMentionQueue(client: SQSClient, queueUrl: string): MentionQueue {
  async function sendBatch(bodies: readonly string[]): Promise<void> {
    const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
    const { Failed: refused = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    // SQS answers 200 even when it turned some entries away, so "no exception" is not "all sent".
    if (refused.length > 0) {
      const [first] = refused;
      throw new OffcameraError(
        'QUEUE_REJECTED',
        `SQS refused ${refused.length} of ${bodies.length} messages: ${first?.Code} ${first?.Message ?? ''}`,
      );
    }
  }

  return {
    async send(mentions) {
      const { bodies, oversized } = packJson('mentions', mentions, MAX_MESSAGE_BYTES);
      if (oversized.length > 0)
        throw new OffcameraError('QUEUE_REJECTED', `${oversized.length} mentions are longer than a message may be.`);
      for (let from = 0; from < bodies.length; from += ENTRIES_PER_BATCH) {
        await sendBatch(bodies.slice(from, from + ENTRIES_PER_BATCH));
      }
    },
  };
}

/** The body is JSON and keeps saying what it said, so that it can be sent back; the reason travels beside it. */
export function createDeadLetters(client: SQSClient, queueUrl: string): DeadLetters {
  return {
    async keep(body, reason) {
      const MessageAttributes = { reason: { DataType: 'String', StringValue: toReason(reason) } };
      const MessageBody = escapeForQueues(body);
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody, MessageAttributes }));
    },
  };
}

/** SQS takes no empty attribute, no half and no control characters: a reason must never be why nothing is kept. */
function toReason(reason: string): string {
  const cut = reason.slice(0, MAX_REASON_LENGTH).toWellFormed();
  return cut.replaceAll(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, ' ').trim() || 'no reason given';
}

export interface QueueUrls {
  readonly poll: string;
  readonly mention: string;
  readonly pollDead: string;
  readonly mentionDead: string;
}

export function createQueueDepths(client: SQSClient, urls: QueueUrls): QueueDepths {
  return {
    async read() {
      // In the order that things flow: what leaves one queue while we look is then still seen in the next.
      const poll = await readQueueDepth(client, urls.poll);
      const mention = await readQueueDepth(client, urls.mention);
      const [pollDead, mentionDead] = await Promise.all([
        readQueueDepth(client, urls.pollDead),
        readQueueDepth(client, urls.mentionDead),
      ]);
      return { poll, mention, pollDead, mentionDead };
    },
  };
}

/** Of one queue, for whoever waits for that alone. */
export async function readQueueDepth(client: SQSClient, queueUrl: string): Promise<QueueDepth> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ],
    }),
  );
  const count = (name: keyof typeof Attributes) => Number(Attributes[name] ?? 0);
  return {
    waiting: count('ApproximateNumberOfMessages') + count('ApproximateNumberOfMessagesDelayed'),
    inFlight: count('ApproximateNumberOfMessagesNotVisible'),
  };
}
