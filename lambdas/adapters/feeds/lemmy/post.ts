import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import { buildMention } from '../../build-mention.ts';
import { parsePublishedAt } from '../../feed-documents/dates.ts';
import { cleanText } from '../../feed-documents/plain-text.ts';
import { Count, engagementOf, PostAddress } from '../fediverse.ts';
import { markdownToText } from './markdown.ts';

const Text = z.string().nullish().catch(undefined);
const Flag = z.boolean().nullish().catch(undefined);

/** A post as either version of the API shows it: v4 has other names for the time and keeps the counts on the post. */
export const PostView = z.object({
  post: z.object({
    ap_id: PostAddress,
    name: z.string(),
    url: Text,
    body: Text,
    published: Text,
    published_at: Text,
    language_id: z.number().nullish().catch(undefined),
    removed: Flag,
    deleted: Flag,
    score: Count,
    comments: Count,
  }),
  creator: z.object({ name: z.string(), actor_id: Text, ap_id: Text, bot_account: Flag }),
  counts: z.object({ score: Count, comments: Count }).optional().catch(undefined),
});
export type PostView = z.infer<typeof PostView>;

/** Undefined for what was taken down, and for what no person posted. */
export function postToMention(
  { post, creator, counts }: PostView,
  { source, seenAt }: Pick<Mention, 'source' | 'seenAt'>,
): Mention | undefined {
  if (post.removed === true || post.deleted === true || creator.bot_account === true) return undefined;
  return buildMention({
    platform: 'lemmy',
    nativeId: post.ap_id,
    source,
    seenAt,
    title: cleanText(post.name),
    text: markdownToText(post.body ?? ''),
    url: post.url || post.ap_id,
    author: cleanText(fullName(creator)),
    language: LANGUAGES[post.language_id ?? 0],
    publishedAt: claimedTime(post),
    engagement: engagementOf({
      likes: post.score ?? counts?.score,
      reposts: undefined,
      replies: post.comments ?? counts?.comments,
      quotes: undefined,
    }),
  });
}

/** ISO 8601. */
export function claimedTime(post: Pick<PostView['post'], 'published' | 'published_at'>): string | undefined {
  return parsePublishedAt(post.published_at ?? post.published ?? '');
}

/** Names are unique on their server only. */
function fullName({ name, actor_id, ap_id }: PostView['creator']): string {
  const host = URL.parse(ap_id ?? actor_id ?? '')?.host;
  return host === undefined || host === '' ? name : `${name}@${host}`;
}

/** Lemmy numbers its languages, the same on every server; these are those that people post in. 0: nobody said. */
const LANGUAGES: Readonly<Record<number, string>> = {
  8: 'ar',
  15: 'bg',
  18: 'bn',
  22: 'ca',
  27: 'cs',
  31: 'da',
  32: 'de',
  36: 'el',
  37: 'en',
  38: 'eo',
  39: 'es',
  40: 'et',
  41: 'eu',
  42: 'fa',
  44: 'fi',
  47: 'fr',
  51: 'gl',
  56: 'he',
  57: 'hi',
  59: 'hr',
  61: 'hu',
  65: 'id',
  72: 'it',
  74: 'ja',
  84: 'ko',
  97: 'lt',
  99: 'lv',
  107: 'ms',
  111: 'nb',
  115: 'nl',
  116: 'nn',
  117: 'no',
  128: 'pl',
  130: 'pt',
  134: 'ro',
  135: 'ru',
  143: 'sk',
  144: 'sl',
  149: 'sr',
  153: 'sv',
  155: 'ta',
  158: 'th',
  161: 'tl',
  164: 'tr',
  170: 'uk',
  174: 'vi',
  182: 'zh',
};
