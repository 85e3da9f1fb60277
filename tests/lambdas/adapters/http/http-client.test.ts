import { createServer } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { buildConnector } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../../../lambdas/adapters/http/http-client.ts';
import { startLocalServer, writeForever } from './local-server.ts';

const NOW = Date.parse('2026-08-04T10:00:00Z');
const MEGABYTE = 1024 * 1024;
const text = (body: Uint8Array): string => new TextDecoder().decode(body);

function client(options: Partial<HttpClientOptions> = {}) {
  const http = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: true,
    clock: { now: () => NOW },
    ...options,
  });
  onTestFinished(() => http.close());
  return http;
}

describe('get', () => {
  test('names itself and passes headers and body on', async () => {
    const server = await startLocalServer((_, response) => response.setHeader('ETag', '"1"').end('hello'));
    const reply = await client().get(`${server.origin}/feed`, { headers: { 'if-none-match': '"0"' } });

    expect(reply).toMatchObject({
      kind: 'ok',
      status: 200,
      headers: { etag: '"1"' },
      finalUrl: `${server.origin}/feed`,
    });
    expect(reply.kind === 'ok' && text(reply.body)).toBe('hello');
    expect(server.requests[0]?.headers).toMatchObject({ 'user-agent': 'offcamera/test', 'if-none-match': '"0"' });
  });

  test('passes on the reason that an API gives for a refusal, where it gives it in JSON and in few words', async () => {
    const refusing = (type: string, body: string) =>
      startLocalServer((_, response) => response.writeHead(403, { 'content-type': type }).end(body));
    const askAll = async (servers: readonly { origin: string }[]) =>
      Promise.all(servers.map(async ({ origin }) => client().get(origin)));
    const [json, problem, page, endless] = await askAll([
      await refusing('application/json; charset=utf-8', '{"error":1}'),
      await refusing('application/problem+json', '{"error":2}'),
      await refusing('text/html', '<p>no</p>'),
      await refusing('application/json', 'x'.repeat(65 * 1024)),
    ]);
    for (const reply of [json, problem, page, endless]) expect(reply).toMatchObject({ kind: 'failed', status: 403 });
    const bodies = [json, problem, page, endless].map((reply) => reply?.kind === 'failed' && reply.body);
    expect(bodies.map((body) => body && text(body))).toEqual(['{"error":1}', '{"error":2}', undefined, undefined]);
  });

  test('says when nothing was modified', async () => {
    const server = await startLocalServer((_, response) => response.writeHead(304, { etag: '"2"' }).end());
    expect(await client().get(server.origin)).toMatchObject({ kind: 'not-modified', headers: { etag: '"2"' } });
  });

  test.each([
    ['gzip', gzipSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['deflate', deflateSync('hello')],
    ['deflate', deflateRawSync('hello')],
    ['gzip, br', brotliCompressSync(gzipSync('hello'))],
    ['identity', Buffer.from('hello')],
    // Cut off before the checksum, as some servers do.
    ['gzip', gzipSync('hello').subarray(0, -8)],
  ])('undoes content encoding %s', async (coding, body) => {
    const server = await startLocalServer((_, response) => response.setHeader('content-encoding', coding).end(body));
    const reply = await client().get(server.origin);
    expect(reply.kind === 'ok' && text(reply.body)).toBe('hello');
  });

  test.each([
    ['zstd', Buffer.from('hello'), 'compressed in a way we cannot read (zstd)'],
    [
      'gzip, gzip, gzip',
      gzipSync(gzipSync(gzipSync('hello'))),
      'compressed in a way we cannot read (gzip, gzip, gzip)',
    ],
    ['gzip', Buffer.from('this is no gzip'), 'damaged compressed document'],
    ['br', Buffer.from('this is no brotli'), 'damaged compressed document'],
  ])('calls a body in %s that cannot be read malformed', async (coding, body, words) => {
    const server = await startLocalServer((_, response) => response.setHeader('content-encoding', coding).end(body));
    expect(await client().get(server.origin)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'malformed', message: expect.stringContaining(words) },
    });
  });
});

describe('a body that is too large', () => {
  test.each([
    ['plain', undefined, Buffer.alloc(64 * 1024, 'a')],
    // A stream of empty blocks: input without end, no output at all.
    ['gzip that never yields anything', 'gzip', Buffer.alloc(65_535, Buffer.from([0, 0, 0, 0xff, 0xff]))],
  ])('is not read to its end when it has none (%s)', async (_name, coding, chunk) => {
    let endless: ReturnType<typeof writeForever> | undefined;
    const server = await startLocalServer((_, response) => {
      if (coding !== undefined) {
        response.setHeader('content-encoding', coding);
        response.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
      }
      endless = writeForever(response, chunk);
    });
    const reply = await client({ maxBodyBytes: MEGABYTE }).get(server.origin);
    await endless?.closed;

    expect(reply).toMatchObject({
      kind: 'failed',
      failure: { kind: 'malformed', message: 'the document is larger than 1 MB' },
    });
    // The rest is what sockets of both sides buffer.
    expect(endless?.sentBytes()).toBeLessThan(12 * MEGABYTE);
  });

  test('of 200 MB costs no more than the first 15', async () => {
    let endless: ReturnType<typeof writeForever> | undefined;
    const server = await startLocalServer((_, response) => {
      response.setHeader('content-length', 200 * MEGABYTE);
      endless = writeForever(response, Buffer.alloc(256 * 1024, 'a'));
    });
    const reply = await client().get(server.origin);
    await endless?.closed;

    expect(reply).toMatchObject({ kind: 'failed', failure: { message: 'the document is larger than 15 MB' } });
    expect(endless?.sentBytes()).toBeLessThan(30 * MEGABYTE);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(100 * MEGABYTE))],
    ['br', brotliCompressSync(Buffer.alloc(100 * MEGABYTE), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['deflate', deflateSync(Buffer.alloc(100 * MEGABYTE))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(100 * MEGABYTE)))],
  ])('is noticed while a %s bomb unfolds', async (coding, bomb) => {
    expect(bomb.length).toBeLessThan(MEGABYTE);
    const server = await startLocalServer((_, response) => response.setHeader('content-encoding', coding).end(bomb));
    const before = process.memoryUsage().arrayBuffers;
    const reply = await client({ maxBodyBytes: 2 * MEGABYTE }).get(server.origin);

    expect(reply).toMatchObject({
      kind: 'failed',
      failure: { kind: 'malformed', message: 'the document is larger than 2 MB' },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * MEGABYTE);
  });

  test('of exactly the cap is whole', async () => {
    const server = await startLocalServer((_, response) => response.end(Buffer.alloc(MEGABYTE)));
    expect(await client({ maxBodyBytes: MEGABYTE }).get(server.origin)).toMatchObject({ kind: 'ok' });
    expect(await client({ maxBodyBytes: MEGABYTE - 1 }).get(server.origin)).toMatchObject({ kind: 'failed' });
  });

  test('in the headers is refused as well', async () => {
    const server = await startLocalServer((_, response) =>
      response.setHeader('x-long', 'a'.repeat(40 * 1024)).end('hello'),
    );
    expect(await client().get(server.origin)).toMatchObject({
      failure: { kind: 'malformed', message: expect.stringContaining('headers of more than 32 KB') },
    });
  });
});

describe('time', () => {
  test('runs out on a server that never answers', async () => {
    const server = await startLocalServer(() => undefined);
    expect(await client({ timeoutMs: 100 }).get(server.origin)).toEqual({
      kind: 'failed',
      failure: { kind: 'transient', message: '127.0.0.1 took longer than 0.1 seconds; it will be tried again' },
    });
  });

  test('runs out on a server that drips', async () => {
    const server = await startLocalServer((_, response) => {
      const drip = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(await client({ timeoutMs: 150 }).get(server.origin)).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('0.15 seconds') },
    });
  });

  test('runs out on a server that drips its headers', async () => {
    const server = createServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 5);
      socket.on('error', () => undefined).on('close', () => clearInterval(drip));
    });
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port))),
    );
    onTestFinished(() => void server.close());
    expect(await client({ timeoutMs: 150 }).get(`http://127.0.0.1:${port}/`)).toMatchObject({
      failure: { kind: 'transient' },
    });
  });

  test('runs out on a server that sends hints for ever and no answer', async () => {
    const server = await startLocalServer((_, response) => {
      const hint = setInterval(() => response.writeEarlyHints({ link: '</a.css>; rel=preload' }), 5);
      response.on('close', () => clearInterval(hint));
    });
    expect(await client({ timeoutMs: 150 }).get(server.origin)).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('0.15 seconds') },
    });
  });

  test('runs out on a name server that never answers', async () => {
    const lookup = Promise.withResolvers<string[]>();
    const http = client({ timeoutMs: 100, resolve: () => lookup.promise });
    expect(await http.get('http://nowhere.example/')).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('0.1 seconds') },
    });
    lookup.resolve([]);
  });

  test('is shared by all hops of a redirect', async () => {
    const server = await startLocalServer((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 60);
    });
    expect(await client({ timeoutMs: 150 }).get(server.origin)).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('0.15 seconds') },
    });
    expect(server.requests.length).toBeLessThan(4);
  });

  test('ends when the caller says so', async () => {
    const stop = new AbortController();
    const server = await startLocalServer(() => stop.abort());
    expect(await client().get(server.origin, { signal: stop.signal })).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('stopped') },
    });
  });
});

describe('redirects', () => {
  test('are followed, also relative ones, and the last address is told', async () => {
    const server = await startLocalServer((request, response) =>
      request.url === '/old' ? response.writeHead(301, { location: 'new?x=1' }).end('moved') : response.end('hello'),
    );
    expect(await client().get(`${server.origin}/old`)).toMatchObject({
      kind: 'ok',
      finalUrl: `${server.origin}/new?x=1`,
    });
  });

  test('end after five', async () => {
    const server = await startLocalServer((_, response) => response.writeHead(302, { location: '/loop' }).end());
    expect(await client().get(server.origin)).toMatchObject({
      failure: { kind: 'malformed', message: expect.stringContaining('more than 5 times') },
    });
    expect(server.requests).toHaveLength(6);
  });

  test.each([
    ['another scheme', 'file:///etc/passwd', 'only http and https'],
    ['a password', 'http://user:secret@127.0.0.1/', 'user name or password'],
    ['nonsense', 'http://', 'no web address'],
  ])('to %s are refused', async (_name, location, words) => {
    const server = await startLocalServer((_, response) => response.writeHead(302, { location }).end());
    const reply = await client().get(server.origin);
    expect(reply).toMatchObject({ failure: { kind: 'refused', message: expect.stringContaining(words) } });
    expect(JSON.stringify(reply)).not.toContain('secret');
  });
});

describe('private addresses', () => {
  test.each([
    'http://127.0.0.1/',
    'http://10.0.0.1/',
    'http://172.20.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
  ])('%s is not asked', async (url) => {
    const reply = await client({ allowPrivateAddresses: false, dial: () => expect.unreachable('nobody may dial') }).get(
      url,
    );
    expect(reply).toMatchObject({ failure: { kind: 'refused', message: expect.stringContaining('--allow-private') } });
  });

  test('the refusal says which address and what to do', async () => {
    expect(await client({ allowPrivateAddresses: false }).get('http://10.0.0.1/feed')).toEqual({
      kind: 'failed',
      failure: { kind: 'refused', message: 'the address 10.0.0.1 is private; --allow-private permits it' },
      isUnsent: true,
    });
  });

  test('are not asked through a name either', async () => {
    const server = await startLocalServer((_, response) => response.end('secret'));
    const reply = await client({ allowPrivateAddresses: false }).get(`http://localhost:${server.port}/`);
    expect(reply).toMatchObject({
      failure: { kind: 'refused', message: expect.stringContaining('localhost leads to the address') },
    });
    expect(server.requests).toEqual([]);
  });

  /** The public internet in miniature: names from a table, and every public address is our local server. */
  function miniature(names: Readonly<Record<string, readonly (readonly string[])[]>>, port: number) {
    const asked = new Map<string, number>();
    const dialled: string[] = [];
    const connect = buildConnector({});
    return {
      dialled,
      options: {
        allowPrivateAddresses: false,
        resolve: async (name: string) => {
          const turn = asked.get(name) ?? 0;
          asked.set(name, turn + 1);
          return names[name]?.[turn] ?? names[name]?.at(-1) ?? [];
        },
        dial: (options: buildConnector.Options, callback: buildConnector.Callback) => {
          dialled.push(options.hostname);
          connect({ ...options, hostname: '127.0.0.1', port: String(port) }, callback);
        },
      },
    };
  }

  test('are refused when a redirect of a public site leads there', async () => {
    const server = await startLocalServer((request, response) =>
      request.url === '/feed'
        ? response.writeHead(302, { location: 'http://169.254.169.254/secret' }).end()
        : response.end('secret'),
    );
    const { options, dialled } = miniature({ 'news.example': [['93.184.215.14']] }, server.port);
    const reply = await client(options).get('http://news.example/feed');

    expect(reply).toMatchObject({ failure: { kind: 'refused', message: expect.stringContaining('169.254.169.254') } });
    expect(dialled).toEqual(['93.184.215.14']);
    expect(server.requests.map(({ url }) => url)).toEqual(['/feed']);
  });

  test.each([
    '0.0.0.0',
    '10.255.255.255',
    '100.64.0.1',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '172.16.0.1',
    '192.168.255.255',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:169.254.169.254]',
    '[::ffff:0:127.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::a9fe:a9fe]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001::7f00:1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
  ])('are refused when a public site redirects to %s', async (host) => {
    const server = await startLocalServer((_, response) =>
      response.writeHead(302, { location: `http://${host}/secret` }).end(),
    );
    const { options, dialled } = miniature({ 'news.example': [['93.184.215.14']] }, server.port);
    expect(await client(options).get('http://news.example/feed')).toMatchObject({
      failure: { kind: 'refused', message: expect.stringContaining('--allow-private') },
    });
    expect(dialled).toEqual(['93.184.215.14']);
  });

  test('are refused when a public site redirects to a name that leads there', async () => {
    const server = await startLocalServer((_, response) =>
      response.writeHead(302, { location: 'http://metadata.example/latest' }).end(),
    );
    const { options, dialled } = miniature(
      { 'news.example': [['93.184.215.14']], 'metadata.example': [['::ffff:169.254.169.254', 'fd00:ec2::254']] },
      server.port,
    );
    expect(await client(options).get('http://news.example/feed')).toMatchObject({
      failure: { kind: 'refused', message: expect.stringContaining('metadata.example leads to') },
    });
    expect(dialled).toEqual(['93.184.215.14']);
  });

  test('cannot come between check and connection: what was checked is what is dialled, and the name is asked once', async () => {
    const server = await startLocalServer((_, response) => response.end('hello'));
    const { options, dialled } = miniature({ 'rebind.example': [['93.184.215.14'], ['127.0.0.1']] }, server.port);
    expect(await client(options).get('http://rebind.example/feed')).toMatchObject({ kind: 'ok' });
    expect(dialled).toEqual(['93.184.215.14']);
    expect(server.requests[0]?.headers.host).toBe('rebind.example');
  });

  test('are refused when a name changes its mind between two hops', async () => {
    const server = await startLocalServer((_, response) =>
      response.writeHead(302, { location: '/second', connection: 'close' }).end(),
    );
    const { options, dialled } = miniature({ 'rebind.example': [['93.184.215.14'], ['127.0.0.1']] }, server.port);
    const reply = await client(options).get('http://rebind.example/feed');

    expect(reply).toMatchObject({
      failure: { kind: 'refused', message: expect.stringContaining('rebind.example leads to the address 127.0.0.1') },
    });
    expect(dialled).toEqual(['93.184.215.14']);
  });

  test('are left out where a name has public ones as well, and dead addresses are passed over', async () => {
    const server = await startLocalServer((_, response) => response.end('hello'));
    const { options, dialled } = miniature(
      { 'mixed.example': [['10.0.0.1', '2606:4700::1', '93.184.215.14']] },
      server.port,
    );
    const { dial } = options;
    const reply = await client({
      ...options,
      dial: (to, callback) => {
        if (!to.hostname.includes(':')) return dial(to, callback);
        dialled.push(to.hostname);
        callback(new Error('no route'), null);
      },
    }).get('http://mixed.example/');

    expect(reply).toMatchObject({ kind: 'ok' });
    expect(dialled).toEqual(['2606:4700::1', '93.184.215.14']);
  });

  test('or public: a redirect that gives up encryption is not followed', async () => {
    const server = await startLocalServer((_, response) =>
      response.writeHead(302, { location: 'http://secure.example/plain' }).end(),
    );
    const { options } = miniature({ 'secure.example': [['93.184.215.14']] }, server.port);
    // The certificate is not what is tested: the far end of the "https" connection speaks plainly.
    const plainly: typeof options.dial = (to, callback) => options.dial({ ...to, protocol: 'http:' }, callback);
    const reply = await client({ ...options, dial: plainly }).get('https://secure.example/feed');

    expect(reply).toMatchObject({ failure: { kind: 'refused', message: expect.stringContaining('insecure address') } });
    expect(server.requests).toHaveLength(1);
  });

  test('a name without any address says so', async () => {
    const { options } = miniature({}, 1);
    expect(await client(options).get('http://nowhere.example/')).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('nowhere.example has no address') },
    });
  });
});

describe('an answer that is none', () => {
  test.each([
    [401, {}, 'blocked', undefined],
    [403, {}, 'blocked', undefined],
    [400, {}, 'blocked', undefined],
    [404, {}, 'gone', undefined],
    [410, {}, 'gone', undefined],
    [429, { 'retry-after': '120' }, 'transient', 120],
    [429, { 'retry-after': 'Tue, 04 Aug 2026 10:05:00 GMT' }, 'transient', 300],
    [429, { 'x-ratelimit-reset': String(NOW / 1000 + 90) }, 'transient', 90],
    [503, { 'retry-after': '7' }, 'transient', 7],
    [500, {}, 'transient', undefined],
    [503, { 'cf-mitigated': 'challenge' }, 'blocked', undefined],
  ])('status %i with %j is %s', async (status, headers, kind, retryAfterSeconds) => {
    const server = await startLocalServer((_, response) => response.writeHead(status, headers).end('no'));
    const reply = await client().get(server.origin);
    expect(reply).toMatchObject({ kind: 'failed', status, failure: { kind } });
    expect(reply.kind === 'failed' && reply.failure.retryAfterSeconds).toBe(retryAfterSeconds);
  });

  test('such as a refused connection names the host', async () => {
    const closed = createServer();
    const port = await new Promise<number>((resolve) =>
      closed.listen(0, '127.0.0.1', () => resolve(Number(Object(closed.address()).port))),
    );
    await new Promise((resolve) => closed.close(resolve));
    expect(await client().get(`http://127.0.0.1:${port}/`)).toMatchObject({
      failure: { kind: 'transient', message: '127.0.0.1 does not accept connections; it will be tried again' },
      isUnsent: true,
    });
  });

  test('is known not to have been sent only where the first address could not be reached', async () => {
    const server = await startLocalServer((request, response) => {
      if (request.url === '/cut') response.destroy();
      else response.writeHead(302, { location: 'http://nowhere.example/' }).end();
    });
    const http = client({ resolve: () => Promise.reject(Object.assign(new Error('no name'), { code: 'ENOTFOUND' })) });
    expect(await http.get('http://nowhere.example/')).toMatchObject({
      kind: 'failed',
      isUnsent: true,
      failure: { isUnresolved: true },
    });
    for (const path of ['/cut', '/moved']) {
      const reply = await http.get(`${server.origin}${path}`);
      expect(reply).toMatchObject({ kind: 'failed' });
      expect(reply).not.toHaveProperty('isUnsent');
    }
  });

  test('such as a connection cut in the middle is tried again', async () => {
    const server = await startLocalServer((_, response) => {
      response.setHeader('content-length', 100);
      response.write('half');
      setImmediate(() => response.destroy());
    });
    expect(await client().get(server.origin)).toMatchObject({
      failure: { kind: 'transient', message: expect.stringContaining('broke the connection off') },
    });
  });

  test.each(['ftp://example.com/feed', 'not an address', 'http://user:pass@example.com/', 'javascript:alert(1)'])(
    '%s is not even tried',
    async (url) => {
      expect(await client().get(url)).toMatchObject({ failure: { kind: 'refused' } });
    },
  );
});

describe('post', () => {
  test('delivers a body and tells the status', async () => {
    let received = '';
    const server = await startLocalServer((request, response) => {
      request.on('data', (chunk: Buffer) => {
        received += chunk.toString();
      });
      request.on('end', () => response.writeHead(202).end('thanks'));
    });
    const reply = await client().post(server.origin, {
      headers: { 'content-type': 'application/json' },
      body: '{"a":1}',
    });
    expect(reply).toMatchObject({ kind: 'ok', status: 202 });
    expect(received).toBe('{"a":1}');
    expect(server.requests[0]).toMatchObject({ method: 'POST' });
  });

  test('does not follow redirects', async () => {
    const server = await startLocalServer((_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
    expect(await client().post(server.origin, { body: '{}' })).toMatchObject({
      kind: 'failed',
      status: 307,
      failure: { kind: 'refused' },
    });
    expect(server.requests).toHaveLength(1);
  });

  test('is refused on private addresses like everything else', async () => {
    expect(
      await client({ allowPrivateAddresses: false }).post('http://192.168.0.1/hook', { body: '{}' }),
    ).toMatchObject({ failure: { kind: 'refused' } });
  });

  test('leaves the answer unread, unless it is asked for', async () => {
    const server = await startLocalServer((_, response) => response.end('thanks'));
    const unread = await client().post(server.origin, { body: '{}' });
    expect(unread.kind === 'ok' && text(unread.body)).toBe('');
    const read = await client().post(server.origin, { body: '{}', isReplyRead: true });
    expect(read.kind === 'ok' && text(read.body)).toBe('thanks');
  });

  test.each([
    ['plain', undefined, Buffer.alloc(3 * MEGABYTE)],
    ['a gzip bomb', 'gzip', gzipSync(Buffer.alloc(100 * MEGABYTE))],
    ['a deflate bomb', 'deflate', deflateSync(Buffer.alloc(100 * MEGABYTE))],
    [
      'a brotli bomb',
      'br',
      brotliCompressSync(Buffer.alloc(100 * MEGABYTE), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    ],
  ])('reads an answer (%s) no further than a document', async (_name, coding, body) => {
    const server = await startLocalServer((_, response) => {
      if (coding !== undefined) response.setHeader('content-encoding', coding);
      response.end(body);
    });
    const before = process.memoryUsage().arrayBuffers;
    const reply = await client({ maxBodyBytes: 2 * MEGABYTE }).post(server.origin, { body: '{}', isReplyRead: true });
    expect(reply).toMatchObject({
      failure: { kind: 'malformed', message: 'the document is larger than 2 MB' },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * MEGABYTE);
  });

  test('waits for an answer no longer than for a document, and takes no longer headers', async () => {
    const dripping = await startLocalServer((_, response) => {
      const drip = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(drip));
    });
    const slow = await client({ timeoutMs: 150 }).post(dripping.origin, { body: '{}', isReplyRead: true });
    expect(slow).toMatchObject({ failure: { kind: 'transient', message: expect.stringContaining('0.15 seconds') } });

    const verbose = await startLocalServer((_, response) => response.setHeader('x-long', 'a'.repeat(40 * 1024)).end());
    expect(await client().post(verbose.origin, { body: '{}', isReplyRead: true })).toMatchObject({
      failure: { kind: 'malformed', message: expect.stringContaining('headers of more than 32 KB') },
    });
  });
});
