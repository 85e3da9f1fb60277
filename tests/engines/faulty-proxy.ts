import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of one request on its way to an engine. */
export type Fault =
  | 'none'
  /** The engine never sees it; the client is told to slow down. */
  | 'throttle'
  /** A batch: the engine sees a part; the rest comes back unprocessed (DynamoDB) or failed (SQS). Other requests pass. */
  | 'part'
  /** The process dies before the request leaves. */
  | 'die-before'
  /** The engine does it, and the process dies before it hears so. */
  | 'die-after';

export interface FaultyProxy {
  readonly endpoint: string;
  /** From now on every request fails, as if the process had been killed, until `revive`. */
  readonly isDead: boolean;
  revive(): void;
  stop(): Promise<void>;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Stands between the real SDK and a real engine and does to requests what networks, limits and `kill -9` do. `faultOf` is
 * asked about each operation that writes, in order; a promise holds the request back until it resolves.
 */
export async function startFaultyProxy(
  target: string,
  faultOf: (operation: string) => Fault | Promise<Fault>,
): Promise<FaultyProxy> {
  let isDead = false;
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  // As the engine does: only what is asked for goes wrong.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    if (isDead) return dieOn(outgoing);
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    const isWrite = /Put|Update|Delete|Send|Write/.test(operation);
    switch (isWrite ? await faultOf(operation) : 'none') {
      case 'none':
        return send(outgoing, await forward(incoming, body));
      case 'throttle':
        return send(outgoing, throttled());
      case 'part':
        return send(outgoing, await forwardPart(incoming, operation, body));
      case 'die-before':
        isDead = true;
        return dieOn(outgoing);
      case 'die-after':
        await forward(incoming, body);
        isDead = true;
        return dieOn(outgoing);
    }
  }

  async function forwardPart(incoming: IncomingMessage, operation: string, body: Buffer): Promise<Reply> {
    const json = JSON.parse(body.toString()) as Json;
    if (operation === 'BatchWriteItem') {
      const [[table, all = []] = []] = Object.entries(json['RequestItems'] as Record<string, unknown[]>);
      if (table === undefined || all.length < 2) return forward(incoming, body);
      const cut = Math.ceil(all.length / 2);
      const reply = await forward(incoming, encode({ ...json, RequestItems: { [table]: all.slice(0, cut) } }));
      return { ...reply, body: encode({ UnprocessedItems: { [table]: all.slice(cut) } }), crc: undefined };
    }
    if (operation === 'SendMessageBatch') {
      const [refused, ...taken] = json['Entries'] as { Id: string }[];
      const Failed = [{ Id: refused?.Id, Code: 'InternalError', SenderFault: false, Message: 'injected' }];
      if (taken.length === 0) return { status: 200, body: encode({ Successful: [], Failed }), crc: undefined };
      const reply = await forward(incoming, encode({ ...json, Entries: taken }));
      return { ...reply, body: encode({ ...(JSON.parse(reply.body.toString()) as Json), Failed }) };
    }
    return forward(incoming, body);
  }

  async function forward(incoming: IncomingMessage, body: Buffer): Promise<Reply> {
    const headers = { ...incoming.headers, 'content-length': String(body.byteLength) };
    const outgoing = request(target, { method: incoming.method, path: incoming.url, headers });
    outgoing.end(body);
    const [reply] = (await once(outgoing, 'response')) as [IncomingMessage];
    const crc = reply.headers['x-amz-crc32'];
    return {
      status: reply.statusCode ?? 500,
      body: await buffer(reply),
      crc: typeof crc === 'string' ? crc : undefined,
    };
  }

  return {
    endpoint: `http://127.0.0.1:${port}`,
    get isDead() {
      return isDead;
    },
    revive() {
      isDead = false;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Reply {
  readonly status: number;
  readonly body: Buffer;
  readonly crc: string | undefined;
}

function throttled(): Reply {
  const body = encode({
    __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    message: 'injected',
  });
  return { status: 400, body, crc: undefined };
}

/** Not retried by the SDK, so that the caller dies with it. */
function dieOn(outgoing: ServerResponse): void {
  send(outgoing, {
    status: 400,
    body: encode({ __type: 'ProcessKilled', message: 'the process was killed here' }),
    crc: undefined,
  });
}

function send(outgoing: ServerResponse, { status, body, crc }: Reply): void {
  outgoing.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    ...(crc === undefined ? {} : { 'x-amz-crc32': crc }),
  });
  outgoing.end(body);
}

function encode(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
