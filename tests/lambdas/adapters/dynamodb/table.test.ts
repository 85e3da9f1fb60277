import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Item, Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../../../engines/faulty-proxy.ts';
import { connect, createTestTable, describeOnEachEngine, endpointOf } from '../../../engines/tables.ts';

describeOnEachEngine('the table', (engine) => {
  let table: Table;
  let tableName: string;

  beforeEach(async () => {
    ({ table, tableName } = await createTestTable(engine));
  });

  const item = (sk: string, attributes: object = {}): Item => ({ pk: 'P', sk, ...attributes });

  test('tells a refused condition from a done deed', async () => {
    const once = { expression: 'attribute_not_exists(pk)' };
    expect(await table.put(item('a', { n: 1 }), once)).toBe(true);
    expect(await table.put(item('a', { n: 2 }), once)).toBe(false);
    expect(await table.get({ pk: 'P', sk: 'a' })).toEqual(item('a', { n: 1 }));
    expect(await table.remove({ pk: 'P', sk: 'a' }, { expression: 'n = :n', values: { ':n': 2 } })).toBe(false);
    expect(await table.remove({ pk: 'P', sk: 'a' }, { expression: 'n = :n', values: { ':n': 1 } })).toBe(true);
    expect(await table.get({ pk: 'P', sk: 'a' })).toBeUndefined();
  });

  test('an update answers with what was there before', async () => {
    const add = { expression: 'ADD n :one', values: { ':one': 1 } };
    expect(await table.update({ pk: 'P', sk: 'c' }, add)).toEqual({});
    expect(await table.update({ pk: 'P', sk: 'c' }, add)).toMatchObject({ n: 1 });
    expect(await table.update({ pk: 'P', sk: 'c' }, add, 'attribute_not_exists(pk)')).toBeUndefined();
  });

  test('two hundred increments at once are two hundred', async () => {
    await Promise.all(
      Array.from({ length: 200 }, () =>
        table.update({ pk: 'P', sk: 'c' }, { expression: 'ADD n :one', values: { ':one': 1 } }),
      ),
    );
    expect(await table.get({ pk: 'P', sk: 'c' })).toMatchObject({ n: 200 });
  });

  test('reads ranges in both directions, with both ends, limits and other partitions left alone', async () => {
    await table.putAll([...'abcdef'].map((sk) => item(sk)));
    await table.putAll([{ pk: 'Q', sk: 'c' }]);
    const sorts = async (range: Parameters<Table['query']>[1]) =>
      (await table.query('P', range)).map(({ sk }) => sk).join('');
    expect(await sorts({})).toBe('abcdef');
    expect(await sorts({ from: 'b', to: 'd' })).toBe('bcd');
    expect(await sorts({ from: 'e' })).toBe('ef');
    expect(await sorts({ to: 'b', newestFirst: true })).toBe('ba');
    expect(await sorts({ limit: 2, newestFirst: true })).toBe('fe');
  });

  test('reads on past the megabyte that one answer may hold', async () => {
    const long = 'x'.repeat(300_000);
    for (const sk of 'abcdefgh') await table.put(item(sk, { long }));
    expect((await table.query('P')).map(({ sk }) => sk).join('')).toBe('abcdefgh');
    expect((await table.query('P', { limit: 5 })).map(({ sk }) => sk).join('')).toBe('abcde');
    expect(await table.getAll([...'abcdefgh'].map((sk) => ({ pk: 'P', sk })))).toHaveLength(8);
  });

  test('writes and reads more than a batch holds, and takes the last of two with one key', async () => {
    const items = Array.from({ length: 130 }, (_, index) => item(String(index).padStart(3, '0'), { n: index }));
    await table.putAll([item('007', { n: -1 }), ...items]);
    const read = await table.getAll(items.map(({ pk, sk }) => ({ pk, sk })));
    expect(read.toSorted((left, right) => (left.sk < right.sk ? -1 : 1))).toEqual(items);
  });

  test('keeps numbers, bytes, nested values and text of all kinds', async () => {
    const value = {
      n: -1.5,
      list: [1, 'two', { three: [] }],
      bytes: new Uint8Array([0, 255]),
      text: 'naïve 🎬 \u0000',
      no: false,
    };
    await table.put(item('v', value));
    const read = await table.get({ pk: 'P', sk: 'v' });
    expect({ ...read, bytes: [...bytesOf(read)] }).toEqual({ ...item('v', value), bytes: [0, 255] });
  });

  let proxy: FaultyProxy | undefined;
  afterEach(() => proxy?.stop());

  async function behind(faults: Fault[]): Promise<Table> {
    proxy = await startFaultyProxy(endpointOf(engine), () => faults.shift() ?? 'none');
    return connect(proxy.endpoint, tableName).table;
  }

  test('sends what a batch left undone again, until all is done', async () => {
    const items = Array.from({ length: 40 }, (_, index) => item(String(index)));
    await (await behind(['part', 'part', 'throttle', 'part'])).putAll(items);
    expect(await table.query('P')).toHaveLength(40);
  });
});

function bytesOf(item: Item | undefined): Uint8Array {
  const bytes = item?.['bytes'];
  if (!(bytes instanceof Uint8Array)) throw new Error('bytes did not come back as bytes');
  return bytes;
}
