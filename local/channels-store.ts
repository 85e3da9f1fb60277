import { randomUUID } from 'node:crypto';
import { createChannelStore } from '../lambdas/adapters/dynamodb/channel-store.ts';
import type { Table } from '../lambdas/adapters/dynamodb/table.ts';
import { type ChannelDefinition, MAX_CHANNELS } from '../lambdas/domain/channels/channel.ts';
import { OffcameraError } from '../lambdas/errors.ts';
import type { ChannelStore } from '../lambdas/ports/channel-store.ts';

/** So often, should others change the list at the same moment. */
const ATTEMPTS = 5;

/** The team's channels in a table that somebody opened. */
export function openChannels(table: Table): ChannelStore {
  return createChannelStore(table, () => randomUUID());
}

/** Changes the channels as they are now; `change` may throw to leave them alone, and may be asked again. */
export async function changeChannels(
  store: ChannelStore,
  change: (channels: readonly ChannelDefinition[]) => readonly ChannelDefinition[],
): Promise<readonly ChannelDefinition[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const list = await store.read();
    const after = change(list.channels);
    if (after.length > MAX_CHANNELS) {
      throw new OffcameraError('BAD_INPUT', `There can be ${MAX_CHANNELS} channels and no more. Remove one first.`);
    }
    if (await store.replace(after, list)) return after;
  }
  throw new OffcameraError('STORE_FAILED', 'Others are changing the channels all the time. Try again.');
}
