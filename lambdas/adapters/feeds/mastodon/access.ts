import * as z from 'zod';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import type { HttpReply } from '../../http/http-client.ts';
import { readJson } from '../read-reply.ts';

/**
 * The token for this server. `MASTODON_ACCESS_TOKEN` names the server each token belongs to (`mastodon.example=abc`,
 * several parted by white space or commas), because a token that is shown to another server is given away.
 */
export function tokenFor(server: string, setting: string | undefined): string | undefined {
  for (const pair of setting?.split(/[\s,]+/) ?? []) {
    const [name = '', ...token] = pair.split('=');
    if (name.toLowerCase() === server && token.length > 0) return token.join('=') || undefined;
  }
  return undefined;
}

/** A timeline that is refused for want of a token that is good for it; undefined for any other reply. */
export function refusalOf(reply: HttpReply, server: string, token: string | undefined): NothingOutcome | undefined {
  // 422 is what Mastodon says where only a member's own token would do.
  if (reply.kind !== 'failed' || (reply.status !== 401 && reply.status !== 422)) return undefined;
  return token === undefined ? needsToken(server) : rejectsToken(server);
}

const Access = z.string().optional().catch(undefined);
const Instance = z.object({
  configuration: z
    .object({ timelines_access: z.object({ hashtag_feeds: z.object({ local: Access, remote: Access }) }) })
    .optional()
    .catch(undefined),
});

/**
 * What it means when a server has nothing to show: undefined when there may simply be nothing. A server that keeps its tag
 * timelines to itself may answer with an empty list, and one that is no Mastodon with a 404.
 */
export function readEmptiness(
  instance: HttpReply,
  {
    server,
    token,
    isTagUnknown,
  }: { readonly server: string; readonly token: string | undefined; readonly isTagUnknown: boolean },
): NothingOutcome | undefined {
  const reading = readJson(instance, Instance, server);
  if (!reading.ok) {
    if (reading.outcome.kind !== 'failed' || !isTagUnknown) return undefined;
    const message = `${server} has no tag timelines in the way of Mastodon; check the name of the server`;
    return { kind: 'failed', failure: { kind: 'gone', message } };
  }
  const { local, remote } = reading.data.configuration?.timelines_access.hashtag_feeds ?? {};
  const access = [local, remote].filter((value) => value !== undefined);
  if (access.length === 0 || access.includes('public')) return undefined;
  if (access.includes('authenticated')) return token === undefined ? needsToken(server) : undefined;
  if (!access.every((value) => value === 'disabled')) return undefined;
  const message = `${server} shows tag timelines to nobody; choose another server`;
  return { kind: 'failed', failure: { kind: 'blocked', message } };
}

function needsToken(server: string): NothingOutcome {
  const message = `${server} shows tag timelines only to its members: set MASTODON_ACCESS_TOKEN to ${server}=TOKEN with an app token of that server (its preferences, under Development; scope read:statuses), or choose another server`;
  return { kind: 'needs-key', message };
}

function rejectsToken(server: string): NothingOutcome {
  const message = `${server} does not accept the token that MASTODON_ACCESS_TOKEN holds for it; make a new one there with the scope read:statuses, or choose another server`;
  return { kind: 'failed', failure: { kind: 'blocked', message } };
}
