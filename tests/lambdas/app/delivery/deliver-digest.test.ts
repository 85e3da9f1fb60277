import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { keys } from '../../../../lambdas/adapters/dynamodb/keys.ts';
import { createOutbox, DeliverySchema } from '../../../../lambdas/adapters/dynamodb/outbox-store.ts';
import type { Item, Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { deliverAlerts } from '../../../../lambdas/app/delivery/deliver-alerts.ts';
import type { Timing } from '../../../../lambdas/domain/channels/timing.ts';
import { DeliveryError } from '../../../../lambdas/errors.ts';
import type { Channel } from '../../../../lambdas/ports/channel.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { createTestClock, SILENT_LOG } from '../../../factories/pipeline.ts';

const MINUTE_MS = 60_000;

/** As much of an alert as delivering needs. */
interface Note {
  readonly id: string;
  readonly startedAt: number;
  readonly raisedAt: number;
}

const NoteItem = z.object({
  alert: z.object({ id: z.string(), startedAt: z.number(), raisedAt: z.number() }),
  deliveries: z.record(z.string(), DeliverySchema),
});
const toStored = (item: Item) => NoteItem.parse(item);

describe('what quiet hours hold back', () => {
  let table: Table;
  let clock: ReturnType<typeof createTestClock>;
  let wakeUp: number;
  let told: string[];
  let isDown: boolean;
  let trouble: DeliveryError | undefined;

  beforeEach(async () => {
    ({ table } = await createTestTable());
    clock = createTestClock();
    wakeUp = clock.now() + 60 * MINUTE_MS;
    told = [];
    isDown = false;
    trouble = undefined;
  });

  const outboxOf = (one: Table) => createOutbox<Note>({ table: one, toStored });

  async function raise(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const alert: Note = { id, startedAt: clock.now(), raisedAt: clock.now() };
      await table.put({ ...keys.alert(alert.startedAt, id), alert, deliveries: {}, claims: {} });
      await table.put({ ...keys.outbox(alert.startedAt, id) });
      clock.advance(1_000);
    }
  }

  function say(words: string): void {
    told.push(words);
    if (isDown) throw trouble ?? new Error('down');
  }

  /** Quiet until `wakeUp`, but for what is urgent. */
  function aChannel(id = 'team', { digest = true } = {}): Channel<Note> {
    return {
      id,
      timing: (alert, now): Timing =>
        now < wakeUp && !alert.id.startsWith('urgent') ? { kind: 'held', until: wakeUp } : { kind: 'now' },
      deliver: async (alert) => say(alert.id),
      ...(digest
        ? { deliverDigest: async ({ id: key, alerts }) => say(`${key}: ${alerts.map((one) => one.id).join(' ')}`) }
        : {}),
    };
  }

  const deliver = (channels: readonly Channel<Note>[] = [aChannel()], one = table) =>
    deliverAlerts({ alerts: outboxOf(one), channels, labelOf: (topic) => topic, clock, log: SILENT_LOG });

  const sleep = () => clock.advance(wakeUp - clock.now());
  const DIGEST = () => `digest|team|${new Date(wakeUp).toISOString()}`;
  const left = async () => (await outboxOf(table).outbox(100)).length;

  test('comes as one message when they end, once, in the order of what happened; what is urgent comes at once', async () => {
    await raise('a', 'urgent', 'b');
    expect(await deliver()).toEqual({ open: 3, delivered: 1, failed: 0 });
    await raise('c');
    await deliver();
    expect(told).toEqual(['urgent']);
    sleep();
    expect(await deliver()).toEqual({ open: 3, delivered: 3, failed: 0 });
    await deliver();
    expect(told).toEqual(['urgent', `${DIGEST()}: a b c`]);
    expect(await left()).toBe(0);
  });

  test('is shown while it is held, and in which digest it came', async () => {
    await raise('a', 'b');
    const at = clock.now();
    await deliver();
    const stored = async () => toStored((await table.get(keys.alert(at - 2_000, 'a'))) ?? { pk: '', sk: '' });
    expect((await stored()).deliveries).toEqual({ team: { kind: 'deferred', at, until: wakeUp, attempts: 0 } });
    sleep();
    await deliver();
    expect((await stored()).deliveries).toEqual({
      team: { kind: 'delivered', at: clock.now(), attempts: 1, digest: DIGEST() },
    });
  });

  test('comes as itself where it is one alert, or where the channel wants no digest', async () => {
    await raise('a');
    await deliver();
    sleep();
    await deliver();
    wakeUp += 600 * MINUTE_MS;
    const one = aChannel('one by one', { digest: false });
    await raise('b', 'c');
    await deliver([one]);
    sleep();
    await deliver([one]);
    expect(told).toEqual(['a', 'b', 'c']);
    expect(await left()).toBe(0);
  });

  test('is tried again as the same message, not before the service wants it, and is not told in the next quiet hours', async () => {
    await raise('a', 'b');
    await deliver();
    sleep();
    isDown = true;
    trouble = new DeliveryError('too often', { retryAt: clock.now() + 10 * MINUTE_MS });
    expect(await deliver()).toEqual({ open: 2, delivered: 0, failed: 2 });
    const [{ deliveries } = { deliveries: {} }] = await outboxOf(table).outbox(1);
    expect(deliveries).toMatchObject({ team: { kind: 'deferred', attempts: 1, reason: 'too often' } });
    isDown = false;
    clock.advance(10 * MINUTE_MS - 1);
    expect(await deliver()).toMatchObject({ delivered: 0 });
    const until = wakeUp;
    wakeUp = clock.now() + 30 * MINUTE_MS;
    await raise('c', 'd');
    await deliver();
    expect(told).toHaveLength(1);
    sleep();
    await deliver();
    const first = `digest|team|${new Date(until).toISOString()}: a b`;
    expect(told).toEqual([first, first, `${DIGEST()}: c d`]);
    expect(await left()).toBe(0);
  });

  test('is given up where it can never succeed, and that is shown with each alert', async () => {
    await raise('a', 'b');
    await deliver();
    sleep();
    isDown = true;
    trouble = new DeliveryError('no such webhook', { isFinal: true });
    await deliver();
    await deliver();
    expect(told).toHaveLength(1);
    expect(await left()).toBe(0);
    const item = await table.get(keys.alert(createTestClock().now(), 'a'));
    expect(item?.['deliveries']).toMatchObject({ team: { kind: 'failed', isFinal: true, reason: 'no such webhook' } });
  });

  test('what was begun alone before the quiet hours is ended alone', async () => {
    wakeUp = clock.now();
    await raise('begun');
    isDown = true;
    await deliver();
    isDown = false;
    wakeUp = clock.now() + 60 * MINUTE_MS;
    await raise('a', 'b');
    clock.advance(5 * MINUTE_MS);
    await deliver();
    expect(told).toEqual(['begun']);
    sleep();
    await deliver();
    expect(told).toEqual(['begun', `${DIGEST()}: a b`, 'begun']);
  });

  test('so is what was being told when the process died: nobody knows whether it arrived, so it keeps its own id', async () => {
    await raise('a', 'b', 'c');
    const [first] = (await outboxOf(table).outbox(10)).filter(({ alert }) => alert.id === 'a');
    if (first === undefined) throw new Error('it is not in the outbox');
    await outboxOf(table).claimDelivery(first.alert, 'team', clock.now(), clock.now() + MINUTE_MS);
    clock.advance(5 * MINUTE_MS);
    await deliver();
    sleep();
    await deliver();
    expect(told).toEqual([`${DIGEST()}: b c`, 'a']);
  });

  test('a channel that asks to be left alone is left alone with everything', async () => {
    wakeUp = clock.now();
    await raise('a', 'b', 'c');
    isDown = true;
    trouble = new DeliveryError('too often', { retryAt: clock.now() + 30 * MINUTE_MS });
    await deliver();
    isDown = false;
    for (let minute = 0; minute < 29; minute += 1) {
      clock.advance(MINUTE_MS);
      await deliver();
    }
    expect(told).toEqual(['a']);
    clock.advance(MINUTE_MS);
    await deliver();
    expect(told).toEqual(['a', 'a', 'b', 'c']);
  });

  test('two runs at once do not part the message between them: whoever has its first alert tells all', async () => {
    await raise('a', 'b', 'c');
    await deliver();
    sleep();
    let hasRun = false;
    const interrupted: Table = {
      ...table,
      async update(...args) {
        const before = await table.update(...args);
        if (!hasRun) {
          hasRun = true;
          await deliver();
        }
        return before;
      },
    };
    await deliver([aChannel()], interrupted);
    expect(told).toEqual([`${DIGEST()}: a b c`]);
    expect(await left()).toBe(0);
  });

  // Dying before a write is dying after the one before it.
  test('two runs at once, and a run that dies after any write, tell everything once, and again only under the same id', async () => {
    for (let write = 0; ; write += 1) {
      told = [];
      await raise('a', 'b');
      const dying = dieAfter(table, write);
      await deliver([aChannel()], dying.table).catch(() => undefined);
      sleep();
      await deliver([aChannel()], dying.table).catch(() => undefined);
      for (let minute = 0; minute < 2; minute += 1) {
        await Promise.all([deliver(), deliver()]);
        clock.advance(2 * MINUTE_MS);
      }
      expect(await left(), `died at write ${write}`).toBe(0);
      const times = (id: string) => told.filter((words) => words.split(/[ :]+/).includes(id)).length;
      const messages = new Set(told);
      // The one case in which nobody can know whether it arrived: the same message is sent again.
      expect(told.length - messages.size).toBeLessThanOrEqual(1);
      expect(
        [...messages].flatMap((words) => words.match(/\b[ab]\b/g) ?? []).toSorted(),
        `died at write ${write}`,
      ).toEqual(['a', 'b']);
      expect(Math.max(times('a'), times('b'))).toBeLessThanOrEqual(2);
      wakeUp = clock.now() + 60 * MINUTE_MS;
      if (dying.hasDied()) continue;
      expect(write).toBeGreaterThan(8);
      return;
    }
  });
});

/** A table whose process dies when its nth write is done, counted from 0. */
function dieAfter(table: Table, nth: number) {
  let writes = 0;
  let isDead = false;
  async function write<T>(work: () => Promise<T>): Promise<T> {
    if (isDead) throw new Error('dead');
    writes += 1;
    isDead = writes > nth;
    const result = await work();
    if (isDead) throw new Error('dies');
    return result;
  }
  const dying: Table = {
    ...table,
    put: (...args) => write(() => table.put(...args)),
    update: (...args) => write(() => table.update(...args)),
    remove: (...args) => write(() => table.remove(...args)),
  };
  return { table: dying, hasDied: () => isDead };
}
