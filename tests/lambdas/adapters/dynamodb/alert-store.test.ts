import { beforeEach, expect, test } from 'vitest';
import { createAlertStore } from '../../../../lambdas/adapters/dynamodb/alert-store.ts';
import { alertId, type SpikeAlert } from '../../../../lambdas/domain/alert.ts';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import type { AlertStore } from '../../../../lambdas/ports.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { aSilence } from '../../../factories/alerts.ts';
import { NOON } from '../../../factories/mentions.ts';

describeOnEachEngine('the alert store', (engine) => {
  let store: AlertStore;

  beforeEach(async () => {
    store = createAlertStore((await createTestTable(engine)).table, 90);
  });

  test('opens an episode for one of two that decide at once', async () => {
    expect(await store.openEpisode(anAlert(), undefined)).toBe(true);
    expect(await store.openEpisode(anAlert({ startedAt: NOON + 1 }), undefined)).toBe(false);
    const last = await store.lastEpisode('theme:a');
    expect(last).toEqual({ alert: anAlert(), isStored: false });
    const next = anAlert({ startedAt: NOON + 2 * DAY_MS });
    expect(await store.openEpisode(next, last)).toBe(true);
    expect(await store.openEpisode(next, last)).toBe(false);
  });

  test('stores an alert once, keeps its deliveries when it is stored again, and notes that it is stored', async () => {
    await store.openEpisode(anAlert(), undefined);
    await store.store(anAlert());
    await store.recordDelivery(anAlert(), 'webhook', { kind: 'delivered', at: NOON, attempts: 1 });
    await store.store(anAlert());
    expect(await store.outbox(10)).toEqual([
      { alert: anAlert(), deliveries: { webhook: { kind: 'delivered', at: NOON, attempts: 1 } } },
    ]);
    expect(await store.lastEpisode('theme:a')).toMatchObject({ isStored: true });
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

  test('keeps the silence of a source beside the spikes of topics', async () => {
    await store.store(SILENCE);
    await store.store({ ...SILENCE, id: alertId('silence', 'deadline', NOON), reason: 'status 503' });
    expect((await store.outbox(5)).map(({ alert }) => alert)).toContainEqual(SILENCE);
    const listed = await store.list(5, undefined, NOON + DAY_MS);
    expect(listed?.alerts.map(({ alert }) => 'reason' in alert && alert.reason).toSorted()).toEqual([
      false,
      'status 503',
    ]);
  });
});

const SILENCE = aSilence();

function anAlert(changes: Partial<SpikeAlert> = {}): SpikeAlert {
  const startedAt = changes.startedAt ?? NOON;
  return {
    id: alertId('spike', 'theme:a', startedAt),
    rule: 'spike',
    topic: 'theme:a',
    startedAt,
    raisedAt: startedAt + 1,
    observed: 40,
    expected: 1.5,
    score: 20,
    authors: 30,
    sentiment: -0.25,
    ...changes,
  };
}
