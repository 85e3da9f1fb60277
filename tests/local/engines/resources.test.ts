import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { TOPOLOGY } from '../../../lambdas/config/topology.ts';
import { LOCAL_TABLE_NAME } from '../../../local/engines/resources.ts';
import { type Machine, startMachine } from '../../../local/machine/machine.ts';
import { temporaryFolder } from '../../journeys/run-offcamera.ts';

test('a run creates the table and the queues that the topology describes', async () => {
  const { dynamodb, sqs, queues } = await machineIn(temporaryFolder());

  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: LOCAL_TABLE_NAME }));
  expect(Table?.KeySchema).toEqual([
    { AttributeName: TOPOLOGY.table.partitionKey, KeyType: 'HASH' },
    { AttributeName: TOPOLOGY.table.sortKey, KeyType: 'RANGE' },
  ]);
  expect(Table?.BillingModeSummary?.BillingMode).toBe('PAY_PER_REQUEST');
  expect(Table?.GlobalSecondaryIndexes).toBeUndefined();
  for (const name of ['poll', 'mention'] as const) {
    const { visibilityTimeoutSeconds, retentionSeconds, maxReceiveCount } = TOPOLOGY.queues[name];
    const dead = await attributesOf(sqs, queues[name].deadLetterUrl);
    const attributes = await attributesOf(sqs, queues[name].url);
    expect(attributes).toMatchObject({
      VisibilityTimeout: String(visibilityTimeoutSeconds),
      MessageRetentionPeriod: String(retentionSeconds),
    });
    expect(JSON.parse(attributes['RedrivePolicy'] ?? '')).toEqual({
      deadLetterTargetArn: dead['QueueArn'],
      maxReceiveCount,
    });
    expect(dead).toMatchObject({ MessageRetentionPeriod: String(TOPOLOGY.deadLetterRetentionSeconds) });
  }
});

test('the next start brings queues of an older version up to date and keeps what they hold', async () => {
  const path = temporaryFolder();
  const before = await startMachine(path, {});
  const { url } = before.queues.mention;
  await before.sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { VisibilityTimeout: '7' } }));
  await before.sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'kept' }));
  await before.stop();

  const { sqs, queues } = await machineIn(path);

  const attributes = await attributesOf(sqs, queues.mention.url);
  expect(attributes['VisibilityTimeout']).toBe(String(TOPOLOGY.queues.mention.visibilityTimeoutSeconds));
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queues.mention.url }));
  expect(Messages?.map(({ Body }) => Body)).toEqual(['kept']);
});

test('what a run had in hand when it ended is there at once for the next, however often that happens', async () => {
  const path = temporaryFolder();
  const first = await startMachine(path, {});
  await first.sqs.send(new SendMessageCommand({ QueueUrl: first.queues.mention.url, MessageBody: 'in hand' }));
  await first.stop();

  // More often than a queue tries a message that its handler fails on: a kill is not the message's fault.
  for (let start = 0; start < TOPOLOGY.queues.mention.maxReceiveCount + 2; start += 1) {
    const machine = await startMachine(path, {});
    const { Messages } = await machine.sqs.send(new ReceiveMessageCommand({ QueueUrl: machine.queues.mention.url }));
    await machine.stop();
    expect(
      Messages?.map(({ Body }) => Body),
      `start ${start}`,
    ).toEqual(['in hand']);
  }
});

async function machineIn(path: string): Promise<Machine> {
  const machine = await startMachine(path, {});
  onTestFinished(() => machine.stop());
  return machine;
}

async function attributesOf(sqs: Machine['sqs'], QueueUrl: string): Promise<Record<string, string>> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return Attributes;
}
