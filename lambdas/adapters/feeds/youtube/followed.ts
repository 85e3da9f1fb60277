import * as z from 'zod';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import { cleanText } from '../../feed-documents/plain-text.ts';
import type { CommentedVideo } from './comment.ts';
import type { YoutubeDataApi } from './data-api.ts';
import { uploadsOf, VideoId } from './ids.ts';

export interface FollowedVideos {
  /** Those whose comments can be read. */
  readonly videos: readonly CommentedVideo[];
  /** What is wrong with the others, for people. */
  readonly notes: readonly string[];
}

type Following = ({ readonly ok: true } & FollowedVideos) | { readonly ok: false; readonly outcome: NothingOutcome };

const Items = z.object({ items: z.array(z.unknown()).default([]) });
const Upload = z.object({ contentDetails: z.object({ videoId: VideoId }) });
const Video = z.object({
  id: VideoId,
  snippet: z.object({ title: z.string().optional().catch(undefined) }),
  statistics: z.object({ commentCount: z.unknown().optional() }).optional(),
});

/** As many as the API takes at once. */
const IDS_A_REQUEST = 50;

/** Which videos to read the comments of: those that were named and the newest of the channel, with their titles. */
export async function followVideos(
  api: YoutubeDataApi,
  params: {
    readonly videoIds?: readonly string[] | undefined;
    readonly channelId?: string | undefined;
    readonly newestVideos: number;
  },
): Promise<Following> {
  const { videoIds = [], channelId, newestVideos } = params;
  const ids = new Set(videoIds);
  if (channelId !== undefined) {
    const parameters = {
      part: 'contentDetails',
      playlistId: uploadsOf(channelId, true),
      maxResults: String(newestVideos),
    };
    const reading = await api.list('playlistItems', parameters, Items);
    if (!reading.ok) return { ok: false, outcome: reading.status === 404 ? noChannel(channelId) : reading.outcome };
    for (const item of reading.data.items.slice(0, newestVideos)) {
      const videoId = Upload.safeParse(item).data?.contentDetails.videoId;
      if (videoId !== undefined) ids.add(videoId);
    }
  }

  const videos: CommentedVideo[] = [];
  const notes: string[] = [];
  const all = [...ids];
  for (let start = 0; start < all.length; start += IDS_A_REQUEST) {
    const asked = all.slice(start, start + IDS_A_REQUEST);
    const reading = await api.list('videos', { part: 'snippet,statistics', id: asked.join(',') }, Items);
    if (!reading.ok) return reading;
    const shown = new Map(
      reading.data.items.flatMap((item) => {
        const video = Video.safeParse(item).data;
        return video === undefined ? [] : [[video.id, video] as const];
      }),
    );
    for (const id of asked) {
      const video = shown.get(id);
      const title = cleanText(video?.snippet.title ?? '') || undefined;
      if (video === undefined) notes.push(`video ${id}: YouTube does not show it; it may be private or deleted`);
      // The count is left out, not zero, where comments are turned off.
      else if (video.statistics !== undefined && video.statistics.commentCount === undefined)
        notes.push(`video ${id}: its comments are turned off`);
      else videos.push({ id, title });
    }
  }
  return { ok: true, videos, notes };
}

function noChannel(channelId: string): NothingOutcome {
  const message = `YouTube knows no videos of the channel ${channelId}; look at https://www.youtube.com/channel/${channelId}`;
  return { kind: 'failed', failure: { kind: 'gone', message } };
}
