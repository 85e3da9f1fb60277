import { Construct } from 'constructs';
import type { DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Alarms } from './alarms.ts';
import { createHandler } from './handler.ts';
import type { MentionStore } from './mention-store.ts';
import type { WorkQueue } from './work-queue.ts';

export interface TaggingProps {
  readonly config: DeploymentConfig;
  readonly store: MentionStore;
  readonly alarms: Alarms;
  readonly mentionQueue: WorkQueue;
}

/** Says what each mention is about and writes it to the log; sets aside, with its reason, what can never be tagged. */
export class Tagging extends Construct {
  constructor(scope: Construct, id: string, { config, store, alarms, mentionQueue }: TaggingProps) {
    super(scope, id);

    const tag = createHandler(this, 'tag', {
      config,
      environment: {
        [ENV.tableName]: store.tableName,
        [ENV.mentionDeadLetterQueueUrl]: mentionQueue.deadLetters.queueUrl,
        [ENV.retentionDays]: String(config.retentionDays),
      },
    });
    store.grantReadWrite(tag);
    mentionQueue.grantSetAside(tag);
    mentionQueue.deliverTo(tag);
    alarms.whenFailing(tag);
    alarms.whenMessagesFail(tag);
  }
}
