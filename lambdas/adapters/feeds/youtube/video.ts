import * as z from 'zod';
import type { Mention } from '../../../domain/mention.ts';
import { buildMention } from '../../build-mention.ts';
import { firstPublishedAt } from '../../feed-documents/dates.ts';
import type { FeedEntry } from '../../feed-documents/feed-document.ts';
import { cleanText } from '../../feed-documents/plain-text.ts';
import { VideoId } from './ids.ts';

const Text = z.string().optional().catch(undefined);

/** One entry of `playlistItems.list`. */
export const PlaylistItem = z.object({
  snippet: z.object({
    title: Text,
    description: Text,
    channelTitle: Text,
    videoOwnerChannelTitle: Text,
  }),
  contentDetails: z.object({
    videoId: VideoId,
    /** Absent for videos that are private or deleted. */
    videoPublishedAt: Text,
  }),
});
export type PlaylistItem = z.infer<typeof PlaylistItem>;

interface Sighting {
  readonly source: string;
  /** ISO 8601. */
  readonly seenAt: string;
}

/** The same video gives the same mention whether the feed or the API shows it. Undefined when the entry is no video. */
export function mentionOfEntry(entry: FeedEntry, sighting: Sighting): Mention | undefined {
  const videoId = VideoId.safeParse(/^yt:video:(.*)$/.exec(entry.guid ?? '')?.[1]).data;
  if (videoId === undefined) return undefined;
  return mentionOfVideo(
    videoId,
    {
      title: firstValue(entry.titles),
      text: firstValue(entry.texts),
      author: entry.authors.find((name) => name !== undefined),
      publishedAt: firstPublishedAt(entry.dates),
      views: entry.views,
    },
    sighting,
  );
}

/** Undefined for a video that nobody can see. */
export function mentionOfItem({ snippet, contentDetails }: PlaylistItem, sighting: Sighting): Mention | undefined {
  const { videoId, videoPublishedAt } = contentDetails;
  if (videoPublishedAt === undefined) return undefined;
  return mentionOfVideo(
    videoId,
    {
      title: snippet.title,
      text: snippet.description,
      author: snippet.videoOwnerChannelTitle ?? snippet.channelTitle,
      publishedAt: firstPublishedAt([videoPublishedAt]),
    },
    sighting,
  );
}

interface Video {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly author: string | undefined;
  readonly publishedAt: string | undefined;
  readonly views?: number | undefined;
}

function mentionOfVideo(
  videoId: string,
  { title = '', text = '', author = '', publishedAt, views }: Video,
  { source, seenAt }: Sighting,
): Mention | undefined {
  return buildMention({
    platform: 'youtube',
    nativeId: videoId,
    source,
    seenAt,
    // Plain text in both: "<3" is no markup.
    title: cleanText(title),
    text: cleanText(text),
    url: `https://www.youtube.com/watch?v=${videoId}`,
    author: cleanText(author),
    publishedAt,
    engagement: Number.isSafeInteger(views) && (views ?? -1) >= 0 ? { views: views ?? 0 } : undefined,
  });
}

function firstValue(wordings: FeedEntry['titles']): string | undefined {
  return wordings.find(({ value }) => value !== undefined)?.value;
}
