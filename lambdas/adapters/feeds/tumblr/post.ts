import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import { buildMention } from '../../build-mention.ts';
import { cleanText, htmlToText } from '../../feed-documents/plain-text.ts';

const Text = z.string().nullish().catch(undefined);

/** Tumblr began in February 2007; what claims to be older has lost its date. */
const BEGAN_SECONDS = 1_170_288_000;
const MAX_EPOCH_SECONDS = 253_402_300_799;
const Seconds = z.int().min(BEGAN_SECONDS).max(MAX_EPOCH_SECONDS).optional().catch(undefined);

/** A block of the newer form, in which every post is a list of texts, pictures and the like. */
const Block = z.object({ type: Text, text: Text }).catch({});
const Photo = z.object({ caption: Text }).catch({});

/** The older form (title, body, caption, …: each type of post has its own) and the newer (`content`) in one. */
export const TumblrPost = z.object({
  /** Beside it there is `id`, which is too long for a number of JavaScript. */
  id_string: z.string().regex(/^\d{1,20}$/, 'is no number'),
  blog_name: Text,
  post_url: Text,
  timestamp: Seconds,
  /** What the posts of a featured tag are ordered by. */
  featured_timestamp: Seconds,
  title: Text,
  summary: Text,
  body: Text,
  caption: Text,
  text: Text,
  source: Text,
  description: Text,
  question: Text,
  answer: Text,
  photos: z.array(Photo).max(1_000).nullish().catch(undefined),
  content: z.array(Block).max(1_000).nullish().catch(undefined),
  note_count: z.int().nonnegative().optional().catch(undefined),
});
export type TumblrPost = z.infer<typeof TumblrPost>;

/** Where the post stands in the list, in epoch seconds. */
export function placeInList({ featured_timestamp, timestamp }: TumblrPost): number | undefined {
  return featured_timestamp ?? timestamp;
}

export function toTumblrMention(post: TumblrPost, sighting: Pick<Mention, 'source' | 'seenAt'>): Mention | undefined {
  const { id_string: id, blog_name, post_url, timestamp, note_count } = post;
  const text = textOf(post);
  const title = htmlToText(post.title || post.summary || '');
  const blog = cleanText(blog_name ?? '');
  return buildMention({
    platform: 'tumblr',
    nativeId: id,
    ...sighting,
    // The summary of a post without a title is how its text begins.
    title: text.startsWith(title) ? '' : title,
    text,
    url: post_url || (blog === '' ? undefined : `https://www.tumblr.com/${encodeURIComponent(blog)}/${id}`),
    author: blog,
    publishedAt: timestamp === undefined ? undefined : new Date(timestamp * 1000).toISOString(),
    // Likes, reblogs and replies together: Tumblr does not tell them apart here.
    engagement: note_count === undefined ? undefined : { likes: note_count },
  });
}

/** Each part by itself, so that an unclosed tag in one leaves the others alone. */
function textOf({ body, caption, text, source, description, question, answer, photos, content }: TumblrPost): string {
  const blocks = (content ?? []).flatMap(({ text: words }) => (words ? [cleanText(words)] : []));
  const legacy = [question, answer, text, source, body, caption, description];
  const captions = caption ? [] : (photos ?? []).map((photo) => photo.caption);
  const parts = [...legacy, ...captions].map((html) => htmlToText(html ?? ''));
  return cleanText((blocks.length > 0 ? blocks : parts).join(' '));
}
