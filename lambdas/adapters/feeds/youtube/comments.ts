import * as z from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/bucket.ts';
import type { Mention } from '../../../domain/mention.ts';
import type { PollFailure } from '../../../domain/source.ts';
import type { PollOutcome } from '../../../ports/feed-adapter.ts';
import { ReadUntil, readBack, stopOf } from '../read-back.ts';
import { fewReasons, readItems } from '../read-reply.ts';
import type { Ask, SourceKind } from '../source-kind.ts';
import { Comment, type CommentedVideo, commentsIn, mentionOfComment, threadTimes } from './comment.ts';
import { createYoutubeDataApi, type YoutubeDataApi } from './data-api.ts';
import { type FollowedVideos, followVideos } from './followed.ts';
import { ChannelId, VideoId } from './ids.ts';

const MAX_VIDEOS = 50;

const Params = z
  .strictObject({
    videoIds: z.array(VideoId).min(1).max(MAX_VIDEOS).optional(),
    /** Of this channel, the newest videos are followed. */
    channelId: ChannelId.optional(),
    newestVideos: z.int().min(1).max(MAX_VIDEOS).default(10),
  })
  .refine(
    ({ videoIds, channelId }) => videoIds !== undefined || channelId !== undefined,
    'must name videos (videoIds) or a channel (channelId)',
  );
type Params = z.infer<typeof Params>;

/** How far each video has been read; videos that are followed no longer are forgotten. */
const Cursor = z.object({
  videos: z.record(VideoId, ReadUntil.extend({ /** Epoch milliseconds. */ askedAt: z.number() })),
});
type Cursor = z.infer<typeof Cursor>;

const FIRST_REACH_MS = DAY_MS;
/** Comments that are held for review come late. */
const OVERLAP_MS = 6 * HOUR_MS;
const PAGE_SIZE = 100;
const MAX_PAGES_A_VIDEO = 10;
/** A poll has to end within its time: what is left over is read a minute later. */
const MAX_REQUESTS = 40;
const PAUSE_MS = MINUTE_MS;
const MIN_INTERVAL_SECONDS = 900;

const Threads = z.object({
  items: z.array(z.unknown()).default([]),
  nextPageToken: z.string().max(2_000).optional().catch(undefined),
});

/** What people write below videos. */
export const youtubeComments: SourceKind<Params, Cursor> = {
  params: Params,
  checkpoint: Cursor,
  create: (deps) =>
    async function poll(ask): Promise<PollOutcome> {
      const api = createYoutubeDataApi(deps, ask.signal);
      const followed = await followVideos(api, ask.params);
      if (!followed.ok) return followed.outcome;
      return readVideos(api, followed, ask, deps.clock.now());
    },
};

async function readVideos(
  api: YoutubeDataApi,
  { videos, notes }: FollowedVideos,
  ask: Ask<Params, Cursor>,
  now: number,
): Promise<PollOutcome> {
  const before = ask.checkpoint?.videos ?? {};
  const after = new Map(videos.flatMap(({ id }) => (before[id] === undefined ? [] : [[id, before[id]] as const])));
  const mentions: Mention[] = [];
  const skipped: string[] = [...notes];
  const gaps: string[] = [];
  let requests = 0;
  let end: { readonly failure?: PollFailure; readonly resumeAt?: number } = {};

  // Whoever has waited longest comes first, so that all get their turn however short the day's units are.
  const queue = videos.toSorted((left, right) => (before[left.id]?.askedAt ?? 0) - (before[right.id]?.askedAt ?? 0));
  for (const video of queue) {
    if (requests >= MAX_REQUESTS) {
      end = { resumeAt: now + PAUSE_MS };
      break;
    }
    const last = before[video.id];
    let isClosed = false;
    const outcome = await readBack<string>({
      checkpoint: last,
      now,
      firstReachMs: FIRST_REACH_MS,
      overlapMs: OVERLAP_MS,
      maxPages: MAX_PAGES_A_VIDEO,
      async ask(pageToken) {
        requests += 1;
        const reading = await api.list('commentThreads', parametersOf(video, pageToken), Threads);
        if (!reading.ok) {
          isClosed = isOfThisVideo(reading);
          return reading.status === 400 && reading.reason === undefined ? LOST_ITS_PLACE : reading;
        }
        const { items, nextPageToken } = reading.data;
        const page = readItems(commentsIn(items), Comment, (comment) => mentionOfComment(comment, video, ask));
        return { ok: true, ...page, next: nextPageToken, covers: coverage(threadTimes(items)) };
      },
    });
    if (outcome.kind === 'items') {
      for (const mention of outcome.mentions) mentions.push(mention);
      skipped.push(...outcome.skipped);
      if (outcome.gap !== undefined) gaps.push(`${nameOf(video)}: ${outcome.gap}`);
      after.set(video.id, { ...ReadUntil.parse(outcome.checkpoint), askedAt: now });
      end = endOf(outcome);
    } else if (isClosed) {
      skipped.push(`${nameOf(video)}: YouTube shows no comments; they may be turned off, or the video may be private`);
      after.set(video.id, { since: last?.since ?? now - FIRST_REACH_MS + OVERLAP_MS, askedAt: now });
    } else if (outcome.kind !== 'unchanged') {
      if (mentions.length === 0) return outcome;
      end = endOf(outcome);
    }
    if (end.failure !== undefined || end.resumeAt !== undefined) break;
  }
  return {
    kind: 'items',
    mentions,
    skipped: fewReasons(skipped),
    checkpoint: { videos: Object.fromEntries(after) },
    minIntervalSeconds: MIN_INTERVAL_SECONDS,
    ...(gaps.length > 0 && { gap: fewReasons(gaps).join('; ') }),
    ...end,
  };
}

/** The key was in order a moment ago: it is the mark of the page that is no longer good. */
const LOST_ITS_PLACE = {
  ok: false,
  outcome: {
    kind: 'failed',
    failure: { kind: 'transient', message: 'YouTube lost its place in a list of comments; it will be tried again' },
  },
} as const;

function parametersOf({ id }: CommentedVideo, pageToken: string | undefined): Record<string, string> {
  return {
    part: 'snippet,replies',
    videoId: id,
    order: 'time',
    textFormat: 'plainText',
    maxResults: String(PAGE_SIZE),
    ...(pageToken !== undefined && { pageToken }),
  };
}

/** The key and its quota were in order a moment ago, so that without a word of YouTube's it is about the video. */
function isOfThisVideo({
  status,
  reason,
}: {
  readonly status?: number | undefined;
  readonly reason?: string | undefined;
}): boolean {
  if (status === 404) return true;
  return status === 403 && (reason === undefined || reason === 'commentsDisabled' || reason === 'forbidden');
}

/** One thread that stands out of its order (a pinned one) does not mean that the list has got there. */
const THREADS_BEHIND = 5;

function coverage(times: readonly number[]): { readonly oldest: number; readonly newest: number } | undefined {
  const last = times.slice(-THREADS_BEHIND);
  if (last.length === 0) return undefined;
  return { oldest: Math.max(...last), newest: Math.max(...times) };
}

function endOf(outcome: Exclude<PollOutcome, { kind: 'unchanged' }>): { failure?: PollFailure; resumeAt?: number } {
  if (outcome.kind !== 'items') return stopOf(outcome);
  return {
    ...(outcome.failure !== undefined && { failure: outcome.failure }),
    ...(outcome.resumeAt !== undefined && { resumeAt: outcome.resumeAt }),
  };
}

function nameOf({ id, title }: CommentedVideo): string {
  return title === undefined ? `video ${id}` : `"${title.slice(0, 60)}" (${id})`;
}
