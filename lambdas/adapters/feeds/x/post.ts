import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import { buildMention } from '../../build-mention.ts';
import { parsePublishedAt } from '../../feed-documents/dates.ts';
import { htmlToText } from '../../feed-documents/plain-text.ts';

const Count = z.int().nonnegative().optional().catch(undefined);
const Ids = z.array(z.string()).optional().catch(undefined);
const LongText = z.object({ text: z.string() }).optional().catch(undefined);

export const XPostId = z.string().regex(/^\d{1,19}$/, 'is not the id of a post');

/** X is renaming tweets to posts, and its fields with them: both names are read. */
export const XPost = z.object({
  id: XPostId,
  text: z.string(),
  note_tweet: LongText,
  note_post: LongText,
  author_id: z.string().optional().catch(undefined),
  created_at: z.string().optional().catch(undefined),
  lang: z.string().optional().catch(undefined),
  edit_history_tweet_ids: Ids,
  edit_history_post_ids: Ids,
  public_metrics: z
    .object({
      like_count: Count,
      retweet_count: Count,
      repost_count: Count,
      reply_count: Count,
      quote_count: Count,
      impression_count: Count,
    })
    .optional()
    .catch(undefined),
});
export type XPost = z.infer<typeof XPost>;

/** What X says when it knows no language: undetermined, none, or only links and the like. */
const NO_LANGUAGE = /^(?:und|zxx|art|q[a-z]{2})$/i;

export function toXMention(post: XPost, sighting: Pick<Mention, 'source' | 'seenAt'>): Mention | undefined {
  const { id, lang, created_at, public_metrics: metrics = {} } = post;
  const reposts = metrics.retweet_count ?? metrics.repost_count;
  return buildMention({
    platform: 'x',
    nativeId: originalIdOf(post),
    ...sighting,
    text: htmlToText((post.note_tweet ?? post.note_post)?.text || post.text),
    url: `https://x.com/i/status/${id}`,
    author: post.author_id,
    language: lang === undefined || NO_LANGUAGE.test(lang) ? undefined : lang,
    publishedAt: created_at === undefined ? undefined : parsePublishedAt(created_at),
    engagement: {
      ...(metrics.like_count !== undefined && { likes: metrics.like_count }),
      ...(reposts !== undefined && { reposts }),
      ...(metrics.reply_count !== undefined && { replies: metrics.reply_count }),
      ...(metrics.quote_count !== undefined && { quotes: metrics.quote_count }),
      ...(metrics.impression_count !== undefined && { views: metrics.impression_count }),
    },
  });
}

/** Every edit is a post of its own to X; to us it is the one that it began as. */
function originalIdOf({ id, edit_history_tweet_ids, edit_history_post_ids }: XPost): string {
  const [first] = edit_history_tweet_ids ?? edit_history_post_ids ?? [];
  return XPostId.safeParse(first).data ?? id;
}

/** Ids are made of the time: milliseconds since this moment, and 22 bits that tell posts of one millisecond apart. */
const IDS_BEGAN_MS = 1_288_834_974_657;
const BITS_BELOW_TIME = 22n;

/** When the post of this id was written, in epoch milliseconds. */
export function timeOfXId(id: string): number {
  return Number(BigInt(id) >> BITS_BELOW_TIME) + IDS_BEGAN_MS;
}

/** The id that parts what was written before this moment from what was written after it. */
export function xIdAt(time: number): string {
  return String(BigInt(Math.max(Math.floor(time) - IDS_BEGAN_MS, 0)) << BITS_BELOW_TIME);
}

export function olderXId(one: string, other: string): string {
  return BigInt(one) < BigInt(other) ? one : other;
}

export function newerXId(one: string, other: string): string {
  return BigInt(one) > BigInt(other) ? one : other;
}
