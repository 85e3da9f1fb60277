import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { ItemsOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { askSource } from '../../../factories/ask-source.ts';
import { NOON } from '../../../factories/mentions.ts';
import type { NetworkFault, NetworkReply, NetworkRequest } from '../../../factories/network.ts';
import { createTestClock } from '../../../factories/pipeline.ts';
import { createReddit } from '../../../factories/services/reddit.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const KEYS = { REDDIT_CLIENT_ID: 'our-app', REDDIT_CLIENT_SECRET: 'our secret' };
const definition = { id: 'fans', kind: 'reddit', params: { subreddits: ['movies', 'television'] } };

/** A source in front of the simulated Reddit. */
async function ask({
  keys = true,
  fault,
}: {
  keys?: boolean;
  fault?: (request: NetworkRequest) => NetworkFault | undefined;
} = {}) {
  const clock = createTestClock();
  const service = createReddit(clock);
  const source = await askSource({
    definition,
    clock,
    credentials: keys ? KEYS : {},
    answer: service.answer,
    ...(fault !== undefined && { fault }),
  });
  /** Each a second after the one before, the last of them now. */
  const publish = (from: number, to: number) => {
    for (let serial = from; serial <= to; serial += 1)
      service.publish({ serial, text: `Post ${serial}`, claimedAt: clock.now() - (to - serial) * 1000 });
  };
  return {
    clock,
    service,
    source,
    publish,
    listings: () => source.network.requests.filter(({ url }) => url.host === 'oauth.reddit.com'),
  };
}

/** A source in front of one answer. */
async function askFor(reply: NetworkReply, keys = false, params: object = definition.params) {
  const clock = createTestClock();
  const answer = ({ url }: NetworkRequest): NetworkReply =>
    url.pathname === '/api/v1/access_token'
      ? { body: JSON.stringify({ access_token: 'token', expires_in: 3600 }) }
      : reply;
  return askSource({
    definition: { ...definition, params: { ...params } },
    clock,
    credentials: keys ? KEYS : {},
    answer,
  });
}

const listing = (...children: unknown[]) => ({
  body: JSON.stringify({ kind: 'Listing', data: { after: null, children } }),
});
const post = (data: object) => ({
  kind: 't3',
  data: { name: 't3_1abcde', title: 'I built the miniature', created_utc: NOON / 1000, ...data },
});
const atom = (entries: string) =>
  ({ body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>newest submissions</title>${entries}</feed>` }) as const;
const idsOf = (outcome: ItemsOutcome) => outcome.mentions.map(({ nativeId }) => nativeId).toSorted();

describe('the feed, for want of credentials', () => {
  test('is one request for all subreddits, and every entry becomes a mention', async () => {
    const source = await askFor(
      atom(`<entry><author><name>/u/set_dresser</name></author>
        <content type="html">&lt;!-- SC_OFF --&gt;&lt;div class="md"&gt;&lt;p&gt;Ask me &amp;amp; my crew.&lt;/p&gt;&lt;/div&gt;&lt;!-- SC_ON --&gt; &amp;#32; submitted by &amp;#32; &lt;a href="x"&gt; /u/set_dresser &lt;/a&gt; &amp;#32; to &amp;#32; &lt;a href="y"&gt; r/movies &lt;/a&gt; &lt;br/&gt; &lt;span&gt;[link]&lt;/span&gt; &amp;#32; &lt;span&gt;[comments]&lt;/span&gt;</content>
        <id>t3_1abcde</id><link href="https://www.reddit.com/r/movies/comments/1abcde/i_built/"/>
        <updated>2026-08-05T10:00:00+00:00</updated><published>2026-08-04T10:04:30+00:00</published>
        <title>I built the miniature &amp;amp; blew it up</title></entry>`),
    );
    const outcome = await source.read();
    expect(source.network.requests.map(({ url }) => url.href)).toEqual([
      'https://www.reddit.com/r/movies+television/new/.rss?limit=100',
    ]);
    expect(outcome).toMatchObject({ skipped: [], visibleEntries: 100 });
    expect(outcome.mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'reddit',
        nativeId: 't3_1abcde',
        source: 'fans',
        title: 'I built the miniature & blew it up',
        text: 'Ask me & my crew.',
        url: 'https://www.reddit.com/r/movies/comments/1abcde/i_built/',
        author: 'set_dresser',
        publishedAt: '2026-08-04T10:04:30.000Z',
        seenAt: new Date(NOON).toISOString(),
      },
    ]);
  });

  test('searches all of Reddit for a query', async () => {
    const source = await askFor(atom(''), false, { query: 'blooper reel & more' });
    await source.read();
    const [request] = source.network.requests;
    expect(request?.url.pathname).toBe('/search.rss');
    expect(Object.fromEntries(request?.url.searchParams ?? [])).toMatchObject({
      q: 'blooper reel & more',
      sort: 'new',
      limit: '100',
    });
  });

  test('a link post is its title alone, and a writer who is gone is nobody', async () => {
    const source = await askFor(
      atom(`<entry><author><name>[deleted]</name></author><content type="html">&lt;table&gt;&lt;tr&gt;&lt;td&gt; &amp;#32; submitted by &amp;#32; &lt;a&gt; /u/[deleted] &lt;/a&gt; &lt;br/&gt; &lt;span&gt;[link]&lt;/span&gt; &lt;span&gt;[comments]&lt;/span&gt;&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</content>
        <id>t3_2</id><link href="https://evil.example/"/><updated>2026-08-04T10:04:30+00:00</updated><title>Set photos</title></entry>`),
    );
    const [mention] = (await source.read()).mentions;
    expect(mention).toMatchObject({
      title: 'Set photos',
      text: '',
      url: 'https://www.reddit.com/comments/2',
      publishedAt: '2026-08-04T10:04:30.000Z',
    });
    expect(mention).not.toHaveProperty('author');
  });

  test('tells when a hundred new posts have pushed out what was read last', async () => {
    const { clock, source, publish } = await ask({ keys: false });
    publish(1, 5);
    expect(await source.read()).not.toHaveProperty('gap');
    clock.advance(10 * MINUTE_MS);
    publish(6, 105);
    expect((await source.read()).gap).toContain('rolled over');
    clock.advance(10 * MINUTE_MS);
    publish(106, 150);
    const third = await source.read();
    expect(third).not.toHaveProperty('gap');
    expect(third.mentions).toHaveLength(100);
  });

  test('sends the validators of the last answer back', async () => {
    const source = await askFor({ ...atom(''), headers: { etag: 'W/"1"', 'last-modified': 'yesterday' } });
    await source.read();
    await source.poll();
    expect(source.network.requests[1]?.headers).toMatchObject({
      'if-none-match': 'W/"1"',
      'if-modified-since': 'yesterday',
    });
  });

  test('keeps what it knew when nothing has changed', async () => {
    const source = await askFor({ status: 304 });
    const validators = { etag: '"1"', finalUrl: 'https://www.reddit.com/r/movies+television/new/.rss?limit=100' };
    source.checkpoint = { since: NOON, cutShort: 4, validators };
    expect(await source.poll()).toEqual({
      kind: 'unchanged',
      checkpoint: { since: NOON, validators },
    });
  });

  test.each([
    ['a cloud address', { status: 403 }, 'blocked', 'REDDIT_CLIENT_ID'],
    ['a name nobody has', { status: 404 }, 'gone', 'misspelt'],
    ['asking too often', { status: 429, headers: { 'x-ratelimit-reset': '30' } }, 'transient', 'too often'],
    ['a web page', { body: '<!doctype html><html><body>whoa there</body></html>' }, 'malformed', 'web page'],
    ['a feed of something else', atom('<entry><id>t5_1</id><title>r/movies</title></entry>'), 'malformed', 'no posts'],
    ['damaged XML', { body: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>t3_1</id><tit' }, 'malformed', ''],
  ] as const)('%s is a failure in plain words', async (_case, reply, kind, words) => {
    const outcome = await (await askFor(reply)).poll();
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind } });
    expect(JSON.stringify(outcome)).toContain(words);
  });

  test('a document that was cut off says so, and is asked for again whether or not it has changed', async () => {
    const { body } = atom('<entry><id>t3_1</id><title>Whole</title></entry><entry><id>t3_2</id><title>Hal');
    const source = await askFor({ body: body.slice(0, body.indexOf('</feed>')), headers: { etag: '"1"' } });
    expect(await source.read()).toMatchObject({
      mentions: [{ title: 'Whole' }],
      skipped: [expect.stringContaining('cut off'), expect.stringContaining('1 entry is damaged')],
    });
    await source.poll();
    expect(source.network.requests[1]?.headers).not.toHaveProperty('if-none-match');
  });

  test('one strange entry costs only itself', async () => {
    const source = await askFor(
      atom(`<entry><id>t5_2qh3s</id><title>r/movies</title></entry><entry><id>t3_${'z'.repeat(9000)}</id><title>x</title></entry>
        <entry><id>t3_9</id><title>Good &#x202e; one</title></entry>`),
    );
    const outcome = await source.read();
    expect(outcome.mentions.map(({ nativeId, title }) => [nativeId, title])).toEqual([['t3_9', 'Good one']]);
    expect(outcome.skipped).toHaveLength(2);
  });
});

describe('the API', () => {
  test('is asked with a token of the application, and every post becomes a mention', async () => {
    const source = await askFor(
      listing(
        post({
          author: 'set_dresser',
          selftext: 'Ask **away** &amp; more',
          permalink: '/r/movies/comments/1abcde/i_built/',
          created_utc: 1_785_837_870.7,
          score: 412,
          num_comments: 88,
          over_18: true,
          stickied: true,
        }),
      ),
      true,
    );
    const outcome = await source.read();
    const [token, list] = source.network.requests;
    expect(token).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials' });
    expect(token?.headers['authorization']).toBe(`Basic ${Buffer.from('our-app:our secret').toString('base64')}`);
    expect(list?.url.href).toBe('https://oauth.reddit.com/r/movies+television/new?limit=100&raw_json=1');
    expect(list?.headers['authorization']).toBe('Bearer token');
    expect(outcome.mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'reddit',
        nativeId: 't3_1abcde',
        source: 'fans',
        title: 'I built the miniature',
        text: 'Ask **away** &amp; more',
        url: 'https://www.reddit.com/r/movies/comments/1abcde/i_built/',
        author: 'set_dresser',
        publishedAt: '2026-08-04T10:04:30.000Z',
        seenAt: new Date(NOON).toISOString(),
        engagement: { likes: 412, replies: 88 },
      },
    ]);
  });

  test.each([
    [
      'the HTML of the text, where there is some',
      { selftext: '**a**', selftext_html: '<div><p><b>a</b></p></div>' },
      { text: 'a' },
    ],
    ['no text where it was removed', { selftext: '[removed]' }, { title: 'I built the miniature', text: '' }],
    ['no text where it was deleted', { selftext: '[deleted]', selftext_html: '<p>[deleted]</p>' }, { text: '' }],
    [
      'no link that leads elsewhere',
      { permalink: '//evil.example/x' },
      { url: 'https://www.reddit.com/comments/1abcde' },
    ],
  ])('keeps %s', async (_case, data, expected) => {
    const source = await askFor(listing(post(data)), true);
    expect((await source.read()).mentions).toMatchObject([expected]);
  });

  test.each(['[deleted]', null, undefined])('leaves out the author %s', async (author) => {
    const source = await askFor(listing(post({ author })), true);
    expect((await source.read()).mentions[0]).not.toHaveProperty('author');
  });

  test('a post of which nothing is left is none', async () => {
    const source = await askFor(listing(post({ title: '[ Removed by moderator ]', selftext: '[removed]' })), true);
    expect(await source.read()).toMatchObject({ mentions: [], skipped: [] });
  });

  test('one strange post costs only itself', async () => {
    const source = await askFor(
      listing(
        7,
        { kind: 't5', data: { name: 't5_1', title: 'r/movies' } },
        post({ created_utc: 1e300, score: 'many', selftext: 9 }),
        post({ name: 't3_2', title: { toString: 1 } }),
      ),
      true,
    );
    const outcome = await source.read();
    expect(outcome.mentions.map(({ nativeId }) => nativeId)).toEqual(['t3_1abcde']);
    expect(outcome.mentions[0]).not.toHaveProperty('publishedAt');
    expect(outcome.skipped).toHaveLength(3);
  });

  test.each([
    ['something that is no JSON', { body: '<html>' }, 'malformed', 'not JSON'],
    ['another form', { body: '{"data":{}}' }, 'malformed', 'a form we do not know'],
    ['a list of other things', listing({ kind: 't5', data: { name: 't5_1' } }), 'malformed', 'nothing is a post'],
    ['a refusal', { status: 403 }, 'blocked', 'not approved'],
    ['trouble of its own', { status: 503 }, 'transient', 'problem of its own'],
  ] as const)('%s is a failure in plain words', async (_case, reply, kind, words) => {
    const outcome = await (await askFor(reply, true)).poll();
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind } });
    expect(JSON.stringify(outcome)).toContain(words);
  });

  test('pages back to what was read last and six hours behind it, where late posts turn up', async () => {
    const { clock, service, source, publish } = await ask();
    publish(1, 250);
    expect((await source.read()).mentions).toHaveLength(250);
    clock.advance(HOUR_MS);
    service.publish({ serial: 900, text: 'Approved by a moderator at last', claimedAt: clock.now() - 5 * HOUR_MS });
    publish(251, 400);
    const second = await source.read();
    expect(idsOf(second)).toContain(service.nativeIdOf(900));
    expect(idsOf(second)).toContain(service.nativeIdOf(251));
    expect(second).not.toHaveProperty('gap');
  });

  test('goes on, and says so, when five polls in a row did not get beyond the first page', async () => {
    const { source, publish } = await ask({
      fault: ({ url }) => (url.searchParams.has('after') ? { status: 503 } : undefined),
    });
    publish(1, 150);
    for (let tries = 1; tries < 5; tries += 1) expect(await source.read()).not.toHaveProperty('gap');
    expect((await source.read()).gap).toContain('5 polls in a row');
    expect(await source.read()).not.toHaveProperty('gap');
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

  test('goes on although the last post of a page is deleted before the next page is asked for', async () => {
    const { service, source, publish, listings } = await ask({
      fault(request) {
        const after = request.url.searchParams.get('after');
        if (after !== null) service.remove(Number.parseInt(after.slice(3), 36) - 60_466_176);
        return undefined;
      },
    });
    publish(1, 150);
    const outcome = await source.read();
    // Each way on that is tried is gone by then, until there is none left to try: at most three.
    expect(listings()).toHaveLength(4);
    expect(outcome.mentions).toHaveLength(100);
  });

  test('tries the post before it where the last of a page is gone', async () => {
    let isRemoved = false;
    const { service, source, publish } = await ask({
      fault(request) {
        const after = request.url.searchParams.get('after');
        if (after !== null && !isRemoved) {
          isRemoved = true;
          service.remove(Number.parseInt(after.slice(3), 36) - 60_466_176);
        }
        return undefined;
      },
    });
    publish(1, 150);
    expect(new Set(idsOf(await source.read())).size).toBe(150);
  });

  test('says so when a thousand posts do not reach back to what was read last', async () => {
    const { clock, source, publish } = await ask();
    publish(1, 10);
    await source.read();
    clock.advance(HOUR_MS);
    publish(11, 1_100);
    const outcome = await source.read();
    expect(outcome.mentions).toHaveLength(1_000);
    expect(outcome.gap).toContain('does not reach back');
    clock.advance(MINUTE_MS);
    publish(1_101, 1_105);
    expect(await source.read(), 'only a part of the overlap is missing now').not.toHaveProperty('gap');
  });

  test('keeps what came when a later page fails, and reads the stretch again', async () => {
    let isDown = true;
    const { source, publish } = await ask({
      fault: ({ url }) => (isDown && url.searchParams.has('after') ? { status: 503 } : undefined),
    });
    publish(1, 150);
    const first = await source.read();
    expect(first).toMatchObject({ failure: { kind: 'transient' } });
    expect(first.mentions).toHaveLength(100);
    isDown = false;
    expect((await source.read()).mentions).toHaveLength(150);
  });
});

describe('the token', () => {
  test('is asked for once for all polls, and again shortly before it ends', async () => {
    const { clock, source } = await ask();
    const tokens = () => source.network.requests.filter(({ method }) => method === 'POST').length;
    await Promise.all([source.read(), source.read()]);
    clock.advance(50 * MINUTE_MS);
    await source.read();
    expect(tokens()).toBe(1);
    clock.advance(9.5 * MINUTE_MS);
    await source.read();
    expect(tokens()).toBe(2);
  });

  test('is renewed once when Reddit does not take it any more', async () => {
    const { service, source, publish } = await ask();
    await source.read();
    service.revokeTokens();
    publish(1, 1);
    expect((await source.read()).mentions).toHaveLength(1);
  });

  test('is not asked for without end when Reddit takes none', async () => {
    const source = await askFor({ status: 401 }, true);
    expect(await source.poll()).toMatchObject({ kind: 'failed', failure: { kind: 'blocked' } });
    expect(source.network.requests).toHaveLength(4);
  });

  test.each([
    ['wrong credentials', { status: 401 }, 'check both'],
    ['an answer without a token', { body: '{"error":"unsupported_grant_type"}' }, 'a form we do not know'],
    [
      'a token that is no header',
      { body: '{"access_token":"a\\r\\nx: y","expires_in":3600}' },
      'a form we do not know',
    ],
  ])('%s: says what to do, and shows no secret', async (_case, fault, words) => {
    const { source } = await ask({ fault: () => fault });
    const outcome = await source.poll();
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(outcome)).toContain(words);
    expect(JSON.stringify(outcome)).not.toContain('our secret');
  });
});

describe('both ways', () => {
  test('make the same mention of the same post', async () => {
    const { source, publish } = await ask();
    publish(1, 30);
    const [byApi, byFeed] = [await source.read(), await withoutKeys()];
    const core = ({ engagement: _counts, ...mention }: Mention) => mention;
    expect(byFeed.mentions).toEqual(byApi.mentions.map(core));

    function withoutKeys() {
      delete source.credentials.REDDIT_CLIENT_ID;
      return source.read();
    }
  });

  test('go on from the checkpoint of the other', async () => {
    const { clock, service, source, publish } = await ask();
    publish(1, 20);
    await source.read();
    for (const [serial, isWithKeys] of [
      [21, false],
      [22, true],
      [23, true],
      [24, false],
    ] as const) {
      clock.advance(5 * MINUTE_MS);
      if (isWithKeys) Object.assign(source.credentials, KEYS);
      else delete source.credentials.REDDIT_CLIENT_SECRET;
      publish(serial, serial);
      const outcome = await source.read();
      expect(idsOf(outcome)).toContain(service.nativeIdOf(serial));
      expect(outcome).not.toHaveProperty('gap');
    }
  });
});

describe('the parameters', () => {
  test.each([
    [{}],
    [{ subreddits: [] }],
    [{ subreddits: ['movies'], query: 'x' }],
    [{ subreddits: ['r/movies'] }],
    [{ subreddits: ['movies+television'] }],
    [{ subreddits: ['../api'] }],
    [{ subreddits: Array.from({ length: 101 }, (_, index) => `sub${index}`) }],
    [{ query: ' ' }],
    [{ query: 'x', sort: 'top' }],
  ])('%j are not accepted', async (params) => {
    const source = await askFor(atom(''), false, params);
    expect(await source.poll()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(source.network.requests).toEqual([]);
  });
});
