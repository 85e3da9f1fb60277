import { randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { createTopicStore } from '../../../../lambdas/adapters/dynamodb/topic-store.ts';
import type { TopicStore } from '../../../../lambdas/ports/topic-store.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { aTopic } from '../../../factories/topics.ts';

const HARLOW = aTopic({ any: ['Harlow Street', '@harlowstreet'], none: ['market'], reveals: true });

describeOnEachEngine('the store of topics', (engine) => {
  let table: Table;
  let store: TopicStore;

  beforeEach(async () => {
    ({ table } = await createTestTable(engine));
    store = createTopicStore(table, () => randomUUID());
  });

  test('has none at first, and then what was put', async () => {
    const none = await store.read();
    expect(none).toEqual({ topics: [], revision: undefined });
    expect(await store.replace([HARLOW], none)).toBe(true);
    const one = await store.read();
    expect(one.topics).toEqual([HARLOW]);
    expect(await store.replace([], one)).toBe(true);
    expect((await store.read()).topics).toEqual([]);
  });

  test('answers the very list that is known, as long as nothing has changed', async () => {
    await store.replace([HARLOW], await store.read());
    const known = await store.read();
    expect(await store.read(known)).toBe(known);
    await store.replace([{ ...HARLOW, none: [] }], known);
    expect((await store.read(known)).topics).toEqual([{ ...HARLOW, none: [] }]);
  });

  test('refuses to change a list that others have changed since', async () => {
    const none = await store.read();
    expect(await store.replace([HARLOW], none)).toBe(true);
    expect(await store.replace([], none)).toBe(false);
    const known = await store.read();
    await store.replace([HARLOW, aTopic({ id: 'work:other', any: ['x'] })], known);
    expect(await store.replace([], known)).toBe(false);
    expect((await store.read()).topics).toHaveLength(2);
  });

  test('keeps as much as a team may write down, and nothing of what was there before', async () => {
    const term = () => randomBytes(45).toString('hex');
    const topics = Array.from({ length: 100 }, (_, at) =>
      aTopic({ id: `work:w${at}`, any: Array.from({ length: 100 }, term) }),
    );
    const none = await store.read();
    await store.replace(topics, none);
    const many = await store.read();
    expect(many.topics).toEqual(topics);
    expect((await table.query('CATALOG')).length).toBeGreaterThan(2);
    await store.replace([HARLOW], many);
    expect(await store.replace(topics, none)).toBe(false);
    expect((await table.query('CATALOG')).map(({ sk }) => sk.split('#').length)).toEqual([1, 3]);
  });
});
