import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAllowances } from '../../../../lambdas/adapters/dynamodb/budget-store.ts';
import { timeOfXId, xIdAt } from '../../../../lambdas/adapters/feeds/x/post.ts';
import { createXSearch } from '../../../../lambdas/adapters/feeds/x/search.ts';
import { reservePosts } from '../../../../lambdas/adapters/feeds/x/spending.ts';
import type { HttpReply } from '../../../../lambdas/adapters/http/http-client.ts';
import type { Allowances } from '../../../../lambdas/ports/allowances.ts';
import type { ItemsOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { askSource, createTestAllowances } from '../../../factories/ask-source.ts';
import { NOON } from '../../../factories/mentions.ts';
import type { NetworkFault, NetworkReply, NetworkRequest } from '../../../factories/network.ts';
import { createTestClock } from '../../../factories/pipeline.ts';
import { createXService } from '../../../factories/services/x.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const KEY = { X_BEARER_TOKEN: 'our-bearer-token' };
const TODAY = 'x 2026-08-04';
const MIDNIGHT = Date.parse('2026-08-05T00:00:00Z');

const definitionOf = (maxUsdPerDay: number) => ({
  id: 'fans',
  kind: 'x',
  params: { query: '"behind the scenes" -is:retweet', maxUsdPerDay },
});

interface Options {
  readonly usd?: number;
  readonly keys?: object;
}

/** A source in front of answers that the test composes. */
async function askFor(
  answer: NetworkReply | ((request: NetworkRequest) => NetworkReply),
  { usd = 10, keys = KEY }: Options = {},
) {
  const clock = createTestClock();
  const { allowances, spent } = createTestAllowances();
  const source = await askSource({
    definition: definitionOf(usd),
    clock,
    credentials: { ...keys },
    allowances,
    answer: typeof answer === 'function' ? answer : () => answer,
  });
  return { clock, source, allowances, spent };
}

/** A source in front of the simulated X. */
async function ask(usd = 10, fault?: (request: NetworkRequest) => NetworkFault | undefined) {
  const clock = createTestClock();
  const service = createXService(clock);
  const { allowances, spent } = createTestAllowances();
  const source = await askSource({
    definition: definitionOf(usd),
    clock,
    credentials: KEY,
    allowances,
    answer: service.answer,
    ...(fault !== undefined && { fault }),
  });
  const publish = (from: number, to: number) => {
    for (let serial = from; serial <= to; serial += 1)
      service.publish({ serial, text: `Post ${serial}`, claimedAt: clock.now() - (to - serial) * 1000 - 1 });
  };
  return { clock, service, source, allowances, spent, publish };
}

const page = (...data: unknown[]) => ({ body: JSON.stringify({ data, meta: { result_count: data.length } }) });
const empty = { body: '{"meta":{"result_count":0}}' };
const ID = xIdAt(NOON - 10 * MINUTE_MS);
const post = (data: object) => ({ id: ID, text: 'BTS: one take', ...data });
const idsOf = (outcome: ItemsOutcome) => new Set(outcome.mentions.map(({ nativeId }) => nativeId));
const asked = ({ url }: NetworkRequest) => Object.fromEntries(url.searchParams);

describe('a post', () => {
  test('becomes a mention', async () => {
    const { source } = await askFor(
      page(
        post({
          text: 'BTS: the whole chase &amp; crash was one take',
          author_id: '42',
          created_at: '2026-08-04T10:00:00.000Z',
          lang: 'en',
          edit_history_tweet_ids: [ID],
          public_metrics: {
            retweet_count: 3,
            reply_count: 1,
            like_count: 20,
            quote_count: 0,
            bookmark_count: 2,
            impression_count: 900,
          },
        }),
      ),
    );
    expect((await source.read()).mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'x',
        nativeId: ID,
        source: 'fans',
        text: 'BTS: the whole chase & crash was one take',
        url: `https://x.com/i/status/${ID}`,
        author: '42',
        language: 'en',
        publishedAt: '2026-08-04T10:00:00.000Z',
        seenAt: new Date(NOON).toISOString(),
        engagement: { likes: 20, reposts: 3, replies: 1, quotes: 0, views: 900 },
      },
    ]);
    const [request] = source.network.requests;
    expect(request?.url.origin + (request?.url.pathname ?? '')).toBe('https://api.x.com/2/tweets/search/recent');
    expect(request?.headers['authorization']).toBe('Bearer our-bearer-token');
    expect(asked(request as NetworkRequest)).toEqual({
      query: '"behind the scenes" -is:retweet',
      max_results: '100',
      sort_order: 'recency',
      'tweet.fields': 'created_at,lang,public_metrics,author_id,note_tweet',
      start_time: '2026-08-04T09:02:30Z',
    });
  });

  test.each([
    [
      'the new names',
      { note_post: { text: 'All of it' }, public_metrics: { repost_count: 4 } },
      { text: 'All of it', engagement: { reposts: 4 } },
    ],
    ['the long text of a long post', { note_tweet: { text: 'All of it &lt;3' } }, { text: 'All of it <3' }],
    ['an edit as what it began as', { edit_history_tweet_ids: ['77', ID] }, { nativeId: '77' }],
    ['an edit under the new name', { edit_history_post_ids: ['77', ID] }, { nativeId: '77' }],
    ['a strange history as none', { edit_history_tweet_ids: ['<b>', 7] }, { nativeId: ID }],
    [
      'strange fields as absent',
      { lang: 7, created_at: {}, public_metrics: { like_count: -1, reply_count: '9' }, author_id: 5 },
      { text: 'BTS: one take' },
    ],
  ])('is read with %s', async (_case, data, expected) => {
    const { source } = await askFor(page(post(data)));
    expect((await source.read()).mentions).toMatchObject([expected]);
  });

  test.each(['und', 'qme', 'zxx', 'art'])('has no language where X says %s', async (lang) => {
    const { source } = await askFor(page(post({ lang })));
    expect((await source.read()).mentions[0]).not.toHaveProperty('language');
  });

  test('that is strange costs only itself, and its price', async () => {
    const { source, spent } = await askFor(
      page(null, { id: 7, text: 'x' }, { id: '1'.repeat(40), text: 'x' }, post({})),
    );
    const outcome = await source.read();
    expect(idsOf(outcome)).toEqual(new Set([ID]));
    expect(outcome.skipped).toHaveLength(3);
    expect(spent.get(TODAY)).toBe(4);
  });
});

describe('reading on', () => {
  test('asks only for what is newer than the newest that was read', async () => {
    const { clock, service, source, publish, spent } = await ask();
    publish(1, 30);
    expect(idsOf(await source.read()).size).toBe(30);
    clock.advance(10 * MINUTE_MS);
    publish(31, 40);
    const second = await source.read();
    expect(idsOf(second)).toContain(service.nativeIdOf(31));
    // Besides the new ones only those of the last minute before the first poll, which could have been incomplete then.
    expect(second.mentions.length).toBeLessThanOrEqual(10 + 30);
    clock.advance(10 * MINUTE_MS);
    await source.read();
    const before = spent.get(TODAY);
    for (let poll = 0; poll < 5; poll += 1) {
      clock.advance(10 * MINUTE_MS);
      await source.read();
    }
    expect(spent.get(TODAY), 'silence costs nothing').toBe(before);
  });

  test('finds a post that came into the search a minute late', async () => {
    const { clock, service, source, publish } = await ask();
    publish(1, 3);
    await source.read();
    service.publish({ serial: 9, text: 'late', claimedAt: clock.now() - 50_000 });
    clock.advance(MINUTE_MS);
    expect(idsOf(await source.read())).toContain(service.nativeIdOf(9));
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

  test('pages by token to the end of what is new', async () => {
    const { source, publish } = await ask();
    publish(1, 250);
    expect(idsOf(await source.read()).size).toBe(250);
    expect(source.network.requests.map((request) => 'next_token' in asked(request))).toEqual([false, true, true]);
  });

  test('goes on where it was cut off, and pays for nothing twice', async () => {
    let isDown = true;
    const { service, clock, source, publish, spent } = await ask(10, ({ url }) =>
      isDown && url.searchParams.has('next_token') ? { status: 502 } : undefined,
    );
    publish(1, 250);
    const first = await source.read();
    expect(first).toMatchObject({ failure: { kind: 'transient' } });
    expect(idsOf(first).size).toBe(100);
    isDown = false;
    clock.advance(MINUTE_MS);
    publish(251, 260);
    const second = await source.read();
    expect(idsOf(second).size).toBe(150);
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(250);
    const third = await source.read();
    expect(idsOf(third)).toContain(service.nativeIdOf(260));
    // The page that failed stays paid for, because X may have charged for it.
    expect(spent.get(TODAY)).toBe(100 + 100 + 150 + third.mentions.length);
  });

  test('reads no more than ten pages at once and goes on soon', async () => {
    const { source, publish, clock } = await ask(50);
    publish(1, 1_200);
    const first = await source.read();
    expect(first).toMatchObject({ resumeAt: clock.now() });
    expect(first).not.toHaveProperty('gap');
    const all = new Set([...idsOf(first), ...idsOf(await source.read())]);
    expect(all.size).toBe(1_200);
  });

  test('after a week of absence begins a week back, and says what is missing', async () => {
    const { clock, service, source, publish } = await ask();
    publish(1, 3);
    await source.read();
    clock.advance(9 * DAY_MS);
    publish(4, 5);
    const outcome = await source.read();
    expect(outcome.gap).toContain('last 7 days');
    expect(idsOf(outcome)).toEqual(new Set([service.nativeIdOf(4), service.nativeIdOf(5)]));
    clock.advance(HOUR_MS);
    expect(await source.read()).not.toHaveProperty('gap');
  });

  test('takes a long silence that it watched for nothing but silence', async () => {
    const { clock, source, publish } = await ask();
    publish(1, 3);
    for (let day = 0; day < 9; day += 1) {
      await source.read();
      clock.advance(DAY_MS);
    }
    publish(4, 4);
    const outcome = await source.read();
    expect(outcome.mentions).toHaveLength(1);
    expect(outcome).not.toHaveProperty('gap');
  });

  test('begins at the time of a post where X does not take its id, and misses nothing', async () => {
    const { source } = await askFor(({ url }) => (url.searchParams.has('since_id') ? { status: 400 } : empty));
    source.checkpoint = { sinceId: xIdAt(NOON - DAY_MS) };
    const outcome = await source.read();
    expect(outcome).not.toHaveProperty('gap');
    expect(source.network.requests.map((request) => asked(request)['start_time'])).toEqual([
      undefined,
      '2026-08-03T10:02:30Z',
    ]);
  });

  test('gives up what a day was not enough for, says so, and turns to what is new', async () => {
    const { clock, service, source, publish } = await ask(0.5);
    publish(1, 400);
    expect(idsOf(await source.read()).size).toBe(100);
    clock.advance(DAY_MS + MINUTE_MS);
    publish(401, 405);
    const outcome = await source.read();
    expect(outcome.gap).toContain('raise maxUsdPerDay');
    expect(idsOf(outcome)).toEqual(new Set([401, 402, 403, 404, 405].map((serial) => service.nativeIdOf(serial))));
  });

  test('is not led astray by an id of the future', async () => {
    const { source } = await askFor(page(post({}), post({ id: xIdAt(NOON + 900 * DAY_MS) })));
    const { checkpoint } = await source.read();
    expect(checkpoint).toEqual({ sinceId: ID });
  });
});

describe('the spending', () => {
  test('is off unless the team says how much', async () => {
    const { source } = await askFor(page());
    expect(source.network.requests).toEqual([]);
    for (const params of [
      { query: 'x' },
      { query: 'x', maxUsdPerDay: 0 },
      { query: 'x', maxUsdPerDay: -1 },
      { query: 'x', maxUsdPerDay: 0.04 },
      { query: 'x', maxUsdPerDay: '5' },
      { query: '', maxUsdPerDay: 5 },
      { query: 'x'.repeat(513), maxUsdPerDay: 5 },
    ]) {
      const wrong = await askSource({
        definition: { id: 'a', kind: 'x', params },
        clock: createTestClock(),
        answer: () => empty,
      });
      expect(await wrong.poll()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    }
  });

  test('reserves before it asks and takes back what did not come', async () => {
    const during: (number | undefined)[] = [];
    const { source, spent } = await askFor(() => {
      during.push(spent.get(TODAY));
      return page(post({}));
    });
    await source.read();
    expect(during).toEqual([100]);
    expect(spent.get(TODAY)).toBe(1);
  });

  test('asks for less when little is left, and for nothing when too little is', async () => {
    const { source, publish, clock } = await ask(0.85);
    publish(1, 400);
    const outcome = await source.read();
    expect(idsOf(outcome).size).toBe(170);
    expect(source.network.requests.map((request) => asked(request)['max_results'])).toEqual(['100', '50', '20']);
    expect(outcome.resumeAt).toBe(clock.now());
    expect(await source.poll()).toMatchObject({
      kind: 'postponed',
      until: MIDNIGHT,
      message: expect.stringMatching(/\$0\.85 for X \(170 posts.*midnight UTC/),
    });
    clock.advance(MIDNIGHT - clock.now());
    expect(idsOf(await source.read()).size).toBe(170);
  });

  test('asks for nothing in the last minute of a day, which may be charged to the next', async () => {
    const { source, clock } = await ask();
    clock.advance(MIDNIGHT - clock.now() - 30_000);
    expect(await source.poll()).toMatchObject({ kind: 'postponed', until: MIDNIGHT });
    expect(source.network.requests).toEqual([]);
  });

  test.each([
    ['refused', { status: 401 }, 0, 'X_BEARER_TOKEN'],
    ['out of credits', { status: 402 }, 0, 'credits'],
    ['not entitled', { status: 403 }, 0, 'recent search'],
    ['wrong', { status: 400 }, 0, 'operators'],
    ['too many', { status: 429, headers: { 'x-rate-limit-reset': String(NOON / 1000 + 600) } }, 0, 'too often'],
    ['met by a server error', { status: 503 }, 0, 'problem of its own'],
    ['lost behind a gateway', { status: 504 }, 100, 'problem of its own'],
    ['answered in another form', { body: '{"data":{}}' }, 100, 'a form we do not know'],
    ['answered with other things', page({ id: 'x' }), 1, 'nothing is a post'],
  ] as const)('of a question that is %s', async (_case, reply, posts, words) => {
    const { source, spent } = await askFor(reply);
    const outcome = await source.poll();
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(outcome)).toContain(words);
    expect(spent.get(TODAY)).toBe(posts);
  });

  test('of a question that X never got is taken back, unless that is in doubt', async () => {
    const unanswered = { kind: 'failed', failure: { kind: 'transient', message: 'no answer' } } as const;
    expect(await spentOn(async () => ({ ...unanswered, isUnsent: true }))).toBe(0);
    expect(await spentOn(async () => unanswered)).toBe(100);
    expect(await spentOn(() => Promise.reject(new Error('our table is in trouble')))).toBe(100);

    async function spentOn(get: () => Promise<HttpReply>) {
      const { allowances, spent } = createTestAllowances();
      const credentials = { get: async () => 'token' };
      const http = { get, post: () => expect.unreachable(), subscribe: () => expect.unreachable() };
      const search = createXSearch({ http, clock: createTestClock(), credentials, allowances });
      const { signal } = new AbortController();
      const page = { from: { sinceId: ID }, untilId: undefined, nextToken: undefined };
      const asking = search({ query: 'bts', maxUsdPerDay: 10, ...page, source: 'fans', seenAt: '', signal });
      await asking.catch(({ message }: Error) => expect(message).toContain('our table'));
      return spent.get(TODAY);
    }
  });

  test('waits for a token where nobody has set one', async () => {
    const { source, spent } = await askFor(page(), { keys: {} });
    expect(await source.poll()).toMatchObject({
      kind: 'needs-key',
      message: expect.stringContaining('X_BEARER_TOKEN'),
    });
    expect(source.network.requests).toEqual([]);
    expect(spent.size).toBe(0);
  });

  test('is shared: the cap of each source holds for all of them together', async () => {
    const { allowances, spent } = createTestAllowances();
    const large = await reservePosts(allowances, 1, NOON);
    expect(large).toMatchObject({ ok: true, posts: 100 });
    expect(await reservePosts(allowances, 0.5, NOON), 'the smaller cap is used up by the other source').toMatchObject({
      ok: false,
    });
    expect(await reservePosts(allowances, 1, NOON)).toMatchObject({ ok: true, posts: 100 });
    expect(await reservePosts(allowances, 1, NOON)).toMatchObject({ ok: false });
    expect(spent.get(TODAY)).toBe(200);
  });

  test('never goes beyond the cap, whatever the cap and whatever comes', async () => {
    const cents = fc.integer({ min: 5, max: 2_000 });
    await fc.assert(
      fc.asyncProperty(cents, fc.array(fc.nat(100), { maxLength: 60 }), async (cap, pages) => {
        const { allowances } = createTestAllowances();
        let charged = 0;
        for (const found of pages) {
          const reservation = await reservePosts(allowances, cap / 100, NOON);
          if (!reservation.ok) break;
          const came = Math.min(found, reservation.posts);
          charged += came;
          await reservation.settle(came);
        }
        expect(charged * 0.005).toBeLessThanOrEqual(cap / 100 + 1e-9);
      }),
    );
  });

  test('stays within the cap over a day of errors, retries and crashes, two sources and restarts', async () => {
    const usd = 16;
    const clock = createTestClock(Date.parse('2026-08-04T00:00:00Z'));
    const service = createXService(clock);
    const real = createAllowances((await createTestTable()).table);
    let turn = 0;
    // Every fifth refund never arrives: the process died before.
    const allowances: Allowances = {
      spend: real.spend,
      async refund(name, day, units) {
        turn += 1;
        if (turn % 5 === 0) throw new Error('the process dies');
        await real.refund(name, day, units);
      },
    };
    let requests = 0;
    const fault = (): NetworkFault | undefined => {
      requests += 1;
      if (requests % 5 === 0) return { status: 503 };
      if (requests % 7 === 0) return { status: 502 };
      if (requests % 11 === 0) return 'truncated';
      return requests % 13 === 0 ? 'reset' : undefined;
    };
    const askWith = (cap: number) =>
      askSource({ definition: definitionOf(cap), clock, credentials: KEY, allowances, answer: service.answer, fault });
    let sources = [await askWith(usd), await askWith(usd / 2)];
    let serial = 0;
    let crashes = 0;
    for (let minute = 0; minute < 1_500; minute += 20) {
      for (let count = 0; count < 30; count += 1) {
        serial += 1;
        service.publish({ serial, text: `Post ${serial}`, claimedAt: clock.now() - count * 1000 });
      }
      for (const source of sources) await source.poll().catch(() => (crashes += 1));
      if (minute % 360 === 0) {
        const checkpoints = sources.map(({ checkpoint }) => checkpoint);
        sources = [await askWith(usd), await askWith(usd / 2)];
        for (const [index, source] of sources.entries()) source.checkpoint = checkpoints[index];
      }
      clock.advance(20 * MINUTE_MS);
    }
    expect(crashes).toBeGreaterThan(2);
    expect([...service.charged.keys()]).toEqual(['2026-08-04', '2026-08-05']);
    for (const posts of service.charged.values()) expect(posts * 0.005).toBeLessThanOrEqual(usd);
    expect((service.charged.get('2026-08-04') ?? 0) * 0.005, 'and it is made use of').toBeGreaterThan(usd / 2);
  });
});

test('ids and times are turned into each other', () => {
  expect(new Date(timeOfXId('1950000000000000001')).toISOString()).toBe('2025-07-29T01:06:43.905Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 1_300_000_000_000, max: 2_000_000_000_000 }),
      (time) => timeOfXId(xIdAt(time)) === time,
    ),
  );
});
