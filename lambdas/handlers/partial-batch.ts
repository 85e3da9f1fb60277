import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { LOG_EVENTS } from '../config/log-events.ts';
import { messageOf } from '../errors.ts';
import type { Log } from '../ports/log.ts';

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
    log.error(LOG_EVENTS.messageFailed, { messageId, error: messageOf(result.reason) });
    return [{ itemIdentifier: messageId }];
  });
  return { batchItemFailures };
}
