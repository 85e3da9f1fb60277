import * as z from 'zod';
import type { ChannelStore } from '../../ports/channel-store.ts';
import type { NewId } from '../../ports/new-id.ts';
import { ChannelsSchema } from '../channel-schema.ts';
import { isStill } from './conditions.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

const Item = z.object({ revision: z.string(), channels: ChannelsSchema });

/** The team's channels, as one item: fifty of them are a small part of what an item may hold. */
export function createChannelStore(table: Table, newId: NewId): ChannelStore {
  return {
    async read() {
      const item = await table.get(keys.channels);
      return item === undefined ? { channels: [], revision: undefined } : Item.parse(item);
    },

    async replace(channels, before) {
      const item = { ...keys.channels, revision: newId(), channels };
      return table.put(item, isStill(before.revision));
    },
  };
}
