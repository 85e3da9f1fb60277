import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import { buildMention } from '../../build-mention.ts';
import { parsePublishedAt } from '../../feed-documents/dates.ts';
import { cleanText } from '../../feed-documents/plain-text.ts';

const Text = z.string().optional().catch(undefined);
const Count = z.int().nonnegative().optional().catch(undefined);

const Thread = z.object({
  snippet: z.object({ topLevelComment: z.record(z.string(), z.unknown()), totalReplyCount: Count }),
  replies: z
    .object({ comments: z.array(z.record(z.string(), z.unknown())) })
    .optional()
    .catch(undefined),
});

export const Comment = z.object({
  id: z.string().regex(/^[\w.-]{1,200}$/, 'is no id of a comment'),
  snippet: z.object({
    textDisplay: Text,
    textOriginal: Text,
    authorDisplayName: Text,
    likeCount: Count,
    publishedAt: Text,
  }),
  /** Of the thread that it opens; put there by `commentsIn`. */
  replyCount: Count,
});
export type Comment = z.infer<typeof Comment>;

/** The comments of a page of `commentThreads.list`, each as it came; undefined for what is no thread. */
export function commentsIn(threads: readonly unknown[]): unknown[] {
  return threads.flatMap((item) => {
    const thread = Thread.safeParse(item);
    if (!thread.success) return [undefined];
    const { snippet, replies } = thread.data;
    return [{ ...snippet.topLevelComment, replyCount: snippet.totalReplyCount }, ...(replies?.comments ?? [])];
  });
}

/** When the threads of a page were opened, in its order; replies are younger, and say nothing about the order. */
export function threadTimes(threads: readonly unknown[]): number[] {
  return threads.flatMap((item) => {
    const comment = Comment.safeParse(Thread.safeParse(item).data?.snippet.topLevelComment);
    const published = parsePublishedAt(comment.data?.snippet.publishedAt ?? '');
    return published === undefined ? [] : [Date.parse(published)];
  });
}

export interface CommentedVideo {
  readonly id: string;
  readonly title: string | undefined;
}

export function mentionOfComment(
  { id, snippet, replyCount }: Comment,
  video: CommentedVideo,
  { source, seenAt }: { readonly source: string; readonly seenAt: string },
): Mention | undefined {
  const text = cleanText(snippet.textDisplay ?? snippet.textOriginal ?? '');
  // With the video's title alone there would be nothing of the comment in it.
  if (text === '') return undefined;
  const { likeCount } = snippet;
  return buildMention({
    platform: 'youtube',
    nativeId: id,
    source,
    seenAt,
    title: cleanText(video.title ?? ''),
    text,
    url: `https://www.youtube.com/watch?v=${video.id}&lc=${encodeURIComponent(id)}`,
    author: cleanText(snippet.authorDisplayName ?? ''),
    publishedAt: parsePublishedAt(snippet.publishedAt ?? ''),
    engagement: {
      ...(likeCount !== undefined && { likes: likeCount }),
      ...(replyCount !== undefined && { replies: replyCount }),
    },
  });
}
