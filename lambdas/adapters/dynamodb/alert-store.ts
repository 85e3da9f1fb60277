import * as z from 'zod';
import type { Alert, SilenceAlert, SpikeAlert } from '../../domain/alert.ts';
import { expiryOf } from '../../domain/event-time.ts';
import type { AlertStore, Delivery, StoredAlert } from '../../ports.ts';
import { TopicIdSchema } from '../mention-schema.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

const SpikeSchema = z.object({
  id: z.string(),
  rule: z.literal('spike'),
  topic: TopicIdSchema,
  startedAt: z.number(),
  raisedAt: z.number(),
  observed: z.number(),
  expected: z.number(),
  score: z.number(),
  authors: z.number(),
  sentiment: z.number(),
}) satisfies z.ZodType<SpikeAlert>;

const SilenceSchema = z
  .object({
    id: z.string(),
    rule: z.literal('silence'),
    source: z.string(),
    title: z.string(),
    startedAt: z.number(),
    raisedAt: z.number(),
    itemsPerDay: z.number(),
    reason: z.string().optional(),
  })
  .transform(({ reason, ...alert }): SilenceAlert => (reason === undefined ? alert : { ...alert, reason }));

const AlertSchema = z.union([SpikeSchema, SilenceSchema]) satisfies z.ZodType<Alert>;

const DeliverySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delivered'), at: z.number(), attempts: z.number() }),
  z.object({
    kind: z.literal('failed'),
    at: z.number(),
    attempts: z.number(),
    reason: z.string(),
    isFinal: z.boolean(),
  }),
]) satisfies z.ZodType<Delivery>;

const AlertItem = z.object({ alert: AlertSchema, deliveries: z.record(z.string(), DeliverySchema) });
const EpisodeItem = z.object({ alert: SpikeSchema, isStored: z.boolean() });

/** The list of alerts goes back this many months at most, so that an empty list is a bounded number of reads. */
const MONTHS_LISTED = 13;

export function createAlertStore(table: Table, retentionDays: number): AlertStore {
  return {
    async lastEpisode(topic) {
      const item = await table.get(keys.episode(topic));
      return item === undefined ? undefined : EpisodeItem.parse(item);
    },

    async openEpisode(alert, after) {
      const item = { ...keys.episode(alert.topic), alert, isStored: false };
      return after === undefined
        ? table.put(item, { expression: 'attribute_not_exists(pk)' })
        : table.put(item, { expression: 'alert.id = :after', values: { ':after': after.alert.id } });
    },

    async store(alert) {
      const expiresAt = expiryOf(alert.startedAt, Math.max(retentionDays, 365));
      const item: Item = { ...keys.alert(alert.startedAt, alert.id), alert, deliveries: {}, claims: {}, expiresAt };
      await table.put(item, { expression: 'attribute_not_exists(pk)' });
      await table.put({ ...keys.outbox(alert.startedAt, alert.id), expiresAt });
      if (alert.rule !== 'spike') return;
      await table.update(
        keys.episode(alert.topic),
        { expression: 'SET isStored = :yes', values: { ':yes': true, ':id': alert.id } },
        'alert.id = :id',
      );
    },

    async list(limit, cursor, now) {
      if (cursor !== undefined && Number.isNaN(Date.parse(cursor.slice(0, cursor.indexOf('#'))))) return undefined;
      if (cursor !== undefined && !/^\d{4}-\d{2}-\d{2}T[^#]+Z#/.test(cursor)) return undefined;
      const found: Item[] = [];
      for (const month of monthsBack(cursor === undefined ? now : Date.parse(cursor.slice(0, cursor.indexOf('#'))))) {
        const wanted = limit + 2 - found.length;
        if (wanted <= 0) break;
        const range = cursor === undefined ? {} : { to: cursor };
        found.push(
          ...(await table.query(keys.alertPartition(month), {
            ...range,
            newestFirst: true,
            limit: wanted,
            isConsistent: false,
          })),
        );
      }
      const after = found.filter(({ sk }) => sk !== cursor);
      const page = after.slice(0, limit);
      const last = page.at(-1);
      return {
        alerts: page.map(toStored),
        ...(after.length > limit && last !== undefined ? { nextCursor: last.sk } : {}),
      };
    },

    async outbox(limit) {
      const open = await table.query(keys.outboxPartition, { newestFirst: true, limit });
      const alerts = await table.getAll(open.map(({ sk }) => alertKeyOf(sk)));
      return alerts.map(toStored);
    },

    async claimDelivery(alert, channel, now, until) {
      const before = await table.update(
        keys.alert(alert.startedAt, alert.id),
        {
          expression: 'SET claims.#channel = :until',
          names: { '#channel': channel },
          values: { ':until': until, ':now': now, ':delivered': 'delivered' },
        },
        '(attribute_not_exists(claims.#channel) OR claims.#channel <= :now) AND ' +
          '(attribute_not_exists(deliveries.#channel) OR deliveries.#channel.kind <> :delivered)',
      );
      return before !== undefined;
    },

    async recordDelivery(alert, channel, delivery) {
      await table.update(
        keys.alert(alert.startedAt, alert.id),
        {
          expression: 'SET deliveries.#channel = :delivery REMOVE claims.#channel',
          names: { '#channel': channel },
          values: { ':delivery': delivery },
        },
        'attribute_exists(pk)',
      );
    },

    async close(alert) {
      await table.remove(keys.outbox(alert.startedAt, alert.id));
    },
  };
}

function toStored(item: Item): StoredAlert {
  return AlertItem.parse(item);
}

function alertKeyOf(sort: string) {
  const separator = sort.indexOf('#');
  return keys.alert(Date.parse(sort.slice(0, separator)), sort.slice(separator + 1));
}

/** `2026-11`, `2026-10`, … */
function* monthsBack(from: number): Generator<string> {
  const start = new Date(from);
  for (let month = 0; month < MONTHS_LISTED; month += 1) {
    yield new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() - month, 1)).toISOString().slice(0, 7);
  }
}
