import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueuedMessage, QueueEngine } from './engines/queue-engine.ts';
import { deadLetterNameOf, type LocalQueue } from './engines/resources.ts';

export interface DeadLetter {
  readonly queue: string;
  readonly reason: string;
  readonly body: string;
}

/** Everything in a queue's dead-letter queue, left where it is. */
export function listDeadLetters(engine: QueueEngine, { name }: LocalQueue): DeadLetter[] {
  const { waiting } = engine.look(deadLetterNameOf(name));
  return waiting.map((letter) => ({ queue: name, reason: reasonOf(letter), body: letter.body }));
}

/** Sends everything back to where it came from. A crash in between leaves a letter in both places, which counts once. */
export async function redriveDeadLetters(client: SQSClient, { url, deadLetterUrl }: LocalQueue): Promise<number> {
  let count = 0;
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: deadLetterUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return count;
    for (const { Body, ReceiptHandle } of Messages) {
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: Body }));
      await client.send(new DeleteMessageCommand({ QueueUrl: deadLetterUrl, ReceiptHandle }));
      count += 1;
    }
  }
}

/** What SQS itself moved here carries no reason: the handler had failed on it too often. */
function reasonOf({ attributes }: QueuedMessage): string {
  return attributes['reason']?.StringValue ?? 'failed on every try; the log says why';
}
