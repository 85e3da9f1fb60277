import { describe, expect, onTestFinished, test } from 'vitest';
import { lemmy } from '../../../../lambdas/adapters/feeds/lemmy/lemmy.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { Checkpoint } from '../../../../lambdas/domain/source.ts';
import type { PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { type NetworkFault, type NetworkReply, type NetworkRequest, startNetwork } from '../../../factories/network.ts';
import { createLemmyService } from '../../../factories/services/lemmy.ts';

const NOON = Date.parse('2026-08-04T12:00:00Z');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface World {
  readonly answer: (request: NetworkRequest) => NetworkReply;
  readonly fault?: (request: NetworkRequest) => NetworkFault | undefined;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly time?: { now: number };
}

/** A source in front of a world; each poll goes on where the last one that read anything ended. */
async function follow({ answer, fault, params, time = { now: NOON } }: World) {
  const clock = { now: () => time.now };
  const network = await startNetwork({ clock, answer, ...(fault === undefined ? {} : { fault }) });
  onTestFinished(() => network.stop());
  const adapter = toAdapter(lemmy, {
    http: network.http,
    clock,
    credentials: { get: async () => undefined },
    allowances: { spend: async () => true, refund: async () => undefined },
  });
  const definition = {
    id: 'movies',
    kind: 'lemmy',
    params: { server: 'lemmy.example', community: 'movies', ...params },
  };
  let checkpoint: Checkpoint | undefined;
  const seen = new Set<string>();
  return {
    network,
    time,
    seen,
    paths: () => network.requests.map(({ url }) => url.pathname),
    async poll(signal = new AbortController().signal): Promise<PollOutcome> {
      const outcome = await adapter.poll(definition, { checkpoint, signal, isKnown: () => false });
      // A checkpoint is kept as JSON.
      if (outcome.kind === 'items') checkpoint = JSON.parse(JSON.stringify(outcome.checkpoint));
      for (const { nativeId } of mentionsOf(outcome)) seen.add(nativeId);
      return outcome;
    },
  };
}

function mentionsOf(outcome: PollOutcome): readonly Mention[] {
  return outcome.kind === 'items' ? outcome.mentions : [];
}

const POST = {
  id: 501,
  name: 'Making-of: the practical dragon head',
  url: 'https://video.example/dragon',
  body: 'Shop footage by [the crew](https://crew.example).',
  removed: false,
  deleted: false,
  ap_id: 'https://lemmy.example/post/501',
  published: '2026-08-04T09:59:00.000000Z',
  language_id: 37,
  featured_community: false,
  featured_local: false,
};
const VIEW = {
  post: POST,
  creator: { id: 9, name: 'foamlatex', actor_id: 'https://lemmy.example/u/foamlatex' },
  community: { id: 3, name: 'movies' },
  counts: { comments: 6, score: 44 },
};
const { published, ...TIMELESS } = POST;
const VIEW_V4 = {
  post: { ...TIMELESS, published_at: published, score: 44, comments: 6 },
  creator: { id: 9, name: 'foamlatex', ap_id: 'https://lemmy.example/u/foamlatex' },
  community: { id: 3, name: 'movies' },
};

const json = (value: unknown): NetworkReply => ({ body: JSON.stringify(value) });

/** A server that speaks these versions; anything else is not there. */
function speaking(lists: { readonly v3?: unknown; readonly v4?: unknown }): World['answer'] {
  return ({ url }) => {
    const [, api = '', path] = /^\/api\/(v[34])\/(.*)$/.exec(url.pathname) ?? [];
    const list = api === 'v3' ? lists.v3 : lists.v4;
    if (list === undefined) return { status: 404 };
    return json(path === 'site' ? { version: '0.19.9' } : list);
  };
}

const v3With = (...posts: readonly unknown[]) => speaking({ v3: { posts } });

describe('a post of Lemmy', () => {
  test.each([
    ['v3', { v3: { posts: [VIEW], next_page: 'P1f5' } }],
    ['v4', { v4: { items: [VIEW_V4], next_page: 'abc' } }],
  ])('becomes a mention with all that it says, in %s', async (_api, lists) => {
    const { poll } = await follow({ answer: speaking(lists) });
    expect(mentionsOf(await poll())[0]).toEqual({
      id: expect.any(String),
      platform: 'lemmy',
      nativeId: 'https://lemmy.example/post/501',
      source: 'movies',
      title: 'Making-of: the practical dragon head',
      text: 'Shop footage by the crew.',
      url: 'https://video.example/dragon',
      author: 'foamlatex@lemmy.example',
      language: 'en',
      publishedAt: '2026-08-04T09:59:00.000Z',
      seenAt: '2026-08-04T12:00:00.000Z',
      engagement: { likes: 44, replies: 6 },
    });
  });

  test('is one mention through whichever server it is seen', async () => {
    const here = await follow({ answer: v3With(VIEW) });
    const there = await follow({
      params: { server: 'other.example', community: 'movies@lemmy.example' },
      answer: v3With({ ...VIEW, post: { ...POST, id: 77 }, counts: {} }),
    });
    expect(mentionsOf(await here.poll())[0]?.id).toBe(mentionsOf(await there.poll())[0]?.id);
  });

  test('without a link of its own leads to itself, and without words is its title', async () => {
    const { poll } = await follow({ answer: v3With({ ...VIEW, post: { ...POST, url: null, body: null } }) });
    expect(mentionsOf(await poll())).toMatchObject([{ url: POST.ap_id, title: POST.name, text: '' }]);
  });

  test.each([
    ['removed', { post: { ...POST, removed: true } }],
    ['deleted', { post: { ...POST, deleted: true } }],
    ['posted by a machine', { creator: { name: 'bot', bot_account: true } }],
  ])('is left out when it is %s', async (_why, changed) => {
    const { poll } = await follow({ answer: v3With({ ...VIEW, ...changed }) });
    expect(await poll()).toMatchObject({ kind: 'items', mentions: [], skipped: [] });
  });

  test('that is strange costs only itself', async () => {
    const odd = {
      ap_id: 'post:odd',
      name: `\u{0}\u{202e}odd ${'x'.repeat(2_000)}`,
      url: 'javascript:alert(1)',
      body: 7,
      published: 'soon',
      language_id: 'en',
    };
    const strange = [null, [], { post: 'no' }, { ...VIEW, post: { ...POST, ap_id: '' } }, { ...VIEW, creator: {} }];
    const counts = { score: -3, comments: '6' };
    const { poll } = await follow({ answer: v3With(...strange, { ...VIEW, post: odd, counts }, VIEW) });
    const outcome = await poll();
    const [first, second] = mentionsOf(outcome);
    expect(outcome).toMatchObject({ skipped: { length: 5 } });
    expect(first).toMatchObject({ nativeId: 'post:odd', text: '', truncated: true });
    expect(first?.title?.startsWith('odd x')).toBe(true);
    for (const field of ['url', 'publishedAt', 'language', 'engagement']) expect(first).not.toHaveProperty(field);
    expect(second?.nativeId).toBe(POST.ap_id);
  });
});

describe('the version of the API', () => {
  test('is asked for once, and remembered', async () => {
    const { poll, paths } = await follow({ answer: v3With(VIEW) });
    await poll();
    await poll();
    expect(paths()).toEqual(['/api/v4/site', '/api/v3/site', '/api/v3/post/list', '/api/v3/post/list']);
  });

  test('is the newer one where a server speaks both', async () => {
    const { poll, paths } = await follow({ answer: speaking({ v3: { posts: [] }, v4: { items: [VIEW_V4] } }) });
    await poll();
    expect(paths()).toEqual(['/api/v4/site', '/api/v4/post/list']);
  });

  test('is asked for again when the server has moved on', async () => {
    let answer = v3With(VIEW);
    const source = await follow({ answer: (request) => answer(request) });
    await source.poll();
    const moved = { ...VIEW_V4, post: { ...VIEW_V4.post, ap_id: 'post:moved' } };
    answer = speaking({ v4: { items: [moved] } });
    await source.poll();
    await source.poll();
    expect(source.seen).toContain('post:moved');
    expect(source.paths().slice(3)).toEqual([
      '/api/v3/post/list',
      '/api/v4/site',
      '/api/v4/post/list',
      '/api/v4/post/list',
    ]);
  });

  test('may be told by a page for people in place of a 404', async () => {
    const { poll } = await follow({
      answer: (request) =>
        request.url.pathname.startsWith('/api/v4') ? { body: '<!doctype html>' } : v3With(VIEW)(request),
    });
    expect(mentionsOf(await poll())).toHaveLength(1);
  });

  test('that nobody speaks is reported', async () => {
    const { poll } = await follow({ answer: () => ({ status: 404 }) });
    expect(await poll()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'gone', message: expect.stringContaining('check the name of the server') },
    });
  });

  test('is not guessed while the server is in trouble', async () => {
    const { poll, paths } = await follow({ answer: () => ({ status: 503 }) });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'transient' } });
    expect(paths()).toEqual(['/api/v4/site']);
  });
});

describe('the question', () => {
  const asked = async (params: Readonly<Record<string, unknown>>, lists: Parameters<typeof speaking>[0]) => {
    const { poll, network } = await follow({ params, answer: speaking(lists) });
    await poll();
    const { url } = network.requests.at(-1) ?? {};
    return [url?.pathname, Object.fromEntries(url?.searchParams ?? [])];
  };

  test('is for a community, newest first', async () => {
    expect(await asked({ community: 'movies@lemmy.world' }, { v3: { posts: [] } })).toEqual([
      '/api/v3/post/list',
      { type_: 'All', sort: 'New', limit: '50', community_name: 'movies@lemmy.world' },
    ]);
    expect(await asked({}, { v4: { items: [] } })).toEqual([
      '/api/v4/post/list',
      { type_: 'all', sort: 'new', limit: '50', community_name: 'movies' },
    ]);
  });

  test('is for words', async () => {
    const words = { community: undefined, query: 'behind the scenes' };
    expect(await asked(words, { v3: { posts: [] } })).toEqual([
      '/api/v3/search',
      { q: 'behind the scenes', type_: 'Posts', sort: 'New', listing_type: 'All', page: '1', limit: '50' },
    ]);
    expect(await asked(words, { v4: { items: [] } })).toEqual([
      '/api/v4/post/list',
      { type_: 'all', sort: 'new', limit: '50', search_term: 'behind the scenes' },
    ]);
  });

  test.each([
    { server: 'https://lemmy.example' },
    { community: '!movies@lemmy.world' },
    { community: 'a/b' },
    { query: 'both' },
    { community: undefined, query: '  ' },
  ])('is not asked with %o', async (params) => {
    const { poll, network } = await follow({ params, answer: v3With(VIEW) });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(network.requests).toEqual([]);
  });

  test('for a community that the server does not know says so', async () => {
    const { poll } = await follow({
      answer: (request) => (request.url.pathname.endsWith('/site') ? v3With()(request) : { status: 400 }),
    });
    expect(await poll()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'gone', message: expect.stringContaining('does not know the community movies') },
    });
  });
});

/** The simulated service, and how to fill it. */
function createWorld() {
  const time = { now: NOON };
  const service = createLemmyService({ now: () => time.now });
  // The first post stays pinned to the top.
  let serial = 0;
  const publish = (claimedAt = time.now) => {
    serial += 1;
    service.publish({ serial, text: `post ${serial}`, claimedAt });
    return service.nativeIdOf(serial);
  };
  publish(NOON - 40 * HOUR_MS);
  return { time, service, publish, answer: (request: NetworkRequest) => service.answer(request) };
}

describe('following a community', () => {
  test('begins with the last day, however far the pinned post is behind it', async () => {
    const world = createWorld();
    for (let hours = 30; hours > 0; hours -= 0.125) world.publish(NOON - hours * HOUR_MS);
    const source = await follow(world);
    await source.poll();
    expect(source.seen.size).toBeGreaterThanOrEqual(24 * 8);
    const before = source.network.requests.length;
    world.time.now += 5 * MINUTE_MS;
    const fresh = world.publish();
    await source.poll();
    expect(source.seen).toContain(fresh);
    expect(source.network.requests.length - before).toBe(1);
  });

  test('passes over nothing after an outage, however much there is', async () => {
    const world = createWorld();
    world.publish();
    const source = await follow(world);
    await source.poll();
    const missed: string[] = [];
    for (let post = 0; post < 1_500; post += 1) {
      world.time.now += 30_000;
      missed.push(world.publish());
    }
    const first = await source.poll();
    expect(first).toMatchObject({ kind: 'items', resumeAt: world.time.now });
    expect(first).not.toHaveProperty('gap');
    for (let polls = 0; polls < 5; polls += 1) {
      world.time.now += MINUTE_MS;
      missed.push(world.publish());
      await source.poll();
    }
    expect(missed.filter((id) => !source.seen.has(id))).toEqual([]);
    expect(await source.poll()).not.toHaveProperty('resumeAt');
  });

  test('passes over nothing when more comes than a poll has time for, again and again', async () => {
    const world = createWorld();
    world.publish();
    const source = await follow(world);
    await source.poll();
    const missed: string[] = [];
    // Ten a second, then five a second, then none.
    for (const [minutes, perMinute] of [
      [3, 600],
      [8, 300],
      [12, 0],
    ] as const) {
      for (let minute = 0; minute < minutes; minute += 1) {
        for (let post = 0; post < perMinute; post += 1) {
          world.time.now += MINUTE_MS / perMinute;
          missed.push(world.publish());
        }
        if (perMinute === 0) world.time.now += MINUTE_MS;
        if (perMinute === 0 || minute > 0) await source.poll();
      }
      if (perMinute === 300) expect(missed.filter((id) => !source.seen.has(id))).toEqual([]);
    }
    expect(missed.filter((id) => !source.seen.has(id))).toEqual([]);
    expect(await source.poll()).not.toHaveProperty('resumeAt');
  });

  test('reads on behind a page of nothing but old posts that are pinned', async () => {
    const post = (id: string, time: string, isPinned: boolean) => ({
      ...VIEW,
      post: { ...POST, ap_id: id, published: time, featured_community: isPinned },
    });
    const source = await follow({
      answer: (request) => {
        if (request.url.pathname.endsWith('/site')) return v3With()(request);
        return request.url.searchParams.has('page_cursor')
          ? json({ posts: [post('post:new', '2026-08-04T11:00:00Z', false)] })
          : json({ posts: [post('post:rules', '2024-01-01T00:00:00Z', true)], next_page: 'P1' });
      },
    });
    await source.poll();
    expect([...source.seen]).toEqual(['post:rules', 'post:new']);
  });

  test('starts from the top when the post that its page hangs on is deleted', async () => {
    const world = createWorld();
    world.publish();
    const source = await follow(world);
    await source.poll();
    const missed: string[] = [];
    for (let post = 0; post < 700; post += 1) {
      world.time.now += 30_000;
      missed.push(world.publish());
    }
    const cut = await source.poll();
    const last = mentionsOf(cut).at(-1)?.nativeId ?? '';
    world.service.remove(Number(last.split('/').at(-1)));
    for (let polls = 0; polls < 4; polls += 1) {
      world.time.now += MINUTE_MS;
      expect(await source.poll()).not.toHaveProperty('failure');
    }
    expect(missed.filter((id) => !source.seen.has(id))).toEqual([]);
    expect(await source.poll()).not.toHaveProperty('resumeAt');
  });

  test('finds what federates within six hours', async () => {
    const world = createWorld();
    const source = await follow(world);
    const late: string[] = [];
    for (let minute = 0; minute < 12 * 60; minute += 1) {
      world.time.now += MINUTE_MS;
      world.publish();
      const lateMs = (minute % 12) * 0.5 * HOUR_MS;
      if (minute % 50 === 0 && minute < 10 * 60) late.push(world.publish(world.time.now - lateMs));
      if (minute % 5 === 0) await source.poll();
    }
    expect(late.filter((id) => !source.seen.has(id))).toEqual([]);
    // One request a poll, and once an hour the eight pages of the last hours.
    expect(source.network.requests.length).toBeLessThan(144 + 12 * 10);
  });

  test('finds what federates a minute late at the next poll', async () => {
    const world = createWorld();
    for (let post = 0; post < 400; post += 1) world.publish(NOON - post * 1_000);
    const source = await follow(world);
    await source.poll();
    const late = world.publish(NOON - 90_000);
    world.time.now += 20_000;
    for (let post = 0; post < 60; post += 1) world.publish();
    await source.poll();
    expect(source.seen).toContain(late);
  });

  test('keeps what it has when the server fails half way, and goes on behind it', async () => {
    const world = createWorld();
    for (let post = 0; post < 300; post += 1) world.publish(NOON - HOUR_MS + post * 10_000);
    let requests = 0;
    const fault = () => {
      requests += 1;
      return requests === 5 ? { status: 503 } : undefined;
    };
    const source = await follow({ ...world, fault });
    expect(await source.poll()).toMatchObject({ kind: 'items', failure: { kind: 'transient' } });
    expect(source.seen.size).toBe(100);
    await source.poll();
    expect(source.seen.size).toBe(301);
  });

  test('gives up a list that never ends, and says so', async () => {
    let page = 0;
    const source = await follow({
      answer: (request) => {
        page += 1;
        const posts = [{ ...VIEW, post: { ...POST, ap_id: `post:${page}`, published: '2026-08-04T11:59:00Z' } }];
        return request.url.pathname.endsWith('/site') ? v3With()(request) : json({ posts, next_page: `P${page}` });
      },
    });
    const outcomes: PollOutcome[] = [];
    for (let polls = 0; polls < 60; polls += 1) outcomes.push(await source.poll());
    expect(outcomes.some((outcome) => outcome.kind === 'items' && outcome.gap?.includes('500 pages'))).toBe(true);
  });

  test('pages a search by number', async () => {
    const all = Array.from({ length: 120 }, (_, index) => ({
      ...VIEW,
      post: { ...POST, ap_id: `post:${index}`, published: new Date(NOON - index * MINUTE_MS).toISOString() },
    }));
    const source = await follow({
      params: { community: undefined, query: 'dragon' },
      answer: (request) => {
        const from = (Number(request.url.searchParams.get('page')) - 1) * 50;
        return request.url.pathname === '/api/v3/search'
          ? json({ posts: all.slice(from, from + 50), comments: [] })
          : v3With()(request);
      },
    });
    await source.poll();
    expect(source.seen.size).toBe(120);
    expect(source.network.requests).toHaveLength(5);
  });
});

describe('a server in trouble', () => {
  test.each<[string, NetworkFault, string]>([
    ['says that it is asked too often', { status: 429, headers: { 'retry-after': '90' } }, 'transient'],
    ['fails', { status: 502 }, 'transient'],
    ['breaks off', 'reset', 'transient'],
    ['refuses us', { status: 403 }, 'blocked'],
    ['sends a web page', { body: '<!doctype html>' }, 'malformed'],
    ['sends half of an answer', 'truncated', 'transient'],
    ['sends another shape', { body: '{"error":"no"}' }, 'malformed'],
  ])('that %s fails the poll in plain words', async (_what, trouble, kind) => {
    const { poll } = await follow({
      answer: v3With(VIEW),
      fault: ({ url }) => (url.pathname.endsWith('/list') ? trouble : undefined),
    });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind, message: expect.any(String) } });
  });
});
