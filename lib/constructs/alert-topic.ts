import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** Where alerts and operational alarms are announced. With an address, SNS first asks its owner to confirm. */
export function createAlertTopic(scope: Construct, id: string, email: string | undefined): Topic {
  const topic = new Topic(scope, id, { displayName: 'Offcamera', enforceSSL: true });
  // Asking for SSL replaces the policy that SNS gives a new topic, and with it the right of our alarms to publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AllowOurAlarms',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  return topic;
}
