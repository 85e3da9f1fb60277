import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { credentialsPathOf, type DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Alarms } from './alarms.ts';
import { runByTheClock } from './clock.ts';
import { grantCredentials } from './credentials.ts';
import { createHandler } from './handler.ts';
import type { MentionStore } from './mention-store.ts';

export interface AlertingProps {
  readonly config: DeploymentConfig;
  readonly store: MentionStore;
  readonly alarms: Alarms;
  readonly topic: ITopic;
}

/** Delivers each alert once to every channel. */
export class Alerting extends Construct {
  constructor(scope: Construct, id: string, { config, store, alarms, topic }: AlertingProps) {
    super(scope, id);

    const notify = createHandler(this, 'notify', {
      config,
      environment: {
        [ENV.tableName]: store.tableName,
        [ENV.alertTopicArn]: topic.topicArn,
        [ENV.alertWebhookUrl]: config.alertWebhookUrl,
        [ENV.retentionDays]: String(config.retentionDays),
        [ENV.contact]: config.contact,
        [ENV.credentialsPath]: credentialsPathOf(config.stage),
      },
    });
    grantCredentials(notify, config.stage);
    store.grantReadWrite(notify);
    topic.grantPublish(notify);
    runByTheClock(this, 'notify', notify);
    alarms.whenFailing(notify);
  }
}
