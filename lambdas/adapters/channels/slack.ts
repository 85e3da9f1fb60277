import { viewNotice } from './messages/notice.ts';
import { toSlackMessage } from './messages/slack.ts';
import type { Messenger } from './messenger.ts';
import { type PostDeps, postJson } from './post-json.ts';

/** An incoming webhook of Slack. */
export function createSlackMessenger(deps: PostDeps, url: string): Messenger {
  return {
    send: (notice, context) =>
      postJson(deps, 'Slack', url, JSON.stringify(toSlackMessage(viewNotice(notice, context)))),
  };
}
