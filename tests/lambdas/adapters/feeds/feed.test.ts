import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { feed } from '../../../../lambdas/adapters/feeds/feed.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import { createHttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import type { Checkpoint, SourceDefinition } from '../../../../lambdas/domain/source.ts';
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
  const poll = (checkpoint?: Checkpoint, changed: Partial<SourceDefinition> = {}) =>
    adapter.poll({ ...source, ...changed }, { checkpoint, signal, isKnown: () => false });
  return { server, poll };
}

const NO_SECRETS = {
  credentials: { get: async () => undefined },
  allowances: { spend: async () => true, refund: async () => undefined },
};

const feedWith = (headers: Record<string, string>) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, headers).end(rss('<title>a</title>'));

describe('polling a feed', () => {
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
    expect(await poll({ url, etag: '"1"', lastModified: 'old' })).toEqual({
      kind: 'unchanged',
      checkpoint: { url, etag: '"1"', lastModified: 'new' },
    });
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
    expect(outcome.kind === 'items' && outcome.checkpoint).toEqual({});
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
