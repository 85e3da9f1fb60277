import { describe, expect, onTestFinished, test } from 'vitest';
import { mastodon } from '../../../../lambdas/adapters/feeds/mastodon/mastodon.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { Checkpoint } from '../../../../lambdas/domain/source.ts';
import type { PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { type NetworkFault, type NetworkReply, type NetworkRequest, startNetwork } from '../../../factories/network.ts';
import { createMastodonService } from '../../../factories/services/mastodon.ts';

const NOON = Date.parse('2026-08-04T12:00:00Z');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NEVER = new AbortController().signal;

interface World {
  readonly answer: (request: NetworkRequest) => NetworkReply;
  readonly fault?: (request: NetworkRequest) => NetworkFault | undefined;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly time?: { now: number };
}

/** A source in front of a world; each poll goes on where the last one that read anything ended. */
async function follow({ answer, fault, params, token, time = { now: NOON } }: World) {
  const clock = { now: () => time.now };
  const network = await startNetwork({ clock, answer, ...(fault === undefined ? {} : { fault }) });
  onTestFinished(() => network.stop());
  const adapter = toAdapter(mastodon, {
    http: network.http,
    clock,
    credentials: { get: async (name) => (name === 'MASTODON_ACCESS_TOKEN' ? token : undefined) },
    allowances: { spend: async () => true, refund: async () => undefined },
  });
  const definition = { id: 'bts', kind: 'mastodon', params: { server: 'film.example', tag: 'bts', ...params } };
  let checkpoint: Checkpoint | undefined;
  const seen = new Set<string>();
  return {
    network,
    time,
    seen,
    async poll(signal = NEVER): Promise<PollOutcome> {
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

const idAt = (time: number) => String(BigInt(time) << 16n);

const STATUS = {
  id: idAt(NOON - HOUR_MS),
  uri: 'https://film.example/users/dop/statuses/1',
  url: 'https://film.example/@dop/1',
  created_at: '2026-08-04T11:00:00.000Z',
  visibility: 'public',
  language: 'en',
  spoiler_text: '',
  content: '<p>The crane rig &amp; the roof <a href="https://film.example/tags/bts">#<span>bts</span></a></p>',
  reblog: null,
  account: { acct: 'dop@film.example', bot: false },
  favourites_count: 31,
  reblogs_count: 9,
  replies_count: 2,
  quotes_count: 0,
};

const json = (value: unknown, headers: Readonly<Record<string, string>> = {}): NetworkReply => ({
  headers,
  body: JSON.stringify(value),
});

/** The same statuses whatever the question. */
const showing = (...statuses: readonly unknown[]) => (() => json(statuses)) satisfies World['answer'];

describe('a post of Mastodon', () => {
  test('becomes a mention with all that it says', async () => {
    const { poll } = await follow({ answer: showing({ ...STATUS, spoiler_text: 'Spoilers for  episode 3' }) });
    expect(mentionsOf(await poll())).toEqual([
      {
        id: expect.any(String),
        platform: 'mastodon',
        nativeId: 'https://film.example/users/dop/statuses/1',
        source: 'bts',
        title: 'Spoilers for episode 3',
        text: 'The crane rig & the roof #bts',
        url: 'https://film.example/@dop/1',
        author: 'dop@film.example',
        language: 'en',
        publishedAt: '2026-08-04T11:00:00.000Z',
        seenAt: '2026-08-04T12:00:00.000Z',
        engagement: { likes: 31, reposts: 9, replies: 2, quotes: 0 },
      },
    ]);
  });

  test('is one mention through whichever server it is seen, by the same author', async () => {
    const here = await follow({ answer: showing({ ...STATUS, account: { acct: 'dop' } }) });
    const there = await follow({
      params: { server: 'other.example' },
      answer: showing({ ...STATUS, id: '9', url: 'https://other.example/@dop@film.example/9' }),
    });
    const [one] = mentionsOf(await here.poll());
    const [other] = mentionsOf(await there.poll());
    expect(one?.id).toBe(other?.id);
    expect(one?.author).toBe(other?.author);
  });

  test.each([
    ['followers only', { visibility: 'private' }],
    ['kept out of public lists', { visibility: 'unlisted' }],
    ['passed on from another', { reblog: { id: '2' } }],
    ['by a machine', { account: { acct: 'rss', bot: true } }],
    ['by somebody who does not want to be found', { account: { acct: 'shy', discoverable: false } }],
    ['by somebody who wants no index', { account: { acct: 'shy', noindex: true } }],
  ])('is left out when it is %s', async (_why, changed) => {
    const { poll } = await follow({ answer: showing({ ...STATUS, ...changed }) });
    expect(await poll()).toMatchObject({ kind: 'items', mentions: [], skipped: [] });
  });

  test('needs a second word where the tag alone means something else', async () => {
    const post = (content: string, title = '') => ({ ...STATUS, uri: `post:${content}`, content, spoiler_text: title });
    const { poll } = await follow({
      params: { requireTerms: ['film set', 'movie', '#filmmaking'] },
      answer: showing(
        post('#bts new album out now'),
        post('#bts filmset of dreams'),
        post('#bts on the film-set today'),
        post('#bts #Filmmaking'),
        post('#bts', 'Movie talk'),
      ),
    });
    expect(mentionsOf(await poll()).map(({ nativeId }) => nativeId)).toEqual([
      'post:#bts on the film-set today',
      'post:#bts #Filmmaking',
      'post:#bts',
    ]);
  });

  test('that is strange costs only itself', async () => {
    const strange = [
      null,
      7,
      { ...STATUS, uri: '' },
      { ...STATUS, uri: 'x'.repeat(3_000) },
      { ...STATUS, account: 'nobody' },
      { ...STATUS, id: { $gt: '' }, uri: 'post:no-id' },
      {
        ...STATUS,
        uri: 'post:odd',
        url: 'javascript:alert(1)',
        content: `<p>\u{0}\u{202e}odd${'x'.repeat(50_000)}</p>`,
        created_at: 'soon',
        language: 7,
        favourites_count: -3,
        reblogs_count: '9',
      },
    ];
    const { poll } = await follow({ answer: showing(...strange, STATUS) });
    const outcome = await poll();
    const [noId, odd, good] = mentionsOf(outcome);
    expect(outcome).toMatchObject({ skipped: expect.toSatisfy((reasons) => reasons.length === 5) });
    expect([noId?.nativeId, good?.nativeId]).toEqual(['post:no-id', STATUS.uri]);
    expect(odd).toMatchObject({ truncated: true, engagement: { replies: 2, quotes: 0 } });
    expect(odd?.text.startsWith('odd')).toBe(true);
    for (const field of ['url', 'publishedAt', 'language']) expect(odd).not.toHaveProperty(field);
  });
});

describe('the question', () => {
  test('goes to the server and the tags that were named', async () => {
    const { poll, network } = await follow({
      params: { server: 'Film.Example', tag: 'détrás', any: ['bts', 'makingof'] },
      answer: showing(STATUS),
    });
    await poll();
    expect(network.requests[0]?.url.href).toBe(
      'https://film.example/api/v1/timelines/tag/d%C3%A9tr%C3%A1s?limit=40&any%5B%5D=bts&any%5B%5D=makingof',
    );
  });

  test.each([
    { server: 'https://film.example' },
    { server: 'film.example/path' },
    { server: 'film.example:8443' },
    { server: 'user@film.example' },
    { server: 'localhost' },
    { server: '127.0.0.1' },
    { server: '-film.example' },
    { tag: '#bts' },
    { tag: 'bts/../x' },
    { tag: '' },
    { any: ['a', 'b', 'c', 'd'] },
    { requireTerms: ['…'] },
    { surprise: true },
  ])('is not asked with %o', async (params) => {
    const { poll, network } = await follow({ params, answer: showing(STATUS) });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(network.requests).toEqual([]);
  });
});

/** The simulated service, and how to fill it. */
function createWorld() {
  const time = { now: NOON };
  const service = createMastodonService({ now: () => time.now });
  let serial = 0;
  const publish = (claimedAt = time.now) => {
    serial += 1;
    service.publish({ serial, text: `post ${serial}`, claimedAt });
    return service.nativeIdOf(serial);
  };
  return { time, service, publish, answer: (request: NetworkRequest) => service.answer(request) };
}

describe('following a tag', () => {
  test('begins with the last day and goes on where it ended', async () => {
    const world = createWorld();
    const old = world.publish(NOON - 30 * HOUR_MS);
    for (let hours = 23; hours > 0; hours -= 0.25) world.publish(NOON - hours * HOUR_MS);
    const source = await follow(world);
    await source.poll();
    expect(source.seen.size).toBe(92);
    expect(source.seen).not.toContain(old);
    world.time.now += 5 * MINUTE_MS;
    const fresh = world.publish();
    const before = source.network.requests.length;
    expect(mentionsOf(await source.poll()).map(({ nativeId }) => nativeId)).toContain(fresh);
    expect(source.network.requests.length - before).toBe(1);
  });

  test('passes over nothing after an outage, however much there is', async () => {
    const world = createWorld();
    world.publish();
    const source = await follow(world);
    await source.poll();
    const missed: string[] = [];
    for (let post = 0; post < 1_000; post += 1) {
      world.time.now += 30_000;
      missed.push(world.publish());
    }
    world.time.now += HOUR_MS;
    const first = await source.poll();
    expect(first).toMatchObject({ kind: 'items', resumeAt: world.time.now });
    for (let polls = 0; polls < 10; polls += 1) await source.poll();
    expect(missed.filter((id) => !source.seen.has(id))).toEqual([]);
    expect(await source.poll()).not.toHaveProperty('resumeAt');
  });

  test('goes on although the post where it ended is deleted', async () => {
    const world = createWorld();
    world.publish();
    const source = await follow(world);
    await source.poll();
    world.service.remove(1);
    world.time.now += 10 * MINUTE_MS;
    const fresh = world.publish();
    await source.poll();
    expect(source.seen).toContain(fresh);
  });

  test('finds what federates within six hours on a tag that is busy', async () => {
    const world = createWorld();
    const source = await follow(world);
    const late: string[] = [];
    for (let minute = 0; minute < 15 * 60; minute += 1) {
      world.time.now += MINUTE_MS;
      for (let post = 0; post < 3; post += 1) world.publish(world.time.now - post * 1_000);
      const lateMs = (minute % 12) * 0.5 * HOUR_MS;
      if (minute % 50 === 0 && minute < 8 * 60) late.push(world.publish(world.time.now - lateMs));
      if (minute % 5 === 0) await source.poll();
    }
    expect(late.filter((id) => !source.seen.has(id))).toEqual([]);
    // 180 polls of one or two pages, and ten pages each half hour.
    expect(source.network.requests.length).toBeLessThan(700);
  });

  test('finds what federates a minute late at the next poll', async () => {
    const world = createWorld();
    const source = await follow(world);
    for (let minute = 0; minute < 8 * 60; minute += 1) {
      world.time.now += MINUTE_MS;
      for (let post = 0; post < 3; post += 1) world.publish();
    }
    while ('resumeAt' in (await source.poll())) world.time.now += 1_000;
    const late = world.publish(world.time.now - MINUTE_MS);
    world.time.now += 5 * MINUTE_MS;
    await source.poll();
    expect(source.seen).toContain(late);
  });

  test('finds a late post within the half hour on a tag that is quiet', async () => {
    const world = createWorld();
    world.publish(NOON - MINUTE_MS);
    const source = await follow(world);
    await source.poll();
    const late = world.publish(NOON - 5 * HOUR_MS);
    world.time.now += 31 * MINUTE_MS;
    await source.poll();
    expect(source.seen).toContain(late);
  });

  test('keeps what it has when the server fails half way, and goes on behind it', async () => {
    const world = createWorld();
    for (let post = 0; post < 200; post += 1) world.publish(NOON - HOUR_MS + post * 10_000);
    let requests = 0;
    const fault = () => {
      requests += 1;
      return requests === 4 ? { status: 503 } : undefined;
    };
    const source = await follow({ ...world, fault });
    const cut = await source.poll();
    expect(cut).toMatchObject({ kind: 'items', failure: { kind: 'transient' } });
    expect(source.seen.size).toBeGreaterThan(40);
    await source.poll();
    expect(source.seen.size).toBe(200);
  });

  test('is not ended by an id of the far future', async () => {
    const future = { ...STATUS, id: '9'.repeat(20), uri: 'post:future' };
    const world = createWorld();
    const source = await follow({
      time: world.time,
      answer(request) {
        const page: unknown[] = JSON.parse(String(world.answer(request).body));
        return json(Array.isArray(page) ? [future, ...page] : page);
      },
    });
    world.publish();
    await source.poll();
    for (let polls = 0; polls < 3; polls += 1) {
      world.time.now += 10 * MINUTE_MS;
      const fresh = world.publish();
      await source.poll();
      expect(source.seen).toContain(fresh);
    }
  });

  test('follows servers whose ids are no times with one walker', async () => {
    const ids = ['01J4', '01J5', '01K0', '01K1'];
    let known = 2;
    const source = await follow({
      answer({ url }) {
        const minId = url.searchParams.get('min_id') ?? '';
        const page = ids.slice(0, known).filter((id) => id > minId);
        return json(page.toReversed().map((id) => ({ ...STATUS, id, uri: `post:${id}` })));
      },
    });
    await source.poll();
    known = 4;
    source.time.now += HOUR_MS;
    expect(mentionsOf(await source.poll()).map(({ nativeId }) => nativeId)).toEqual(['post:01K1', 'post:01K0']);
    expect(source.network.requests).toHaveLength(2);
  });

  test('compares ids of unlike length', async () => {
    let page = ['9', '8'];
    const source = await follow({ answer: () => json(page.map((id) => ({ ...STATUS, id, uri: `post:${id}` }))) });
    await source.poll();
    page = ['11', '10'];
    await source.poll();
    page = [];
    await source.poll();
    expect(source.network.requests.map(({ url }) => url.searchParams.get('min_id'))).toEqual([null, '9', '11', null]);
  });

  test('starts anew from a checkpoint that something else wrote', async () => {
    const { network, time } = await follow({ answer: showing(STATUS) });
    const adapter = toAdapter(mastodon, {
      http: network.http,
      clock: { now: () => time.now },
      credentials: { get: async () => undefined },
      allowances: { spend: async () => true, refund: async () => undefined },
    });
    const definition = { id: 'bts', kind: 'mastodon', params: { server: 'film.example', tag: 'bts' } };
    const checkpoint = { followed: { ahead: 7, behind: 'x' }, askedAt: 'never' };
    expect(await adapter.poll(definition, { checkpoint, signal: NEVER, isKnown: () => false })).toMatchObject({
      mentions: [{ nativeId: STATUS.uri }],
    });
  });

  test('stopped in time goes on at once, and calls it no failure', async () => {
    const world = createWorld();
    for (let post = 0; post < 200; post += 1) world.publish(NOON - HOUR_MS + post * 10_000);
    const stop = new AbortController();
    let requests = 0;
    const fault = () => {
      requests += 1;
      if (requests !== 3) return undefined;
      stop.abort();
      return 'silent';
    };
    const source = await follow({ ...world, fault });
    const outcome = await source.poll(stop.signal);
    expect(outcome).toMatchObject({ kind: 'items', resumeAt: NOON });
    expect(outcome).not.toHaveProperty('failure');
  });
});

describe('a server that has nothing', () => {
  const instanceWith = (access: unknown) => ({ configuration: { timelines_access: { hashtag_feeds: access } } });
  const emptyWith =
    (instance: NetworkReply) =>
    ({ url }: NetworkRequest) =>
      url.pathname === '/api/v2/instance' ? instance : json([]);

  test.each([
    ['an open one', json(instanceWith({ local: 'public', remote: 'public' }))],
    ['one that shows only its own', json(instanceWith({ local: 'public', remote: 'disabled' }))],
    ['one that does not say', json({ domain: 'film.example' })],
    ['one that has no such question', { status: 404 }],
  ])('is in order when it is %s', async (_which, instance) => {
    const { poll } = await follow({ answer: emptyWith(instance) });
    expect(await poll()).toMatchObject({ kind: 'items', mentions: [] });
  });

  test('is asked why once a day, not at every poll', async () => {
    const source = await follow({ answer: emptyWith(json({})) });
    for (let polls = 0; polls < 4 * 24; polls += 1) {
      await source.poll();
      source.time.now += 15 * MINUTE_MS;
    }
    const questions = source.network.requests.filter(({ url }) => url.pathname === '/api/v2/instance');
    expect(questions).toHaveLength(1);
  });

  test('may keep tags to its members, which a token opens', async () => {
    const { poll } = await follow({
      answer: emptyWith(json(instanceWith({ local: 'authenticated', remote: 'authenticated' }))),
    });
    expect(await poll()).toEqual({
      kind: 'needs-key',
      message: expect.stringMatching(/members.*MASTODON_ACCESS_TOKEN to film\.example=TOKEN.*another server/),
    });
  });

  test('may show tags to nobody', async () => {
    const { poll } = await follow({ answer: emptyWith(json(instanceWith({ local: 'disabled', remote: 'disabled' }))) });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { message: expect.stringContaining('to nobody') } });
  });

  test('may never have heard of the tag', async () => {
    const { poll } = await follow({
      answer: ({ url }) => (url.pathname === '/api/v2/instance' ? json({ domain: 'x' }) : { status: 404 }),
    });
    expect(await poll()).toMatchObject({ kind: 'items', mentions: [] });
  });

  test('may be no Mastodon at all', async () => {
    const { poll } = await follow({ answer: () => ({ status: 404 }) });
    expect(await poll()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'gone', message: expect.stringContaining('check the name of the server') },
    });
  });

  test('may have gone since it last showed something', async () => {
    const source = await follow({
      answer: ({ url }) =>
        url.searchParams.has('min_id') || url.pathname.endsWith('instance') ? { status: 404 } : json([STATUS]),
    });
    await source.poll();
    expect(await source.poll()).toMatchObject({ kind: 'failed', failure: { kind: 'gone' } });
  });
});

describe('a token', () => {
  const membersOnly = ({ headers }: NetworkRequest) =>
    headers['authorization'] === 'Bearer abc=' ? json([STATUS]) : { status: 401 };

  test('opens the server that it was written down for', async () => {
    const { poll } = await follow({ answer: membersOnly, token: 'other.example=xyz, film.example=abc=' });
    expect(mentionsOf(await poll())).toHaveLength(1);
  });

  test.each([
    ['none is set', undefined],
    ['it belongs to another server', 'other.example=abc='],
    ['it does not say which server it belongs to', 'abc='],
  ])('is asked for, and nothing is given away, when %s', async (_when, token) => {
    const { poll, network } = await follow({ answer: membersOnly, ...(token === undefined ? {} : { token }) });
    expect(await poll()).toMatchObject({ kind: 'needs-key' });
    expect(network.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
  });

  test.each([401, 422])('that the server does not take (%i) is reported', async (status) => {
    const { poll } = await follow({ answer: () => ({ status }), token: 'film.example=old' });
    expect(await poll()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'blocked', message: expect.stringContaining('does not accept the token') },
    });
  });

  test('is not sent on when the server redirects to another', async () => {
    const { poll, network } = await follow({
      answer: ({ url }) =>
        url.hostname === 'film.example'
          ? { status: 302, headers: { location: 'https://elsewhere.example/api' } }
          : json([STATUS]),
      token: 'film.example=abc',
    });
    await poll();
    expect(network.requests.map(({ url, headers }) => [url.hostname, headers['authorization']])).toEqual([
      ['film.example', 'Bearer abc'],
      ['elsewhere.example', undefined],
    ]);
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
  ])('that %s fails the poll in plain words', async (_what, fault, kind) => {
    const { poll } = await follow({ answer: showing(STATUS), fault: () => fault });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind, message: expect.any(String) } });
  });
});
