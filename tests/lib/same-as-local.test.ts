import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type QueueName, TOPOLOGY } from '../../lambdas/config/topology.ts';
import { localEndpoint } from '../../lambdas/handlers/wiring/basics.ts';
import { ensureQueue, ensureTable } from '../../local/engines/resources.ts';
import { LOCAL_SCHEDULES_MS } from '../../local/machine/stages.ts';
import { createTestSqs } from '../engines/tables.ts';
import { readTopologyFromTemplate } from './read-topology.ts';
import { synthesizeTemplate } from './synthesize-template.ts';

/** Invariant 7: what the local run creates on its engines is what the template asks AWS for. */
describe('the synthesized template holds what the local run created', () => {
  let cloud: ReturnType<typeof readTopologyFromTemplate>;
  beforeAll(() => {
    cloud = readTopologyFromTemplate(synthesizeTemplate());
  });

  test('the table', async () => {
    const endpoint = inject('tableEngines')['dynalite'];
    const client = new DynamoDBClient(localEndpoint({ dynamodb: endpoint }, 'dynamodb'));
    await ensureTable(client, 'same-as-local');
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'same-as-local' }));
    const typeOf = (key: string | undefined) =>
      Table?.AttributeDefinitions?.find(({ AttributeName }) => AttributeName === key)?.AttributeType;
    const keySchema = Table?.KeySchema?.map(({ AttributeName, KeyType }) => ({
      name: AttributeName,
      keyType: KeyType,
      type: typeOf(AttributeName),
    }));
    expect(keySchema).toEqual(cloud.tableKeySchema);
    expect(Table?.BillingModeSummary?.BillingMode).toBe('PAY_PER_REQUEST');
    expect(Table?.GlobalSecondaryIndexes).toBeUndefined();
    expect(cloud.timeToLiveAttribute).toBe(TOPOLOGY.table.timeToLiveAttribute);
  });

  test.each(['poll', 'mention', 'import'] satisfies QueueName[])(
    'the %s queue and its dead-letter queue',
    async (name) => {
      const sqs = createTestSqs();
      const { url, deadLetterUrl } = await ensureQueue(sqs, name);
      const read = async (QueueUrl: string) =>
        (await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes ?? {};
      const queue = await read(url);
      const dead = await read(deadLetterUrl);
      const redrive = JSON.parse(queue['RedrivePolicy'] ?? '{}');
      expect(redrive.deadLetterTargetArn).toBe(dead['QueueArn']);
      expect({
        visibilityTimeoutSeconds: Number(queue['VisibilityTimeout']),
        retentionSeconds: Number(queue['MessageRetentionPeriod']),
        maxReceiveCount: Number(redrive.maxReceiveCount),
        deadLetterRetentionSeconds: Number(dead['MessageRetentionPeriod']),
      }).toEqual(cloud.queues[name]);
    },
  );

  test('the schedules, of which the local run has the same, only more often', () => {
    expect(Object.keys(LOCAL_SCHEDULES_MS).toSorted()).toEqual(Object.keys(cloud.scheduleSeconds).toSorted());
    expect(cloud.scheduleSeconds).toEqual(
      Object.fromEntries(Object.entries(TOPOLOGY.schedules).map(([name, { everySeconds }]) => [name, everySeconds])),
    );
    for (const [name, everyMs] of Object.entries(LOCAL_SCHEDULES_MS))
      expect(everyMs).toBeLessThanOrEqual((cloud.scheduleSeconds[name] ?? 0) * 1000);
  });
});
