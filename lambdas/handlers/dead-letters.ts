import type { Env } from '../config/function-config.ts';
import type { DeadLetters } from '../ports.ts';
import { sqsConfig } from './wiring.ts';

/** Its client is loaded when the first message is put aside: hardly any ever is, and every cold start would wait for it. */
export function wireDeadLetters(env: Env, queueUrl: string): DeadLetters {
  let wired: Promise<DeadLetters> | undefined;
  return {
    async keep(body, reason) {
      wired ??= wire(env, queueUrl);
      const deadLetters = await wired;
      await deadLetters.keep(body, reason);
    },
  };
}

async function wire(env: Env, queueUrl: string): Promise<DeadLetters> {
  const [{ SQSClient }, { createDeadLetters }] = await Promise.all([
    import('@aws-sdk/client-sqs'),
    import('../adapters/sqs/queues.ts'),
  ]);
  return createDeadLetters(new SQSClient(sqsConfig(env)), queueUrl);
}
