import { onTestFinished, test } from 'vitest';
import type { SqsHandler } from '../../local/machine/event-source.ts';
import { start } from '../../local/start/start.ts';
import { startFeedServer } from '../factories/feed-server.ts';
import { expectApiCounts } from './expect-api-counts.ts';
import { createGrowingFeeds, untilCounted } from './growing-feeds.ts';
import { runOffcamera, temporaryFolder } from './run-offcamera.ts';

test('counts stay exact while feeds grow and change and the process is killed twice in the middle of its work', {
  timeout: 180_000,
}, async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  const feeds = createGrowingFeeds(server);
  const args = ['start', '--port', '0', '--data-dir', temporaryFolder(), '--sources', feeds.sources, '--allow-private'];

  let run = runOffcamera(args);
  let url = await run.address();
  await feeds.publishAll(async (issue) => {
    // Once when mentions are in the queue and not yet counted, once when they are being counted.
    const moment = issue === 1 ? /(alpha|beta): [1-9]\d* new/ : issue === 2 ? /[1-9]\d* mentions? counted/ : undefined;
    if (moment !== undefined) {
      await run.kill('SIGKILL');
      run = runOffcamera(args);
      await run.untilSaid(moment);
      await run.kill('SIGKILL');
      run = runOffcamera(args);
      url = await run.address();
    }
    await untilCounted(feeds, feeds.asked(), url);
  });

  await expectApiCounts(url, await feeds.counted(url), Date.now());
});

test('counts stay exact when every message is delivered twice, at once and again later', {
  timeout: 180_000,
}, async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  const feeds = createGrowingFeeds(server);
  const twice =
    (handler: SqsHandler): SqsHandler =>
    async (event) => {
      await Promise.all([handler(event), handler(event)]);
      return handler(event);
    };

  const running = await start(
    { port: 0, dataDir: temporaryFolder(), sources: feeds.sources, retentionDays: 90, allowPrivate: true },
    { env: {}, clock: { now: () => Date.now() }, write: () => undefined },
    { isDispatching: true, wrap: twice },
  );
  onTestFinished(() => running.stop());
  await feeds.publishAll(() => untilCounted(feeds, feeds.asked(), running.url));

  await expectApiCounts(running.url, await feeds.counted(running.url), Date.now());
});
