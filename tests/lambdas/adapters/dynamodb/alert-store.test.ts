import { beforeEach, expect, test } from 'vitest';
import { createAlertStore } from '../../../../lambdas/adapters/dynamodb/alert-store.ts';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import type { AlertStore } from '../../../../lambdas/ports/alert-store.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { anAlert } from '../../../factories/alerts.ts';
import { ALERTS_OF_EVERY_KIND } from '../../../factories/alerts-of-every-kind.ts';
import { NOON } from '../../../factories/mentions.ts';

describeOnEachEngine('the alert store', (engine) => {
  let store: AlertStore;

  beforeEach(async () => {
    store = createAlertStore((await createTestTable(engine)).table, 90);
  });

  test('stores an alert once, and keeps its deliveries when it is stored again', async () => {
    await store.store(anAlert());
    await store.recordDelivery(anAlert(), 'webhook', { kind: 'delivered', at: NOON, attempts: 1 });
    await store.store(anAlert());
    expect(await store.outbox(10)).toEqual([
      { alert: anAlert(), deliveries: { webhook: { kind: 'delivered', at: NOON, attempts: 1 } } },
    ]);
    await store.close(anAlert());
    expect(await store.outbox(10)).toEqual([]);
  });

  test('one of two takes a delivery; a claim that ran out and a failure free it; a delivered one is never free again', async () => {
    await store.store(anAlert());
    const claim = (now: number) => store.claimDelivery(anAlert(), 'webhook', now, now + 100);
    expect([await claim(NOON), await claim(NOON), await claim(NOON + 99)]).toEqual([true, false, false]);
    expect(await claim(NOON + 100)).toBe(true);
    await store.recordDelivery(anAlert(), 'webhook', {
      kind: 'failed',
      at: NOON,
      attempts: 1,
      reason: 'no',
      isFinal: false,
    });
    expect(await claim(NOON + 101)).toBe(true);
    expect(await store.claimDelivery(anAlert(), 'sns', NOON, NOON + 100)).toBe(true);
    await store.recordDelivery(anAlert(), 'webhook', { kind: 'delivered', at: NOON, attempts: 2 });
    expect(await claim(NOON + DAY_MS)).toBe(false);
  });

  test('lists newest first, over months, page by page, each once', async () => {
    const all = Array.from({ length: 12 }, (_, index) => anAlert({ startedAt: NOON - index * 9 * DAY_MS }));
    for (const alert of all) await store.store(alert);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.list(5, cursor, NOON);
      seen.push(...(page?.alerts.map(({ alert }) => alert.id) ?? []));
      cursor = page?.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(await store.list(5, 'nonsense', NOON)).toBeUndefined();
    expect(await store.list(5, '9999-99-99TxZ#forged', NOON)).toBeUndefined();
  });

  test('keeps every kind of alert as it is', async () => {
    const { hostile, ...kinds } = ALERTS_OF_EVERY_KIND;
    // Numbers that are none are made up by nobody but that factory.
    expect(hostile).toBeDefined();
    const all = Object.values(kinds);
    for (const alert of all) await store.store(alert);
    const kept = (await store.outbox(50)).map(({ alert }) => alert);
    expect(kept).toHaveLength(all.length);
    expect(kept).toEqual(expect.arrayContaining(all));
  });
});
