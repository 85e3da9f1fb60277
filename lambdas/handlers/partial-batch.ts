import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { messageOf } from '../errors.ts';
import type { Log } from '../ports.ts';

/** Runs `work` on each message; only the messages that threw go back to the queue. */
export async function handleEach(
  event: SQSEvent,
  work: (body: string) => Promise<void>,
  log: Log,
): Promise<SQSBatchResponse> {
  const results = await Promise.allSettled(event.Records.map(async ({ body }) => work(body)));
  const batchItemFailures = event.Records.flatMap(({ messageId }, index) => {
    const result = results[index];
    if (result?.status !== 'rejected') return [];
    log.error('message-failed', { messageId, error: messageOf(result.reason) });
    return [{ itemIdentifier: messageId }];
  });
  return { batchItemFailures };
}
