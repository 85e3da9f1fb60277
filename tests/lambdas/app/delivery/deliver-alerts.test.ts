import { beforeEach, describe, expect, test } from 'vitest';
import { createAlertStore } from '../../../../lambdas/adapters/dynamodb/alert-store.ts';
import { deliverAlerts } from '../../../../lambdas/app/delivery/deliver-alerts.ts';
import type { Alert } from '../../../../lambdas/domain/alerting/alert.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import type { AlertStore } from '../../../../lambdas/ports/alert-store.ts';
import type { Channel } from '../../../../lambdas/ports/channel.ts';
import { connect, createTestTable, type TestTable } from '../../../engines/tables.ts';
import { anAlert } from '../../../factories/alerts.ts';
import { createTestClock, SILENT_LOG } from '../../../factories/pipeline.ts';

const MINUTE_MS = 60_000;
const CLAIM_MS = 2 * MINUTE_MS;

describe('delivering alerts', () => {
  let testTable: TestTable;
  let alerts: AlertStore;
  let clock: ReturnType<typeof createTestClock>;

  beforeEach(async () => {
    testTable = await createTestTable();
    alerts = storeOfItsOwn();
    clock = createTestClock();
  });

  function storeOfItsOwn(): AlertStore {
    return createAlertStore(connect(testTable.endpoint, testTable.tableName).table, 90);
  }

  const deliver = (channels: readonly Channel[], store = alerts) =>
    deliverAlerts({ alerts: store, channels, labelOf: (topic) => `label of ${topic}`, clock, log: SILENT_LOG });

  /** A channel that writes down what it is told, and fails while `isDown`. */
  function aChannel(id: string, { isDown = false } = {}) {
    const told: string[] = [];
    const channel = {
      id,
      told,
      isDown,
      async deliver(alert: Alert, labelOf: (topic: TopicId) => string) {
        if (alert.subject.kind === 'topic') told.push(`${alert.subject.topic}, ${labelOf(alert.subject.topic)}`);
        if (channel.isDown) throw new Error(`${id} is down`);
      },
    };
    return channel;
  }

  async function deliveries() {
    const page = await alerts.list(10, undefined, clock.now());
    return page?.alerts.map((stored) => stored.deliveries);
  }

  test('tells every channel once, under the name people know, and is then done with the alert', async () => {
    const [slack, mail] = [aChannel('slack'), aChannel('mail')];
    await alerts.store(anAlert());
    expect(await deliver([slack, mail])).toEqual({ open: 1, delivered: 2, failed: 0 });
    expect(await deliver([slack, mail])).toEqual({ open: 0, delivered: 0, failed: 0 });
    expect(slack.told).toEqual(['work:the-shining, label of work:the-shining']);
    expect(mail.told).toHaveLength(1);
    const delivered = { kind: 'delivered', at: clock.now(), attempts: 1 };
    expect(await deliveries()).toEqual([{ slack: delivered, mail: delivered }]);
  });

  test('a channel that fails holds up no other, and gets the alert when it is back', async () => {
    const [slack, mail] = [aChannel('slack', { isDown: true }), aChannel('mail')];
    await alerts.store(anAlert());
    await alerts.store(anAlert({ topic: 'theme:feud' }));
    expect(await deliver([slack, mail])).toEqual({ open: 2, delivered: 2, failed: 1 });
    const afterOneRun = await deliveries();
    expect(afterOneRun).toMatchObject([{ mail: { kind: 'delivered' } }, { mail: { kind: 'delivered' } }]);
    // Left alone after its first failure, for the rest of the run.
    expect(afterOneRun?.filter((channels) => 'slack' in channels)).toMatchObject([
      { slack: { kind: 'failed', attempts: 1, reason: 'slack is down', isFinal: false } },
    ]);
    slack.isDown = false;
    clock.advance(MINUTE_MS);
    expect(await deliver([slack, mail])).toEqual({ open: 2, delivered: 2, failed: 0 });
    expect((await alerts.outbox(10)).length).toBe(0);
    expect([slack.told.length, mail.told.length]).toEqual([3, 2]);
  });

  test('waits longer after each failure, and gives up after twelve', async () => {
    const down = aChannel('webhook', { isDown: true });
    await alerts.store(anAlert());
    expect(await deliver([down])).toMatchObject({ failed: 1 });
    for (const minutes of [1, 2, 4, 8, 16, 32, 64, 128, 180, 180, 180]) {
      clock.advance(minutes * MINUTE_MS - 1);
      expect(await deliver([down])).toEqual({ open: 1, delivered: 0, failed: 0 });
      clock.advance(1);
      expect(await deliver([down])).toEqual({ open: 1, delivered: 0, failed: 1 });
    }
    clock.advance(MINUTE_MS);
    await deliver([down]);
    expect(await alerts.outbox(10)).toEqual([]);
    expect(down.told).toHaveLength(12);
    expect(await deliveries()).toMatchObject([{ webhook: { kind: 'failed', attempts: 12, isFinal: true } }]);
  });

  test('two runs at once tell each channel once', async () => {
    const [slack, mail] = [aChannel('slack'), aChannel('mail')];
    for (const topic of ['theme:a', 'theme:b', 'theme:c'] as const) await alerts.store(anAlert({ topic }));
    await Promise.all([1, 2, 3].map(() => deliver([slack, mail], storeOfItsOwn())));
    expect(slack.told.toSorted()).toEqual(['a', 'b', 'c'].map((name) => `theme:${name}, label of theme:${name}`));
    expect(mail.told).toHaveLength(3);
    await deliver([slack, mail]);
    expect(await alerts.outbox(10)).toEqual([]);
  });

  test('what a run claimed and did not finish is taken over when the claim has run out, and not before', async () => {
    const slack = aChannel('slack');
    await alerts.store(anAlert());
    await alerts.claimDelivery(anAlert(), 'slack', clock.now(), clock.now() + CLAIM_MS);
    clock.advance(CLAIM_MS - 1);
    expect(await deliver([slack])).toEqual({ open: 1, delivered: 0, failed: 0 });
    clock.advance(1);
    expect(await deliver([slack])).toEqual({ open: 1, delivered: 1, failed: 0 });
  });

  test('where nobody is to be told, alerts are only listed', async () => {
    await alerts.store(anAlert());
    expect(await deliver([])).toEqual({ open: 1, delivered: 0, failed: 0 });
    expect(await alerts.outbox(10)).toEqual([]);
    expect(await deliveries()).toEqual([{}]);
  });
});
