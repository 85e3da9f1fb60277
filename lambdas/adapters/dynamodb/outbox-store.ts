import * as z from 'zod';
import { DAY_MS } from '../../domain/bucket.ts';
import type { Delivery, DigestDelivery } from '../../ports/delivery.ts';
import type { Outbox, StoredAlert } from '../../ports/outbox.ts';
import type { Exact } from '../exact.ts';
import { IS_NEW } from './conditions.ts';
import { keys } from './keys.ts';
import type { Expression, Item, Table } from './table.ts';

const Delivered = z.object({
  kind: z.literal('delivered'),
  at: z.number(),
  attempts: z.number(),
  digest: z.string().optional(),
});
const Failed = z.object({
  kind: z.literal('failed'),
  at: z.number(),
  attempts: z.number(),
  reason: z.string(),
  isFinal: z.boolean(),
  retryAt: z.number().optional(),
});
const Held = z.object({
  kind: z.literal('deferred'),
  at: z.number(),
  until: z.number(),
  attempts: z.number(),
  reason: z.string().optional(),
});

/** How far a channel has got, as it is kept with the alert. */
export const DeliverySchema = z
  .discriminatedUnion('kind', [Delivered, Failed, Held])
  .transform((delivery) => delivery as Exact<typeof delivery> satisfies Delivery);
const DigestDeliverySchema = z
  .discriminatedUnion('kind', [Delivered, Failed])
  .transform((delivery) => delivery as Exact<typeof delivery> satisfies DigestDelivery);

const AlertKeys = z.array(z.object({ startedAt: z.number(), id: z.string() }));
const DigestItem = z.object({ alerts: AlertKeys, delivery: DigestDeliverySchema.optional() });

/** A digest is of interest until it is delivered, which takes days at most. */
const DIGEST_KEPT_MS = 30 * DAY_MS;

interface OutboxDeps<Told> {
  readonly table: Table;
  /** Reads an alert's item; undefined for one that cannot be read, which nobody is told of. */
  readonly toStored: (item: Item) => StoredAlert<Told> | undefined;
}

type Named = { readonly id: string; readonly startedAt: number };

const NO_CLAIM = '(attribute_not_exists(claims.#channel) OR claims.#channel <= :now)';
const NO_DELIVERY = 'attribute_not_exists(deliveries.#channel)';

/** The marks of what is still to be delivered, and what the channels have done so far, which is kept with each alert. */
export function createOutbox<Told extends Named>({ table, toStored }: OutboxDeps<Told>): Outbox<Told> {
  return {
    async outbox(limit) {
      const open = await table.query(keys.outboxPartition, { newestFirst: true, limit });
      const items = await table.getAll(open.map(({ sk }) => alertKeyOf(sk)));
      const read: StoredAlert<Told>[] = [];
      for (const item of items) {
        const stored = toStored(item);
        if (stored === undefined) await table.remove({ pk: keys.outboxPartition, sk: item.sk });
        else read.push(stored);
      }
      return read;
    },

    async claimDelivery(alert, channel, now, until, from) {
      const values = { ':until': until, ':now': now };
      return from === 'held'
        ? change(alert, channel, {
            expression: 'SET claims.#channel = :until REMOVE deliveries.#channel',
            values: { ...values, ':held': 'deferred' },
            condition: `${NO_CLAIM} AND deliveries.#channel.kind = :held`,
          })
        : change(alert, channel, {
            expression: 'SET claims.#channel = :until',
            values: { ...values, ':delivered': 'delivered', ':held': 'deferred' },
            condition: `${NO_CLAIM} AND (${NO_DELIVERY} OR NOT deliveries.#channel.kind IN (:delivered, :held))`,
          });
    },

    async recordDelivery(alert, channel, delivery) {
      await change(alert, channel, {
        expression: 'SET deliveries.#channel = :delivery REMOVE claims.#channel',
        values: { ':delivery': delivery },
        condition: 'attribute_exists(pk)',
      });
    },

    async close(alert) {
      await table.remove(keys.outbox(alert.startedAt, alert.id));
    },

    async hold(alert, channel, now, until) {
      const delivery: Delivery = { kind: 'deferred', at: now, until, attempts: 0 };
      return change(alert, channel, {
        expression: 'SET deliveries.#channel = :delivery',
        values: { ':delivery': delivery },
        condition: `attribute_exists(pk) AND ${NO_DELIVERY} AND attribute_not_exists(claims.#channel)`,
      });
    },

    async claimHeld(alert, channel, now, until) {
      return change(alert, channel, {
        expression: 'SET claims.#channel = :until',
        values: { ':until': until, ':now': now, ':held': 'deferred' },
        condition: `${NO_CLAIM} AND deliveries.#channel.kind = :held`,
      });
    },

    async readDigest(channel, heldUntil) {
      const item = await table.get(keys.digest(channel, heldUntil));
      if (item === undefined) return undefined;
      const { alerts, delivery } = DigestItem.parse(item);
      const items = await table.getAll(alerts.map(({ startedAt, id }) => keys.alert(startedAt, id)));
      const read = items.map((item) => toStored(item)).filter((stored) => stored !== undefined);
      const byId = new Map(read.map(({ alert }) => [alert.id, alert]));
      const found = alerts.map(({ id }) => byId.get(id)).filter((alert) => alert !== undefined);
      return { alerts: found, ...(delivery === undefined ? {} : { delivery }) };
    },

    async openDigest(channel, heldUntil, alerts, until) {
      const members = alerts.map(({ startedAt, id }) => ({ startedAt, id }));
      const expiresAt = Math.ceil((heldUntil + DIGEST_KEPT_MS) / 1000);
      const item = { ...keys.digest(channel, heldUntil), alerts: members, claim: until, expiresAt };
      return table.put(item, IS_NEW);
    },

    async claimDigest(channel, heldUntil, now, until) {
      const before = await table.update(
        keys.digest(channel, heldUntil),
        {
          expression: 'SET claim = :until',
          values: { ':until': until, ':now': now, ':delivered': 'delivered' },
        },
        'attribute_exists(pk) AND claim <= :now AND (attribute_not_exists(delivery) OR delivery.kind <> :delivered)',
      );
      return before !== undefined;
    },

    async recordDigest(channel, heldUntil, delivery) {
      await table.update(
        keys.digest(channel, heldUntil),
        { expression: 'SET delivery = :delivery, claim = :nobody', values: { ':delivery': delivery, ':nobody': 0 } },
        'attribute_exists(pk)',
      );
    },
  };

  /** Changes what an alert's item says of one channel. False when the condition did not hold. */
  async function change(
    alert: Named,
    channel: string,
    { condition, ...update }: Expression & { readonly condition: string },
  ): Promise<boolean> {
    const key = keys.alert(alert.startedAt, alert.id);
    return (await table.update(key, { ...update, names: { '#channel': channel } }, condition)) !== undefined;
  }
}

/** A mark is called like its alert: `<start>#<id>`. */
function alertKeyOf(sort: string) {
  const separator = sort.indexOf('#');
  return keys.alert(Date.parse(sort.slice(0, separator)), sort.slice(separator + 1));
}
