import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Key, Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';
import type { DirtyMarks } from '../../lambdas/ports/dirty-marks.ts';
import { type DrainDeps, drain } from './drain.ts';

export interface RebuildDeps extends DrainDeps {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly table: Table;
  readonly dirty: DirtyMarks;
}

export interface RebuildReport {
  /** Buckets that hold log entries: all of them were counted again. */
  readonly buckets: number;
  /** Derived items that were thrown away. */
  readonly removed: number;
  readonly folds: number;
}

interface Filter {
  readonly expression: string;
  readonly values: Readonly<Record<string, string>>;
}

const LOG: Filter = { expression: 'begins_with(#pk, :log)', values: { ':log': 'LOG#' } };

/**
 * Everything that follows from the log. Summaries go first: they are what fold compares with, so that whatever else is gone
 * by then is written again, should this be cut off.
 */
const DERIVED: readonly Filter[] = [
  { expression: 'begins_with(#pk, :summaries)', values: { ':summaries': 'SUMMARY#' } },
  {
    expression:
      'begins_with(#pk, :trends) OR begins_with(#pk, :parts) OR ' +
      '(begins_with(#pk, :topic) AND (begins_with(#sk, :hours) OR begins_with(#sk, :days)))',
    values: { ':trends': 'TRENDS#', ':parts': 'PART#', ':topic': 'TOPIC#', ':hours': 'H#', ':days': 'D#' },
  },
];

const REMOVED_AT_ONCE = 25;

/**
 * Throws away what is derived and counts the log again. For a table that nothing else is working on. Marks come before
 * anything is removed, so a rebuild that is cut off anywhere is finished by the next fold.
 */
export async function rebuild(deps: RebuildDeps): Promise<RebuildReport> {
  const { dirty, tell } = deps;
  const buckets = await loggedBuckets(deps);
  await dirty.mark(buckets);
  tell(`${buckets.size} buckets hold mentions and will be counted again`);
  const removed = await removeDerived(deps);
  tell(`${removed} derived items removed`);
  return { buckets: buckets.size, removed, folds: await drain(deps) };
}

async function loggedBuckets(deps: RebuildDeps): Promise<Set<number>> {
  const buckets = new Set<number>();
  for await (const page of scanKeys(LOG, deps)) {
    for (const { pk } of page) buckets.add(Date.parse(pk.split('#')[1] ?? ''));
  }
  return buckets;
}

async function removeDerived(deps: RebuildDeps): Promise<number> {
  let removed = 0;
  for (const filter of DERIVED) {
    for await (const page of scanKeys(filter, deps)) {
      for (let from = 0; from < page.length; from += REMOVED_AT_ONCE) {
        await Promise.all(page.slice(from, from + REMOVED_AT_ONCE).map((key) => deps.table.remove(key)));
      }
      removed += page.length;
    }
  }
  return removed;
}

async function* scanKeys({ expression, values }: Filter, { client, tableName }: RebuildDeps): AsyncGenerator<Key[]> {
  const { partitionKey, sortKey } = TOPOLOGY.table;
  const names = { '#pk': partitionKey, '#sk': sortKey };
  const pages = paginateScan(
    { client },
    {
      TableName: tableName,
      ConsistentRead: true,
      ProjectionExpression: '#pk, #sk',
      FilterExpression: expression,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: Object.fromEntries(Object.entries(values).map(([name, text]) => [name, { S: text }])),
    },
  );
  for await (const { Items = [] } of pages) {
    yield Items.map((item) => ({ pk: item[partitionKey]?.S ?? '', sk: item[sortKey]?.S ?? '' }));
  }
}
