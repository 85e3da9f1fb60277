import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request for one path. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface FeedServer {
  url(path: string): string;
  /** Serves this at the path from now on. */
  set(path: string, route: Route): void;
  /** How often the path was asked for. */
  requests(path: string): number;
  /** How often the answer was "not modified". */
  notModified(path: string): number;
  stop(): Promise<void>;
}

/** A real web server on the loopback interface, for feeds that change, hang, lie or never end. */
export async function startFeedServer(): Promise<FeedServer> {
  const routes = new Map<string, Route>();
  const asked = new Map<string, number>();
  const unchanged = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    response.on('finish', () => {
      if (response.statusCode === 304) unchanged.set(path, (unchanged.get(path) ?? 0) + 1);
    });
    const route = routes.get(path) ?? status(404);
    route(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    set: (path, route) => void routes.set(path, route),
    requests: (path) => asked.get(path) ?? 0,
    notModified: (path) => unchanged.get(path) ?? 0,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A document as a careful publisher serves it: with an ETag, and 304 for whoever has it already. */
export function document(body: string | Buffer, contentType = 'application/rss+xml'): Route {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': contentType, etag }).end(body);
  };
}

export function status(code: number): Route {
  return (_request, response) => void response.writeHead(code).end();
}

/** Takes the connection and never says a word. */
export const silence: Route = () => undefined;
