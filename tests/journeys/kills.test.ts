import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFeedServer } from '../factories/feed-server.ts';
import { expectApiCounts } from './expect-api-counts.ts';
import { createGrowingFeeds, untilCounted } from './growing-feeds.ts';
import { runOffcamera, temporaryFolder, until } from './run-offcamera.ts';

/** After how many lines of output to kill: the same each time, and no pattern. */
const LINES_BEFORE_KILL = [7, 9, 12, 8, 15, 10];

test('a folder survives kills while it is made and at six moments after, with nothing lost and nothing counted twice', {
  timeout: 180_000,
}, async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  const feeds = createGrowingFeeds(server);
  const data = temporaryFolder();
  const args = ['start', '--port', '0', '--data-dir', data, '--sources', feeds.sources, '--allow-private'];

  for (const half of ['lock.sqlite', 'table', 'queues']) {
    const run = runOffcamera(args);
    await until(`${half} is being made`, () => existsSync(join(data, half)));
    await run.kill('SIGKILL');
  }
  const kills = [...LINES_BEFORE_KILL];
  let url = '';
  let run = runOffcamera(args);
  await feeds.publishAll(async () => {
    for (const lines of kills.splice(0, 2)) {
      await run.untilSaid(new RegExp(`(?:.*\n){${lines}}`));
      await run.kill('SIGKILL');
      run = runOffcamera(args);
    }
    url = await run.address();
    await untilCounted(feeds, feeds.asked(), url);
  });

  expect(kills).toEqual([]);
  await expectApiCounts(url, await feeds.counted(url), Date.now());
});

test('a data folder that cannot be used is told in words, and the process ends', async () => {
  const blocked = temporaryFolder();
  writeFileSync(join(blocked, 'file'), '');
  const broken = temporaryFolder();
  mkdirSync(join(broken, 'queues'));
  writeFileSync(join(broken, 'queues', 'fauxqs.db'), 'this is no database '.repeat(100));
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'table'), '');
  const startIn = (dataDir: string) =>
    runOffcamera(['start', '--port', '0', '--data-dir', dataDir, '--sources', sources]).finished;
  const { sources } = createGrowingFeeds(await stoppedServer());

  const ended = await Promise.all([startIn(join(blocked, 'file', 'data')), startIn(broken), startIn(elsewhere)]);

  for (const { code, stderr } of ended) {
    expect(code).toBe(2);
    expect(stderr).toMatch(/^offcamera: .*--data-dir\.\n$/);
  }
});

async function stoppedServer() {
  const server = await startFeedServer();
  await server.stop();
  return server;
}
