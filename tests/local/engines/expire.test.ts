import { expect, test } from 'vitest';
import { removeExpired } from '../../../local/engines/expire.ts';
import { createTestTable, describeOnEachEngine } from '../../engines/tables.ts';
import { NOON } from '../../factories/mentions.ts';

describeOnEachEngine('removing what has expired', (engine) => {
  test('takes what is due and nothing else, however much there is', async () => {
    const { table, client, tableName } = await createTestTable(engine);
    const now = NOON / 1000;
    const due = Array.from({ length: 30 }, (_, index) => ({
      pk: 'due',
      sk: String(index),
      expiresAt: now - 1 - index,
    }));
    const kept = [
      { pk: 'kept', sk: 'this very second', expiresAt: now },
      { pk: 'kept', sk: 'tomorrow', expiresAt: now + 86_400 },
      { pk: 'kept', sk: 'for ever' },
    ];
    for (const item of [...due, ...kept]) await table.put(item);

    expect(await removeExpired(client, tableName, NOON)).toBe(due.length);
    expect(await removeExpired(client, tableName, NOON)).toBe(0);

    expect(await table.query('due')).toEqual([]);
    expect((await table.query('kept')).map(({ sk }) => sk).toSorted()).toEqual(kept.map(({ sk }) => sk).toSorted());
  });
});
