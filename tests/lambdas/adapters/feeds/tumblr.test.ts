import { describe, expect, test } from 'vitest';
import type { ItemsOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { askSource, createTestAllowances } from '../../../factories/ask-source.ts';
import { NOON } from '../../../factories/mentions.ts';
import type { NetworkFault, NetworkReply, NetworkRequest } from '../../../factories/network.ts';
import { createTestClock } from '../../../factories/pipeline.ts';
import { createTumblrService } from '../../../factories/services/tumblr.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const definition = { id: 'fans', kind: 'tumblr', params: { tag: 'van gogh' } };
const KEY = { TUMBLR_API_KEY: 'secret key+1' };
const TODAY = 'tumblr 2026-08-04';

/** A source in front of answers that the test composes. */
async function askFor(answer: NetworkReply | ((request: NetworkRequest) => NetworkReply), keys: object = KEY) {
  const clock = createTestClock();
  const { allowances, spent } = createTestAllowances();
  const source = await askSource({
    definition,
    clock,
    credentials: { ...keys },
    allowances,
    answer: typeof answer === 'function' ? answer : () => answer,
  });
  return { clock, source, allowances, spent };
}

/** A source in front of the simulated Tumblr. */
async function ask(fault?: (request: NetworkRequest) => NetworkFault | undefined) {
  const clock = createTestClock();
  const service = createTumblrService(clock);
  const { credentials = {}, answer } = service;
  const source = await askSource({ definition, clock, credentials, answer, ...(fault !== undefined && { fault }) });
  const publish = (from: number, to: number, apartMs = 1000) => {
    for (let serial = from; serial <= to; serial += 1)
      service.publish({ serial, text: `Post ${serial}`, claimedAt: clock.now() - (to - serial) * apartMs });
  };
  return { clock, service, source, publish };
}

const posts = (...response: unknown[]) => ({ body: JSON.stringify({ meta: { status: 200, msg: 'OK' }, response }) });
const secondsAgo = (seconds: number) => NOON / 1000 - seconds;
const post = (data: object) => ({
  type: 'text',
  blog_name: 'propmaster',
  id: 790000000000000000,
  id_string: '790000000000000001',
  timestamp: secondsAgo(90),
  ...data,
});
const idsOf = (outcome: ItemsOutcome) => new Set(outcome.mentions.map(({ nativeId }) => nativeId));
const beforesOf = (requests: readonly NetworkRequest[]) => requests.map(({ url }) => url.searchParams.get('before'));

describe('a post', () => {
  test('becomes a mention', async () => {
    const { source } = await askFor((request) =>
      request.url.searchParams.has('before')
        ? posts()
        : posts(
            post({
              post_url: 'https://propmaster.tumblr.com/post/790000000000000001',
              title: 'Casting the idol',
              summary: 'Casting the idol',
              body: '<p>Resin, then <b>gold</b> leaf &amp; varnish.</p>',
              note_count: 12,
              tags: ['bts'],
            }),
          ),
    );
    const outcome = await source.read();
    expect(outcome.mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'tumblr',
        nativeId: '790000000000000001',
        source: 'fans',
        title: 'Casting the idol',
        text: 'Resin, then gold leaf & varnish.',
        url: 'https://propmaster.tumblr.com/post/790000000000000001',
        author: 'propmaster',
        publishedAt: '2026-08-04T10:01:00.000Z',
        seenAt: new Date(NOON).toISOString(),
        engagement: { likes: 12 },
      },
    ]);
    const [request] = source.network.requests;
    expect(request?.url.origin).toBe('https://api.tumblr.com');
    expect(Object.fromEntries(request?.url.searchParams ?? [])).toEqual({
      tag: 'van gogh',
      limit: '20',
      filter: 'text',
      api_key: 'secret key+1',
    });
  });

  test.each([
    [
      'a photo with a caption',
      { summary: 'On set', caption: '<p>On set, day 3</p>', photos: [{ caption: 'On set, day 3' }] },
      { text: 'On set, day 3' },
    ],
    [
      'photos with captions of their own',
      { photos: [{ caption: 'One' }, {}, 7, { caption: 'Two' }] },
      { text: 'One Two' },
    ],
    [
      'blocks',
      { content: [{ type: 'text', text: 'Take 3 < take 4' }, { type: 'image' }, null] },
      { text: 'Take 3 < take 4' },
    ],
    [
      'an answered question',
      { question: 'Real water?', answer: '<p>Real water.</p>' },
      { text: 'Real water? Real water.' },
    ],
    ['a quote', { text: 'We made it up.', source: 'the director' }, { text: 'We made it up. the director' }],
    ['a link', { title: 'Set visit', description: 'A day there' }, { title: 'Set visit', text: 'A day there' }],
    ['a summary alone', { summary: 'Behind the mask' }, { title: 'Behind the mask', text: '' }],
    ['no address', { title: 'x' }, { url: 'https://www.tumblr.com/propmaster/790000000000000001' }],
    ['a time before Tumblr', { title: 'x', timestamp: 5, post_url: 'javascript:alert(1)' }, { title: 'x' }],
  ])('is read as %s', async (_case, data, expected) => {
    const { source } = await askFor((request) =>
      request.url.searchParams.has('before') ? posts() : posts(post(data)),
    );
    const [mention] = (await source.read()).mentions;
    expect(mention).toMatchObject(expected);
  });

  test('that is strange costs only itself', async () => {
    const { source } = await askFor((request) =>
      request.url.searchParams.has('before')
        ? posts()
        : posts(
            7,
            post({ id_string: undefined, title: 'no id' }),
            post({ id_string: { $gt: 1 } }),
            post({
              title: 'Fine\u0000 \u202e',
              body: { toString: 1 },
              photos: 'many',
              timestamp: 1e300,
              note_count: -1,
            }),
          ),
    );
    const outcome = await source.read();
    expect(outcome.mentions).toMatchObject([{ nativeId: '790000000000000001', title: 'Fine' }]);
    expect(outcome.skipped).toHaveLength(3);
  });
});

describe('paging', () => {
  test('goes back to what was read last and three hours behind it, where late posts turn up', async () => {
    const { clock, service, source, publish } = await ask();
    publish(1, 50);
    expect(idsOf(await source.read()).size).toBe(50);
    clock.advance(HOUR_MS);
    service.publish({ serial: 900, text: 'Queued long ago', claimedAt: clock.now() - 3.5 * HOUR_MS });
    publish(51, 130);
    const second = await source.read();
    expect(idsOf(second)).toContain(service.nativeIdOf(900));
    for (let serial = 51; serial <= 130; serial += 1) expect(idsOf(second)).toContain(service.nativeIdOf(serial));
  });

  test('loses none of the posts of one second to the end of a page', async () => {
    const { source, publish } = await ask();
    publish(1, 50, 100);
    expect(idsOf(await source.read()).size).toBe(50);
  });

  test('ends where more posts share a second than a page holds', async () => {
    const { source, publish } = await ask();
    publish(1, 30, 0);
    await source.read();
    expect(source.network.requests.length).toBeLessThan(12);
  });

  test('finds what is new although the newest post that it knew was deleted', async () => {
    const { clock, service, source, publish } = await ask();
    publish(1, 3);
    await source.read();
    service.remove(3);
    clock.advance(HOUR_MS);
    publish(4, 4);
    expect(idsOf(await source.read())).toContain(service.nativeIdOf(4));
  });

  test('goes by the time of featuring where the tag is a featured one', async () => {
    const { source } = await askFor(({ url }) =>
      url.searchParams.has('before')
        ? posts()
        : posts(
            post({
              title: 'Old, but featured now',
              timestamp: secondsAgo(9 * 86_400),
              featured_timestamp: secondsAgo(60),
            }),
          ),
    );
    await source.read();
    expect(beforesOf(source.network.requests).slice(0, 2)).toEqual([null, String(secondsAgo(59))]);
  });

  test('steps over a hole, further each time, and says what it did not see', async () => {
    const { source } = await askFor(({ url }) => {
      const before = Number(url.searchParams.get('before') ?? Number.POSITIVE_INFINITY);
      if (before > secondsAgo(0)) return posts(post({ title: 'New' }));
      return before > secondsAgo(2_000)
        ? posts()
        : posts(post({ id_string: '5', title: 'Old', timestamp: secondsAgo(40 * 3_600) }));
    });
    source.checkpoint = { since: NOON - 30 * HOUR_MS };
    const outcome = await source.read();
    expect(idsOf(outcome)).toEqual(new Set(['790000000000000001', '5']));
    expect(beforesOf(source.network.requests)).toEqual(
      [null, 89, 90, 150, 3_750].map((ago) => (ago === null ? null : String(secondsAgo(ago)))),
    );
    expect(outcome.gap).toContain('from 2026-08-04T09:00:00.000Z to 2026-08-04T10:01:01.000Z');
  });

  test('says so when the list ends before what was read last', async () => {
    const { source } = await askFor(({ url }) =>
      url.searchParams.has('before') ? posts() : posts(post({ title: 'New' })),
    );
    source.checkpoint = { since: NOON - 10 * HOUR_MS, isOfPost: true };
    const outcome = await source.read();
    expect(outcome.gap).toContain('shows nothing from');
    expect(outcome.checkpoint).toMatchObject({ since: NOON - 90_000 });
  });

  test('does not take the first post of a tag for the rest of many', async () => {
    let isUsed = false;
    const { source, clock } = await askFor(({ url }) =>
      isUsed && !url.searchParams.has('before')
        ? posts(post({ title: 'The first', timestamp: secondsAgo(-60) }))
        : posts(),
    );
    await source.read();
    clock.advance(5 * MINUTE_MS);
    isUsed = true;
    expect(await source.read()).not.toHaveProperty('gap');
  });

  test('asks a tag that nobody uses a few times and no more, and passes over nothing', async () => {
    const { source, clock } = await askFor(posts());
    await source.read();
    clock.advance(30 * 24 * HOUR_MS);
    const before = source.network.requests.length;
    const outcome = await source.read();
    expect(source.network.requests.length - before).toBeLessThanOrEqual(5);
    expect(outcome).toMatchObject({ mentions: [], checkpoint: { since: NOON - 24 * HOUR_MS } });
    expect(outcome).not.toHaveProperty('gap');
  });

  test('reports the cap on pages when it is hit', async () => {
    const { clock, source, publish } = await ask();
    publish(1, 5);
    await source.read();
    clock.advance(2 * HOUR_MS);
    publish(6, 1_000);
    const outcome = await source.read();
    expect(outcome.gap).toContain('30 pages');
  });

  test('keeps what came when a later page fails, and reads the stretch again', async () => {
    let isDown = true;
    const { source, publish } = await ask(({ url }) =>
      isDown && url.searchParams.has('before') ? 'truncated' : undefined,
    );
    publish(1, 30);
    const first = await source.read();
    expect(first).toMatchObject({ failure: { kind: 'transient' } });
    expect(idsOf(first).size).toBe(20);
    isDown = false;
    expect(idsOf(await source.read()).size).toBe(30);
  });
});

describe('the key', () => {
  test('is asked for where nobody has set one, and nothing is sent', async () => {
    const { source, spent } = await askFor(posts(), {});
    const outcome = await source.poll();
    expect(outcome).toMatchObject({ kind: 'needs-key' });
    expect(JSON.stringify(outcome)).toMatch(/TUMBLR_API_KEY.*https:\/\/www\.tumblr\.com\/oauth\/apps/);
    expect(source.network.requests).toEqual([]);
    expect(spent.size).toBe(0);
  });

  test.each([
    ['is refused', { status: 401 }],
    ['is suspended', { status: 403 }],
    [
      'comes back in a redirect',
      { status: 301, headers: { location: 'http://[?api_key=secret%20key%2B1&x=secret key+1' } },
    ],
    [
      'comes back in a redirect to plain http',
      { status: 301, headers: { location: 'http://x.example/?api_key=secret%20key%2B1' } },
    ],
    ['leads to another form', { body: '{"response":{"posts":[]}}' }],
    ['leads to no JSON', { body: 'secret key+1' }],
  ] as const)('never shows in a message when it %s', async (_case, reply) => {
    const outcome = await (await askFor(reply)).source.poll();
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(outcome)).not.toMatch(/secret(?: |%20|\+)key/);
  });
});

describe("the day's allowance", () => {
  test('is counted by the request, and once spent the source waits for the next day', async () => {
    const { clock, source, allowances, spent } = await askFor(
      posts(post({ title: 'x', timestamp: secondsAgo(99 * 3_600) })),
    );
    await source.read();
    expect(spent.get(TODAY)).toBe(1);
    await allowances.spend('tumblr', '2026-08-04', 4_499, 4_500);
    expect(await source.poll()).toMatchObject({
      kind: 'postponed',
      until: Date.parse('2026-08-05T00:00:00Z'),
      message: expect.stringContaining('4,500 requests'),
    });
    expect(source.network.requests).toHaveLength(1);
    clock.advance(14 * HOUR_MS);
    await source.read();
    expect(spent.get('tumblr 2026-08-05')).toBe(1);
  });

  test('that ends half way keeps what came, and goes on the next day', async () => {
    const { source, allowances } = await askFor(posts(post({ title: 'x' })));
    await allowances.spend('tumblr', '2026-08-04', 4_499, 4_500);
    expect(await source.read()).toMatchObject({
      mentions: [{ title: 'x' }],
      resumeAt: Date.parse('2026-08-05T00:00:00Z'),
    });
  });

  test.each([
    ['trouble of its own', { status: 500 }, 'transient'],
    ['the limit of an hour', { status: 429, headers: { 'retry-after': '600' } }, 'transient'],
    ['a list of other things', posts({ type: 'ad' }), 'malformed'],
  ] as const)('%s is a failure in plain words', async (_case, reply, kind) => {
    expect(await (await askFor(reply)).source.poll()).toMatchObject({ kind: 'failed', failure: { kind } });
  });
});

test.each([[{}], [{ tag: '' }], [{ tag: '#bts' }], [{ tag: 'bts,film' }], [{ tag: 'x'.repeat(141) }], [{ tag: 7 }]])(
  'the parameters %j are not accepted',
  async (params) => {
    const source = await askSource({
      definition: { ...definition, params },
      clock: createTestClock(),
      answer: () => posts(),
    });
    expect(await source.poll()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
  },
);
