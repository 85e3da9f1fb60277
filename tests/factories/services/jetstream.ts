import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { createHttpClient, type HttpClient } from '../../../lambdas/adapters/http/http-client.ts';
import type { Clock } from '../../../lambdas/ports/clock.ts';

/** What goes wrong with one connection. */
export interface JetstreamFault {
  /** Instead of a WebSocket: this status. */
  readonly refuseWith?: number;
  /** After this many messages the server says nothing more. */
  readonly stallAfter?: number;
  /** After this many messages the connection breaks (close code 1006). */
  readonly breakAfter?: number;
  /** Comes before every true message. */
  readonly garbage?: readonly string[];
  /** Every message comes this many times. */
  readonly copies?: number;
  /** Nothing older than this is replayed. */
  readonly lookBackMs?: number;
}

export interface JetstreamConnection {
  readonly host: string;
  readonly url: URL;
  /** By the test's clock. */
  readonly at: number;
}

export interface JetstreamPost {
  readonly text?: string;
  readonly createdAt?: string;
  readonly langs?: readonly string[];
  readonly tags?: readonly string[];
}

export interface JetstreamOptions {
  readonly clock: Clock;
  /** Asked at each connection; `count`: how many there were before. */
  readonly fault?: (connection: JetstreamConnection, count: number) => JetstreamFault | undefined;
  /** How much earlier than now the next event is dated: servers that work side by side date them not quite in order. */
  readonly disorderMs?: () => number;
}

const LOOK_BACK_MS = 36 * 3_600_000;
/** A smaller cursor is a sequence number, a larger one a time. */
const FIRST_TIME_CURSOR = 1e15;
const MAX_DISORDER_US = 60e6;
const COLLECTION = 'app.bsky.feed.post';

interface StoredEvent {
  readonly seq: number;
  readonly timeUs: number;
  readonly frame: string;
}

/**
 * Bluesky's Jetstream, all hosts of it: real WebSocket servers that replay from the cursor on (inclusive, and without a
 * word from the oldest event there is when it is older than that) and then go on live. `http` is the real client; whatever
 * host it asks, this answers.
 */
export async function startJetstream({ clock, fault, disorderMs = () => 0 }: JetstreamOptions) {
  const events: StoredEvent[] = [];
  const connections: JetstreamConnection[] = [];
  const live = new Set<(frame: string) => void>();
  let seq = 0;
  let lastUs = 0;

  /** Each event a little later than the one before, as no two have the same time. */
  function append(event: object): void {
    seq += 1;
    lastUs = Math.max(lastUs + 1, clock.now() * 1000);
    const timeUs = lastUs - Math.floor(disorderMs() * 1000);
    const frame = JSON.stringify({ time_us: timeUs, cursor: seq, ...event });
    events.push({ seq, timeUs, frame });
    for (const send of live) send(frame);
  }

  function commit(did: string, rkey: string, operation: string, record?: object): void {
    const rev = `3m${String(seq).padStart(11, '0')}`;
    append({
      did,
      kind: 'commit',
      commit: { rev, operation, collection: COLLECTION, rkey, ...(record && { record }) },
    });
  }

  const server = createServer((_, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const connection = read(request);
    const trouble = fault?.(connection, connections.length) ?? {};
    connections.push(connection);
    if (trouble.refuseWith !== undefined)
      return void socket.end(`HTTP/1.1 ${trouble.refuseWith} No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, (webSocket) => stream(webSocket, connection, trouble));
  });

  function stream(webSocket: WebSocket, { url, at }: JetstreamConnection, trouble: JetstreamFault): void {
    const { stallAfter, breakAfter, garbage = [], copies = 1, lookBackMs = LOOK_BACK_MS } = trouble;
    let sent = 0;
    const send = (frame: string): void => {
      if (sent === stallAfter || webSocket.readyState !== webSocket.OPEN) return;
      if (sent === breakAfter) {
        webSocket.terminate();
        return;
      }
      sent += 1;
      for (const nonsense of garbage) webSocket.send(nonsense);
      for (let copy = 0; copy < copies; copy += 1) webSocket.send(frame);
    };
    const cursor = url.searchParams.get('cursor');
    const from = cursor === null ? Number.POSITIVE_INFINITY : Number(cursor);
    const floorUs = (at - lookBackMs) * 1000;
    const placeOf = (event: StoredEvent) => (from < FIRST_TIME_CURSOR ? event.seq : event.timeUs);
    const isAsked = (event: StoredEvent) => event.timeUs >= floorUs && placeOf(event) >= from;
    // A day is long and a replay short: nothing that is asked for lies behind an event this much older.
    const first = events.findLastIndex((event) => placeOf(event) < from - MAX_DISORDER_US) + 1;
    for (const event of events.slice(first)) if (isAsked(event)) send(event.frame);
    live.add(send);
    webSocket.on('close', () => live.delete(send));
  }

  function read({ url, headers }: IncomingMessage): JetstreamConnection {
    const host = headers.host ?? '';
    return { host, url: new URL(url ?? '/', `wss://${host}`), at: clock.now() };
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const http: HttpClient = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: false,
    clock,
    resolve: async () => ['8.8.8.8'],
    dial: (_options, callback) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => callback(null, socket));
      socket.once('error', (error) => callback(error, null));
    },
  });

  return {
    http,
    connections,
    create: (did: string, rkey: string, { text = 'a BTS reel', createdAt, ...more }: JetstreamPost = {}) =>
      commit(did, rkey, 'create', record(text, createdAt ?? new Date(clock.now()).toISOString(), more)),
    update: (did: string, rkey: string, { text = 'a BTS reel', createdAt, ...more }: JetstreamPost = {}) =>
      commit(did, rkey, 'update', record(text, createdAt ?? new Date(clock.now()).toISOString(), more)),
    remove: (did: string, rkey: string) => commit(did, rkey, 'delete'),
    /** Accounts and identities reach every subscriber, whatever it asked for. */
    closeAccount: (did: string) => append({ did, kind: 'account', account: { active: false, did, status: 'deleted' } }),
    /** Any event at all, with its time. */
    append,
    /** Somebody else's post about nothing: the stream is never quiet. */
    chatter: () => commit('did:plc:somebody', `3m${seq}`, 'create', record('good morning', '2026-08-04T00:00:00Z', {})),
    /** Resolves when the server has noticed that nobody listens any more. */
    async left() {
      await Promise.all([...sockets.clients].map((client) => once(client, 'close')));
    },
    async stop() {
      await http.close();
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function record(text: string, createdAt: string, more: object): object {
  return { $type: COLLECTION, text, createdAt, ...more };
}
