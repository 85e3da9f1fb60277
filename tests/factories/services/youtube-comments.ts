import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import { type SimulatedPost, type SimulatedService, shelf } from './service.ts';

const HOUR_MS = 3_600_000;
const VIDEOS: readonly string[] = ['trailer----', 'featurette-'];
const WITHOUT_COMMENTS = 'no-comments';
const API_KEY = 'a-made-up-key';

/**
 * The Data API with the comments of two videos (by odd and even serial) and of a third that has them turned off: newest
 * first, pages of at most a hundred whose marks are places in time, so that nothing posted or deleted meanwhile shifts
 * them.
 */
export function createYoutubeCommentsService(_clock: Clock): SimulatedService {
  const posts = new Map<number, SimulatedPost>();

  function answer({ url, headers }: NetworkRequest): NetworkReply {
    if (url.host !== 'www.googleapis.com') return { status: 404 };
    if (headers['x-goog-api-key'] !== API_KEY) return { status: 400 };
    if (url.pathname === '/youtube/v3/videos') return json({ items: videos(url.searchParams) });
    if (url.pathname === '/youtube/v3/commentThreads') return threads(url.searchParams);
    return { status: 404 };
  }

  function videos(searchParams: URLSearchParams) {
    const ids = searchParams.get('id')?.split(',') ?? [];
    return ids.map((id) => ({
      id,
      snippet: { title: `Making of ${id}` },
      statistics: { viewCount: '12', ...(id !== WITHOUT_COMMENTS && { commentCount: String(posts.size) }) },
    }));
  }

  function threads(searchParams: URLSearchParams): NetworkReply {
    const parity = VIDEOS.indexOf(searchParams.get('videoId') ?? '');
    if (parity === -1) return { status: 403 };
    const [time = Number.POSITIVE_INFINITY, serial = 0] = (searchParams.get('pageToken') ?? '')
      .split('-')
      .filter(Boolean)
      .map(Number);
    const size = Math.min(Number(searchParams.get('maxResults') ?? 20), 100);
    const rest = [...posts.values()]
      .filter((post) => post.serial % 2 === parity)
      .toSorted((left, right) => right.claimedAt - left.claimedAt || right.serial - left.serial)
      .filter((post) => post.claimedAt < time || (post.claimedAt === time && post.serial < serial));
    const shown = rest.slice(0, size);
    const last = shown.at(-1);
    const more = rest.length > size && last !== undefined ? { nextPageToken: `${last.claimedAt}-${last.serial}` } : {};
    return {
      ...json({ kind: 'youtube#commentThreadListResponse', items: shown.map(threadOf), ...more }),
      shows: shown.map((post) => nativeIdOf(post.serial)),
    };
  }

  return {
    definition: {
      id: 'youtube-comments-day',
      kind: 'youtube-comments',
      params: { videoIds: [...VIDEOS, WITHOUT_COMMENTS] },
    },
    credentials: { YOUTUBE_API_KEY: API_KEY },
    ...shelf(posts),
    answer,
    nativeIdOf,
    // The adapter goes back six hours; YouTube tells times to the second.
    completeWithinMs: 6 * HOUR_MS - 1000,
  };
}

function nativeIdOf(serial: number): string {
  return `Ug${serial}-AaABAg`;
}

function threadOf({ serial, text, claimedAt }: SimulatedPost) {
  const snippet = {
    textDisplay: `Behind the scenes: ${text}`,
    authorDisplayName: `@fan${serial % 7}`,
    likeCount: serial % 5,
    publishedAt: new Date(claimedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  return {
    id: nativeIdOf(serial),
    snippet: { topLevelComment: { id: nativeIdOf(serial), snippet }, totalReplyCount: 0 },
  };
}

function json(body: unknown): NetworkReply {
  return { headers: { 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(body) };
}
