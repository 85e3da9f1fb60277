import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Validators } from '../../../../lambdas/adapters/feeds/cache-headers.ts';
import { feed } from '../../../../lambdas/adapters/feeds/feed.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import { createHttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import type { Checkpoint, SourceDefinition } from '../../../../lambdas/domain/source.ts';
import type { PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { fixture, rss } from '../feed-documents/documents.ts';
import { startLocalServer } from '../http/local-server.ts';

const clock = { now: () => Date.parse('2026-08-05T00:00:00Z') };
const signal = new AbortController().signal;

/** An adapter in front of a real server. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = await startLocalServer(answer);
  const http = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: true,
    clock,
    maxBodyBytes: 1024 * 1024,
  });
  onTestFinished(() => http.close());
  const adapter = toAdapter(feed, { http, clock, ...NO_SECRETS });
  const source: SourceDefinition = {
    id: 'desk',
    kind: 'feed',
    params: { url: `${server.origin}/feed` },
    pollEverySeconds: 900,
  };
  const poll = (checkpoint?: Checkpoint, changed: Partial<SourceDefinition> = {}, known: readonly string[] = []) =>
    adapter.poll({ ...source, ...changed }, { checkpoint, signal, isKnown: ({ title = '' }) => known.includes(title) });
  const pollWhole = (checkpoint: Checkpoint) =>
    adapter.poll(source, { checkpoint, signal, isKnown: () => true, mustReadWhole: true });
  return { server, poll, pollWhole };
}

const NO_SECRETS = {
  credentials: { get: async () => undefined },
  allowances: { spend: async () => true, refund: async () => undefined },
};

const feedWith = (headers: Record<string, string>) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, headers).end(rss('<title>a</title>'));

function checkpointOf(outcome: PollOutcome): Checkpoint {
  if (outcome.kind !== 'items' && outcome.kind !== 'unchanged')
    throw new Error(`expected a checkpoint: ${JSON.stringify(outcome)}`);
  return JSON.parse(JSON.stringify(outcome.checkpoint));
}

function titlesOf(outcome: PollOutcome): (string | undefined)[] {
  return outcome.kind === 'items' ? outcome.mentions.map(({ title }) => title) : [];
}

describe('polling a feed', () => {
  test('reads all of it again when entries that were too old may count now', async () => {
    const { poll, pollWhole, server } = await serve(feedWith({ etag: '"1"' }));
    const checkpoint = checkpointOf(await poll());
    expect(await poll(checkpoint)).toMatchObject({ kind: 'unchanged' });
    expect(await pollWhole(checkpoint)).toMatchObject({ kind: 'items', mentions: [{ title: 'a' }] });
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', undefined]);
  });

  test('brings its mentions, stamped with source and time', async () => {
    const { poll } = await serve((_, response) =>
      response.setHeader('content-type', 'application/rss+xml').end(fixture('rss-2.0.xml')),
    );
    const outcome = await poll();
    expect(outcome).toMatchObject({ kind: 'items', skipped: [], minIntervalSeconds: 45 * 60 });
    expect(outcome.kind === 'items' && outcome.mentions).toHaveLength(4);
    expect(outcome.kind === 'items' && outcome.mentions[0]).toMatchObject({
      source: 'desk',
      seenAt: '2026-08-05T00:00:00.000Z',
    });
  });

  test('believes the charset of the Content-Type', async () => {
    const { poll } = await serve((_, response) =>
      response
        .setHeader('content-type', 'text/xml; charset=iso-8859-1')
        .end(Buffer.from(rss('<title>Três</title>'), 'latin1')),
    );
    expect(await poll()).toMatchObject({ kind: 'items', mentions: [{ title: 'Três' }] });
  });

  test('asks only for what has changed', async () => {
    const { poll, server } = await serve((request, response) => {
      const isKnown =
        request.headers['if-none-match'] === 'W/"7, odd"' &&
        request.headers['if-modified-since'] === 'Tue, 04 Aug 2026 09:30:00 GMT';
      response.setHeader('ETag', 'W/"7, odd"').setHeader('Last-Modified', 'Tue, 04 Aug 2026 09:30:00 GMT');
      if (isKnown) response.writeHead(304).end();
      else response.end(rss('<title>a</title>'));
    });
    const first = await poll();
    if (first.kind !== 'items') return expect.unreachable();
    const second = await poll(first.checkpoint);
    expect(second).toEqual({ kind: 'unchanged', checkpoint: first.checkpoint });
    expect(server.requests[0]?.headers['if-none-match']).toBeUndefined();
    expect(JSON.parse(JSON.stringify(first.checkpoint))).toEqual(first.checkpoint);
  });

  test('takes new validators from a 304 and keeps those it does not repeat', async () => {
    const { poll, server } = await serve((_, response) => response.writeHead(304, { 'last-modified': 'new' }).end());
    const url = `${server.origin}/feed`;
    expect(await poll({ url, finalUrl: url, etag: '"1"', lastModified: 'old' })).toEqual({
      kind: 'unchanged',
      checkpoint: { url, finalUrl: url, etag: '"1"', lastModified: 'new' },
    });
  });

  test('sends validators to the address that a redirect led to, which issued them, and not to the one before', async () => {
    const behind = await startLocalServer((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else feedWith({ etag: '"1"' })(request, response);
    });
    const { poll, server } = await serve((_, response) =>
      response.writeHead(302, { location: `${behind.origin}/moved` }).end(),
    );
    const checkpoint = checkpointOf(await poll());
    expect(await poll(checkpoint)).toEqual({ kind: 'unchanged', checkpoint });
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
    expect(behind.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  });

  test('does not use validators of another address', async () => {
    const { poll, server } = await serve(feedWith({}));
    await poll({ url: 'https://elsewhere.example/feed', etag: '"1"' });
    expect(server.requests[0]?.headers['if-none-match']).toBeUndefined();
  });

  test('reads the body of a 200 although its ETag is known', async () => {
    const { poll, server } = await serve(feedWith({ etag: '"1"' }));
    expect(await poll({ url: `${server.origin}/feed`, etag: '"1"' })).toMatchObject({
      kind: 'items',
      mentions: [{ title: 'a' }],
    });
  });

  test.each([
    ['Expires: 0', { etag: '"1"', expires: '0' }],
    ['no-store', { etag: '"1"', 'cache-control': 'private, no-store' }],
  ])('stores no validators with %s', async (_name, headers) => {
    const { poll } = await serve(feedWith(headers));
    const outcome = await poll();
    const { etag, lastModified } = Validators.parse(checkpointOf(outcome));
    expect({ etag, lastModified }).toEqual({ etag: undefined, lastModified: undefined });
  });

  test.each([
    ['max-age', { 'cache-control': 'public, max-age=1800' }, 1800],
    ['Expires', { expires: 'Wed, 05 Aug 2026 01:00:00 GMT', date: 'Wed, 05 Aug 2026 00:00:00 GMT' }, 3600],
    ['a year', { 'cache-control': 'max-age=31536000' }, 86_400],
    ['nothing', {}, undefined],
    ['the past', { expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, undefined],
    ['no-store', { 'cache-control': 'no-store, max-age=1800' }, undefined],
  ])('passes on how long %s asks to wait', async (_name, headers, expected) => {
    const { poll } = await serve(feedWith(headers));
    const outcome = await poll();
    expect(outcome.kind === 'items' && outcome.minIntervalSeconds).toBe(expected);
  });

  test('survives a checkpoint that something else wrote', async () => {
    const { poll } = await serve(feedWith({}));
    expect(await poll({ url: 7, etag: null })).toMatchObject({ kind: 'items' });
  });
});

describe('a poll that fails', () => {
  test.each([
    [
      'a web page',
      (_: unknown, response: ServerResponse) => response.end(fixture('web-page.html')),
      'malformed',
      'this is a web page',
    ],
    [
      'nested entities',
      (_: unknown, response: ServerResponse) => response.end(fixture('xml-bomb.xml')),
      'malformed',
      'entities of its own',
    ],
    [
      'a gzip bomb',
      (_: unknown, response: ServerResponse) =>
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(20_000_000, '<a/>'))),
      'malformed',
      'larger than 1 MB',
    ],
    ['nothing at all', (_: unknown, response: ServerResponse) => response.writeHead(204).end(), 'malformed', 'empty'],
    ['a refusal', (_: unknown, response: ServerResponse) => response.writeHead(403).end(), 'blocked', 'refuses us'],
    [
      'a missing page',
      (_: unknown, response: ServerResponse) => response.writeHead(404).end(),
      'gone',
      'nothing at this address',
    ],
  ])('with %s says so in plain words', async (_name, answer, kind, words) => {
    const { poll } = await serve(answer);
    expect(await poll()).toEqual({ kind: 'failed', failure: { kind, message: expect.stringContaining(words) } });
  });

  test('passes on how long the server wants to be left alone', async () => {
    const { poll } = await serve((_, response) => response.writeHead(429, { 'retry-after': '600' }).end());
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind: 'transient', retryAfterSeconds: 600 } });
  });

  test('for its own parameters asks nobody', async () => {
    const { poll, server } = await serve(feedWith({}));
    expect(await poll(undefined, { params: { url: 'file:///etc/passwd' } })).toMatchObject({
      kind: 'failed',
      failure: { kind: 'refused' },
    });
    expect(server.requests).toEqual([]);
  });
});

describe('a document that is the same as before', () => {
  test('is not read again, whatever the publisher sends for validators', async () => {
    let turn = 0;
    const { poll } = await serve((_, response) => {
      turn += 1;
      response.setHeader('etag', `"${turn}"`).setHeader('cache-control', 'max-age=1800').end(rss('<title>a</title>'));
    });
    const first = await poll();
    const second = await poll(checkpointOf(first));
    expect(second).toEqual({
      kind: 'unchanged',
      checkpoint: { ...checkpointOf(first), etag: '"2"' },
      minIntervalSeconds: 1800,
    });
  });

  test('is read when one byte of it has changed, or what its bytes mean', async () => {
    const answers = [
      ['text/xml; charset=utf-8', Buffer.from(rss('<title>a\u00e9</title>'))],
      ['text/xml; charset=utf-8', Buffer.from(rss('<title>b\u00e9</title>'))],
      ['text/xml; charset=shift_jis', Buffer.from(rss('<title>b\u00e9</title>'))],
    ] as const;
    let turn = 0;
    const { poll } = await serve((_, response) => {
      const [type, body] = answers[turn] ?? ['', ''];
      turn += 1;
      response.setHeader('content-type', type).end(body);
    });
    let checkpoint: Checkpoint | undefined;
    for (const _answer of answers) {
      const outcome = await poll(checkpoint);
      expect(outcome.kind).toBe('items');
      checkpoint = checkpointOf(outcome);
    }
  });

  test('is asked for again where its end was missing', async () => {
    let isWhole = false;
    const whole = rss('<title>a</title><guid>1</guid>', '<title>b</title><guid>2</guid>');
    const { poll, server } = await serve((_, response) =>
      response.setHeader('etag', '"1"').end(isWhole ? whole : whole.slice(0, whole.indexOf('b</title>'))),
    );
    const first = await poll();
    expect(titlesOf(first)).toEqual(['a']);
    expect(first).toMatchObject({
      skipped: [expect.stringContaining('cut off'), expect.stringContaining('1 entry is damaged')],
    });
    isWhole = true;
    expect(titlesOf(await poll(checkpointOf(first)))).toEqual(['a', 'b']);
    expect(server.requests[1]?.headers['if-none-match']).toBeUndefined();
  });
});

describe('hours and days in which a publisher wants to be left alone', () => {
  const asking = (inner: string) => rss('<title>a</title>').replace('<item>', `${inner}<item>`);
  const skipHours = (...hours: number[]) =>
    `<skipHours>${hours.map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`;
  const skipDays = (...days: string[]) => `<skipDays>${days.map((day) => `<day>${day}</day>`).join('')}</skipDays>`;
  const HOUR = 3600;

  // The clock shows Wednesday, 5 August 2026, 00:00 in Greenwich.
  test.each([
    ['to the first hour that is allowed', skipHours(0, 1, 2), 3 * HOUR],
    ['to the first day', skipDays('Wednesday'), 24 * HOUR],
    ['over both', skipHours(0, 1) + skipDays('monday', ' Sunday '), 2 * HOUR],
    ['no more than a day', skipDays('Wednesday', 'Thursday', 'Friday'), 24 * HOUR],
    ['not at all when the next poll is allowed', skipHours(3, 4), undefined],
    ['from where the ttl ends', `<ttl>200</ttl>${skipHours(3)}`, 4 * HOUR],
    ['not at all when every hour is ruled out', skipHours(...Array.from({ length: 24 }, (_, hour) => hour)), undefined],
    ['not at all for what is no hour', skipHours(-1, 25, 99), undefined],
    ['as if 24 were midnight', skipHours(24), HOUR],
  ])('make the wait reach %s', async (_where, inner, expected) => {
    const { poll } = await serve((_, response) => response.end(asking(inner)));
    const outcome = await poll();
    expect(outcome.kind === 'items' && outcome.minIntervalSeconds).toBe(expected);
  });

  test('are remembered, as the ttl is, where a 304 does not repeat them', async () => {
    const { poll } = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end(asking(`<ttl>30</ttl>${skipHours(0, 1)}`));
    });
    const first = await poll();
    expect(await poll(checkpointOf(first))).toMatchObject({ kind: 'unchanged', minIntervalSeconds: 2 * HOUR });
  });
});

describe('a feed that shows only its last few entries', () => {
  const entries = (...names: string[]) =>
    names.map((name) => `<title>${name}</title><guid isPermaLink="false">${name}</guid>`);
  const rolling = async (...names: string[]) =>
    (await serve((_, response) => response.end(rss(...entries(...names))))).poll;
  const last = async (poll: Awaited<ReturnType<typeof rolling>>) => ({
    ...checkpointOf(await poll()),
    bodyHash: 'other',
  });

  test('reports a gap when nothing is left in it of the last poll', async () => {
    const poll = await rolling('d', 'e');
    const checkpoint = await last(poll);
    expect(await poll(checkpoint)).toMatchObject({ kind: 'items', gap: expect.stringContaining('rolled over') });
    expect(await poll(checkpoint, {}, ['e'])).not.toHaveProperty('gap');
    expect(await poll()).not.toHaveProperty('gap');
  });

  test('says how much it shows, unless it shows nothing', async () => {
    expect(await (await rolling('a', 'b'))()).toMatchObject({ visibleEntries: 2 });
    expect(await (await rolling())()).not.toHaveProperty('visibleEntries');
  });

  test('is not suspected for entries that are all too old to be remembered', async () => {
    const old = (name: string) => `<title>${name}</title><pubDate>Mon, 04 Aug 2014 09:00:00 GMT</pubDate>`;
    const { poll } = await serve((_, response) => response.end(rss(old('a'), old('b'))));
    expect(await poll({ ...checkpointOf(await poll()), bodyHash: 'other' })).not.toHaveProperty('gap');
  });

  test('is suspected although an article went online late', async () => {
    const dated = (name: string, hour: string) =>
      `<title>${name}</title><pubDate>Tue, 04 Aug 2026 ${hour}:00 GMT</pubDate>`;
    let shown = [dated('a', '09:00')];
    const { poll } = await serve((_, response) => response.end(rss(...shown)));
    const checkpoint = checkpointOf(await poll());
    shown = [dated('late', '08:00'), dated('b', '10:00'), dated('c', '11:00')];
    expect(await poll(checkpoint, {}, ['a'])).toHaveProperty('gap');
  });
});

describe('a JSON Feed in pages', () => {
  type Page = { readonly titles: readonly string[]; readonly next?: string } | 'broken';

  async function pages(byPath: Readonly<Record<string, Page>>) {
    return serve((request, response) => {
      const page = byPath[request.url ?? ''];
      if (page === undefined || page === 'broken') return response.writeHead(page === undefined ? 404 : 503).end();
      const items = page.titles.map((title) => ({ id: title, title }));
      return response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items, next_url: page.next }));
    });
  }
  const pathsOf = (server: { readonly requests: readonly IncomingMessage[] }) => server.requests.map(({ url }) => url);

  test('is read to its end at the first poll', async () => {
    const { poll, server } = await pages({
      '/feed': { titles: ['c'], next: '/feed?page=2' },
      '/feed?page=2': { titles: ['b'], next: 'feed?page=3' },
      '/feed?page=3': { titles: ['a'] },
    });
    const outcome = await poll();
    expect(titlesOf(outcome)).toEqual(['c', 'b', 'a']);
    expect(pathsOf(server)).toEqual(['/feed', '/feed?page=2', '/feed?page=3']);
    // Older entries can be asked for, so that none of them roll out of sight.
    expect(outcome).not.toHaveProperty('visibleEntries');
    expect(outcome).not.toHaveProperty('gap');
  });

  test('is read on only while all is new', async () => {
    const { poll, server } = await pages({
      '/feed': { titles: ['d', 'c'], next: '/2' },
      '/2': { titles: ['b'], next: '/3' },
      '/3': { titles: ['a'] },
    });
    const checkpoint = { ...checkpointOf(await poll()), bodyHash: 'other' };
    const from = server.requests.length;
    await poll(checkpoint, {}, ['c', 'b', 'a']);
    expect(pathsOf(server).slice(from)).toEqual(['/feed']);
    expect(await poll(checkpoint, {}, ['b', 'a'])).not.toHaveProperty('gap');
    expect(pathsOf(server).slice(from + 1)).toEqual(['/feed', '/2']);
  });

  test.each([
    ['itself', '/feed'],
    ['an earlier page', '/2'],
    ['no address', 'http://['],
    ['a file', 'file:///etc/passwd'],
  ])('that goes on with %s comes to an end', async (_what, next) => {
    const { poll, server } = await pages({ '/feed': { titles: ['b'], next: '/2' }, '/2': { titles: ['a'], next } });
    expect(titlesOf(await poll())).toEqual(['b', 'a']);
    expect(pathsOf(server)).toEqual(['/feed', '/2']);
  });

  test('is not followed to another site', async () => {
    const { poll, server } = await pages({ '/feed': { titles: ['a'], next: 'https://elsewhere.example/2' } });
    expect(await poll()).toMatchObject({
      mentions: [{ title: 'a' }],
      skipped: [expect.stringContaining('another site')],
    });
    expect(pathsOf(server)).toEqual(['/feed']);
  });

  test('without end is read so far, and says so', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [n === 0 ? '/feed' : `/${n}`, { titles: [`${n}`], next: `/${n + 1}` }]),
    );
    const { poll, server } = await pages(endless);
    expect(await poll()).toMatchObject({ gap: expect.stringContaining('10 older pages') });
    expect(server.requests).toHaveLength(11);
  });

  test('with trouble on the way keeps what came, and goes there again although the first page is known', async () => {
    const site: Record<string, Page> = {
      '/feed': { titles: ['c'], next: '/2' },
      '/2': { titles: ['b'], next: '/3' },
      '/3': 'broken',
    };
    const { poll } = await pages(site);
    const first = await poll();
    expect(first).toMatchObject({ mentions: [{ title: 'c' }, { title: 'b' }], failure: { kind: 'transient' } });
    site['/3'] = { titles: ['a'] };
    const second = await poll(checkpointOf(first), {}, ['c', 'b']);
    expect(titlesOf(second)).toEqual(['c', 'b', 'a']);
    expect(checkpointOf(second)).not.toHaveProperty('cutShort');
  });

  test('with a page that is gone is healthy, and says what may be missing', async () => {
    const { poll, server } = await pages({ '/feed': { titles: ['b'], next: '/2' } });
    const first = await poll();
    expect(first).toMatchObject({ mentions: [{ title: 'b' }], gap: expect.stringContaining('older pages could not') });
    expect(first).not.toHaveProperty('failure');
    expect(await poll(checkpointOf(first))).toMatchObject({ kind: 'unchanged' });
    expect(pathsOf(server)).toEqual(['/feed', '/2', '/feed']);
  });

  test('with a page that is always in trouble is healthy again after five tries', async () => {
    const { poll } = await pages({ '/feed': { titles: ['b'], next: '/2' }, '/2': 'broken' });
    let checkpoint: Checkpoint | undefined;
    for (let tries = 1; tries < 5; tries += 1) {
      const outcome = await poll(checkpoint, {}, checkpoint === undefined ? [] : ['b']);
      checkpoint = checkpointOf(outcome);
      expect(outcome).toMatchObject({ failure: { kind: 'transient' } });
    }
    const last = await poll(checkpoint, {}, ['b']);
    expect(last).toMatchObject({ kind: 'items', gap: expect.stringContaining('older pages could not be read') });
    expect(last).not.toHaveProperty('failure');
    expect(await poll(checkpointOf(last), {}, ['b'])).toMatchObject({ kind: 'unchanged' });
  });

  test('of enormous pages is not read beyond what a document may hold', async () => {
    const titles = (page: string) => Array.from({ length: 12_000 }, (_, n) => `${page}${n}`);
    const { poll, server } = await pages({
      '/feed': { titles: titles('a'), next: '/2' },
      '/2': { titles: titles('b'), next: '/3' },
      '/3': { titles: titles('c') },
    });
    expect(await poll()).toMatchObject({ gap: expect.stringContaining('20000 entries') });
    expect(pathsOf(server)).toEqual(['/feed', '/2']);
  });

  test('is read on although an entry that is known is pinned in front', async () => {
    const { poll, server } = await pages({
      '/feed': { titles: ['pinned', 'd', 'c'], next: '/2' },
      '/2': { titles: ['b', 'a'] },
    });
    expect(titlesOf(await poll(undefined, {}, ['pinned', 'a']))).toEqual(['pinned', 'd', 'c', 'b', 'a']);
    expect(pathsOf(server)).toEqual(['/feed', '/2']);
  });
});
