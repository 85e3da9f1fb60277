import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../../lambdas/domain/alerting/alert.ts';
import { DAY_MS, HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import type { AlertStore } from '../../../../lambdas/ports/alert-store.ts';
import { countReads } from '../../../engines/count-reads.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { anAlertWith } from '../../../factories/alerts-of-every-kind.ts';
import { NOON } from '../../../factories/mentions.ts';
import { alertListOn, putAlerts } from '../../../factories/stored-alerts.ts';

const isHigh = ({ alert }: { readonly alert: Alert }) => alert.severity === 'high';

/** Follows the cursors to the end. */
async function readAll(list: Pick<AlertStore, 'list'>, limit: number, isWanted?: typeof isHigh) {
  const ids: string[] = [];
  let pages = 0;
  let cursor: string | undefined;
  do {
    const page = await list.list(limit, cursor, NOON, isWanted);
    expect(page?.alerts.length).toBeLessThanOrEqual(limit);
    ids.push(...(page?.alerts ?? []).map(({ alert }) => alert.id));
    cursor = page?.nextCursor;
    pages += 1;
  } while (cursor !== undefined);
  return { ids, pages };
}

function alertsAt(hoursAgo: readonly number[]): Alert[] {
  return hoursAgo.map((hours, index) =>
    anAlertWith({ startedAt: NOON - hours * HOUR_MS, severity: index % 3 === 0 ? 'high' : 'low' }),
  );
}

describe('the list of alerts', () => {
  test('pages of any size hold what is wanted once, newest first, wherever in the year it lies', async () => {
    const { table } = await createTestTable();
    const alerts = alertsAt([0, 1, 2, 30, 31, 700, 701, 702, 703, 1_500, 3_000, 3_001, 4_000, 8_000, 8_500]);
    await putAlerts(table, alerts);
    const list = alertListOn(table);
    const all = alerts.map(({ id }) => id);
    const high = alerts.filter((alert) => isHigh({ alert })).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 17 }), async (limit) => {
        expect((await readAll(list, limit)).ids).toEqual(all);
        expect((await readAll(list, limit, isHigh)).ids).toEqual(high);
      }),
      { numRuns: 6 },
    );
  });

  test('an empty year costs one look into every month, most of them side by side', async () => {
    const { table, client } = await createTestTable();
    const reads = countReads(client);
    expect(await alertListOn(table).list(25, undefined, NOON)).toEqual({ alerts: [] });
    expect(reads.take()).toEqual({ requests: 13, items: 0 });
  });

  test('however little is wanted, a page looks at so much and no more, and says that there is more', async () => {
    const { table, client } = await createTestTable();
    const many = Array.from({ length: 1_100 }, (_, index) => anAlertWith({ startedAt: NOON - index * 10_000 }));
    const old = anAlertWith({ startedAt: NOON - 40 * DAY_MS, severity: 'high' });
    await putAlerts(table, [...many, old]);
    const list = alertListOn(table);
    const reads = countReads(client);
    const page = await list.list(10, undefined, NOON, isHigh);
    expect(page).toEqual({ alerts: [], nextCursor: expect.any(String) });
    const { requests, items } = reads.take();
    expect(requests).toBeLessThanOrEqual(8);
    expect(items).toBeLessThanOrEqual(610);
    expect(await readAll(list, 10, isHigh)).toEqual({ ids: [old.id], pages: 3 });
  });

  test('takes no cursor that is none, and none leads beyond the year', async () => {
    const { table } = await createTestTable();
    await putAlerts(table, alertsAt([1]));
    const list = alertListOn(table);
    for (const cursor of ['', 'nonsense', '9999-99-99TxZ#forged', '2026-08-04']) {
      expect(await list.list(5, cursor, NOON)).toBeUndefined();
    }
    expect((await list.list(5, '9999-12-31T00:00:00.000Z#', NOON))?.alerts).toHaveLength(1);
    expect(await list.list(5, '1999-12-31T00:00:00.000Z#', NOON)).toEqual({ alerts: [] });
  });
});
