import { describe, expect, test } from 'vitest';
import { youtubeComments } from '../../../../lambdas/adapters/feeds/youtube/comments.ts';
import type { Checkpoint } from '../../../../lambdas/domain/source.ts';
import type { NetworkReply, NetworkRequest } from '../../../factories/network.ts';
import { CHANNEL, json, KEY, mentionsOf, NOON, startYouTube, videoId, type YouTubeOptions } from './youtube.ts';

const THREADS = '/youtube/v3/commentThreads';
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

function comment(id: string, minutesAgo: number, more: Record<string, unknown> = {}) {
  const snippet = {
    textDisplay: `comment ${id}`,
    textOriginal: `comment ${id}`,
    authorDisplayName: '@fan',
    likeCount: 3,
    publishedAt: new Date(NOON - minutesAgo * MINUTE_MS).toISOString().replace('.000', ''),
    ...more,
  };
  return { kind: 'youtube#comment', id, snippet };
}

function thread(id: string, minutesAgo: number, replies: readonly unknown[] = [], more: Record<string, unknown> = {}) {
  return {
    kind: 'youtube#commentThread',
    id,
    snippet: { topLevelComment: comment(id, minutesAgo, more), totalReplyCount: replies.length, canReply: true },
    ...(replies.length > 0 && { replies: { comments: replies } }),
  };
}

/** YouTube with these threads below each video. */
function youTube(
  threadsOf: (video: string, request: NetworkRequest) => readonly unknown[] | NetworkReply,
  uploads: readonly string[] = [],
): (request: NetworkRequest) => NetworkReply {
  return (request) => {
    const { pathname, searchParams } = request.url;
    if (pathname === '/youtube/v3/playlistItems') {
      const items = uploads
        .slice(0, Number(searchParams.get('maxResults')))
        .map((id) => ({ contentDetails: { videoId: id } }));
      return json({ items });
    }
    if (pathname === '/youtube/v3/videos') {
      const ids = searchParams.get('id')?.split(',') ?? [];
      return json({
        items: ids.map((id) => ({ id, snippet: { title: `About ${id}` }, statistics: { commentCount: '7' } })),
      });
    }
    const reply = threadsOf(searchParams.get('videoId') ?? '', request);
    return 'length' in reply ? json({ items: reply }) : reply;
  };
}

const start = (answer: YouTubeOptions['answer'], more: Partial<YouTubeOptions> = {}) =>
  startYouTube(youtubeComments, { answer, params: { videoIds: [videoId(1)] }, key: KEY, ...more });

function checkpointOf(outcome: { readonly kind: string; readonly checkpoint?: Checkpoint }): Checkpoint {
  return JSON.parse(JSON.stringify(outcome.checkpoint));
}

describe('the comments of a video', () => {
  test('are mentions of their own, with the title of the video, replies included', async () => {
    const { poll, asked } = await start(youTube(() => [thread('UgA', 10, [comment('UgA.r1', 5, { likeCount: 0 })])]));
    const shared = { platform: 'youtube', source: 'tube', title: `About ${videoId(1)}`, author: '@fan' };
    expect(mentionsOf(await poll())).toEqual([
      {
        ...shared,
        id: expect.any(String),
        nativeId: 'UgA',
        text: 'comment UgA',
        url: `https://www.youtube.com/watch?v=${videoId(1)}&lc=UgA`,
        publishedAt: '2026-08-05T11:50:00.000Z',
        seenAt: '2026-08-05T12:00:00.000Z',
        engagement: { likes: 3, replies: 1 },
      },
      expect.objectContaining({ ...shared, nativeId: 'UgA.r1', engagement: { likes: 0 } }),
    ]);
    expect(Object.fromEntries(asked(THREADS)[0]?.url.searchParams ?? [])).toEqual({
      part: 'snippet,replies',
      videoId: videoId(1),
      order: 'time',
      textFormat: 'plainText',
      maxResults: '100',
    });
  });

  test('are plain text, cleaned', async () => {
    const { poll } = await start(
      youTube(() => [thread('UgA', 10, [], { textDisplay: 'I <3 it\u0000\n &amp; <b>\u202e' })]),
    );
    expect(mentionsOf(await poll())[0]?.text).toBe('I <3 it &amp; <b>');
  });

  test('of the newest videos of a channel are read as well', async () => {
    const uploads = [videoId(9), videoId(8), videoId(7)];
    const { poll, asked } = await start(
      youTube((video) => [thread(`Ug-${video}`, 10)], uploads),
      {
        params: { channelId: CHANNEL, newestVideos: 2, videoIds: [videoId(1), videoId(8)] },
      },
    );
    const ids = mentionsOf(await poll()).map(({ nativeId }) => nativeId);
    expect(ids.toSorted()).toEqual([`Ug-${videoId(1)}`, `Ug-${videoId(8)}`, `Ug-${videoId(9)}`]);
    expect(asked('/youtube/v3/playlistItems')[0]?.url.searchParams.get('playlistId')).toBe(`UU${CHANNEL.slice(2)}`);
  });

  test('are read page by page until what was read before, with an overlap for what came late', async () => {
    const all = Array.from({ length: 500 }, (_, index) => thread(`Ug${index}`, index * 10));
    const { poll, asked } = await start(
      youTube((_video, { url }) => {
        const from = Number(url.searchParams.get('pageToken') ?? 0);
        return json({ items: all.slice(from, from + 100), nextPageToken: String(from + 100) });
      }),
    );
    const first = await poll();
    // A day back: 144 of them, in two pages.
    expect(mentionsOf(first)).toHaveLength(200);
    const again = await poll({ checkpoint: checkpointOf(first) });
    // Six hours back: one page.
    expect(mentionsOf(again)).toHaveLength(100);
    expect(asked(THREADS)).toHaveLength(3);
    expect(again).not.toHaveProperty('gap');
  });

  test('behind a pinned one are read all the same', async () => {
    const { poll } = await start(
      youTube((_video, { url }) =>
        url.searchParams.has('pageToken')
          ? [thread('UgLast', 60)]
          : json({
              items: [thread('UgPinned', 9_999), ...Array.from({ length: 9 }, (_, n) => thread(`Ug${n}`, n))],
              nextPageToken: 'two',
            }),
      ),
    );
    expect(mentionsOf(await poll()).map(({ nativeId }) => nativeId)).toContain('UgLast');
  });

  test('beyond the cap on pages are reported as a gap, with the name of the video', async () => {
    const { poll, asked } = await start(
      youTube((_video, { url }) => {
        const from = Number(url.searchParams.get('pageToken') ?? 0);
        return json({ items: [thread(`Ug${from}`, 1)], nextPageToken: String(from + 1) });
      }),
    );
    expect(await poll()).toMatchObject({ gap: expect.stringMatching(/About vid.*10 pages/) });
    expect(asked(THREADS)).toHaveLength(10);
  });

  test.each<[string, unknown]>([
    ['a string', 'hello'],
    ['null', null],
    ['no comment', { id: 'x', snippet: {} }],
    ['an id with markup', thread('<script>', 1)],
    ['an endless id', thread('x'.repeat(5_000), 1)],
    ['no id', { snippet: { topLevelComment: { snippet: { textDisplay: 'a' } } } }],
  ])('leave out an item that is %s, and keep the others', async (_what, bad) => {
    const { poll } = await start(youTube(() => [bad, thread('UgB', 10)]));
    const outcome = await poll();
    expect(mentionsOf(outcome).map(({ nativeId }) => nativeId)).toEqual(['UgB']);
    expect(outcome).toMatchObject({ skipped: [expect.stringContaining('item 1')] });
  });

  test('keep what is sound of an item, and are bounded', async () => {
    const odd = { likeCount: 'many', authorDisplayName: 7, publishedAt: 'yesterday', textDisplay: 'w '.repeat(50_000) };
    const { poll } = await start(youTube(() => [{ ...thread('UgA', 10, [], odd), replies: 'none' }]));
    const [mention] = mentionsOf(await poll());
    expect(mention?.text.length).toBeLessThanOrEqual(4_000);
    expect(mention).not.toHaveProperty('publishedAt');
    expect(mention).not.toHaveProperty('author');
    expect(mention?.engagement).toEqual({ replies: 0 });
  });
});

describe('a video without comments', () => {
  const params = { videoIds: [videoId(1), videoId(2), videoId(3)] };

  test('where they are turned off, is noted and costs the others nothing', async () => {
    const { poll } = await start(
      youTube((video) => (video === videoId(2) ? { status: 403 } : [thread(`Ug-${video}`, 10)])),
      { params },
    );
    const outcome = await poll();
    expect(mentionsOf(outcome)).toHaveLength(2);
    expect(outcome).toMatchObject({ skipped: [expect.stringContaining(videoId(2))] });
    expect(outcome).not.toHaveProperty('failure');
  });

  test('is not even asked for them, where its statistics tell', async () => {
    const healthy = youTube((video) => [thread(`Ug-${video}`, 10)]);
    const { poll, asked } = await start(
      (request) =>
        request.url.pathname === '/youtube/v3/videos'
          ? json({
              items: [
                { id: videoId(1), snippet: { title: 'a' }, statistics: { viewCount: '1' } },
                { id: videoId(3), snippet: {} },
              ],
            })
          : healthy(request),
      { params },
    );
    expect(await poll()).toMatchObject({
      mentions: [{ nativeId: `Ug-${videoId(3)}` }],
      skipped: [expect.stringContaining('turned off'), expect.stringContaining('private or deleted')],
    });
    expect(asked(THREADS)).toHaveLength(1);
  });
});

describe('the units of the day', () => {
  const params = { videoIds: [videoId(1), videoId(2), videoId(3)] };

  test('when they are short, go to the video that has waited longest', async () => {
    const checkpoint = {
      videos: {
        [videoId(1)]: { since: NOON - HOUR_MS, askedAt: NOON - 2 * HOUR_MS },
        [videoId(2)]: { since: NOON - HOUR_MS, askedAt: NOON - 3 * HOUR_MS },
      },
    };
    const { poll, asked } = await start(
      youTube((video) => [thread(`Ug-${video}`, 10)]),
      { params, unitsLeft: 3 },
    );
    const outcome = await poll({ checkpoint });
    expect(asked(THREADS).map(({ url }) => url.searchParams.get('videoId'))).toEqual([videoId(3), videoId(2)]);
    expect(outcome).toMatchObject({ kind: 'items', resumeAt: Date.parse('2026-08-06T07:00:00Z') });
    expect(checkpointOf(outcome)).toMatchObject({
      videos: { [videoId(1)]: checkpoint.videos[videoId(1)], [videoId(2)]: { askedAt: NOON } },
    });
  });

  test('when there are none, nobody is asked until midnight in California', async () => {
    const { poll, network } = await start(
      youTube(() => []),
      { unitsLeft: 0 },
    );
    expect(await poll()).toMatchObject({ kind: 'postponed', until: Date.parse('2026-08-06T07:00:00Z') });
    expect(network.requests).toEqual([]);
  });

  test('are counted one for each request, on the day in California', async () => {
    const { poll, spent, network } = await start(
      youTube(() => [thread('UgA', 10)]),
      {
        params,
        now: () => Date.parse('2026-08-05T06:59:00Z'),
      },
    );
    await poll();
    expect([...spent]).toEqual([['youtube 2026-08-04', 4]]);
    expect(network.requests).toHaveLength(4);
  });

  test('and the time of one poll are not used up by a hundred busy videos: the rest follow a minute later', async () => {
    const many = Array.from({ length: 50 }, (_, serial) => videoId(serial));
    const { poll, asked } = await start(
      youTube((video) => [thread(`Ug-${video}`, 10)]),
      { params: { videoIds: many } },
    );
    const first = await poll();
    expect(mentionsOf(first)).toHaveLength(40);
    expect(first).toMatchObject({ resumeAt: NOON + MINUTE_MS });
    const second = await poll({ checkpoint: checkpointOf(first) });
    expect(new Set([...mentionsOf(first), ...mentionsOf(second)].map(({ id }) => id)).size).toBe(50);
    expect(asked(THREADS)).toHaveLength(80);
  });
});

describe('trouble', () => {
  test('without a key says which, and where to get it, and asks nobody', async () => {
    const { poll, network } = await start(
      youTube(() => []),
      { key: undefined },
    );
    expect(await poll()).toEqual({
      kind: 'needs-key',
      message: expect.stringMatching(/YOUTUBE_API_KEY.*console\.cloud\.google\.com/),
    });
    expect(network.requests).toEqual([]);
  });

  test.each([
    [400, 'blocked', 'does not accept the key'],
    [403, 'blocked', 'quota may be used up'],
    [500, 'transient', 'status 500'],
    [429, 'transient', 'too often'],
  ])('status %i is explained, without the key', async (status, kind, words) => {
    const { poll } = await start(() => json({ error: { code: status } }, status));
    const outcome = await poll();
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind, message: expect.stringContaining(words) } });
    expect(JSON.stringify(outcome)).not.toContain(KEY);
  });

  test('a quota that others have used up is nobody’s fault: it goes on after midnight in California', async () => {
    const { poll } = await start(() => json({ error: { errors: [{ reason: 'quotaExceeded' }] } }, 403));
    expect(await poll()).toMatchObject({
      kind: 'postponed',
      message: expect.stringContaining('midnight in California'),
    });
  });

  test('on the way keeps what came, and the video first in line next time', async () => {
    const params = { videoIds: [videoId(1), videoId(2)] };
    const { poll } = await start(
      youTube((video) => (video === videoId(2) ? { status: 503 } : [thread('UgA', 10)])),
      { params },
    );
    const outcome = await poll();
    expect(outcome).toMatchObject({ kind: 'items', mentions: [{ nativeId: 'UgA' }], failure: { kind: 'transient' } });
    expect(Object.keys(Object(checkpointOf(outcome)['videos']))).toEqual([videoId(1)]);
  });

  test('in the middle of a video passes over none of its comments', async () => {
    let isBroken = true;
    const { poll } = await start(
      youTube((_video, { url }) => {
        if (!url.searchParams.has('pageToken')) return json({ items: [thread('UgNew', 10)], nextPageToken: 'two' });
        return isBroken ? { status: 400 } : [thread('UgOld', 60 * 20)];
      }),
    );
    const first = await poll();
    expect(first).toMatchObject({ mentions: [{ nativeId: 'UgNew' }], failure: { kind: 'transient' } });
    isBroken = false;
    expect(mentionsOf(await poll({ checkpoint: checkpointOf(first) })).map(({ nativeId }) => nativeId)).toContain(
      'UgOld',
    );
  });

  test.each([['{"items": 7}'], ['not json'], ['[]'], ['']])('a reply like %j is called unreadable', async (body) => {
    const { poll } = await start(() => ({ body }));
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'malformed' } });
  });

  test('with a checkpoint of something else is a first poll', async () => {
    const { poll } = await start(youTube(() => [thread('UgA', 10)]));
    expect(mentionsOf(await poll({ checkpoint: { videos: { x: 'y' } } }))).toHaveLength(1);
  });
});

describe('parameters', () => {
  test.each([
    [{}],
    [{ videoIds: [] }],
    [{ videoIds: ['short'] }],
    [{ channelId: 'UC' }],
    [{ videoIds: Array(51).fill(videoId(1)) }],
  ])('%j are refused', async (params) => {
    const { poll, network } = await start(
      youTube(() => []),
      { params },
    );
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(network.requests).toEqual([]);
  });
});
