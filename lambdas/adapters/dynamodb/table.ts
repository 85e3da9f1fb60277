import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { OffcameraError } from '../../errors.ts';

/** The key of every item, as `keys.ts` builds them. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export type Attributes = Readonly<Record<string, unknown>>;
export type Item = Key & Attributes;

/** An expression with its names and values, as DynamoDB takes them. */
export interface Expression {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Attributes;
}

export interface QueryRange {
  /** Both ends included; absent: open. */
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly isConsistent?: boolean;
}

/** What the stores need of DynamoDB, in fewer words: one table, string keys, and a refused condition as a value. */
export interface Table {
  get(key: Key, isConsistent?: boolean): Promise<Item | undefined>;
  /** False when the condition did not hold. */
  put(item: Item, condition?: Expression): Promise<boolean>;
  /** The item as it was before (`{}` when there was none), or undefined when the condition did not hold. */
  update(key: Key, update: Expression, condition?: string): Promise<Attributes | undefined>;
  /** False when the condition did not hold. */
  remove(key: Key, condition?: Expression): Promise<boolean>;
  /** Reads on until the range (or the limit) is exhausted. */
  query(pk: string, range?: QueryRange): Promise<Item[]>;
  getAll(keys: readonly Key[]): Promise<Item[]>;
  putAll(items: readonly Item[]): Promise<void>;
}

const MOST_WRITES_PER_BATCH = 25;
const MOST_READS_PER_BATCH = 100;

/** How often unprocessed items are sent again, waiting twice as long each time (a minute in all), until the batch fails. */
const BATCH_ATTEMPTS = 10;

export interface TableDeps {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly sleep: (ms: number) => Promise<void>;
}

export function createTable({ client, tableName: TableName, sleep }: TableDeps): Table {
  return {
    async get(Key, isConsistent = true) {
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: isConsistent }));
      return Item as Item | undefined;
    },

    async put(Item, condition) {
      return unlessRefused(client.send(new PutCommand({ TableName, Item, ...conditionOf(condition) })));
    },

    async update(Key, { expression, names, values }, condition) {
      let before: Attributes | undefined;
      const command = new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: expression,
        ...(condition === undefined ? {} : { ConditionExpression: condition }),
        ...(names === undefined ? {} : { ExpressionAttributeNames: names }),
        ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
        ReturnValues: 'ALL_OLD',
      });
      const isDone = await unlessRefused(
        client.send(command).then(({ Attributes = {} }) => {
          before = Attributes;
        }),
      );
      return isDone ? before : undefined;
    },

    async remove(Key, condition) {
      return unlessRefused(client.send(new DeleteCommand({ TableName, Key, ...conditionOf(condition) })));
    },

    async query(pk, { from, to, newestFirst = false, limit, isConsistent = true } = {}) {
      const items: Item[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName,
            ...keyCondition(pk, from, to),
            ScanIndexForward: !newestFirst,
            ConsistentRead: isConsistent,
            ...(limit === undefined ? {} : { Limit: limit - items.length }),
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        );
        items.push(...((page.Items ?? []) as Item[]));
        start = page.LastEvaluatedKey;
      } while (start !== undefined && (limit === undefined || items.length < limit));
      return items;
    },

    async getAll(keys) {
      const found: Item[] = [];
      await inBatches(keys, MOST_READS_PER_BATCH, async (batch) => {
        const { Responses, UnprocessedKeys } = await client.send(
          new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [...batch], ConsistentRead: true } } }),
        );
        found.push(...((Responses?.[TableName] ?? []) as Item[]));
        return (UnprocessedKeys?.[TableName]?.Keys ?? []).map(({ pk, sk }): Key => ({ pk, sk }));
      });
      return found;
    },

    async putAll(items) {
      // DynamoDB refuses a whole batch that names one key twice.
      const once = [...new Map(items.map((item) => [`${item.pk}\n${item.sk}`, item])).values()];
      await inBatches(once, MOST_WRITES_PER_BATCH, async (batch) => {
        const requests = batch.map((Item) => ({ PutRequest: { Item } }));
        const { UnprocessedItems } = await client.send(
          new BatchWriteCommand({ RequestItems: { [TableName]: requests } }),
        );
        return (UnprocessedItems?.[TableName] ?? []).flatMap(
          ({ PutRequest }) => (PutRequest?.Item as Item | undefined) ?? [],
        );
      });
    },
  };

  /** Sends batches until nothing comes back: DynamoDB answers 200 even when it took only a part. */
  async function inBatches<T>(
    all: readonly T[],
    size: number,
    send: (batch: readonly T[]) => Promise<readonly T[]>,
  ): Promise<void> {
    for (let from = 0; from < all.length; from += size) {
      let left: readonly T[] = all.slice(from, from + size);
      for (let attempt = 1; left.length > 0; attempt += 1) {
        if (attempt > 1) await sleep(25 * 2 ** attempt);
        left = await send(left);
        if (left.length > 0 && attempt === BATCH_ATTEMPTS) {
          throw new OffcameraError(
            'STORE_FAILED',
            `DynamoDB left ${left.length} items of a batch undone ${BATCH_ATTEMPTS} times.`,
          );
        }
      }
    }
  }
}

async function unlessRefused(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'ConditionalCheckFailedException') return false;
    throw thrown;
  }
}

function conditionOf(condition: Expression | undefined) {
  if (condition === undefined) return {};
  return {
    ConditionExpression: condition.expression,
    ...(condition.names === undefined ? {} : { ExpressionAttributeNames: condition.names }),
    ...(condition.values === undefined ? {} : { ExpressionAttributeValues: condition.values }),
  };
}

function keyCondition(pk: string, from: string | undefined, to: string | undefined) {
  const bounds = { ...(from === undefined ? {} : { ':from': from }), ...(to === undefined ? {} : { ':to': to }) };
  const range =
    from !== undefined && to !== undefined
      ? ' AND sk BETWEEN :from AND :to'
      : from !== undefined
        ? ' AND sk >= :from'
        : to !== undefined
          ? ' AND sk <= :to'
          : '';
  return { KeyConditionExpression: `pk = :pk${range}`, ExpressionAttributeValues: { ':pk': pk, ...bounds } };
}
