import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createAlertStore } from '../../../lambdas/adapters/dynamodb/alert-store.ts';
import { createNotifyHandler } from '../../../lambdas/handlers/notify-handler.ts';
import { createTestSurroundings } from '../../engines/surroundings.ts';
import { anAlert } from '../../factories/alerts.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../factories/webhook-receiver.ts';

describe('the notify handler', () => {
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    receiver = await startWebhookReceiver();
  });
  afterEach(() => receiver.stop());

  const webhook = () => ({ ALERT_WEBHOOK_URL: receiver.url, ALLOW_PRIVATE_ADDRESSES: 'true' });

  async function notifyOf(settings: Record<string, string>, alert = anAlert()) {
    const surroundings = await createTestSurroundings(settings);
    await createAlertStore(surroundings.table, 90).store(alert);
    return createNotifyHandler(surroundings);
  }

  test('tells the webhook and the SNS topic that it was given, under the names people know', async () => {
    const { queue, topicArn } = await aTopic();
    const notify = await notifyOf({ ...webhook(), ALERT_TOPIC_ARN: topicArn });
    expect(await notify()).toEqual({ open: 1, delivered: 2, failed: 0 });
    expect(await notify()).toEqual({ open: 0, delivered: 0, failed: 0 });
    expect(receiver.posts.map(({ body }) => JSON.parse(body))).toMatchObject([{ topic: { label: 'The Shining' } }]);
    expect(await queue.drain()).toHaveLength(1);
  });

  test('calls a topic that is in no catalog by the name in its id', async () => {
    const notify = await notifyOf(webhook(), anAlert({ topic: 'story:feud-of-1980' }));
    await notify();
    expect(receiver.posts.map(({ body }) => JSON.parse(body))).toMatchObject([{ topic: { label: 'feud-of-1980' } }]);
  });

  test('takes an empty setting for none, as stacks spell it, and then tells nobody', async () => {
    const notify = await notifyOf({ ALERT_WEBHOOK_URL: '', ALERT_TOPIC_ARN: '' });
    expect(await notify()).toEqual({ open: 1, delivered: 0, failed: 0 });
  });

  test('does not post to this machine unless that is allowed', async () => {
    const notify = await notifyOf({ ALERT_WEBHOOK_URL: receiver.url });
    expect(await notify()).toEqual({ open: 1, delivered: 0, failed: 1 });
    expect(receiver.posts).toEqual([]);
  });

  async function aTopic() {
    const { queues } = await createTestSurroundings();
    const { sqs, url, name } = queues.poll;
    const sns = new SNSClient({
      endpoint: inject('queueEngine'),
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: name }));
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
    );
    await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: Attributes?.QueueArn }));
    return { queue: queues.poll, topicArn: TopicArn };
  }
});
