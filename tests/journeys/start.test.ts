import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { document, silence, startFeedServer } from '../factories/feed-server.ts';
import { createPublication } from '../factories/publication.ts';
import { type Finished, runOffcamera, sourcesFile, temporaryFolder, until } from './run-offcamera.ts';

test('Ctrl-C ends it within seconds and with exit code 0, even while a feed hangs', async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  server.set('/hangs.xml', silence);
  const sources = sourcesFile({ hangs: server.url('/hangs.xml') });
  const run = runOffcamera([
    'start',
    '--port',
    '0',
    '--sources',
    sources,
    '--data-dir',
    temporaryFolder(),
    '--allow-private',
  ]);
  await until('the feed is asked for', () => server.requests('/hangs.xml') > 0);

  const interruptedAt = performance.now();
  const { code, stdout, stderr } = await run.kill('SIGINT');

  expect(code).toBe(0);
  expect(performance.now() - interruptedAt).toBeLessThan(10_000);
  expect(stdout).toMatch(/SIGINT: finishing what is in hand …\n(?:.*\n)*Stopped\.\n$/);
  expect(stderr).toBe('');
});

test('a folder that is in use is not touched by a second run', async () => {
  const { args, run } = await startOne();
  await run.address();

  const [second, letters] = await Promise.all([
    runOffcamera(args).finished,
    runOffcamera(['dead-letters', '--data-dir', args[args.length - 1] ?? '']).finished,
  ]);

  for (const { code, stderr } of [second, letters]) {
    expect(code).toBe(1);
    expect(stderr).toMatch(/^offcamera: Another Offcamera is using .*--data-dir\.\n$/);
  }
  expect((await run.kill('SIGTERM')).code).toBe(0);
});

test('a port that is taken is told with what to do, and the process ends', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' ? String(address?.port) : '';

  const ended: Finished = await runOffcamera([
    'start',
    '--port',
    port,
    '--sources',
    anySources(),
    '--data-dir',
    temporaryFolder(),
  ]).finished;

  expect(ended.code).toBe(2);
  expect(ended.stderr).toBe(
    `offcamera: Port ${port} is taken. Choose another with --port, or 0 for any that is free.\n`,
  );
});

test('it says where everything is, and the page shows the trends', async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  const publication = createPublication('News', new Map());
  publication.publish({ name: '1', about: 'shining', publishedAt: Date.now() - 60_000 });
  server.set('/news.xml', document(publication.document()));
  const { run } = await startOne({ news: server.url('/news.xml') });
  const url = await run.address();
  await run.untilSaid(/trends updated/);

  const page = await (await fetch(url)).text();

  expect(run.stdout()).toContain(`${url}/v1/trends?window=24h`);
  expect(run.stdout()).toContain(`${url}/v1/sources`);
  expect(page).toContain('The Shining');
});

async function startOne(urls?: Readonly<Record<string, string>>) {
  const sources = urls === undefined ? anySources() : sourcesFile(urls, 1);
  const args = ['start', '--port', '0', '--allow-private', '--sources', sources, '--data-dir', temporaryFolder()];
  return { args, run: runOffcamera(args) };
}

/** Nothing listens there. */
function anySources(): string {
  return sourcesFile({ nobody: 'http://127.0.0.1:9/feed.xml' });
}
