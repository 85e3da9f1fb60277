import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { beforeEach, expect, inject, test } from 'vitest';
import { NoticeJson } from '../../../../lambdas/adapters/channels/messages/alert-json.ts';
import { createSnsTopicMessenger } from '../../../../lambdas/adapters/channels/sns-topic.ts';
import { createTestQueue, type TestQueue } from '../../../engines/queues.ts';
import { HOSTILE, labelOf, SPIKE, THRESHOLD } from '../../../factories/alerts-of-every-kind.ts';

const CONTEXT = { labelOf, timeZone: 'UTC' };
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
  const { Attributes } = await queue.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: ['QueueArn'] }),
  );
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: Attributes?.QueueArn }));
});

/** SNS hands each protocol its own wording; the local engine hands out all of them. */
async function received() {
  return (await queue.drain()).map(({ Body = '' }) => JSON.parse(Body));
}

test('subscribers get the JSON, a subject in ASCII, and attributes to filter by', async () => {
  const messenger = createSnsTopicMessenger(sns, topicArn);
  expect(await messenger.send({ kind: 'alert', alert: THRESHOLD }, CONTEXT)).toMatch(/^published as \S+$/);
  const [{ Message, Subject, MessageAttributes }] = await received();
  expect(NoticeJson.parse(JSON.parse(JSON.parse(Message).default))).toMatchObject({
    id: THRESHOLD.id,
    schemaVersion: 2,
  });
  expect(Subject).toBe(
    "Offcamera: Le Fabuleux Destin d'Amelie Poulain is past your line: 105 mentions in an hour".replace("'", ''),
  );
  const values = Object.entries<{ Value: string }>(MessageAttributes).map(([name, { Value }]) => [name, Value]);
  expect(Object.fromEntries(values)).toEqual({
    type: 'alert',
    rule: 'threshold',
    stage: 'opened',
    severity: 'medium',
    kind: 'work',
    topic: 'work:amelie',
  });
});

test('what is hostile or very much is taken all the same', async () => {
  const messenger = createSnsTopicMessenger(sns, topicArn);
  await messenger.send({ kind: 'alert', alert: HOSTILE }, CONTEXT);
  const alerts = Array.from({ length: 300 }, (_, index) => ({ ...SPIKE, id: `${index}`, episode: `${index}` }));
  await messenger.send({ kind: 'digest', digest: { id: 'digest|sns|x', heldUntil: 0, alerts } }, CONTEXT);
  const messages = await received();
  expect(messages).toHaveLength(2);
  for (const { Subject, Message } of messages) {
    expect(Subject).toMatch(/^[\x20-\x7e]{1,99}$/);
    expect(Buffer.byteLength(Message)).toBeLessThan(256 * 1024);
    expect(NoticeJson.safeParse(JSON.parse(JSON.parse(Message).default)).success).toBe(true);
  }
});
