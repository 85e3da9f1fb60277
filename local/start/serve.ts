import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { OffcameraError } from '../../lambdas/errors.ts';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the API on the loopback interface: what a team sees is nobody else's business until it says so. */
export async function serve(api: Hono, port: number): Promise<Served> {
  const server = createAdaptorServer({ fetch: api.fetch });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (thrown) {
    const isTaken = thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';
    if (!isTaken) throw thrown;
    throw new OffcameraError(
      'BAD_INPUT',
      `Port ${port} is taken. Choose another with --port, or 0 for any that is free.`,
    );
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    async stop() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
