import { createDirtyMarks } from '../lambdas/adapters/dynamodb/dirty-marks.ts';
import { createQueueDepths } from '../lambdas/adapters/sqs/queues.ts';
import { type Env, readConfig } from '../lambdas/config/function-config.ts';
import { wireSqs, wireTable } from '../lambdas/handlers/wiring.ts';

/** Of the spans that wait to be counted, no more than these are. */
export const MOST_DIRTY_COUNTED = 1_000;

/** What is on its way between the queue and the counts, in messages and in spans of five minutes. */
export function watchMentions(env: Env) {
  const config = readConfig(env, [
    'tableName',
    'pollQueueUrl',
    'pollDeadLetterQueueUrl',
    'mentionQueueUrl',
    'mentionDeadLetterQueueUrl',
  ]);
  const marks = createDirtyMarks(wireTable(env, config.tableName), () => '');
  const depths = createQueueDepths(wireSqs(env), {
    poll: config.pollQueueUrl,
    mention: config.mentionQueueUrl,
    pollDead: config.pollDeadLetterQueueUrl,
    mentionDead: config.mentionDeadLetterQueueUrl,
  });
  return {
    async waiting() {
      const { mention } = await depths.read();
      return mention.waiting + mention.inFlight;
    },
    async dead() {
      const { mentionDead } = await depths.read();
      return mentionDead.waiting + mentionDead.inFlight;
    },
    dirty: () => marks.count(MOST_DIRTY_COUNTED),
  };
}
