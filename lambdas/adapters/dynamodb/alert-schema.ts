import * as z from 'zod';
import { type Alert, RULES, SEVERITIES, STAGES } from '../../domain/alerting/alert.ts';
import type { Log } from '../../ports/log.ts';
import type { StoredAlert } from '../../ports/outbox.ts';
import type { Exact } from '../exact.ts';
import { TopicIdSchema } from '../mention-schema.ts';
import { NumbersSchema, Time } from './episode-schema.ts';
import { OldAlertSchema } from './old-alerts.ts';
import { DeliverySchema } from './outbox-store.ts';
import type { Item } from './table.ts';

const Sighting = z.object({ at: Time, platform: z.string(), url: z.string().optional() });

const Mention = z.object({
  text: z.string(),
  platform: z.string(),
  author: z.string().optional(),
  url: z.string().optional(),
  at: Time,
  engagement: z.number().optional(),
  isFirst: z.boolean().optional(),
});

const Evidence = z.object({
  sparkline: z
    .object({ from: Time, stepMinutes: z.number(), counts: z.array(z.number()), expected: z.number().optional() })
    .optional(),
  mentions: z.array(Mention),
  terms: z.array(z.string()),
  platforms: z.record(z.string(), z.number()),
  sentiment: z.object({ now: z.number(), usual: z.number().optional() }).optional(),
  link: z.string().optional(),
});

const Course = z.object({
  endedAt: Time,
  peak: z.number(),
  peakAt: Time,
  peakSpanMinutes: z.number(),
  total: z.number(),
  sentiment: z.number(),
});

const AlertSchema = z
  .object({
    id: z.string(),
    episode: z.string(),
    stage: z.enum(STAGES),
    rule: z.enum(RULES),
    severity: z.enum(SEVERITIES),
    subject: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('topic'), topic: TopicIdSchema }),
      z.object({ kind: z.literal('source'), source: z.string(), title: z.string() }),
    ]),
    together: z.array(TopicIdSchema),
    cause: z
      .object({ story: TopicIdSchema, title: z.string(), share: z.number(), first: Sighting.optional() })
      .optional(),
    startedAt: Time,
    raisedAt: Time,
    numbers: NumbersSchema,
    reason: z.string(),
    evidence: Evidence,
    told: z.object({ observed: z.number(), spanMinutes: z.number() }).optional(),
    course: Course.optional(),
  })
  .transform((alert) => alert as Exact<typeof alert> satisfies Alert);

const AlertItem = z.object({
  alert: z.union([AlertSchema, OldAlertSchema]),
  deliveries: z.record(z.string(), DeliverySchema),
});

/** Undefined for what nobody can read any more: one bad alert must not stand in the way of the others. */
export function toStoredAlert(item: Item, log?: Pick<Log, 'warn'>): StoredAlert<Alert> | undefined {
  const { success, data, error } = AlertItem.safeParse(item);
  if (!success) log?.warn('alert-unreadable', { alert: item.sk, reason: z.prettifyError(error).slice(0, 500) });
  return data;
}
