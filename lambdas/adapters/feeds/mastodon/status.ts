import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import { buildMention } from '../../build-mention.ts';
import { parsePublishedAt } from '../../feed-documents/dates.ts';
import { cleanText, htmlToText } from '../../feed-documents/plain-text.ts';
import { Count, engagementOf, PostAddress } from '../fediverse.ts';

const Text = z.string().nullish().catch(undefined);
const Flag = z.boolean().nullish().catch(undefined);

export const Status = z.object({
  uri: PostAddress,
  url: Text,
  visibility: z.string(),
  created_at: Text,
  content: Text,
  spoiler_text: Text,
  language: Text,
  reblog: z.unknown().optional(),
  account: z.object({ acct: z.string().min(1), bot: Flag, noindex: Flag, discoverable: Flag }),
  favourites_count: Count,
  reblogs_count: Count,
  replies_count: Count,
  quotes_count: Count,
});
export type Status = z.infer<typeof Status>;

export interface StatusContext {
  readonly server: string;
  readonly source: string;
  readonly seenAt: string;
  readonly isWanted: (text: string) => boolean;
}

/**
 * Undefined for what its author would not have counted (not public, an account that does not want to be found), what no
 * person wrote, what is another's post passed on, and what is not about our matter.
 */
export function statusToMention(
  status: Status,
  { server, source, seenAt, isWanted }: StatusContext,
): Mention | undefined {
  const { account } = status;
  if (status.visibility !== 'public' || (status.reblog ?? undefined) !== undefined) return undefined;
  if (account.bot === true || account.noindex === true || account.discoverable === false) return undefined;
  const title = cleanText(status.spoiler_text ?? '');
  const text = htmlToText(status.content ?? '');
  if (!isWanted(title) && !isWanted(text)) return undefined;
  const { favourites_count: likes, reblogs_count: reposts, replies_count: replies, quotes_count: quotes } = status;
  return buildMention({
    platform: 'mastodon',
    nativeId: status.uri,
    source,
    seenAt,
    title,
    text,
    url: status.url ?? status.uri,
    author: cleanText(accountName(account.acct, server)),
    language: status.language ?? undefined,
    publishedAt: parsePublishedAt(status.created_at ?? ''),
    engagement: engagementOf({ likes, reposts, replies, quotes }),
  });
}

/** A server names its own members without itself: completed, an author is the same through whichever server. */
function accountName(acct: string, server: string): string {
  return acct.includes('@') ? acct : `${acct}@${server}`;
}
