import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { LocalQueue } from './resources.ts';

export interface DeadLetter {
  readonly queue: string;
  readonly reason: string;
  readonly body: string;
}

/** How long what was received here stays hidden from others: until this command is done with it. */
const HIDDEN_SECONDS = 60;

/** Everything in a queue's dead-letter queue, left where it is. */
export async function listDeadLetters(client: SQSClient, queue: LocalQueue): Promise<DeadLetter[]> {
  const letters = await receiveAll(client, queue.deadLetterUrl);
  for (const { ReceiptHandle } of letters) {
    await client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: queue.deadLetterUrl, ReceiptHandle, VisibilityTimeout: 0 }),
    );
  }
  return letters.map((letter) => ({ queue: queue.name, reason: reasonOf(letter), body: letter.Body ?? '' }));
}

/** Sends everything back to where it came from. A crash in between leaves a letter in both places, which counts once. */
export async function redriveDeadLetters(client: SQSClient, queue: LocalQueue): Promise<number> {
  const letters = await receiveAll(client, queue.deadLetterUrl);
  for (const { Body, ReceiptHandle } of letters) {
    await client.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: Body }));
    await client.send(new DeleteMessageCommand({ QueueUrl: queue.deadLetterUrl, ReceiptHandle }));
  }
  return letters.length;
}

async function receiveAll(client: SQSClient, QueueUrl: string): Promise<Message[]> {
  const all: Message[] = [];
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: HIDDEN_SECONDS,
        MessageAttributeNames: ['reason'],
      }),
    );
    if (Messages.length === 0) return all;
    all.push(...Messages);
  }
}

/** What SQS itself moved here carries no reason: the handler had failed on it too often. */
function reasonOf({ MessageAttributes }: Message): string {
  return MessageAttributes?.['reason']?.StringValue ?? 'failed on every try; the log says why';
}
