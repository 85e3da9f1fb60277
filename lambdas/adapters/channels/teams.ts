import { viewNotice } from './messages/notice.ts';
import { toTeamsMessage } from './messages/teams.ts';
import type { Messenger } from './messenger.ts';
import { type PostDeps, postJson } from './post-json.ts';

/** A webhook of Workflows in Microsoft Teams ("Post to a channel when a webhook request is received"). */
export function createTeamsMessenger(deps: PostDeps, url: string): Messenger {
  return {
    send: (notice, context) =>
      postJson(deps, 'Microsoft Teams', url, JSON.stringify(toTeamsMessage(viewNotice(notice, context)))),
  };
}
