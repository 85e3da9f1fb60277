import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';

/**
 * Does on this machine what DynamoDB's time to live does: removes items whose time has come. Answers how many. Ends early,
 * between two pages, when the signal says so: what is left is found the next time.
 */
export async function removeExpired(
  client: DynamoDBClient,
  TableName: string,
  now: number,
  signal?: AbortSignal,
): Promise<number> {
  const { partitionKey, sortKey, timeToLiveAttribute } = TOPOLOGY.table;
  const due = {
    TableName,
    ProjectionExpression: '#pk, #sk',
    FilterExpression: '#ttl < :now',
    ExpressionAttributeNames: { '#pk': partitionKey, '#sk': sortKey, '#ttl': timeToLiveAttribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
  };
  let removed = 0;
  for await (const { Items = [] } of paginateScan({ client }, due)) {
    if (signal?.aborted) break;
    for (const Key of Items) {
      try {
        await client.send(
          new DeleteItemCommand({
            TableName,
            Key,
            // Written again since the scan saw it? Then it has a new time.
            ConditionExpression: '#ttl < :now',
            ExpressionAttributeNames: { '#ttl': timeToLiveAttribute },
            ExpressionAttributeValues: due.ExpressionAttributeValues,
          }),
        );
        removed += 1;
      } catch (thrown) {
        if (!(thrown instanceof Error && thrown.name === 'ConditionalCheckFailedException')) throw thrown;
      }
    }
  }
  return removed;
}
