import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import * as z from 'zod';

export interface Engine {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** DynamoDB on this machine: dynalite over LevelDB (in memory without a path), on the loopback interface only. */
export async function startTableEngine(path?: string): Promise<Engine> {
  closeIteratorsWithTheirStreams();
  if (path !== undefined) await mend(path);
  const server = dynalite({ ...(path === undefined ? {} : { path }), createTableMs: 0 });
  // Idle connections stay open. Node would close them after five seconds, and a request that a busy machine sends at that
  // very moment would fail.
  server.keepAliveTimeout = 0;
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

interface Database {
  open(): Promise<void>;
  close(): Promise<void>;
  iterator(range: { readonly gte: string; readonly lt: string }): AsyncIterable<readonly [string, unknown]>;
  del(key: string): Promise<void>;
}

const Unfinished = z.object({ TableStatus: z.literal('CREATING') });

/**
 * Opens dynalite's files before dynalite 4.0.0 does, for two things that it does not do itself. It brings the process down
 * when it cannot open them. And a table that was being created when the process was killed would stay so for ever: it is
 * forgotten, since nothing can have been written to it.
 */
async function mend(path: string): Promise<void> {
  const { Level } = fromDynalite()('level') as { Level: new (path: string, options: object) => Database };
  const database = new Level(path, { valueEncoding: 'json' });
  try {
    await database.open();
    for await (const [key, table] of database.iterator({ gte: 'table~', lt: 'table~\uffff' })) {
      if (Unfinished.safeParse(table).success) await database.del(key);
    }
  } catch (thrown) {
    // The cause says what is wrong with the files; the error itself only that they are not open.
    throw thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  } finally {
    await database.close();
  }
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
  const fromLevel = createRequire(fromDynalite().resolve('level'));
  const { AbstractKeyIterator, AbstractValueIterator } = fromLevel('abstract-level') as Record<
    string,
    { prototype: Iterator }
  >;
  for (const kind of [AbstractKeyIterator, AbstractValueIterator]) {
    if (kind === undefined)
      throw new Error('abstract-level no longer exports its iterators: look at local/engines/table-engine.ts');
    kind.prototype.return ??= function close(this: Iterator) {
      return this.close();
    };
  }
}

function fromDynalite(): NodeJS.Require {
  return createRequire(createRequire(import.meta.url).resolve('dynalite'));
}
