import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSourceStore } from '../../../lambdas/adapters/dynamodb/source-store.ts';
import type { Mention } from '../../../lambdas/domain/mention.ts';
import { createDispatchHandler } from '../../../lambdas/handlers/dispatch-handler.ts';
import { createPollHandler } from '../../../lambdas/handlers/poll-handler.ts';
import { createTestSurroundings, type TestSurroundings } from '../../engines/surroundings.ts';
import { document, type FeedServer, startFeedServer, status } from '../../factories/feed-server.ts';
import { rssDocument } from '../../factories/rss.ts';
import { sqsEvent } from '../../factories/sqs-event.ts';

describe('the poll handler', () => {
  let server: FeedServer;
  beforeEach(async () => {
    server = await startFeedServer();
    server.set('/good', document(rssDocument('Good', [{ guid: 'a', title: 'A 🎬 prank on set' }])));
    server.set('/gone', status(410));
  });
  afterEach(() => server.stop());

  async function dispatched(settings: Record<string, string> = {}) {
    const feeds = ['good', 'gone'].map((id) => ({ id, kind: 'feed', params: { url: server.url(`/${id}`) } }));
    const surroundings = await createTestSurroundings({
      OFFCAMERA_SOURCES: JSON.stringify(feeds),
      ALLOW_PRIVATE_ADDRESSES: 'true',
      ...settings,
    });
    await createDispatchHandler(surroundings)();
    const jobs = (await surroundings.queues.poll.drain()).map(({ Body = '' }) => Body);
    return { surroundings, poll: createPollHandler(surroundings), jobs };
  }

  async function healthOf({ table }: TestSurroundings, id: string) {
    return (await createSourceStore(table).list()).find(({ definition }) => definition.id === id)?.health;
  }

  test('asks the feeds of its jobs and queues what they hold; a feed that is gone is told in its health', async () => {
    const { surroundings, poll, jobs } = await dispatched();
    expect(await poll(sqsEvent(...jobs))).toEqual({ batchItemFailures: [] });
    const [message] = await surroundings.queues.mention.drain();
    const { mentions } = JSON.parse(message?.Body ?? '') as { mentions: Mention[] };
    expect(mentions).toMatchObject([
      { source: 'good', nativeId: expect.stringContaining('a'), title: 'A 🎬 prank on set' },
    ]);
    expect(await healthOf(surroundings, 'good')).toMatchObject({ failuresInARow: 0, mentionsQueued: 1 });
    expect(await healthOf(surroundings, 'gone')).toMatchObject({ failuresInARow: 1, lastFailure: { kind: 'gone' } });
  });

  test('polls a job once when its message comes twice', async () => {
    const { surroundings, poll, jobs } = await dispatched();
    await poll(sqsEvent(...jobs, ...jobs));
    expect(await poll(sqsEvent(...jobs))).toEqual({ batchItemFailures: [] });
    expect(server.requests('/good')).toBe(1);
    expect(await surroundings.queues.mention.drain()).toHaveLength(1);
  });

  test('asks nothing on this machine unless that is allowed', async () => {
    const { surroundings, poll, jobs } = await dispatched({ ALLOW_PRIVATE_ADDRESSES: 'false' });
    await poll(sqsEvent(...jobs));
    expect(server.requests('/good')).toBe(0);
    expect(await healthOf(surroundings, 'good')).toMatchObject({ lastFailure: { kind: 'refused' } });
  });

  test.each(['', 'not JSON', '{}', '{"sourceId":"good"}', '{"sourceId":7,"jobId":"x"}'])(
    'gives back the message "%s", which is no job, and does the others',
    async (body) => {
      const { surroundings, poll, jobs } = await dispatched();
      expect(await poll(sqsEvent(...jobs, body))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message 2' }] });
      expect(await surroundings.queues.mention.drain()).toHaveLength(1);
    },
  );
});
