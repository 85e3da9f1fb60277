import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import { type SimulatedPost, type SimulatedService, shelf } from './service.ts';

const CHANNEL = 'UCstagedoorStagedoor0123';
const HOUR_MS = 3_600_000;
const SHOWN = 15;
const API_KEY = 'a-made-up-key';

/**
 * A channel: a feed of the fifteen newest videos that answers 404 every sixth hour, as YouTube's feeds do, and the Data API
 * beside it, with the whole list in pages.
 */
export function createYoutubeChannelService(clock: Clock): SimulatedService {
  const posts = new Map<number, SimulatedPost>();
  const newestFirst = () => [...posts.values()].toSorted((left, right) => right.claimedAt - left.claimedAt);

  function answer(request: NetworkRequest): NetworkReply {
    const { url } = request;
    if (url.host === 'www.youtube.com' && url.pathname === '/feeds/videos.xml') return feed(url);
    if (url.host === 'www.googleapis.com' && url.pathname === '/youtube/v3/playlistItems') return playlist(request);
    return { status: 404 };
  }

  function feed({ searchParams }: URL): NetworkReply {
    if (searchParams.get('playlist_id') !== `UULF${CHANNEL.slice(2)}`) return { status: 404 };
    if (Math.floor(clock.now() / HOUR_MS) % 6 === 5) return { status: 404 };
    const shown = newestFirst().slice(0, SHOWN);
    return {
      headers: { 'content-type': 'text/xml; charset=UTF-8', 'cache-control': 'public, max-age=900' },
      body: `<?xml version="1.0" encoding="UTF-8"?><feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><title>Videos</title>${shown.map(entryOf).join('')}</feed>`,
      shows: shown.map(({ serial }) => nativeIdOf(serial)),
    };
  }

  function playlist({ url: { searchParams }, headers }: NetworkRequest): NetworkReply {
    if (headers['x-goog-api-key'] !== API_KEY) return { status: 400 };
    if (searchParams.get('playlistId') !== `UULF${CHANNEL.slice(2)}`) return { status: 404 };
    const size = Number(searchParams.get('maxResults') ?? 5);
    const from = Number(searchParams.get('pageToken') ?? 0);
    const all = newestFirst();
    const shown = all.slice(from, from + size);
    const more = from + size < all.length ? { nextPageToken: String(from + size) } : {};
    return {
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      body: JSON.stringify({ kind: 'youtube#playlistItemListResponse', items: shown.map(itemOf), ...more }),
      shows: shown.map(({ serial }) => nativeIdOf(serial)),
    };
  }

  return {
    definition: { id: 'youtube-channel-day', kind: 'youtube-channel', params: { channelId: CHANNEL } },
    credentials: { YOUTUBE_API_KEY: API_KEY },
    ...shelf(posts),
    answer,
    nativeIdOf,
  };
}

function nativeIdOf(serial: number): string {
  return `video${String(serial).padStart(6, '-')}`;
}

function entryOf({ serial, text, claimedAt }: SimulatedPost): string {
  const id = nativeIdOf(serial);
  const words = `Behind the scenes: ${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`;
  const published = new Date(claimedAt).toISOString().replace(/\.\d+Z$/, '+00:00');
  return `<entry><id>yt:video:${id}</id><yt:videoId>${id}</yt:videoId><title>${words}</title><link rel="alternate" href="https://www.youtube.com/watch?v=${id}"/><author><name>Stage Door</name></author><published>${published}</published><updated>${published}</updated><media:group><media:description>${words}</media:description><media:community><media:statistics views="${serial}"/></media:community></media:group></entry>`;
}

function itemOf({ serial, text, claimedAt }: SimulatedPost) {
  const words = `Behind the scenes: ${text}`;
  const at = new Date(claimedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const videoId = nativeIdOf(serial);
  return {
    snippet: { title: words, description: words, videoOwnerChannelTitle: 'Stage Door', publishedAt: at },
    contentDetails: { videoId, videoPublishedAt: at },
  };
}
