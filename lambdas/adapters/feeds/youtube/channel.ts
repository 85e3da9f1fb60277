import * as z from 'zod';
import { DAY_MS } from '../../../domain/bucket.ts';
import type { Mention } from '../../../domain/mention.ts';
import type { PollFailure } from '../../../domain/source.ts';
import type { PollOutcome } from '../../../ports/feed-adapter.ts';
import { decodeBytes } from '../../feed-documents/decode-bytes.ts';
import { readDocument } from '../../feed-documents/parse-feed.ts';
import type { HttpReply } from '../../http/http-client.ts';
import { minIntervalSeconds } from '../cache-headers.ts';
import { fewReasons, readItems } from '../read-reply.ts';
import { newestClaim, rolledOver } from '../rolled-over.ts';
import type { Ask, SourceKind } from '../source-kind.ts';
import { createYoutubeDataApi, type YoutubeDataApi } from './data-api.ts';
import { ChannelId, uploadsOf } from './ids.ts';
import { mentionOfEntry, mentionOfItem, PlaylistItem } from './video.ts';

const Params = z.strictObject({
  channelId: ChannelId,
  /** Shorts (and live streams) are left out otherwise. */
  includeShorts: z.boolean().default(false),
});
type Params = z.infer<typeof Params>;

const Cursor = z.object({
  /** When the channel was last read; epoch milliseconds, as the other. */
  readAt: z.number(),
  hadItems: z.boolean(),
  newestClaim: z.number().optional(),
});
type Cursor = z.infer<typeof Cursor>;

const FEED = 'https://www.youtube.com/feeds/videos.xml';
/** What the feed shows. */
const FEED_LENGTH = 15;
const PAGE_SIZE = 50;
const MAX_PAGES = 4;
/** So many days without an answer are no longer the usual trouble with these feeds. */
const DAYS_OF_DOUBT = 3;

/** The videos of a channel: its feed, and the Data API when the feed is out of order and there is a key. */
export const youtubeChannel: SourceKind<Params, Cursor> = {
  params: Params,
  checkpoint: Cursor,
  create: (deps) =>
    async function poll(ask): Promise<PollOutcome> {
      const { params, signal, seenAt, source } = ask;
      const now = deps.clock.now();
      const address = params.includeShorts
        ? `${FEED}?channel_id=${params.channelId}`
        : `${FEED}?playlist_id=${uploadsOf(params.channelId, false)}`;
      const reply = await deps.http.get(address, { headers: { accept: 'application/atom+xml, */*;q=0.5' }, signal });
      if (reply.kind === 'postponed') return reply;

      const reading = readFeed(reply, { source, seenAt });
      if (reading.ok) {
        const wait = minIntervalSeconds(reply.kind === 'ok' ? reply.headers : {}, {}, now);
        const interval = wait === undefined ? {} : { minIntervalSeconds: wait };
        return { ...read(reading, ask, now), visibleEntries: FEED_LENGTH, ...interval };
      }
      if ((await deps.credentials.get('YOUTUBE_API_KEY')) === undefined)
        return { kind: 'failed', failure: explain(reading.failure, ask, now, false) };
      return pollPlaylist(createYoutubeDataApi(deps, signal), ask, reading.failure, now);
    },
};

interface Videos {
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
}

function read({ mentions, skipped }: Videos, { checkpoint, isKnown }: Ask<Params, Cursor>, now: number) {
  const newestBefore = checkpoint?.newestClaim;
  const gap = rolledOver(mentions, { isKnown, hadItems: checkpoint?.hadItems ?? false, newestBefore });
  const newest = newestClaim(mentions, now) ?? newestBefore;
  return {
    kind: 'items',
    mentions,
    skipped: fewReasons(skipped),
    checkpoint: {
      readAt: now,
      hadItems: mentions.length > 0,
      ...(newest !== undefined && { newestClaim: newest }),
    },
    ...(gap !== undefined && { gap }),
  } as const;
}

type FeedReading = ({ readonly ok: true } & Videos) | { readonly ok: false; readonly failure: PollFailure };

function readFeed(
  reply: Exclude<HttpReply, { kind: 'postponed' }>,
  sighting: Pick<Ask<Params, Cursor>, 'source' | 'seenAt'>,
): FeedReading {
  if (reply.kind === 'failed') {
    const { failure, status } = reply;
    return { ok: false, failure: status === undefined ? failure : { ...failure, message: `status ${status}` } };
  }
  if (reply.kind === 'not-modified')
    return malformed('it was answered by "not modified", although nobody asked for changes');
  const reading = readDocument(decodeBytes(reply.body, reply.headers['content-type']));
  if (!reading.ok) return malformed(reading.error);
  const mentions: Mention[] = [];
  const skipped: string[] = [...(reading.damage ?? [])];
  for (const [index, entry] of reading.document.entries.slice(0, PAGE_SIZE).entries()) {
    const mention = mentionOfEntry(entry, sighting);
    if (mention === undefined) skipped.push(`entry ${index + 1} is no video that we can name`);
    else mentions.push(mention);
  }
  if (mentions.length === 0 && reading.entryCount > 0)
    return malformed('none of its entries is a video; YouTube may have changed its form');
  return { ok: true, mentions, skipped };
}

function malformed(why: string): FeedReading {
  return { ok: false, failure: { kind: 'malformed', message: why } };
}

const Page = z.object({
  items: z.array(z.unknown()).default([]),
  nextPageToken: z.string().max(500).optional().catch(undefined),
});

/** One unit of the quota, and another for each page on which nothing is known yet. */
async function pollPlaylist(
  api: YoutubeDataApi,
  ask: Ask<Params, Cursor>,
  failure: PollFailure,
  now: number,
): Promise<PollOutcome> {
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  let pageToken: string | undefined;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const parameters = {
      part: 'snippet,contentDetails',
      playlistId: uploadsOf(ask.params.channelId, ask.params.includeShorts),
      maxResults: String(PAGE_SIZE),
      ...(pageToken !== undefined && { pageToken }),
    };
    const reading = await api.list('playlistItems', parameters, Page);
    if (!reading.ok) {
      // Nothing of what came is known, so that it is reported as a gap.
      if (page > 1) break;
      if (reading.status === 404) return { kind: 'failed', failure: explain(failure, ask, now, true) };
      return reading.outcome.kind === 'needs-key'
        ? { kind: 'failed', failure: explain(failure, ask, now, false) }
        : reading.outcome;
    }
    const items = readItems(reading.data.items, PlaylistItem, (item) => mentionOfItem(item, ask));
    mentions.push(...items.mentions);
    skipped.push(...items.skipped);
    pageToken = reading.data.nextPageToken;
    const isFirstPoll = ask.checkpoint === undefined;
    if (pageToken === undefined || isFirstPoll || items.mentions.some(ask.isKnown)) break;
  }
  return { ...read({ mentions, skipped }, ask, now), visibleEntries: PAGE_SIZE };
}

/** YouTube answers 404 and 500 to healthy channels, for hours (docs/sources.md): "try later", until it lasted for days. */
function explain(
  failure: PollFailure,
  { params, checkpoint }: Ask<Params, Cursor>,
  now: number,
  isMissingInApi: boolean,
): PollFailure {
  // That says nothing of YouTube, and no key would help.
  if (failure.isUnresolved) return failure;
  const { kind: claimed, message, retryAfterSeconds } = failure;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  const kind = claimed === 'blocked' || claimed === 'refused' ? claimed : 'transient';
  const days = checkpoint === undefined ? 0 : Math.floor((now - checkpoint.readAt) / DAY_MS);
  const page = `https://www.youtube.com/channel/${params.channelId}`;
  const onlyShorts = params.includeShorts
    ? ''
    : ', or it may have nothing but Shorts and live streams (set includeShorts)';
  const doubt = `the channel may be gone or renamed${onlyShorts}; look at ${page}`;
  if (isMissingInApi)
    return {
      kind: 'transient',
      message: `neither YouTube's feed nor its Data API knows this channel's videos: ${doubt}`,
      ...wait,
    };
  const trouble = `YouTube's feed of this channel is out of order (${message})`;
  const advice =
    days >= DAYS_OF_DOUBT
      ? `It has been so for ${days} days: ${doubt}`
      : 'Such trouble with its feeds is common and passes; a key of the YouTube Data API, set as YOUTUBE_API_KEY, bridges it';
  return { kind, message: `${trouble}. ${advice}`, ...wait };
}
