import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { toAlertJson, toAlertText } from '../../../../lambdas/adapters/channels/alert-message.ts';
import { createSnsChannel } from '../../../../lambdas/adapters/channels/sns.ts';
import { createTestQueue, type TestQueue } from '../../../engines/queues.ts';
import { anAlert } from '../../../factories/alerts.ts';

describe('the SNS channel', () => {
  const sns = new SNSClient({
    endpoint: inject('queueEngine'),
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  let queue: TestQueue;
  let topicArn: string;

  beforeEach(async () => {
    queue = await createTestQueue();
    const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: queue.name }));
    topicArn = TopicArn;
  });

  async function subscribe(attributes: Record<string, string> = {}): Promise<void> {
    const { Attributes } = await queue.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: ['QueueArn'] }),
    );
    await sns.send(
      new SubscribeCommand({
        TopicArn: topicArn,
        Protocol: 'sqs',
        Endpoint: Attributes?.QueueArn,
        Attributes: attributes,
      }),
    );
  }

  async function received(): Promise<Record<string, unknown>[]> {
    return (await queue.drain()).map(({ Body = '' }) => JSON.parse(Body) as Record<string, unknown>);
  }

  test('gives machines the same JSON as webhooks, and people a subject', async () => {
    await subscribe();
    const alert = anAlert();
    await createSnsChannel(sns, topicArn).deliver(alert, () => 'The Shining');
    const [{ Message, Subject } = expect.unreachable(), ...others] = await received();
    expect(others).toEqual([]);
    expect(Subject).toBe('Offcamera: The Shining is spiking');
    // SNS hands each protocol its own wording; the local engine hands out all of them.
    const wordings = JSON.parse(String(Message)) as Record<string, string>;
    expect(JSON.parse(wordings['default'] ?? '')).toEqual(toAlertJson(alert, () => 'The Shining'));
    expect(wordings['email']).toBe(toAlertText(alert, () => 'The Shining').body);
  });

  test('lets a subscription choose topics and kinds', async () => {
    await subscribe({ FilterPolicy: JSON.stringify({ kind: ['work'] }) });
    const channel = createSnsChannel(sns, topicArn);
    await channel.deliver(anAlert({ topic: 'person:jack-nicholson' }), () => 'Jack Nicholson');
    await channel.deliver(anAlert({ topic: 'work:the-shining' }), () => 'The Shining');
    expect((await received()).map(({ Subject }) => Subject)).toEqual(['Offcamera: The Shining is spiking']);
  });

  test.each([
    ['Amélie', 'Offcamera: Amelie is spiking'],
    ['幕後花絮', 'Offcamera: is spiking'],
    ['x'.repeat(300), `Offcamera: ${'x'.repeat(88)}`],
    ['two\nlines\u0007', 'Offcamera: two lines is spiking'],
  ])("makes a subject that SNS takes of a topic's name, case %#", async (label, subject) => {
    await subscribe();
    await createSnsChannel(sns, topicArn).deliver(anAlert(), () => label);
    const [{ Subject } = expect.unreachable()] = await received();
    expect(Subject).toBe(subject);
    expect(String(Subject)).toMatch(/^[\x20-\x7e]{1,99}$/);
  });

  test('fails when there is no such topic', async () => {
    await expect(createSnsChannel(sns, `${topicArn}-gone`).deliver(anAlert(), () => 'x')).rejects.toThrow();
  });
});
