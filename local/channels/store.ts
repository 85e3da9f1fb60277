import { randomUUID } from 'node:crypto';
import { createChannelStore } from '../../lambdas/adapters/dynamodb/channel-store.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { type ChannelDefinition, MAX_CHANNELS } from '../../lambdas/domain/channels/channel.ts';
import { OffcameraError } from '../../lambdas/errors.ts';
import type { ChannelStore } from '../../lambdas/ports/channel-store.ts';
import { changeKept } from '../change-kept.ts';

/** The team's channels in a table that somebody opened. */
export function openChannels(table: Table): ChannelStore {
  return createChannelStore(table, () => randomUUID());
}

/** Changes the channels as they are now; `change` may throw to leave them alone, and may be asked again. */
export async function changeChannels(
  store: ChannelStore,
  change: (channels: readonly ChannelDefinition[]) => readonly ChannelDefinition[],
): Promise<readonly ChannelDefinition[]> {
  const { after } = await changeKept(store, 'the channels', (list) => withinLimit(change(list.channels)));
  return after;
}

function withinLimit(channels: readonly ChannelDefinition[]): readonly ChannelDefinition[] {
  if (channels.length <= MAX_CHANNELS) return channels;
  throw new OffcameraError('BAD_INPUT', `There can be ${MAX_CHANNELS} channels and no more. Remove one first.`);
}
