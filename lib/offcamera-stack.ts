import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { DeploymentConfig } from '../lambdas/config/deployment-config.ts';
import { Alarms } from './constructs/alarms.ts';
import { createAlertTopic } from './constructs/alert-topic.ts';
import { Alerting } from './constructs/alerting.ts';
import { Folding } from './constructs/folding.ts';
import { Importing } from './constructs/importing.ts';
import { Ingestion } from './constructs/ingestion.ts';
import { MentionStore } from './constructs/mention-store.ts';
import { Serving } from './constructs/serving.ts';
import { Tagging } from './constructs/tagging.ts';
import { WorkQueue } from './constructs/work-queue.ts';

/** The whole tracker, from the clock that asks the feeds to the endpoint that dashboards read. */
export class OffcameraStack extends Stack {
  constructor(scope: Construct, config: DeploymentConfig) {
    const keepData = config.stage === 'prod';
    super(scope, `Offcamera-${config.stage}`, {
      description: 'Offcamera: trends in what fans say about what happened off camera.',
      terminationProtection: keepData,
      tags: { project: 'offcamera', stage: config.stage },
    });

    const topic = createAlertTopic(this, 'Alerts', config.alertEmail);
    const alarms = new Alarms(this, 'Alarms', topic);
    const store = new MentionStore(this, 'Store', { keepData });
    const pollQueue = new WorkQueue(this, 'PollQueue', { name: 'poll', alarms });
    const mentionQueue = new WorkQueue(this, 'MentionQueue', { name: 'mention', alarms });
    const importQueue = new WorkQueue(this, 'ImportQueue', { name: 'import', alarms });

    const shared = { config, store, alarms };
    new Ingestion(this, 'Ingestion', { ...shared, pollQueue, mentionQueue });
    const importing = new Importing(this, 'Importing', { config, alarms, importQueue, mentionQueue, keepData });
    new Tagging(this, 'Tagging', { ...shared, mentionQueue });
    const serving = new Serving(this, 'Serving', { ...shared, pollQueue, mentionQueue });
    new Folding(this, 'Folding', { ...shared, dashboardUrl: serving.url });
    new Alerting(this, 'Alerting', { ...shared, topic });

    this.#announce({
      ApiUrl: serving.url,
      TableName: store.tableName,
      AlertTopicArn: topic.topicArn,
      PollQueueUrl: pollQueue.queue.queueUrl,
      PollDeadLetterQueueUrl: pollQueue.deadLetters.queueUrl,
      MentionQueueUrl: mentionQueue.queue.queueUrl,
      MentionDeadLetterQueueUrl: mentionQueue.deadLetters.queueUrl,
      ImportBucketName: importing.bucketName,
      ImportQueueUrl: importQueue.queue.queueUrl,
      ImportDeadLetterQueueUrl: importQueue.deadLetters.queueUrl,
    });
  }

  #announce(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
