import { createDirtyMarks } from '../../lambdas/adapters/dynamodb/dirty-marks.ts';
import { readQueueDepth } from '../../lambdas/adapters/sqs/queues.ts';
import { type Env, readConfig } from '../../lambdas/config/function-config.ts';
import { wireSqs, wireTable } from '../../lambdas/handlers/wiring/basics.ts';

/** Of the spans that wait to be counted, no more than these are. */
export const MOST_DIRTY_COUNTED = 1_000;

/** What is on its way between the queue and the counts, in messages and in spans of five minutes. */
export function watchMentions(env: Env) {
  const config = readConfig(env, ['tableName', 'mentionQueueUrl', 'mentionDeadLetterQueueUrl']);
  const marks = createDirtyMarks(wireTable(env, config.tableName), () => '');
  const sqs = wireSqs(env);
  const messagesIn = async (queueUrl: string) => {
    const { waiting, inFlight } = await readQueueDepth(sqs, queueUrl);
    return waiting + inFlight;
  };
  return {
    waiting: () => messagesIn(config.mentionQueueUrl),
    dead: () => messagesIn(config.mentionDeadLetterQueueUrl),
    dirty: () => marks.count(MOST_DIRTY_COUNTED),
  };
}
