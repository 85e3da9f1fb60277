import { describe, expect, test } from 'vitest';
import { youtubeChannel } from '../../../../lambdas/adapters/feeds/youtube/channel.ts';
import type { NetworkReply } from '../../../factories/network.ts';
import { CHANNEL, json, KEY, mentionsOf, NOON, startYouTube, videoId, type YouTubeOptions } from './youtube.ts';

const FEED = '/feeds/videos.xml';
const PLAYLIST = '/youtube/v3/playlistItems';
const DAY_MS = 86_400_000;

interface Video {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly published?: string;
  readonly views?: string;
}

function entry(
  serial: number,
  { id = videoId(serial), title = `Take ${serial}`, description = 'The crew talks.', ...more }: Video = {},
) {
  return `<entry><id>yt:video:${id}</id><yt:videoId>${id}</yt:videoId><title>${title}</title>
    <link rel="alternate" href="https://www.youtube.com/watch?v=${id}"/><author><name>Backstage</name></author>
    <published>${more.published ?? '2026-08-05T09:00:00+00:00'}</published><updated>2026-08-05T10:00:00+00:00</updated>
    <media:group><media:title>${title}</media:title><media:description>${description}</media:description>
    <media:community><media:statistics views="${more.views ?? '1234'}"/></media:community></media:group></entry>`;
}

function feed(...entries: readonly string[]): NetworkReply {
  const head = `<id>yt:playlist:x</id><title>Videos</title><author><name>Backstage</name></author>`;
  const body = `<?xml version="1.0" encoding="UTF-8"?><feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">${head}${entries.join('')}</feed>`;
  return { headers: { 'content-type': 'text/xml; charset=UTF-8', 'cache-control': 'public, max-age=900' }, body };
}

function item(serial: number, more: Record<string, unknown> = {}) {
  return {
    kind: 'youtube#playlistItem',
    snippet: {
      publishedAt: '2026-08-05T09:05:00Z',
      title: `Take ${serial}`,
      description: 'The crew talks.',
      channelTitle: 'Backstage',
      videoOwnerChannelTitle: 'Backstage',
    },
    contentDetails: { videoId: videoId(serial), videoPublishedAt: '2026-08-05T09:00:00Z' },
    ...more,
  };
}

const start = (answer: YouTubeOptions['answer'], more: Partial<YouTubeOptions> = {}) =>
  startYouTube(youtubeChannel, { answer, params: { channelId: CHANNEL }, ...more });

describe('the videos of a channel', () => {
  test('come from its feed, without Shorts unless they are asked for', async () => {
    const { poll, network } = await start(() => feed(entry(1)));
    expect(mentionsOf(await poll())).toEqual([
      {
        id: expect.any(String),
        platform: 'youtube',
        nativeId: videoId(1),
        source: 'tube',
        title: 'Take 1',
        text: 'The crew talks.',
        url: `https://www.youtube.com/watch?v=${videoId(1)}`,
        author: 'Backstage',
        publishedAt: '2026-08-05T09:00:00.000Z',
        seenAt: '2026-08-05T12:00:00.000Z',
        engagement: { views: 1234 },
      },
    ]);
    expect(network.requests[0]?.url.href).toBe(
      `https://www.youtube.com/feeds/videos.xml?playlist_id=UULF${CHANNEL.slice(2)}`,
    );

    const all = await start(() => feed(entry(1)), { params: { channelId: CHANNEL, includeShorts: true } });
    await all.poll();
    expect(all.network.requests[0]?.url.search).toBe(`?channel_id=${CHANNEL}`);
  });

  test('are read as plain text, whatever it looks like', async () => {
    const { poll } = await start(() =>
      feed(entry(1, { title: 'We &lt;3 &amp;amp; b&lt;b&gt;', description: 'a &lt; b\n\n&amp;eacute;' })),
    );
    expect(mentionsOf(await poll())[0]).toMatchObject({ title: 'We <3 &amp; b<b>', text: 'a < b &eacute;' });
  });

  test('show fifteen at a time, as long as the server asks', async () => {
    const { poll } = await start(() => feed(entry(1)));
    expect(await poll()).toMatchObject({ kind: 'items', visibleEntries: 15, minIntervalSeconds: 900 });
  });

  test.each([
    ['no id of a video', entry(1, { id: 'too-long-for-a-video' })],
    ['an id with markup', entry(1, { id: '&lt;script&gt;' })],
    ['nothing but an opening', '<entry></entry>'],
  ])('leave out an entry with %s, and keep the others', async (_what, bad) => {
    const { poll } = await start(() => feed(bad, entry(2)));
    const outcome = await poll();
    expect(mentionsOf(outcome).map(({ nativeId }) => nativeId)).toEqual([videoId(2)]);
  });

  test('bring no view count that is none', async () => {
    const { poll } = await start(() =>
      feed(entry(1, { views: '-5' }), entry(2, { views: 'many' }), entry(3, { views: '1.5' })),
    );
    for (const mention of mentionsOf(await poll())) expect(mention).not.toHaveProperty('engagement');
  });

  test('that were all replaced since the last poll are reported as a gap', async () => {
    const serials = Array.from({ length: 15 }, (_, index) => 100 - index);
    const { poll } = await start(() => feed(...serials.map((serial) => entry(serial))));
    const old = { readAt: NOON - DAY_MS, hadItems: true, newestClaim: NOON - DAY_MS };
    expect(await poll({ checkpoint: old })).toMatchObject({ gap: expect.stringContaining('rolled over') });
    expect(await poll({ checkpoint: old, known: [videoId(86)] })).not.toHaveProperty('gap');
    expect(await poll()).not.toHaveProperty('gap');
  });
});

describe('when the feed is out of order', () => {
  test.each([404, 500, 503, 410])('status %i is trouble that passes, and a key would bridge it', async (status) => {
    const { poll } = await start(() => ({ status }));
    const outcome = await poll();
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'transient' } });
    if (outcome.kind !== 'failed') return;
    expect(outcome.failure.message).toContain(`status ${status}`);
    expect(outcome.failure.message).toContain('YOUTUBE_API_KEY');
    expect(outcome.failure.message).not.toContain('gone');
    expect(outcome.failure).not.toHaveProperty('isFinal');
  });

  test('a machine that is offline is not taken for trouble of YouTube, which a key would bridge', async () => {
    const { poll } = await start(() => feed(), { isOffline: true });
    expect(await poll()).toMatchObject({
      failure: {
        kind: 'transient',
        message: expect.stringMatching(/^www\.youtube\.com is unknown to the name servers; [^.]*$/),
      },
    });
  });

  test('only after days it says that the channel may be gone', async () => {
    const { poll } = await start(() => ({ status: 404 }));
    const pollAfter = (days: number) => poll({ checkpoint: { readAt: NOON - days * DAY_MS, hadItems: true } });
    expect(await pollAfter(2)).toMatchObject({ failure: { message: expect.not.stringContaining('may be gone') } });
    expect(await pollAfter(4)).toMatchObject({
      failure: {
        kind: 'transient',
        message: expect.stringMatching(/for 4 days: the channel may be gone.*includeShorts/),
      },
    });
  });

  test('a wait that YouTube asks for is passed on', async () => {
    const { poll } = await start(() => ({ status: 429, headers: { 'retry-after': '120' } }));
    expect(await poll()).toMatchObject({ failure: { kind: 'transient', retryAfterSeconds: 120 } });
  });

  test.each<[string, NetworkReply]>([
    ['status 404', { status: 404 }],
    ['status 500', { status: 500 }],
    ['a web page', { body: '<!doctype html><html><title>Before you continue</title></html>' }],
    [
      'a feed of something else',
      { body: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title></entry></feed>' },
    ],
  ])('with %s, a key brings the same videos under the same ids', async (_what, trouble) => {
    const { poll, asked, spent } = await start(
      ({ url }) => (url.pathname === FEED ? trouble : json({ items: [item(1), item(2)] })),
      { key: KEY },
    );
    const bridged = mentionsOf(await poll());
    const healthy = await start(() => feed(entry(1), entry(2)));
    const ofFeed = mentionsOf(await healthy.poll()).map(({ engagement: _views, ...mention }) => mention);
    expect(bridged).toEqual(ofFeed);
    const [request] = asked(PLAYLIST);
    expect(request?.url.searchParams.get('playlistId')).toBe(`UULF${CHANNEL.slice(2)}`);
    expect(request?.headers['x-goog-api-key']).toBe(KEY);
    expect(request?.url.href).not.toContain(KEY);
    expect([...spent]).toEqual([['youtube 2026-08-05', 1]]);
  });

  test('the API is asked on for older videos until one is known', async () => {
    const page = (from: number, nextPageToken?: string) =>
      json({ items: Array.from({ length: 50 }, (_, index) => item(from - index)), nextPageToken });
    const { poll, asked } = await start(
      ({ url }) => {
        if (url.pathname === FEED) return { status: 404 };
        return url.searchParams.get('pageToken') === 'two' ? page(150, 'three') : page(200, 'two');
      },
      { key: KEY },
    );
    const checkpoint = { readAt: NOON - DAY_MS, hadItems: true };
    const outcome = await poll({ checkpoint, known: [videoId(120)] });
    expect(mentionsOf(outcome)).toHaveLength(100);
    expect(outcome).not.toHaveProperty('gap');
    expect(asked(PLAYLIST)).toHaveLength(2);
  });

  test('private and deleted videos of the playlist are left out, strange items named', async () => {
    const items = [
      item(1, { contentDetails: { videoId: videoId(1) }, snippet: { title: 'Private video' } }),
      item(2, { contentDetails: { videoId: 'not an id', videoPublishedAt: '2026-08-05T09:00:00Z' } }),
      'hello',
      item(3, { snippet: { title: 7, description: null } }),
      item(4),
    ];
    const { poll } = await start(({ url }) => (url.pathname === FEED ? { status: 500 } : json({ items })), {
      key: KEY,
    });
    const outcome = await poll();
    expect(mentionsOf(outcome).map(({ nativeId }) => nativeId)).toEqual([videoId(4)]);
    expect(outcome.kind === 'items' && outcome.skipped).toHaveLength(2);
  });

  test('and the API does not know the playlist either, it says what to look at', async () => {
    const { poll } = await start(() => ({ status: 404 }), { key: KEY });
    expect(await poll()).toMatchObject({
      failure: { kind: 'transient', message: expect.stringMatching(/neither .*includeShorts.*channel\/UC/) },
    });
  });

  test('and the units of the day are spent, it waits for midnight in California', async () => {
    const { poll, asked } = await start(() => ({ status: 404 }), { key: KEY, unitsLeft: 0 });
    expect(await poll()).toEqual({
      kind: 'postponed',
      until: Date.parse('2026-08-06T07:00:00Z'),
      message: expect.stringContaining('midnight in California'),
    });
    expect(asked(PLAYLIST)).toEqual([]);
  });
});

describe('parameters', () => {
  test.each([
    [{}],
    [{ channelId: '@backstage' }],
    [{ channelId: `${CHANNEL}x` }],
    [{ channelId: CHANNEL, shorts: true }],
  ])('%j are refused, and nobody is asked', async (params) => {
    const { poll, network } = await start(() => feed(entry(1)), { params });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(network.requests).toEqual([]);
  });
});
