import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { constants, deflateRawSync } from 'node:zlib';
import { buildConnector } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { createHttpClient, type HttpClientOptions } from '../../../../lambdas/adapters/http/http-client.ts';
import type { Manners } from '../../../../lambdas/adapters/http/manners.ts';
import type { SubscriptionEnd } from '../../../../lambdas/adapters/http/subscribe.ts';
import { startLocalServer } from './local-server.ts';

const MEGABYTE = 1024 * 1024;
const NOW = Date.parse('2026-08-04T10:00:00Z');
/** Longer than anything here takes. */
const LONG_MS = 30_000;

interface Options extends Partial<HttpClientOptions> {
  readonly idleMs?: number;
  readonly maxMessageBytes?: number;
  readonly signal?: AbortSignal;
}

function subscribeTo(url: string, { idleMs = LONG_MS, maxMessageBytes, signal, ...options }: Options = {}) {
  const http = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: true,
    clock: { now: () => NOW },
    ...options,
  });
  onTestFinished(() => http.close());
  return http.subscribe(url, {
    signal: signal ?? new AbortController().signal,
    idleMs,
    ...(maxMessageBytes === undefined ? {} : { maxMessageBytes }),
  });
}

async function readAll(messages: AsyncGenerator<string, SubscriptionEnd>) {
  const read: string[] = [];
  for (;;) {
    const next = await messages.next();
    if (next.done === true) return { read, end: next.value };
    read.push(next.value);
  }
}

/** A real WebSocket server on this machine that lives as long as the test. */
async function startWebSocketServer(
  onConnection: (socket: WebSocket, request: IncomingMessage) => void,
  options: { readonly perMessageDeflate?: object } = {},
) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', ...options });
  server.on('connection', (socket, request) => {
    // What a client does that hangs up without a word is no failure of the test.
    socket.on('error', () => undefined);
    onConnection(socket, request);
  });
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port, url: `ws://127.0.0.1:${address.port}/stream?cursor=7` };
}

describe('a subscription', () => {
  test('gives text messages in order, asks under our name, and ends with what the server said', async () => {
    const asked: IncomingMessage[] = [];
    const { url } = await startWebSocketServer((socket, request) => {
      asked.push(request);
      for (const message of ['one', 'zwei', 'třetí 🎬']) socket.send(message);
      socket.close(4001, 'that is all');
    });
    expect(await readAll(subscribeTo(url))).toEqual({
      read: ['one', 'zwei', 'třetí 🎬'],
      end: { kind: 'closed', code: 4001, reason: 'that is all' },
    });
    expect(asked[0]).toMatchObject({ url: '/stream?cursor=7', headers: { 'user-agent': 'offcamera/test' } });
  });

  test('reads messages that come compressed or in pieces', async () => {
    const { url } = await startWebSocketServer(
      (socket) => {
        socket.send('x'.repeat(100_000));
        socket.send('in ', { fin: false });
        socket.send('pieces', { fin: true });
        socket.close(1000);
      },
      { perMessageDeflate: { threshold: 0 } },
    );
    expect(await readAll(subscribeTo(url))).toEqual({
      read: ['x'.repeat(100_000), 'in pieces'],
      end: { kind: 'closed', code: 1000, reason: '' },
    });
  });

  test('passes over binary messages', async () => {
    const { url } = await startWebSocketServer((socket) => {
      socket.send(Buffer.from([1, 2, 3]));
      socket.send('text');
      socket.close(1001);
    });
    expect(await readAll(subscribeTo(url))).toMatchObject({ read: ['text'], end: { kind: 'closed', code: 1001 } });
  });

  test('ends as idle when nothing comes, or nothing that is a message', async () => {
    const { url } = await startWebSocketServer((socket) => {
      socket.send('only one');
      const noise = setInterval(() => {
        socket.ping();
        socket.send(Buffer.from('binary'));
      }, 10);
      socket.on('close', () => clearInterval(noise));
    });
    expect(await readAll(subscribeTo(url, { idleMs: 200 }))).toEqual({ read: ['only one'], end: { kind: 'idle' } });
  });

  test('ends when the caller says so, before, while and after connecting', async () => {
    const { url, server } = await startWebSocketServer((socket) => socket.send('hello'));
    expect(await readAll(subscribeTo(url, { signal: AbortSignal.abort() }))).toEqual({
      read: [],
      end: { kind: 'stopped' },
    });
    expect(server.clients.size).toBe(0);

    const early = new AbortController();
    const never = await startSilentServer(() => early.abort());
    expect(await readAll(subscribeTo(never.url, { signal: early.signal }))).toEqual({
      read: [],
      end: { kind: 'stopped' },
    });

    const late = new AbortController();
    const messages = subscribeTo(url, { signal: late.signal });
    expect(await messages.next()).toEqual({ done: false, value: 'hello' });
    const next = messages.next();
    late.abort();
    expect(await next).toEqual({ done: true, value: { kind: 'stopped' } });
  });

  test('does not go on reading what is there already once it is stopped', async () => {
    const stop = new AbortController();
    const { url } = await startWebSocketServer((socket) => {
      for (const message of ['one', 'two', 'three']) socket.send(message);
    });
    const messages = subscribeTo(url, { signal: stop.signal });
    await messages.next();
    stop.abort();
    expect(await messages.next()).toEqual({ done: true, value: { kind: 'stopped' } });
  });

  test('leaves nothing behind when it is given up early', async () => {
    const closed = Promise.withResolvers<number>();
    const { url } = await startWebSocketServer((socket) => {
      socket.on('close', closed.resolve);
      socket.send('hello');
    });
    const { dial, sockets } = recordingDial();
    const messages = subscribeTo(url, { dial });
    await messages.next();
    expect(await messages.return({ kind: 'stopped' })).toEqual({ done: true, value: { kind: 'stopped' } });
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
    await closed.promise;
  });

  test('leaves nothing behind either when the server does not say goodbye', async () => {
    const { url } = await startWebSocketServer((socket) => {
      socket.send('hello');
      // From here on it reads nothing, no goodbye either.
      socket.pause();
    });
    const { dial, sockets } = recordingDial();
    for await (const message of subscribeTo(url, { dial })) {
      expect(message).toBe('hello');
      break;
    }
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
  });
});

describe('a slow consumer', () => {
  test('slows the server down instead of filling the memory', async () => {
    const chunk = 'm'.repeat(64 * 1024);
    let sent = 0;
    let isOver = false;
    const { url } = await startWebSocketServer((socket) => {
      const send = (): void => {
        if (isOver || socket.readyState !== socket.OPEN) return;
        sent += chunk.length;
        socket.send(chunk, send);
      };
      send();
    });
    const { dial, sockets } = recordingDial();
    const messages = subscribeTo(url, { dial });
    onTestFinished(() => {
      isOver = true;
    });
    await messages.next();
    // Until the server gets nothing more off.
    let before = -1;
    for (let calm = 0; calm < 200; calm = sent === before ? calm + 1 : 0) {
      before = sent;
      await nextTurn();
    }
    // What waits to be read, and what the sockets of both sides buffer.
    expect(sent).toBeLessThan(20 * MEGABYTE);
    const stalledAt = sent;
    const [socket] = sockets;
    const readAtStall = socket?.bytesRead ?? 0;
    for (let time = 0; time < 100; time += 1) {
      // As undici does whenever it has nothing left to parse.
      socket?.resume();
      await nextTurn();
    }
    expect((socket?.bytesRead ?? 0) - readAtStall).toBeLessThan(MEGABYTE);

    let read = 0;
    while (read < 2 * stalledAt) {
      const { value } = await messages.next();
      if (typeof value !== 'string') return expect.unreachable('it goes on');
      read += value.length;
    }
    expect(sent).toBeGreaterThan(stalledAt);
    await messages.return({ kind: 'stopped' });
  });

  test('is not flooded by messages that unfold to a thousand times their size', async () => {
    // All at once, so that much of it is read before anybody knows what it unfolds to.
    const bomb = compressedFrame('a'.repeat(MEGABYTE - 1));
    const bombs = Buffer.concat(Array.from({ length: 400 }, () => bomb));
    const hungUp = Promise.withResolvers<unknown>();
    const { url } = await startWebSocketServer(
      (socket, request) => {
        socket.on('close', hungUp.resolve);
        request.socket.write(bombs);
      },
      { perMessageDeflate: { threshold: 0, serverNoContextTakeover: true } },
    );
    const messages = subscribeTo(url);
    await messages.next();
    await hungUp.promise;
    const { read, end } = await readAll(messages);
    expect(read.length).toBeLessThan(35);
    expect(end).toMatchObject({
      kind: 'failed',
      failure: { kind: 'malformed', message: expect.stringContaining('more than can be read in time') },
    });
  });
});

describe('a subscription fails in plain words', () => {
  test('when a message is larger than allowed', async () => {
    const { url } = await startWebSocketServer((socket) => {
      socket.send('small');
      socket.send('x'.repeat(2 * MEGABYTE));
    });
    expect(await readAll(subscribeTo(url))).toEqual({
      read: ['small'],
      end: {
        kind: 'failed',
        failure: {
          kind: 'malformed',
          message: '127.0.0.1 sent a message of more than 1024 KB, or something that is no WebSocket message at all',
        },
      },
    });
  });

  test.each([
    ['compressed', { perMessageDeflate: { threshold: 0 } }, (socket: WebSocket) => socket.send('x'.repeat(20_000))],
    [
      'in endless pieces',
      {},
      (socket: WebSocket) => {
        const more = () => socket.readyState === socket.OPEN && socket.send('x'.repeat(1000), { fin: false }, more);
        more();
      },
    ],
  ])('when a message grows beyond what is allowed (%s)', async (_name, options, misbehave) => {
    const { url } = await startWebSocketServer(misbehave, options);
    expect(await readAll(subscribeTo(url, { maxMessageBytes: 10 * 1024 }))).toMatchObject({
      read: [],
      end: { kind: 'failed', failure: { kind: 'malformed', message: expect.stringContaining('more than 10 KB') } },
    });
  });

  test('when the server talks nonsense', async () => {
    const { url } = await startWebSocketServer((_socket, request) => {
      request.socket.write(Buffer.from('GARBAGE GARBAGE GARBAGE'));
    });
    expect(await readAll(subscribeTo(url))).toMatchObject({ end: { kind: 'failed', failure: { kind: 'malformed' } } });
  });

  test('when a text is no UTF-8', async () => {
    const { url } = await startWebSocketServer((_socket, request) => {
      request.socket.write(Buffer.from([0x81, 2, 0xc3, 0x28]));
    });
    expect(await readAll(subscribeTo(url))).toMatchObject({ end: { kind: 'failed', failure: { kind: 'malformed' } } });
  });

  test('when the connection breaks off', async () => {
    const { url } = await startWebSocketServer((socket) => {
      socket.send('hello', () => socket.terminate());
    });
    expect(await readAll(subscribeTo(url))).toEqual({
      read: ['hello'],
      end: {
        kind: 'failed',
        failure: { kind: 'transient', message: '127.0.0.1 broke the connection off; it will be tried again' },
      },
    });
  });

  test.each([
    [404, {}, 'gone', 'nothing at this address'],
    [429, { 'retry-after': '120' }, 'transient', 'we ask too often'],
    [302, { location: 'ws://127.0.0.1/elsewhere' }, 'refused', 'sends us elsewhere'],
    [200, {}, 'malformed', 'no answer to a request like ours'],
  ])('when the server answers %i', async (status, headers, kind, words) => {
    const server = await startLocalServer((_, response) => response.writeHead(status, headers).end('no'));
    expect(await readAll(subscribeTo(server.origin.replace('http', 'ws')))).toMatchObject({
      read: [],
      end: { kind: 'failed', failure: { kind, message: expect.stringContaining(words) } },
    });
    expect(server.requests).toHaveLength(1);
  });

  test('when the server pretends to speak WebSocket', async () => {
    const server = await startSilentServer((socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    });
    expect(await readAll(subscribeTo(server.url))).toMatchObject({
      end: { kind: 'failed', failure: { kind: 'malformed' } },
    });
    await server.allGone();
  });

  test.each([
    ['never answers', () => undefined],
    [
      'answers a header at a time',
      (socket: Socket) => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\n');
        const drip = setInterval(() => socket.write('X-A: b\r\n'), 5);
        socket.on('close', () => clearInterval(drip));
      },
    ],
  ])('when the server %s', async (_name, behave) => {
    const server = await startSilentServer(behave);
    expect(await readAll(subscribeTo(server.url, { timeoutMs: 150 }))).toEqual({
      read: [],
      end: {
        kind: 'failed',
        failure: { kind: 'transient', message: '127.0.0.1 took longer than 0.15 seconds; it will be tried again' },
      },
    });
    await server.allGone();
  });

  test('when no name server answers', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    expect(await readAll(subscribeTo('ws://nowhere.example/', { timeoutMs: 100, resolve }))).toMatchObject({
      end: { kind: 'failed', failure: { kind: 'transient', message: expect.stringContaining('0.1 seconds') } },
    });
  });

  test('when nobody listens there', async () => {
    const { url, server } = await startWebSocketServer(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    expect(await readAll(subscribeTo(url))).toMatchObject({
      end: { kind: 'failed', failure: { kind: 'transient', message: expect.stringContaining('accept connections') } },
    });
  });

  test.each([
    'http://127.0.0.1/',
    'ws://user:secret@127.0.0.1/',
    'wss://',
    'ws:',
    'not an address',
    'file:///etc/passwd',
  ])('when the address is %s', async (url) => {
    const { read, end } = await readAll(subscribeTo(url));
    expect({ read, end }).toMatchObject({ read: [], end: { kind: 'failed', failure: { kind: 'refused' } } });
    expect(JSON.stringify(end)).not.toContain('secret');
  });
});

describe('private addresses', () => {
  test.each(['ws://127.0.0.1/', 'ws://[::1]/', 'ws://169.254.169.254/', 'ws://[::ffff:10.0.0.1]/', 'wss://[fd00::1]/'])(
    '%s is not connected to',
    async (url) => {
      const dial = () => expect.unreachable('nobody may dial');
      expect(await readAll(subscribeTo(url, { allowPrivateAddresses: false, dial }))).toMatchObject({
        end: { kind: 'failed', failure: { kind: 'refused', message: expect.stringContaining('--allow-private') } },
      });
    },
  );

  test('are not reached through a name either', async () => {
    const { port, server } = await startWebSocketServer(() => undefined);
    const messages = subscribeTo(`ws://stream.example:${port}/`, {
      allowPrivateAddresses: false,
      resolve: async () => ['127.0.0.1'],
    });
    expect(await readAll(messages)).toMatchObject({
      end: {
        kind: 'failed',
        failure: {
          kind: 'refused',
          message: expect.stringContaining('stream.example leads to the address 127.0.0.1'),
        },
      },
    });
    expect(server.clients.size).toBe(0);
  });
});

describe('manners', () => {
  function manners(heard: unknown[], isOpen = true): Manners {
    return {
      async admit(url) {
        heard.push(['admit', url.hostname]);
        return isOpen ? { ok: true } : { ok: false, until: 42, message: 'its turn comes later' };
      },
      async heed(url, status, headers) {
        heard.push(['heed', url.hostname, status, headers['retry-after']]);
      },
      shareBudget: () => false,
    };
  }

  test('hold a subscription back', async () => {
    const heard: unknown[] = [];
    const { url, server } = await startWebSocketServer(() => undefined);
    expect(await readAll(subscribeTo(url, { manners: manners(heard, false) }))).toEqual({
      read: [],
      end: { kind: 'postponed', until: 42, message: 'its turn comes later' },
    });
    expect(heard).toEqual([['admit', '127.0.0.1']]);
    expect(server.clients.size).toBe(0);
  });

  test('hear of a server that turns us down', async () => {
    const heard: unknown[] = [];
    const answer = (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(429, { 'retry-after': '9' }).end();
    const server = await startLocalServer(answer);
    await readAll(subscribeTo(server.origin.replace('http', 'ws'), { manners: manners(heard) }));
    expect(heard).toEqual([
      ['admit', '127.0.0.1'],
      ['heed', '127.0.0.1', 429, '9'],
    ]);
  });

  test('in trouble are thrown, and nobody is connected to', async () => {
    const { url, server } = await startWebSocketServer(() => undefined);
    const broken: Manners = { ...manners([]), admit: () => Promise.reject(new Error('the table is down')) };
    await expect(readAll(subscribeTo(url, { manners: broken }))).rejects.toThrow('the table is down');
    expect(server.clients.size).toBe(0);
  });
});

/** A server that takes connections and does only what it is told to. */
async function startSilentServer(behave: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    // Once the request is there.
    socket.once('data', () => behave(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `ws://127.0.0.1:${address.port}/`,
    allGone: () => untilEqual(() => sockets.size, 0),
  };
}

/** A text message as `permessage-deflate` has it. */
function compressedFrame(message: string): Buffer {
  const payload = deflateRawSync(message, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, -4);
  const head = Buffer.from([0xc1, 126, 0, 0]);
  head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** Connects as usual, and remembers to what. */
function recordingDial() {
  const sockets: Socket[] = [];
  const connect = buildConnector({});
  const dial: buildConnector.connector = (options, callback) =>
    connect(options, (...answer) => {
      if (answer[0] === null) sockets.push(answer[1]);
      callback(...answer);
    });
  return { dial, sockets };
}

/** Waits for a number; the test's time-out is what ends it otherwise. */
async function untilEqual(read: () => number, wanted: number): Promise<void> {
  while (read() !== wanted) await nextTurn();
}
