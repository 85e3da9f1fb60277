import type { ChannelDefinition } from '../domain/channels/channel.ts';

/** The channels of the team: one list, which changes as a whole. */
export interface ChannelStore {
  read(): Promise<ChannelList>;
  /** False when somebody else has changed the list since `before` was read. */
  replace(channels: readonly ChannelDefinition[], before: ChannelList): Promise<boolean>;
}

export interface ChannelList {
  readonly channels: readonly ChannelDefinition[];
  /** Undefined until there has been a list. */
  readonly revision: string | undefined;
}
