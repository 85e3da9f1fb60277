import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import { startLocalServer } from './local-server.ts';

const SECRETS = {
  authorization: 'Bearer secret',
  cookie: 'session=secret',
  'proxy-authorization': 'Basic secret',
  'x-api-key': 'secret',
};
const VALIDATORS = { 'if-none-match': '"secret"', 'if-modified-since': 'Tue, 04 Aug 2026 10:00:00 GMT' };
const HEADERS = { accept: 'application/json', ...SECRETS, ...VALIDATORS };
const NAMES = Object.keys(HEADERS).filter((name) => name !== 'accept');

/** One server that plays every host there is, without encryption, whatever the scheme. */
async function startInternet(answer: (address: string, response: ServerResponse, request: IncomingMessage) => void) {
  const asked: {
    readonly address: string;
    readonly secrets: readonly string[];
    readonly accept: string | undefined;
  }[] = [];
  // By connection: what the request itself does not tell.
  const schemes = new Map<number, string>();
  const server = await startLocalServer((request, response) => {
    const scheme = schemes.get(request.socket.remotePort ?? 0) ?? 'http:';
    const address = `${scheme}//${request.headers.host}${request.url}`;
    const { accept } = request.headers;
    asked.push({ address, secrets: NAMES.filter((name) => name in request.headers), accept });
    answer(address, response, request);
  });
  const http = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: false,
    clock: { now: () => 0 },
    resolve: async () => ['8.8.8.8'],
    dial({ protocol }, callback) {
      const socket = connect(server.port, '127.0.0.1');
      socket.once('error', (error) => callback(error, null));
      socket.once('connect', () => {
        schemes.set(socket.localPort ?? 0, protocol);
        callback(null, socket);
      });
    },
  });
  onTestFinished(() => http.close());
  return { http, asked };
}

const redirecting = (routes: Readonly<Record<string, string>>, status = 302) =>
  startInternet((address, response) => {
    const location = routes[address];
    if (location === undefined) response.end('{}');
    else response.writeHead(status, { location, 'set-cookie': 'tracked=1' }).end();
  });

describe('credentials and validators', () => {
  test.each([301, 302, 303, 307, 308])('never reach another origin (status %i)', async (status) => {
    const { http, asked } = await redirecting({ 'https://api.example/feed': 'https://elsewhere.example/' }, status);
    expect(await http.get('https://api.example/feed', { headers: HEADERS })).toMatchObject({ kind: 'ok' });
    expect(asked).toEqual([
      { address: 'https://api.example/feed', secrets: NAMES, accept: 'application/json' },
      { address: 'https://elsewhere.example/', secrets: [], accept: 'application/json' },
    ]);
  });

  test.each([
    ['a name below it', 'https://api.example/feed', 'https://evil.api.example/'],
    ['the name above it', 'https://api.example/feed', 'https://example/'],
    ['another port', 'https://api.example/feed', 'https://api.example:8443/'],
    ['another scheme', 'http://api.example/feed', 'https://api.example/feed'],
    ['an address without a scheme', 'https://api.example/feed', '//elsewhere.example/feed'],
    ['a name that only begins like it', 'https://api.example/feed', 'https://api.example.evil.example/feed'],
  ])('never reach %s', async (_name, from, to) => {
    const { http, asked } = await redirecting({ [from]: to });
    await http.get(from, { headers: HEADERS });
    expect(asked.map(({ secrets }) => secrets)).toEqual([NAMES, []]);
  });

  test('do not come back with a redirect that returns to where it began', async () => {
    const { http, asked } = await redirecting({
      'https://api.example/feed': 'https://elsewhere.example/',
      'https://elsewhere.example/': 'https://api.example/other',
    });
    await http.get('https://api.example/feed', { headers: HEADERS });
    expect(asked.map(({ address, secrets }) => [address, secrets.length])).toEqual([
      ['https://api.example/feed', NAMES.length],
      ['https://elsewhere.example/', 0],
      ['https://api.example/other', 0],
    ]);
  });

  test('stay within the origin', async () => {
    const { http, asked } = await redirecting({ 'https://api.example/feed': '/v2/feed' });
    await http.get('https://api.example/feed', { headers: HEADERS });
    expect(asked.map(({ secrets }) => secrets)).toEqual([NAMES, NAMES]);
  });

  test('of a server are not taken on: cookies are forgotten', async () => {
    const { http, asked } = await redirecting({ 'https://api.example/feed': '/v2/feed' });
    await http.get('https://api.example/feed');
    await http.get('https://api.example/v2/feed');
    expect(asked.map(({ secrets }) => secrets)).toEqual([[], [], []]);
  });

  test.each([301, 302, 303, 307, 308])('of a post stay where it was sent to (status %i)', async (status) => {
    const { http, asked } = await redirecting({ 'https://api.example/token': 'https://elsewhere.example/' }, status);
    const reply = await http.post('https://api.example/token', { headers: HEADERS, body: 'secret', isReplyRead: true });
    expect(reply).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(asked.map(({ address }) => address)).toEqual(['https://api.example/token']);
  });
});
