import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import {
  type AlertSettings,
  isThreshold,
  MAX_ALERT_TOPICS,
  SENSITIVITY_CHOICES,
  type TopicAlertSettings,
  USUAL_ALERT_SETTINGS,
} from '../../domain/alerting/settings.ts';
import type { TopicId } from '../../domain/topic.ts';
import { OffcameraError } from '../../errors.ts';
import type { AlertSettingsStore } from '../../ports/alert-settings-store.ts';
import type { NewId } from '../../ports/new-id.ts';
import { TopicIdSchema } from '../mention-schema.ts';
import { isStill } from './conditions.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** Many times what `MAX_ALERT_TOPICS` come to; a damaged item must not unpack into all of memory. */
const MAX_UNPACKED_BYTES = 4 * 1024 * 1024;

const Head = z.object({ revision: z.string(), packed: z.instanceof(Uint8Array) });

const Sensitivity = z.enum(SENSITIVITY_CHOICES);
const TopicEntry = z.object({
  id: TopicIdSchema,
  sensitivity: Sensitivity.optional(),
  threshold: z
    .object({ count: z.number(), withinMinutes: z.number() })
    .refine(isThreshold, 'is no threshold that can be counted')
    .optional(),
});
const Stored = z.object({ sensitivity: Sensitivity, topics: z.array(TopicEntry).max(MAX_ALERT_TOPICS) });

/** One item, read and replaced as a whole. */
export function createAlertSettingsStore(table: Table, newId: NewId): AlertSettingsStore {
  return {
    async read() {
      const item = await table.get(keys.alertSettings);
      if (item === undefined) return { settings: USUAL_ALERT_SETTINGS, revision: undefined };
      const { revision, packed } = Head.parse(item);
      return { settings: unpack(packed), revision };
    },

    async replace(settings, before) {
      if (settings.topics.size > MAX_ALERT_TOPICS) {
        const message = `${MAX_ALERT_TOPICS} topics may have settings of their own; these are ${settings.topics.size}.`;
        throw new OffcameraError('BAD_INPUT', message);
      }
      const item = { ...keys.alertSettings, revision: newId(), packed: pack(settings) };
      return table.put(item, isStill(before.revision));
    },
  };
}

function pack({ sensitivity, topics }: AlertSettings): Uint8Array {
  return deflateRawSync(JSON.stringify({ sensitivity, topics: [...topics].map(([id, own]) => ({ id, ...own })) }));
}

function unpack(packed: Uint8Array): AlertSettings {
  const json = inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
  const { sensitivity, topics } = Stored.parse(JSON.parse(json));
  return { sensitivity, topics: new Map(topics.map(toEntry)) };
}

function toEntry({ id, sensitivity, threshold }: z.infer<typeof TopicEntry>): [TopicId, TopicAlertSettings] {
  const own = {
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(threshold === undefined ? {} : { threshold }),
  };
  return [id, own];
}
