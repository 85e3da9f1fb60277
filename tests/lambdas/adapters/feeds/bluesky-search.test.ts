import { describe, expect, onTestFinished, test } from 'vitest';
import { blueskySearch } from '../../../../lambdas/adapters/feeds/bluesky/search.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { Checkpoint, SourceDefinition } from '../../../../lambdas/domain/source.ts';
import type { CredentialName } from '../../../../lambdas/ports/credentials.ts';
import type { PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { type NetworkFault, type NetworkReply, type NetworkRequest, startNetwork } from '../../../factories/network.ts';
import { createTestClock } from '../../../factories/pipeline.ts';
import { createBlueskySearchService } from '../../../factories/services/bluesky-search.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Setting {
  readonly answer?: (request: NetworkRequest) => NetworkReply | undefined;
  readonly fault?: (request: NetworkRequest) => NetworkFault | undefined;
  readonly credentials?: Partial<Record<CredentialName, string>>;
  readonly sessionsLeft?: number;
}

/** The adapter in front of Bluesky, or of what `answer` says in its place. */
async function start({ answer, fault, credentials, sessionsLeft = 200 }: Setting = {}) {
  const clock = createTestClock();
  const service = createBlueskySearchService(clock);
  const network = await startNetwork({
    clock,
    answer: (request) => answer?.(request) ?? service.answer(request),
    ...(fault !== undefined && { fault }),
    timeoutMs: 2_000,
  });
  onTestFinished(() => network.stop());
  const secrets: Partial<Record<CredentialName, string>> = credentials ?? service.credentials ?? {};
  let spent = 0;
  const adapter = toAdapter(blueskySearch, {
    http: network.http,
    clock,
    credentials: { get: async (name) => secrets[name] },
    allowances: {
      async spend() {
        spent += 1;
        return spent <= sessionsLeft;
      },
      refund: async () => undefined,
    },
  });
  const poll = (checkpoint?: Checkpoint, changed: Partial<SourceDefinition> = {}) =>
    adapter.poll(
      { ...service.definition, ...changed },
      { checkpoint, signal: new AbortController().signal, isKnown: () => false },
    );
  const searches = () => network.requests.filter(({ url }) => url.pathname.endsWith('searchPosts'));
  return { clock, service, network, poll, searches, secrets };
}

function itemsOf(outcome: PollOutcome) {
  if (outcome.kind !== 'items') throw new Error(`not items but ${JSON.stringify(outcome)}`);
  return outcome;
}

const isSearch = ({ url }: NetworkRequest) => url.pathname.endsWith('searchPosts');
const isLogin = ({ url }: NetworkRequest) => url.pathname.endsWith('createSession');

/** A search that answers with these posts. */
const showing = (posts: readonly unknown[], more: object = {}) => ({
  answer: (request: NetworkRequest) => (isSearch(request) ? { body: JSON.stringify({ posts, ...more }) } : undefined),
});

const POST = {
  uri: 'at://did:plc:grip/app.bsky.feed.post/3mexample',
  author: { did: 'did:plc:grip', handle: 'grip.example' },
  record: {
    $type: 'app.bsky.feed.post',
    text: 'New BTS reel:\nhow we lit the tunnel #bts',
    langs: ['en', 'fr'],
    createdAt: '2026-08-04T10:00:00.000Z',
  },
  replyCount: 1,
  repostCount: 4,
  likeCount: 19,
  quoteCount: 0,
  indexedAt: '2026-08-04T10:00:01.120Z',
};

describe('what is made of a post', () => {
  test('is a mention with its address, author, language, time and what others made of it', async () => {
    const { poll } = await start(showing([POST]));
    const [mention] = itemsOf(await poll()).mentions;
    expect(mention).toMatchObject({
      platform: 'bluesky',
      nativeId: 'at://did:plc:grip/app.bsky.feed.post/3mexample',
      text: 'New BTS reel: how we lit the tunnel #bts',
      url: 'https://bsky.app/profile/did:plc:grip/post/3mexample',
      author: 'grip.example',
      language: 'en',
      publishedAt: '2026-08-04T10:00:00.000Z',
      engagement: { likes: 19, reposts: 4, replies: 1, quotes: 0 },
    });
    expect(mention).not.toHaveProperty('title');
  });

  test.each([
    ['the future', '2031-01-01T00:00:00Z', '2026-08-04T10:00:01.120Z'],
    ['before the web', '0001-10-14T00:00:00Z', '2026-08-04T10:00:01.120Z'],
    ['no date', 'yesterday', '2026-08-04T10:00:01.120Z'],
    ['an earlier year', '2024-02-03T04:05:06Z', '2024-02-03T04:05:06.000Z'],
  ])('of which the author claims %s, has a time that can be', async (_claim, createdAt, publishedAt) => {
    const { poll } = await start(showing([{ ...POST, record: { ...POST.record, createdAt } }]));
    expect(itemsOf(await poll()).mentions[0]?.publishedAt).toBe(publishedAt);
  });

  test('names the author by DID where the handle no longer leads there, and adds tags that are not in the text', async () => {
    const { poll } = await start(
      showing([
        {
          ...POST,
          author: { did: 'did:plc:grip', handle: 'handle.invalid' },
          record: { ...POST.record, tags: ['BTS', 'gaffer'] },
        },
      ]),
    );
    expect(itemsOf(await poll()).mentions[0]).toMatchObject({
      author: 'did:plc:grip',
      text: 'New BTS reel: how we lit the tunnel #bts #gaffer',
    });
  });

  test('does not spoil the others when it is strange', async () => {
    const { poll } = await start(
      showing([
        null,
        'text',
        { ...POST, uri: 'at://did:plc:grip/app.bsky.feed.like/3m' },
        { ...POST, uri: `at://did:plc:grip/app.bsky.feed.post/${'3'.repeat(5_000)}` },
        { ...POST, author: { did: 'javascript:alert(1)' } },
        { ...POST, record: { text: 7 } },
        { ...POST, record: { text: ' \u0000\u202e ' } },
        {
          ...POST,
          likeCount: -1,
          quoteCount: '3',
          indexedAt: 7,
          record: { text: `\u001b[31mred\u202e ${'long '.repeat(3_000)}`, langs: 'en', tags: [7], createdAt: {} },
        },
      ]),
    );
    const { mentions, skipped } = itemsOf(await poll());
    expect(skipped).toHaveLength(6);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ truncated: true, engagement: { reposts: 4, replies: 1 } });
    expect(mentions[0]?.text).toMatch(/^\[31mred long/);
    expect(mentions[0]?.text.length).toBeLessThanOrEqual(4_000);
  });

  test('counts by the languages it claims, and counts when it claims none', async () => {
    const inLanguages = (...langs: readonly string[]) => ({
      ...POST,
      record: { ...POST.record, text: langs.join(), langs },
    });
    const unsaid = { ...POST, record: { text: 'unsaid', createdAt: POST.record.createdAt } };
    const { poll } = await start(
      showing([inLanguages('en-US'), inLanguages('ja'), inLanguages('ja', 'PT-br'), inLanguages('eng'), unsaid]),
    );
    const languages = ['en', 'pt'];
    const { mentions } = itemsOf(await poll(undefined, { params: { query: 'bts', languages } }));
    expect(mentions.map(({ text }) => text)).toEqual(['en-US', 'ja,PT-br', 'unsaid']);
  });
});

describe('reading on', () => {
  test('pages back to an hour behind what was read, and asks to be asked seldom', async () => {
    const { clock, service, poll, searches } = await start();
    for (let serial = 1; serial <= 250; serial += 1) {
      service.publish({ serial, text: `post ${serial}`, claimedAt: clock.now() });
      clock.advance(1_000);
    }
    const first = itemsOf(await poll());
    expect(first.mentions).toHaveLength(250);
    expect(first.minIntervalSeconds).toBe(900);
    expect(searches()).toHaveLength(3);

    const lastAt = clock.now() - 1_000;
    clock.advance(20 * MINUTE_MS);
    service.publish({ serial: 251, text: 'late', claimedAt: lastAt - 59 * MINUTE_MS });
    const second = itemsOf(await poll(first.checkpoint));
    expect(searches()[3]?.url.searchParams.get('since')).toBe(new Date(lastAt - HOUR_MS).toISOString());
    expect(second.mentions.map(({ nativeId }) => nativeId)).toContain(service.nativeIdOf(251));
    expect(second).not.toHaveProperty('gap');
  });

  test('asks for the latest posts with the query as it was written', async () => {
    const { poll, searches } = await start();
    await poll(undefined, { params: { query: '"behind the scenes" & #bts' } });
    const asked = searches()[0]?.url.searchParams;
    expect(asked?.get('q')).toBe('"behind the scenes" & #bts');
    expect(asked?.get('sort')).toBe('latest');
    expect(asked?.get('limit')).toBe('100');
  });

  test('goes on when posts of other languages fill whole pages', async () => {
    const { clock, service, poll } = await start();
    for (let serial = 1; serial <= 150; serial += 1) service.publish({ serial, text: 'post', claimedAt: clock.now() });
    const outcome = itemsOf(await poll(undefined, { params: { query: 'bts', languages: ['ja'] } }));
    expect(outcome).toMatchObject({ mentions: [], checkpoint: { since: clock.now() } });
    expect(outcome).not.toHaveProperty('gap');
  });

  test('reports a gap when there is more than it may ask for, and does not follow a cursor in a circle', async () => {
    const { clock, service, poll, searches } = await start();
    for (let serial = 1; serial <= 1_200; serial += 1)
      service.publish({ serial, text: 'post', claimedAt: clock.now() });
    expect(itemsOf(await poll()).gap).toContain('pages');
    expect(searches()).toHaveLength(10);

    const circle = await start(showing([POST], { cursor: 'same' }));
    await circle.poll();
    expect(circle.searches()).toHaveLength(2);
  });

  test('keeps what came when a later page fails, and reads the stretch again', async () => {
    let asked = 0;
    const { clock, service, poll } = await start({
      fault(request) {
        asked += isSearch(request) ? 1 : 0;
        return asked === 2 ? { status: 502 } : undefined;
      },
    });
    for (let serial = 1; serial <= 150; serial += 1) service.publish({ serial, text: 'post', claimedAt: clock.now() });
    const cut = itemsOf(await poll({ since: clock.now() - HOUR_MS }));
    expect(cut.mentions).toHaveLength(100);
    expect(cut).toMatchObject({ failure: { kind: 'transient' }, checkpoint: { since: clock.now() - HOUR_MS } });
    expect(itemsOf(await poll(cut.checkpoint)).mentions).toHaveLength(150);
  });
});

describe('the session', () => {
  test.each([
    ['nothing', {}],
    ['no password', { BLUESKY_IDENTIFIER: 'desk.example' }],
    ['no identifier', { BLUESKY_APP_PASSWORD: 'abcd' }],
  ])('needs a key when %s is set, and asks nobody', async (_what, credentials) => {
    const { poll, network } = await start({ credentials });
    expect(await poll()).toEqual({ kind: 'needs-key', message: expect.stringContaining('BLUESKY_APP_PASSWORD') });
    expect(network.requests).toEqual([]);
  });

  test('is opened once for all sources and all polls of a process', async () => {
    const { clock, service, poll } = await start();
    await Promise.all([poll(), poll(undefined, { id: 'other', params: { query: 'other' } })]);
    clock.advance(90 * MINUTE_MS);
    await poll();
    expect(service.logins).toHaveLength(1);
    expect(service.refreshes).toHaveLength(0);
  });

  test('is refreshed before its token ends, without the password', async () => {
    const { clock, service, poll, searches } = await start();
    for (let hour = 0; hour <= 24; hour += 1) {
      itemsOf(await poll());
      clock.advance(HOUR_MS);
    }
    expect(service.logins).toHaveLength(1);
    expect(service.refreshes.length).toBeGreaterThan(10);
    expect(searches()).toHaveLength(25);
  });

  test('is opened anew when its tokens are revoked, and the poll goes on as if nothing had been', async () => {
    const { clock, service, poll } = await start();
    await poll();
    clock.advance(30 * MINUTE_MS);
    service.revokeTokens();
    service.publish({ serial: 1, text: 'post', claimedAt: clock.now() });
    expect(itemsOf(await poll()).mentions).toHaveLength(1);
    expect(service.logins).toHaveLength(2);
  });

  test('is not opened again and again when a new token is turned down as well', async () => {
    const { clock, service, poll } = await start({
      answer: (request) => (isSearch(request) ? { status: 400, body: '{"error":"InvalidRequest"}' } : undefined),
    });
    for (let minute = 0; minute < 60; minute += 1) {
      expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'blocked' } });
      clock.advance(MINUTE_MS);
    }
    expect(service.logins).toHaveLength(1);
    expect(service.refreshes.length).toBeLessThanOrEqual(12);
  });

  test('with a wrong password says what to do, and does not hammer', async () => {
    const credentials = { BLUESKY_IDENTIFIER: 'desk.example', BLUESKY_APP_PASSWORD: 'wrong' };
    const { clock, service, poll, secrets } = await start({ credentials });
    for (let minute = 0; minute < 55; minute += 1) {
      const outcome = await poll();
      expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'blocked', retryAfterSeconds: 3600 } });
      expect(JSON.stringify(outcome)).toContain('bsky.app/settings/app-passwords');
      expect(JSON.stringify(outcome)).not.toContain('wrong');
      clock.advance(MINUTE_MS);
    }
    expect(service.logins).toHaveLength(1);

    secrets.BLUESKY_APP_PASSWORD = 'abcd-efgh-ijkl-mnop';
    expect(await poll()).toMatchObject({ kind: 'items' });
  });

  test('whose opening fails is tried again after five minutes, not at every poll', async () => {
    let isDown = true;
    const { clock, network, poll } = await start({
      fault: (request) => (isDown && isLogin(request) ? { status: 503 } : undefined),
    });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'transient' } });
    const until = clock.now() + 5 * MINUTE_MS;
    expect(await poll()).toMatchObject({ kind: 'postponed', until });
    expect(network.requests).toHaveLength(1);
    isDown = false;
    clock.advance(5 * MINUTE_MS);
    expect(await poll()).toMatchObject({ kind: 'items' });
  });

  test('waits for the next day when those of this one are used up', async () => {
    const { poll, network } = await start({ sessionsLeft: 0 });
    const outcome = await poll();
    expect(outcome).toMatchObject({ kind: 'postponed', message: expect.stringContaining('200 sessions') });
    expect(outcome.kind === 'postponed' && new Date(outcome.until).toISOString()).toMatch(/T00:00:00.000Z$/);
    expect(network.requests).toEqual([]);
  });

  test('is told to nobody but Bluesky', async () => {
    const { poll, network } = await start({
      fault: (request) =>
        isSearch(request) && request.url.hostname === 'bsky.social'
          ? { status: 302, headers: { location: 'https://elsewhere.example/xrpc/app.bsky.feed.searchPosts' } }
          : undefined,
    });
    await poll();
    const elsewhere = network.requests.filter(({ url }) => url.hostname === 'elsewhere.example');
    expect(elsewhere).toHaveLength(1);
    expect(elsewhere[0]?.headers.authorization).toBeUndefined();
  });
});

describe('an answer that is none', () => {
  test.each<[string, NetworkFault, object]>([
    [
      'too many requests',
      { status: 429, headers: { 'ratelimit-reset': '120' } },
      { kind: 'transient', retryAfterSeconds: 120 },
    ],
    ['a refusal', { status: 403 }, { kind: 'blocked' }],
    ['trouble of its own', { status: 502 }, { kind: 'transient' }],
    ['half an answer', 'truncated', { kind: 'transient' }],
    ['a web page', { body: '<html>' }, { kind: 'malformed' }],
    ['another form', { body: '{"feed":[]}' }, { kind: 'malformed' }],
  ])('(%s) is a failure in plain words', async (_name, fault, failure) => {
    const { poll } = await start({ fault: (request) => (isSearch(request) ? fault : undefined) });
    expect(await poll()).toMatchObject({ kind: 'failed', failure });
  });

  test.each([
    ['no query', {}],
    ['an empty query', { query: ' ' }],
    ['a language that is none', { query: 'bts', languages: ['English'] }],
    ['a slip of the pen', { query: 'bts', language: ['en'] }],
  ])('is not asked for with %s', async (_name, params) => {
    const { poll, network } = await start();
    expect(await poll(undefined, { params })).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(network.requests).toEqual([]);
  });
});
