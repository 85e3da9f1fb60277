import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import type { Admission, Manners } from '../../../../lambdas/adapters/http/manners.ts';
import { startLocalServer } from './local-server.ts';

const LATER: Admission = { ok: false, until: 42, message: 'its turn comes later' };

function setUp(admit: Manners['admit'] = async () => ({ ok: true }), timeoutMs = 20_000) {
  const heard: string[] = [];
  const manners: Manners = {
    admit(url, signal) {
      heard.push(`may I ask ${url.pathname}?`);
      return admit(url, signal);
    },
    async heed(url, status, headers) {
      heard.push(`${url.pathname} said ${status} ${headers['x-ratelimit-remaining'] ?? ''}`.trim());
    },
    shareBudget: (one, other) => one.hostname === other.hostname,
  };
  const http = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: true,
    clock: { now: () => 0 },
    manners,
    timeoutMs,
  });
  onTestFinished(() => http.close());
  return { http, heard };
}

describe('manners', () => {
  test('are asked before every request, redirects included, and told of every reply', async () => {
    const { http, heard } = setUp();
    const server = await startLocalServer((request, response) =>
      request.url === '/old'
        ? response.writeHead(302, { location: '/new' }).end()
        : response.setHeader('x-ratelimit-remaining', '0').end('hello'),
    );
    await http.get(`${server.origin}/old`);
    expect(heard).toEqual(['may I ask /old?', '/old said 302', 'may I ask /new?', '/new said 200 0']);
  });

  test('a redirect for which the same budget has no more is refused, or the first address would use it up for ever', async () => {
    const { http } = setUp(async ({ pathname }) => (pathname === '/old' ? { ok: true } : LATER));
    const server = await startLocalServer((_, response) => response.writeHead(301, { location: '/new' }).end());
    expect(await http.get(`${server.origin}/old`)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'refused', message: expect.stringContaining('use the new address') },
    });
    const elsewhere = `${server.origin.replace('127.0.0.1', 'localhost')}/new`;
    const leaving = await startLocalServer((_, response) => response.writeHead(301, { location: elsewhere }).end());
    expect(await http.get(`${leaving.origin}/old`)).toMatchObject({ kind: 'postponed', until: 42 });
    expect(leaving.requests.map(({ url }) => url)).toEqual(['/old']);
  });

  test.each([
    [304, {}],
    [429, { 'retry-after': '7' }],
    [503, {}],
  ])('are told of status %i too', async (status, headers) => {
    const { http, heard } = setUp();
    const server = await startLocalServer((_, response) => response.writeHead(status, headers).end());
    await http.get(`${server.origin}/feed`);
    await http.post(`${server.origin}/token`, { body: '{}', isReplyRead: true });
    expect(heard).toEqual(['may I ask /feed?', `/feed said ${status}`, 'may I ask /token?', `/token said ${status}`]);
  });

  test('are told of a reply whose body broke off', async () => {
    const { http, heard } = setUp();
    const server = await startLocalServer((_, response) => {
      response.writeHead(200, { 'content-length': 100, 'x-ratelimit-remaining': '0' });
      response.write('half', () => response.destroy());
    });
    expect(await http.get(`${server.origin}/feed`)).toMatchObject({ kind: 'failed' });
    expect(heard).toEqual(['may I ask /feed?', '/feed said 200 0']);
  });

  test('have nothing to heed where nobody answered', async () => {
    const { http, heard } = setUp();
    const server = await startLocalServer((_, response) => response.destroy());
    expect(await http.get(`${server.origin}/feed`)).toMatchObject({ kind: 'failed' });
    expect(heard).toEqual(['may I ask /feed?']);
  });

  test('postpone a request: nobody is asked', async () => {
    const { http } = setUp(async () => LATER);
    const server = await startLocalServer((_, response) => response.end('hello'));
    const postponed = { kind: 'postponed', until: 42, message: 'its turn comes later' };
    expect(await http.get(server.origin)).toEqual(postponed);
    expect(await http.post(server.origin, { body: '{}' })).toEqual(postponed);
    expect(server.requests).toEqual([]);
  });

  test('are not asked about an address that is not asked anyway', async () => {
    const { http, heard } = setUp();
    await http.get('file:///etc/passwd');
    expect(heard).toEqual([]);
  });

  test('wait no longer than the request may take in all, nor than the caller has time', async () => {
    const untilAborted: Manners['admit'] = (_, signal) =>
      new Promise((resolve) => signal?.addEventListener('abort', () => resolve(LATER)));
    expect(await setUp(untilAborted, 100).http.get('http://127.0.0.1/')).toMatchObject({ kind: 'postponed' });
    const stop = new AbortController();
    const asking = setUp(untilAborted).http.get('http://127.0.0.1/', { signal: stop.signal });
    stop.abort();
    expect(await asking).toMatchObject({ kind: 'postponed' });
  });

  test('use up the time of the request while they wait', async () => {
    const server = await startLocalServer(() => undefined);
    const slow: Manners['admit'] = () => new Promise((resolve) => setTimeout(() => resolve({ ok: true }), 150));
    expect(await setUp(slow, 100).http.get(server.origin)).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('0.1 seconds') },
    });
    expect(server.requests).toEqual([]);
  });

  test('that are in trouble are thrown on: it is not the fault of the publisher', async () => {
    const server = await startLocalServer((_, response) => response.end('hello'));
    const { http } = setUp(() => Promise.reject(new Error('the table is down')));
    await expect(http.get(server.origin)).rejects.toThrow('the table is down');
    await expect(http.post(server.origin, { body: '{}' })).rejects.toThrow('the table is down');
    expect(server.requests).toEqual([]);

    const forgetful = createHttpClient({
      userAgent: 'offcamera/test',
      allowPrivateAddresses: true,
      clock: { now: () => 0 },
      manners: {
        admit: async () => ({ ok: true }),
        heed: () => Promise.reject(new Error('the table is down')),
        shareBudget: () => false,
      },
    });
    onTestFinished(() => forgetful.close());
    await expect(forgetful.get(server.origin)).rejects.toThrow('the table is down');
  });
});
