import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface LocalServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly port: number;
  /** What was asked, in order. */
  readonly requests: readonly IncomingMessage[];
}

/** A real HTTP server on this machine that lives as long as the test. */
export async function startLocalServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: { readonly maxHeaderSize?: number } = {},
): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer(options, (request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, requests };
}

/** Writes `chunk` again and again until the reader hangs up; `sentBytes()` tells how much the server got rid of. */
export function writeForever(
  response: ServerResponse,
  chunk: Buffer,
): { readonly sentBytes: () => number; readonly closed: Promise<void> } {
  let sent = 0;
  const closed = new Promise<void>((resolve) => response.on('close', () => resolve()));
  const write = (): void => {
    while (!response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', write);
        return;
      }
    }
  };
  write();
  return { sentBytes: () => sent, closed };
}
