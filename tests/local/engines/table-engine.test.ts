import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ensureTable } from '../../../local/engines/resources.ts';
import { startTableEngine } from '../../../local/engines/table-engine.ts';
import { temporaryFolder, until } from '../../journeys/run-offcamera.ts';

const QUERIES = 500;
const TABLE = 'queries';

test('the table engine closes the iterator of every query and scan, read to its end or not', async () => {
  const engine = await startTableEngine(temporaryFolder());
  onTestFinished(() => engine.stop());
  const client = clientOf(engine.endpoint);
  await ensureTable(client, TABLE);
  for (let index = 0; index < 5; index += 1) {
    await client.send(new PutItemCommand({ TableName: TABLE, Item: { pk: { S: 'p' }, sk: { S: String(index) } } }));
  }
  const iterators = watchIterators();

  for (let index = 0; index < QUERIES; index += 1) {
    const query = {
      TableName: TABLE,
      KeyConditionExpression: 'pk = :p',
      ExpressionAttributeValues: { ':p': { S: 'p' } },
    };
    const { Count } = await client.send(new QueryCommand({ ...query, ...(index % 2 === 0 ? { Limit: 2 } : {}) }));
    expect(Count).toBe(index % 2 === 0 ? 2 : 5);
  }
  await client.send(new ScanCommand({ TableName: TABLE, Limit: 1 }));

  expect(iterators.opened()).toBeGreaterThan(QUERIES);
  await until('every iterator is closed', () => iterators.closed() === iterators.opened());
});

test('a table that was being created when the process was killed is created anew', async () => {
  const path = temporaryFolder();
  const killed = dynalite({ path, createTableMs: 3_600_000 }).listen(0, '127.0.0.1');
  await once(killed, 'listening');
  const address = killed.address();
  await clientOf(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`).send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    }),
  );
  killed.closeAllConnections();
  await new Promise((resolve) => killed.close(resolve));

  const engine = await startTableEngine(path);
  onTestFinished(() => engine.stop());
  const client = clientOf(engine.endpoint);
  await ensureTable(client, TABLE);

  await client.send(new PutItemCommand({ TableName: TABLE, Item: { pk: { S: 'p' }, sk: { S: 's' } } }));
});

test('the table engine closes no idle connection, which a request might be on its way over', async () => {
  const engine = await startTableEngine();
  onTestFinished(() => engine.stop());
  const reply = await fetch(engine.endpoint);
  // Where Node's server would close it, it says after how many seconds.
  expect(reply.headers.get('keep-alive')).toBeNull();
});

test('files that are no database are an error, not a crash', async () => {
  const path = join(temporaryFolder(), 'table');
  writeFileSync(path, '');
  await expect(startTableEngine(path)).rejects.toThrow(/EEXIST/);
});

function clientOf(endpoint: string): DynamoDBClient {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  onTestFinished(() => client.destroy());
  return client;
}

interface Prototype {
  [method: string]: (...args: never[]) => unknown;
}

/** Counts what LevelDB is asked for under the engine, and what it is given back. */
function watchIterators() {
  const fromDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const abstract = createRequire(fromDynalite.resolve('level'))('abstract-level') as Record<
    string,
    { readonly prototype: Prototype }
  >;
  const spy = (kind: string, method: string) => {
    const prototype = abstract[kind]?.prototype;
    if (prototype === undefined) throw new Error(`abstract-level has no ${kind}`);
    const spied = vi.spyOn(prototype, method);
    onTestFinished(() => spied.mockRestore());
    return spied;
  };
  const opening = ['keys', 'values', 'iterator'].map((method) => spy('AbstractLevel', method));
  const opened = new Set<unknown>();
  const closed = new Set<unknown>();
  const closing = ['AbstractKeyIterator', 'AbstractValueIterator', 'AbstractIterator'].map((kind) =>
    spy(kind, 'close'),
  );
  return {
    opened: () => {
      for (const { mock } of opening) for (const { value } of mock.results) opened.add(value);
      return opened.size;
    },
    closed: () => {
      for (const { mock } of closing) for (const iterator of mock.contexts) closed.add(iterator);
      return closed.size;
    },
  };
}
