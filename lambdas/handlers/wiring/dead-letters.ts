import { createDeadLetters } from '../../adapters/sqs/queues.ts';
import type { Env } from '../../config/function-config.ts';
import type { DeadLetters } from '../../ports/dead-letters.ts';
import { wireSqs } from './basics.ts';

/** Its client is made when the first message is put aside: hardly any ever is, and every cold start would wait for it. */
export function wireDeadLetters(env: Env, queueUrl: string): DeadLetters {
  let wired: DeadLetters | undefined;
  return {
    keep(body, reason) {
      wired ??= createDeadLetters(wireSqs(env), queueUrl);
      return wired.keep(body, reason);
    },
  };
}
