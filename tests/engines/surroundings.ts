import { inject } from 'vitest';
import { ENV } from '../../lambdas/config/env-names.ts';
import { createTestClock, SILENT_LOG } from '../factories/pipeline.ts';
import { createTestQueue } from './queues.ts';
import { createTestTable } from './tables.ts';

/** What handlers are made from, with a table and queues of their own on the real engines. */
export async function createTestSurroundings(settings: Readonly<Record<string, string>> = {}) {
  const [testTable, poll, mention] = await Promise.all([createTestTable(), createTestQueue(), createTestQueue()]);
  const clock = createTestClock();
  const env = {
    AWS_ENDPOINT_URL_DYNAMODB: testTable.endpoint,
    AWS_ENDPOINT_URL_SQS: inject('queueEngine'),
    AWS_ENDPOINT_URL_SNS: inject('queueEngine'),
    [ENV.tableName]: testTable.tableName,
    [ENV.pollQueueUrl]: poll.url,
    [ENV.pollDeadLetterQueueUrl]: poll.deadLetterUrl,
    [ENV.mentionQueueUrl]: mention.url,
    [ENV.mentionDeadLetterQueueUrl]: mention.deadLetterUrl,
    ...settings,
  };
  return { env, clock, log: SILENT_LOG, queues: { poll, mention }, ...testTable };
}

export type TestSurroundings = Awaited<ReturnType<typeof createTestSurroundings>>;
