import { ArnFormat, Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { credentialsPathOf, type DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Alarms } from './alarms.ts';
import { runByTheClock } from './clock.ts';
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
    this.#grantCredentials(poll, credentialsPathOf(config.stage).slice(1));
    store.grantReadWrite(poll);
    mentionQueue.grantSend(poll);
    pollQueue.deliverTo(poll);
    alarms.whenFailing(poll);
    alarms.whenMessagesFail(poll);
  }
  /**
   * The keys that the team has put under the stage's path, and no other: parameters there, and secrets of Secrets Manager that a
   * parameter points to. Those encrypted with the account's own key for each service need no further permission.
   */
  #grantCredentials(reader: IGrantable, path: string): void {
    const stack = Stack.of(this);
    const parameter = (resourceName: string) =>
      stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName });
    const secret = (resourceName: string) =>
      stack.formatArn({
        service: 'secretsmanager',
        resource: 'secret',
        resourceName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      });
    const statements = {
      'ssm:GetParametersByPath': [parameter(path), parameter(`${path}/*`)],
      'ssm:GetParameter': [parameter(`aws/reference/secretsmanager/${path}/*`)],
      'secretsmanager:GetSecretValue': [secret(`${path}/*`)],
    };
    for (const [action, resources] of Object.entries(statements))
      reader.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [action], resources }));
  }
}
