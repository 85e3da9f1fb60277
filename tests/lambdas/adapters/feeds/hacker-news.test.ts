import { describe, expect, onTestFinished, test } from 'vitest';
import { hackerNews } from '../../../../lambdas/adapters/feeds/hacker-news.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { Checkpoint } from '../../../../lambdas/domain/source.ts';
import type { ItemsOutcome, PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { NOON } from '../../../factories/mentions.ts';
import { type NetworkFault, type NetworkReply, type NetworkRequest, startNetwork } from '../../../factories/network.ts';
import { createHackerNewsService } from '../../../factories/services/hacker-news.ts';

const HOUR = 3_600_000;
const SECONDS = Math.floor(NOON / 1000);
const clock = { now: () => NOON };

interface World {
  readonly answer: (request: NetworkRequest) => NetworkReply;
  readonly fault?: (request: NetworkRequest) => NetworkFault | undefined;
}

async function setUp({ answer, fault }: World) {
  const network = await startNetwork({ clock, answer, ...(fault === undefined ? {} : { fault }) });
  onTestFinished(() => network.stop());
  const adapter = toAdapter(hackerNews, {
    http: network.http,
    clock,
    credentials: { get: async () => undefined },
    allowances: { spend: async () => true, refund: async () => undefined },
  });
  const poll = (params: Readonly<Record<string, unknown>> = {}, checkpoint?: Checkpoint): Promise<PollOutcome> =>
    adapter.poll(
      { id: 'hn', kind: 'hacker-news', params: { query: '"behind the scenes"', ...params } },
      { checkpoint, signal: new AbortController().signal, isKnown: () => false },
    );
  return { network, poll };
}

const replyWith = (hits: readonly unknown[], more: object = {}): NetworkReply => ({
  body: JSON.stringify({ hits, ...more }),
});

async function pollOf(hits: readonly unknown[], params = {}): Promise<ItemsOutcome> {
  const { poll } = await setUp({ answer: () => replyWith(hits) });
  return itemsOf(await poll(params));
}

function itemsOf(outcome: PollOutcome): ItemsOutcome {
  if (outcome.kind !== 'items') throw new Error(`expected items, but it is ${JSON.stringify(outcome)}`);
  return outcome;
}

const STORY = {
  objectID: '41000001',
  created_at_i: SECONDS - 60,
  title: 'Behind the scenes of the miniature city',
  url: 'https://blog.example/miniature',
  author: 'pixelpusher',
  points: 120,
  num_comments: 45,
  story_text: null,
  comment_text: null,
  _tags: ['story'],
};
const COMMENT = {
  objectID: '41000002',
  created_at_i: SECONDS - 30,
  title: null,
  story_title: 'How it was filmed',
  url: null,
  author: 'grip',
  points: null,
  num_comments: null,
  story_text: null,
  comment_text: '<p>I was behind the scenes.<p>They didn&#x27;t use <i>any</i> CGI',
  _tags: ['comment'],
};

describe('what Hacker News says', () => {
  test('of a story becomes a mention', async () => {
    expect((await pollOf([STORY])).mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'hackernews',
        nativeId: '41000001',
        source: 'hn',
        title: 'Behind the scenes of the miniature city',
        text: '',
        url: 'https://blog.example/miniature',
        author: 'pixelpusher',
        publishedAt: '2026-08-04T10:01:30.000Z',
        seenAt: new Date(NOON).toISOString(),
        engagement: { likes: 120, replies: 45 },
      },
    ]);
  });

  test('of a comment has what it was written below for its title, and its own page for a link', async () => {
    const [mention] = (await pollOf([COMMENT])).mentions;
    expect(mention).toMatchObject({
      title: 'How it was filmed',
      text: "I was behind the scenes. They didn't use any CGI",
      url: 'https://news.ycombinator.com/item?id=41000002',
    });
    expect(mention).not.toHaveProperty('engagement');
  });

  test('of a story without an address of its own links to its page', async () => {
    const hit = { ...STORY, url: '', story_text: 'I worked <b>there</b>' };
    expect((await pollOf([hit])).mentions[0]).toMatchObject({
      text: 'I worked there',
      url: 'https://news.ycombinator.com/item?id=41000001',
    });
  });

  test.each([
    ['a comment that was taken back', { ...COMMENT, comment_text: '[dead]' }],
    ['an empty comment below a story that matches', { ...COMMENT, comment_text: '<p>', story_title: STORY.title }],
    ['a story that says nothing', { ...STORY, title: null }],
    ['a flagged story', { ...STORY, title: '[flagged]', story_text: 'behind the scenes' }],
  ])('leaves out %s without a word', async (_, hit) => {
    expect(await pollOf([hit])).toMatchObject({ mentions: [], skipped: [] });
  });

  test('loses only hits that are strange, and believes no strange fields', async () => {
    const wild = {
      ...STORY,
      objectID: 41_000_009,
      created_at_i: 1e300,
      url: 'javascript:alert(1)',
      author: { name: 'x' },
      points: 'many',
      num_comments: -3,
      title: `Behind the scenes\u0000\u202e ${'long '.repeat(2_000)}`,
    };
    const { mentions, skipped } = await pollOf([null, 'hit', { ...STORY, objectID: '../1' }, wild, STORY]);
    expect(skipped).toHaveLength(3);
    expect(mentions).toHaveLength(2);
    const url = 'https://news.ycombinator.com/item?id=41000009';
    expect(mentions[0]).toMatchObject({ nativeId: '41000009', truncated: true, url });
    expect(mentions[0]).not.toHaveProperty('publishedAt');
    expect(mentions[0]).not.toHaveProperty('engagement');
    expect(mentions[0]?.title).toMatch(/^Behind the scenes long /);
  });
});

describe('the query', () => {
  test.each([
    ['a phrase that is nearly there', '"behind the scenes"', 'Behind the scenery of it', false],
    ['a phrase in capitals', '"behind the scenes"', 'BEHIND THE SCENES', true],
    ['words in any order', 'film scenes', 'Scenes from a film', true],
    ['one word of two', 'film scenes', 'Scenes from a play', false],
    ['a word that is ruled out', 'scenes -crime', 'Crime scenes', false],
    ['a phrase that is ruled out', 'scenes -"behind the"', 'Behind the scenes', false],
    ['a mark that stands alone', 'scenes & film', 'Film scenes', true],
    ['a quote that is never closed', '"behind the', 'Scenes behind the set', true],
  ])('is matched again: %s', async (_, query, title, isKept) => {
    expect((await pollOf([{ ...STORY, title }], { query })).mentions).toHaveLength(isKept ? 1 : 0);
  });

  test('does not begin in the title and end in the text', async () => {
    const hit = { ...STORY, title: 'What goes on behind', story_text: 'The scenes are cheap' };
    expect((await pollOf([hit])).mentions).toEqual([]);
  });

  test.each([
    [{}, '(story,comment)'],
    [{ tags: 'story' }, 'story'],
    [{ tags: 'comment' }, 'comment'],
  ])('with %j asks for %s', async (params, tags) => {
    const { network, poll } = await setUp({ answer: () => replyWith([]) });
    await poll(params);
    const { searchParams } = network.requests[0]?.url ?? new URL('https://nothing.example');
    expect(Object.fromEntries(searchParams)).toEqual({
      query: '"behind the scenes"',
      tags,
      numericFilters: `created_at_i>=${SECONDS - 24 * 3600}`,
      hitsPerPage: '100',
      page: '0',
    });
  });

  test.each([{ query: '' }, { query: '-crime' }, { query: '&' }, { tags: 'poll' }, { page: 2 }])(
    'is refused as %j, without asking anybody',
    async (params) => {
      const { network, poll } = await setUp({ answer: () => replyWith([]) });
      expect(await poll(params)).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
      expect(network.requests).toEqual([]);
    },
  );
});

describe('reading back', () => {
  const service = (count: number, secondsApart: number) => {
    const made = createHackerNewsService(clock);
    for (let serial = 1; serial <= count; serial += 1)
      made.publish({ serial, text: 'x', claimedAt: NOON - 1000 - Math.floor(serial * secondsApart * 1000) });
    return made;
  };

  test('begins three hours before what was read, and remembers the newest', async () => {
    const { network, poll } = await setUp({ answer: () => replyWith([COMMENT, STORY]) });
    const outcome = itemsOf(await poll({}, { since: NOON - HOUR }));
    expect(network.requests[0]?.url.searchParams.get('numericFilters')).toBe(`created_at_i>=${SECONDS - 4 * 3600}`);
    expect(outcome.checkpoint).toEqual({ since: (SECONDS - 30) * 1000 });
    expect(network.requests).toHaveLength(1);
  });

  test('goes past the window of 1,000 hits, at two a second', async () => {
    const made = service(2_500, 0.5);
    const { network, poll } = await setUp({ answer: made.answer });
    const { mentions, gap } = itemsOf(await poll());
    expect(new Set(mentions.map(({ nativeId }) => nativeId))).toEqual(
      new Set(Array.from({ length: 2_500 }, (_, index) => made.nativeIdOf(index + 1))),
    );
    expect(gap).toBeUndefined();
    expect(network.requests.length).toBeLessThan(32);
  });

  test('turns pages where one second fills more than one, even more than the window', async () => {
    const made = service(1_300, 0);
    for (let serial = 5_000; serial < 5_050; serial += 1) made.publish({ serial, text: 'x', claimedAt: NOON - HOUR });
    const { poll } = await setUp({ answer: made.answer });
    const ids = new Set(itemsOf(await poll()).mentions.map(({ nativeId }) => nativeId));
    expect(ids.size).toBeGreaterThanOrEqual(900);
    expect(ids).toContain(made.nativeIdOf(5_049));
  });

  test('of which nothing matches still moves on', async () => {
    const { poll } = await setUp({ answer: () => replyWith([{ ...STORY, title: 'Behind the scenery' }]) });
    expect(itemsOf(await poll()).checkpoint).toEqual({ since: (SECONDS - 60) * 1000 });
  });

  test('says so when there is more than it may read', async () => {
    const made = service(4_500, 0.5);
    const { network, poll } = await setUp({ answer: made.answer });
    expect(itemsOf(await poll()).gap).toContain('40 pages');
    expect(network.requests).toHaveLength(40);
  });

  test('loses nothing to a rate limit on the way', async () => {
    const made = service(250, 1);
    let turn = 0;
    const { poll } = await setUp({
      answer: made.answer,
      fault: () => {
        turn += 1;
        return turn === 2 ? { status: 429, headers: { 'retry-after': '40' } } : undefined;
      },
    });
    const first = itemsOf(await poll());
    expect(first.failure).toMatchObject({ kind: 'transient', retryAfterSeconds: 40 });
    expect(first.mentions.length).toBeGreaterThan(80);
    const again = itemsOf(await poll({}, first.checkpoint));
    expect(new Set(again.mentions.map(({ nativeId }) => nativeId)).size).toBe(250);
  });

  test.each<[string, NetworkFault, string]>([
    ['a server in trouble', { status: 503 }, 'transient'],
    ['a page of HTML', { headers: { 'content-type': 'text/html' }, body: '<h1>Oops</h1>' }, 'malformed'],
    ['another form', { body: '{"hits":{"length":3}}' }, 'malformed'],
    ['half an answer', 'truncated', 'transient'],
    ['a broken connection', 'reset', 'transient'],
  ])('%s is a failure in plain words', async (_, trouble, kind) => {
    const { poll } = await setUp({ answer: service(5, 1).answer, fault: () => trouble });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind } });
  });
});
