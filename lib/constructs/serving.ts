import { Stack } from 'aws-cdk-lib';
import { CorsHttpMethod, HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Alarms } from './alarms.ts';
import { createHandler } from './handler.ts';
import type { MentionStore } from './mention-store.ts';
import type { WorkQueue } from './work-queue.ts';

export interface ServingProps {
  readonly config: DeploymentConfig;
  readonly store: MentionStore;
  readonly alarms: Alarms;
  readonly pollQueue: WorkQueue;
  readonly mentionQueue: WorkQueue;
}

/** The endpoint is public: this bounds what a stranger can cost. Dashboards of a whole company stay far below. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/** Answers dashboards over HTTPS. It can read the table and how long the queues are, and change nothing. */
export class Serving extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { config, store, alarms, pollQueue, mentionQueue }: ServingProps) {
    super(scope, id);

    const api = createHandler(this, 'api', {
      config,
      environment: {
        [ENV.tableName]: store.tableName,
        [ENV.pollQueueUrl]: pollQueue.queue.queueUrl,
        [ENV.pollDeadLetterQueueUrl]: pollQueue.deadLetters.queueUrl,
        [ENV.mentionQueueUrl]: mentionQueue.queue.queueUrl,
        [ENV.mentionDeadLetterQueueUrl]: mentionQueue.deadLetters.queueUrl,
        [ENV.retentionDays]: String(config.retentionDays),
      },
    });
    store.grantRead(api);
    pollQueue.grantMeasure(api);
    mentionQueue.grantMeasure(api);
    alarms.whenFailing(api);

    const httpApi = new HttpApi(this, 'Http', {
      apiName: Stack.of(this).stackName,
      defaultIntegration: new HttpLambdaIntegration('Integration', api),
      corsPreflight: { allowOrigins: ['*'], allowMethods: [CorsHttpMethod.GET] },
      // Its default stage takes no throttle, so we bring our own.
      createDefaultStage: false,
    });
    this.url = new HttpStage(this, 'Stage', { httpApi, autoDeploy: true, throttle: THROTTLE }).url;
  }
}
