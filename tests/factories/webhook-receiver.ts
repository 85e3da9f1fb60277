import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Post {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WebhookReceiver {
  readonly url: string;
  /** Everything that arrived, in order. */
  readonly posts: readonly Post[];
  stop(): Promise<void>;
}

/** A web server that wants to be told; `answer` decides, post by post, with which status (or, with 0, not at all). */
export async function startWebhookReceiver(answer: (post: Post) => number = () => 204): Promise<WebhookReceiver> {
  const posts: Post[] = [];
  const server = createServer(async (request, response) => {
    const post = { method: request.method, headers: request.headers, body: await text(request) };
    posts.push(post);
    const status = answer(post);
    if (status === 0) request.socket.destroy();
    else response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/alerts`,
    posts,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
