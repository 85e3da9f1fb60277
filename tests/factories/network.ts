import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createHttpClient, type HttpClient } from '../../lambdas/adapters/http/http-client.ts';
import type { Manners } from '../../lambdas/adapters/http/manners.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';

/** What reached the network, with the address as the client meant it. */
export interface NetworkRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** By the test's clock. */
  readonly at: number;
}

export interface NetworkReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The native ids of the posts that this reply shows; see `SimulatedService`. */
  readonly shows?: readonly string[];
}

/** `truncated`: half of the body of the true answer. `silent`: no answer at all. */
export type NetworkFault = NetworkReply | 'truncated' | 'silent' | 'reset';

export interface NetworkOptions {
  readonly clock: Clock;
  /** The whole internet: answers for every host. */
  readonly answer: (request: NetworkRequest) => NetworkReply;
  /** Comes instead of the answer, where it is not undefined. */
  readonly fault?: (request: NetworkRequest) => NetworkFault | undefined;
  readonly manners?: Manners;
  readonly timeoutMs?: number;
}

export interface Network {
  /** The real client; whatever host it asks, https or not, this network answers. */
  readonly http: HttpClient;
  readonly requests: readonly NetworkRequest[];
  /** The native ids in all answers that arrived whole. */
  readonly shown: ReadonlySet<string>;
  stop(): Promise<void>;
}

/** A stand-in for the internet: a real server on this machine that every connection of the real client leads to. */
export async function startNetwork({ clock, answer, fault, manners, timeoutMs }: NetworkOptions): Promise<Network> {
  const requests: NetworkRequest[] = [];
  const shown = new Set<string>();
  const server = createServer(async (incoming, response) => {
    const url = new URL(incoming.url ?? '/', `https://${incoming.headers.host ?? 'nowhere.example'}`);
    const request = {
      method: incoming.method ?? 'GET',
      url,
      headers: incoming.headers,
      body: await text(incoming),
      at: clock.now(),
    };
    requests.push(request);
    const trouble = fault?.(request);
    if (trouble === 'silent') return;
    if (trouble === 'reset') return void response.destroy();
    if (trouble === 'truncated') return sendHalf(response, answer(request));
    if (trouble !== undefined) return send(response, trouble);
    const reply = answer(request);
    for (const id of reply.shows ?? []) shown.add(id);
    send(response, reply);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const http = createHttpClient({
    userAgent: 'offcamera/test',
    allowPrivateAddresses: false,
    clock,
    ...(manners === undefined ? {} : { manners }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    resolve: async () => ['8.8.8.8'],
    dial: (_options, callback) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => callback(null, socket));
      socket.once('error', (error) => callback(error, null));
    },
  });
  return {
    http,
    requests,
    shown,
    async stop() {
      await http.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: NetworkReply): void {
  response.writeHead(status, headers).end(body);
}

function sendHalf(response: ServerResponse, { status = 200, headers = {}, body = '' }: NetworkReply): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}
