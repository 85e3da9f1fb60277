import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';

export type Dump = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Every item of a table by `pk sk`, in order, with bytes spelled out so that they can be compared. */
export async function dumpTable(client: DynamoDBClient, TableName: string): Promise<Dump> {
  const items: [string, Record<string, unknown>][] = [];
  const documents = DynamoDBDocumentClient.from(client);
  for await (const { Items = [] } of paginateScan({ client: documents }, { TableName, ConsistentRead: true })) {
    items.push(
      ...Items.map((item): [string, Record<string, unknown>] => [`${item['pk']} ${item['sk']}`, spelled(item)]),
    );
  }
  return new Map(items.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function spelled(item: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(item).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  ]);
  return Object.fromEntries(entries);
}
