import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import { NEW_SOURCE_HEALTH } from '../../../../lambdas/domain/source.ts';
import type { SourceAfterPoll } from '../../../../lambdas/ports/source-store.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createTestApi, type TestApi } from './test-api.ts';

async function poll({ sources, clock }: TestApi, sourceId: string, after: SourceAfterPoll) {
  const job = { sourceId, jobId: `job of ${sourceId}` };
  await sources.lease(job, clock.now(), clock.now() + 60_000);
  await sources.claim(job, clock.now(), clock.now() + 60_000);
  await sources.release(job, after);
}

describe('/v1/sources', () => {
  test('keeps to itself what is secret in the address of a private feed', async () => {
    const api = await createTestApi();
    const url = 'https://forum.example/private.rss?q=set&feed=s3cret&access_token=s3cret';
    await api.sources.sync([{ id: 'private', kind: 'feed', params: { url } }], NOON);
    const { body } = await api.get('/v1/sources');
    expect(body.items[0].params.url).toBe('https://forum.example/private.rss?q=set&feed=hidden&access_token=hidden');
  });

  test('lists every source in use with how it is doing', async () => {
    const api = await createTestApi();
    const feed = (id: string) => ({ id, kind: 'feed', params: { url: `https://${id}.example/rss` } });
    await api.sources.sync([feed('retired')], NOON);
    await api.sources.sync([{ ...feed('fine'), title: 'Fine Magazine' }, feed('broken'), feed('fresh')], NOON);
    await poll(api, 'fine', {
      health: {
        ...NEW_SOURCE_HEALTH,
        lastPollAt: NOON,
        lastSuccessAt: NOON,
        watchedSince: NOON - 40 * DAY_MS,
        lastNewAt: NOON - 4 * DAY_MS,
        rate: { items: 500, days: 10, at: NOON - 4 * DAY_MS },
        gaps: [{ at: NOON, message: 'more than 3 pages' }],
        mentionsQueued: 12,
        tooOld: 3,
        skipped: ['entry 4 has no text'],
      },
      nextPollAt: NOON + 900_000,
    });
    await poll(api, 'broken', {
      health: {
        ...NEW_SOURCE_HEALTH,
        lastPollAt: NOON,
        failuresInARow: 2,
        lastFailure: { kind: 'gone', message: 'HTTP 404', at: NOON },
      },
      nextPollAt: NOON + 86_400_000,
    });
    const { status, body } = await api.get('/v1/sources');
    expect(status).toBe(200);
    const at = '2026-08-04T10:02:30.000Z';
    const none = { failuresInARow: 0, mentionsQueued: 0, tooOld: 0, skipped: [], gaps: [] };
    expect(body.items).toEqual([
      {
        ...feed('broken'),
        ...none,
        status: 'failing',
        statusText: 'HTTP 404',
        lastPollAt: at,
        failuresInARow: 2,
        lastError: { kind: 'gone', message: 'HTTP 404', at },
        nextPollAt: '2026-08-05T10:02:30.000Z',
      },
      {
        ...{
          ...feed('fine'),
          title: 'Fine Magazine',
          status: 'silent',
          statusText: 'it can be read, but has brought nothing new for 4 days; look whether it has moved',
          staleSince: '2026-07-31T10:02:30.000Z',
          itemsPerDay: 33.5,
          gaps: [{ at, message: 'more than 3 pages' }],
          lastPollAt: at,
          lastSuccessAt: at,
          lastNewAt: '2026-07-31T10:02:30.000Z',
        },
        ...{
          failuresInARow: 0,
          mentionsQueued: 12,
          tooOld: 3,
          skipped: ['entry 4 has no text'],
          nextPollAt: '2026-08-04T10:17:30.000Z',
        },
      },
      { ...feed('fresh'), ...none, status: 'new', statusText: 'not asked yet', nextPollAt: at },
    ]);
    expect((await api.get('/v1/health')).body.sources).toEqual({
      total: 3,
      failing: 1,
      silent: 1,
      waiting: 0,
      ended: 0,
    });
  });
});

describe('/v1/health', () => {
  test('nothing sent, nothing on its way', async () => {
    const api = await createTestApi();
    const empty = { waiting: 0, inFlight: 0 };
    expect((await api.get('/v1/health')).body).toEqual({
      ...{ schemaVersion: 1, version: expect.stringMatching(/^\d+\.\d+\.\d+/), settled: true, dirtyBuckets: 0 },
      ...{
        queues: { poll: empty, mention: empty },
        deadLetters: { poll: 0, mention: 0 },
        sources: { total: 0, failing: 0, silent: 0, waiting: 0, ended: 0 },
      },
    });
  });

  test.each(['poll', 'mention'] as const)(
    'not settled while a message of the %s queue waits or is in hand',
    async (name) => {
      const api = await createTestApi();
      const QueueUrl = api.queues[name];
      await api.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' }));
      expect((await api.get('/v1/health')).body).toMatchObject({
        settled: false,
        queues: { [name]: { waiting: 1, inFlight: 0 } },
      });
      const { Messages = [] } = await api.sqs.send(new ReceiveMessageCommand({ QueueUrl }));
      expect((await api.get('/v1/health')).body).toMatchObject({
        settled: false,
        queues: { [name]: { waiting: 0, inFlight: 1 } },
      });
      await api.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages[0]?.ReceiptHandle }));
      expect((await api.get('/v1/health')).body).toMatchObject({
        settled: true,
        queues: { [name]: { waiting: 0, inFlight: 0 } },
      });
    },
  );

  test('not settled from tag until fold has counted', async () => {
    const api = await createTestApi();
    await api.pipeline.tag([aMention({ at: NOON }), aMention({ at: NOON - 3_600_000 })]);
    expect((await api.get('/v1/health')).body).toMatchObject({ settled: false, dirtyBuckets: 2 });
    await api.pipeline.fold();
    expect((await api.get('/v1/health')).body).toMatchObject({
      settled: true,
      dirtyBuckets: 0,
      lastFoldAt: '2026-08-04T10:02:30.000Z',
    });
  });

  test('dead letters are told, and are not on their way', async () => {
    const api = await createTestApi();
    await api.sqs.send(new SendMessageCommand({ QueueUrl: api.queues.mentionDead, MessageBody: '{}' }));
    expect((await api.get('/v1/health')).body).toMatchObject({ settled: true, deadLetters: { poll: 0, mention: 1 } });
  });
});
