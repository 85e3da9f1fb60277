import { toDiscordMessage } from './messages/discord.ts';
import { viewNotice } from './messages/notice.ts';
import type { Messenger } from './messenger.ts';
import { type PostDeps, postJson } from './post-json.ts';

/** A webhook of a channel in Discord. */
export function createDiscordMessenger(deps: PostDeps, url: string): Messenger {
  return {
    send: (notice, context) =>
      postJson(deps, 'Discord', url, JSON.stringify(toDiscordMessage(viewNotice(notice, context)))),
  };
}
