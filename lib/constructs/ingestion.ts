import { Construct } from 'constructs';
import { credentialsPathOf, type DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Alarms } from './alarms.ts';
import { runByTheClock } from './clock.ts';
import { grantCredentials } from './credentials.ts';
import { createHandler } from './handler.ts';
import type { MentionStore } from './mention-store.ts';
import type { WorkQueue } from './work-queue.ts';

export interface IngestionProps {
  readonly config: DeploymentConfig;
  readonly store: MentionStore;
  readonly alarms: Alarms;
  readonly pollQueue: WorkQueue;
  readonly mentionQueue: WorkQueue;
}

/** Finds the sources that are due, asks each for news, and queues the mentions. */
export class Ingestion extends Construct {
  constructor(scope: Construct, id: string, { config, store, alarms, pollQueue, mentionQueue }: IngestionProps) {
    super(scope, id);

    const dispatch = createHandler(this, 'dispatch', {
      config,
      environment: {
        [ENV.tableName]: store.tableName,
        [ENV.pollQueueUrl]: pollQueue.queue.queueUrl,
      },
    });
    store.grantReadWrite(dispatch);
    pollQueue.grantSend(dispatch);
    runByTheClock(this, 'dispatch', dispatch);
    alarms.whenFailing(dispatch);

    const poll = createHandler(this, 'poll', {
      config,
      environment: {
        [ENV.tableName]: store.tableName,
        [ENV.mentionQueueUrl]: mentionQueue.queue.queueUrl,
        [ENV.retentionDays]: String(config.retentionDays),
        [ENV.contact]: config.contact,
        [ENV.credentialsPath]: credentialsPathOf(config.stage),
      },
    });
    grantCredentials(poll, config.stage);
    store.grantReadWrite(poll);
    mentionQueue.grantSend(poll);
    pollQueue.deliverTo(poll);
    alarms.whenFailing(poll);
    alarms.whenMessagesFail(poll);
  }
}
