import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

export interface Engine {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** DynamoDB on this machine: dynalite over LevelDB (in memory without a path), on the loopback interface only. */
export async function startTableEngine(path?: string): Promise<Engine> {
  closeIteratorsWithTheirStreams();
  const server = dynalite({ ...(path === undefined ? {} : { path }), createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

interface Iterator {
  close(): Promise<void>;
  return?(): Promise<void>;
}

/**
 * dynalite 4.0.0 ends the stream of every query with `iterator.return?.()`, but LevelDB's iterators spell it `close()`, so
 * each query would leave one open (65 KB, and a snapshot that keeps old data alive). Giving them a `return` closes them.
 */
function closeIteratorsWithTheirStreams(): void {
  const fromDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const fromLevel = createRequire(fromDynalite.resolve('level'));
  const { AbstractKeyIterator, AbstractValueIterator } = fromLevel('abstract-level') as Record<
    string,
    { prototype: Iterator }
  >;
  for (const kind of [AbstractKeyIterator, AbstractValueIterator]) {
    if (kind === undefined)
      throw new Error('abstract-level no longer exports its iterators: look at local/table-engine.ts');
    kind.prototype.return ??= function close(this: Iterator) {
      return this.close();
    };
  }
}
