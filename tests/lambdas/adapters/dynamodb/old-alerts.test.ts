import { beforeEach, describe, expect, test } from 'vitest';
import { createAlertStore } from '../../../../lambdas/adapters/dynamodb/alert-store.ts';
import { keys } from '../../../../lambdas/adapters/dynamodb/keys.ts';
import type { Item, Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { deliverAlerts } from '../../../../lambdas/app/delivery/deliver-alerts.ts';
import type { AlertStore } from '../../../../lambdas/ports/alert-store.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { anAlert } from '../../../factories/alerts.ts';
import { NOON } from '../../../factories/mentions.ts';
import { createTestClock, SILENT_LOG } from '../../../factories/pipeline.ts';
import { createTestApi } from '../../handlers/http/test-api.ts';

const HOUR_MS = 3_600_000;
const isoOf = (time: number) => new Date(time).toISOString();

/** As version 0.1.0 wrote them. */
const OLD_SPIKE = {
  id: `spike|work:the-shining|${isoOf(NOON - HOUR_MS)}`,
  rule: 'spike',
  topic: 'work:the-shining',
  startedAt: NOON - HOUR_MS,
  raisedAt: NOON - HOUR_MS + 30_000,
  observed: 40,
  expected: 3.2567,
  score: 20.3612,
  authors: 30,
  sentiment: -0.25,
};
const OLD_SILENCE = {
  id: `silence|variety|${isoOf(NOON - 48 * HOUR_MS)}`,
  rule: 'silence',
  source: 'variety',
  title: 'Variety',
  startedAt: NOON - 48 * HOUR_MS,
  raisedAt: NOON,
  itemsPerDay: 80.26,
  reason: 'HTTP 503',
};

type Stored = { readonly id: string; readonly startedAt: number };

async function putOld(table: Table, alert: Stored, changes: Record<string, unknown> = {}): Promise<void> {
  const item: Item = { ...keys.alert(alert.startedAt, alert.id), alert, deliveries: {}, claims: {}, ...changes };
  await table.put({ ...item, expiresAt: 4_000_000_000 });
  await table.put({ ...keys.outbox(alert.startedAt, alert.id), expiresAt: 4_000_000_000 });
}

describe('alerts of version 0.1.0', () => {
  let table: Table;
  let store: AlertStore;
  const warned: unknown[] = [];

  beforeEach(async () => {
    ({ table } = await createTestTable());
    warned.length = 0;
    store = createAlertStore(table, 90, { warn: (event, fields) => warned.push([event, fields?.['alert']]) });
  });

  test('say in the list what they said, as alerts of today do', async () => {
    await putOld(table, OLD_SPIKE);
    await putOld(table, OLD_SILENCE, { deliveries: { sns: { kind: 'delivered', at: NOON, attempts: 1 } } });
    const page = await store.list(10, undefined, NOON);
    expect(page?.alerts).toMatchObject([
      {
        alert: {
          ...{ id: OLD_SPIKE.id, stage: 'opened', rule: 'spike', severity: 'medium' },
          subject: { kind: 'topic', topic: 'work:the-shining' },
          numbers: { spanMinutes: 60, observed: 40, expected: 3.26, authors: 30 },
          reason: '40 mentions in an hour by 30 authors, where 3 are usual',
          evidence: { sentiment: { now: -0.25 } },
        },
        deliveries: {},
      },
      {
        alert: {
          ...{ id: OLD_SILENCE.id, stage: 'opened', rule: 'silence', severity: 'low' },
          subject: { kind: 'source', source: 'variety', title: 'Variety' },
          reason: expect.stringMatching(
            /^nothing new since .* where 80\.3 a day are usual\. The last try failed: HTTP 503$/,
          ),
        },
        deliveries: { sns: { kind: 'delivered', at: NOON, attempts: 1 } },
      },
    ]);
    const score = page?.alerts[0]?.alert.numbers.score ?? 0;
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
    expect(warned).toEqual([]);
  });

  test('are served by the API, the feeds and the page', async () => {
    await putOld(table, OLD_SPIKE);
    await putOld(table, OLD_SILENCE);
    const { app, get } = await createTestApi({ change: { alerts: store } });
    // Held against the published schema on the way.
    expect((await get('/v1/alerts')).body.items.map(({ id }: Stored) => id)).toEqual([OLD_SPIKE.id, OLD_SILENCE.id]);
    for (const path of ['/alerts', '/alerts.rss', '/alerts.json']) {
      const reply = await app.request(path);
      const text = await reply.text();
      expect(reply.status).toBe(200);
      expect(text).toContain('40 mentions in an hour by 30 authors');
      expect(text).toContain('Variety');
    }
  });

  test('an undelivered one is told once and leaves the outbox, and stops nothing', async () => {
    await putOld(table, OLD_SPIKE);
    await putOld(table, OLD_SILENCE);
    await store.store(anAlert());
    const told: string[] = [];
    const channel = {
      id: 'webhook',
      async deliver({ id }: { readonly id: string }) {
        told.push(id);
      },
    };
    const deps = { alerts: store, channels: [channel], labelOf: String, clock: createTestClock(), log: SILENT_LOG };
    await deliverAlerts(deps);
    await deliverAlerts(deps);
    expect(told.toSorted()).toEqual([anAlert().id, OLD_SILENCE.id, OLD_SPIKE.id].toSorted());
    expect(await store.outbox(10)).toEqual([]);
    expect((await store.list(10, undefined, NOON))?.alerts[0]?.deliveries).toMatchObject({
      webhook: { kind: 'delivered', attempts: 1 },
    });
  });

  test('what nobody can read is left out with a warning, and is not asked for again', async () => {
    const unreadable = [
      { ...OLD_SPIKE, id: 'a', topic: 'no topic' },
      { ...OLD_SPIKE, id: 'b', rule: 'unheard-of' },
      { ...OLD_SPIKE, id: 'c', raisedAt: 8.7e15 },
    ];
    for (const alert of unreadable) await putOld(table, alert);
    await store.store(anAlert());
    expect((await store.outbox(10)).map(({ alert }) => alert.id)).toEqual([anAlert().id]);
    expect(warned).toHaveLength(3);
    expect(warned).toContainEqual(['alert-unreadable', keys.alert(OLD_SPIKE.startedAt, 'a').sk]);
    expect((await store.outbox(10)).map(({ alert }) => alert.id)).toEqual([anAlert().id]);
    expect(warned).toHaveLength(3);
    const pages = await store.list(2, undefined, NOON);
    expect(pages?.alerts.map(({ alert }) => alert.id)).toEqual([anAlert().id]);
  });
});
