import { beforeEach, expect, test } from 'vitest';
import { createSourceStore } from '../../../../lambdas/adapters/dynamodb/source-store.ts';
import { NEW_SOURCE_HEALTH, type SourceHealth } from '../../../../lambdas/domain/source.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { NOON } from '../../../factories/mentions.ts';

const feed = (id: string, url = `https://${id}.example/rss`) => ({ id, kind: 'feed', params: { url } });
const MINUTE_MS = 60_000;

describeOnEachEngine('the source store', (engine) => {
  let store: ReturnType<typeof createSourceStore>;

  beforeEach(async () => {
    store = createSourceStore((await createTestTable(engine)).table);
    await store.sync([feed('one'), feed('two')], NOON);
  });

  const job = (jobId: string, sourceId = 'one') => ({ sourceId, jobId });

  test('new sources are due at once; those the catalog drops are retired and come back with what they knew', async () => {
    expect((await store.list()).map(({ definition, nextPollAt }) => [definition.id, nextPollAt])).toEqual([
      ['one', NOON],
      ['two', NOON],
    ]);
    await poll('one');
    await store.sync([feed('two')], NOON);
    expect((await store.list()).map(({ definition }) => definition.id)).toEqual(['two']);
    await store.sync([feed('one'), feed('two')], NOON);
    expect((await store.list())[0]).toMatchObject({ checkpoint: { etag: 'x' }, health: { mentionsQueued: 3 } });
  });

  test('a source that points elsewhere begins anew there, and a poll of the old place that is under way finds its job gone', async () => {
    const endedAt = NOON - MINUTE_MS;
    await poll('one', { endedAt, failuresInARow: 1, rate: { items: 9, days: 1, at: NOON } });
    await store.lease(job('late'), NOON, NOON + MINUTE_MS);
    await store.claim(job('late'), NOON, NOON + MINUTE_MS);
    await store.sync([feed('one', 'https://elsewhere.example/rss'), feed('two')], NOON + 1);
    const [one] = await store.list();
    expect(one).toMatchObject({
      definition: { params: { url: 'https://elsewhere.example/rss' } },
      nextPollAt: NOON + 1,
      health: { mentionsQueued: 3 },
    });
    expect(one).not.toHaveProperty('checkpoint');
    expect(one?.health).toEqual({ ...NEW_SOURCE_HEALTH, mentionsQueued: 3 });
    const progress = { checkpoint: { etag: 'of the old place' } };
    expect(await store.release(job('late'), { progress, health: NEW_SOURCE_HEALTH, nextPollAt: 0 })).toBe(false);
  });

  test('syncing the same catalog again changes nothing', async () => {
    await poll('one');
    const before = await store.list();
    await store.sync([feed('one'), feed('two')], NOON + MINUTE_MS);
    expect(await store.list()).toEqual(before);
  });

  test('is leased to one job at a time, until the lease runs out', async () => {
    expect(await store.lease(job('a'), NOON, NOON + MINUTE_MS)).toBe(true);
    expect(await store.lease(job('b'), NOON, NOON + MINUTE_MS)).toBe(false);
    expect(await store.lease(job('b'), NOON + MINUTE_MS, NOON + 2 * MINUTE_MS)).toBe(true);
    expect(await store.lease(job('c', 'nobody'), NOON, NOON + MINUTE_MS)).toBe(false);
  });

  test('a job is polled once however often it is delivered, and not at all when its lease is gone', async () => {
    await store.lease(job('a'), NOON, NOON + MINUTE_MS);
    expect(await store.claim(job('a'), NOON, NOON + MINUTE_MS)).toMatchObject({ definition: feed('one') });
    expect(await store.claim(job('a'), NOON, NOON + MINUTE_MS)).toBeUndefined();
    expect(await store.claim(job('old'), NOON, NOON + MINUTE_MS)).toBeUndefined();
    // The first died: its message comes again after the lease has run out.
    expect(await store.claim(job('a'), NOON + MINUTE_MS, NOON + 2 * MINUTE_MS)).toBeDefined();
  });

  test('who lost the lease writes nothing', async () => {
    await store.lease(job('a'), NOON, NOON + 1);
    await store.claim(job('a'), NOON, NOON + 1);
    await store.lease(job('b'), NOON + 1, NOON + MINUTE_MS);
    expect(await store.release(job('a'), { health: NEW_SOURCE_HEALTH, nextPollAt: NOON + 999 })).toBe(false);
    expect((await store.list())[0]?.nextPollAt).toBe(NOON);
  });

  test('keeps what a poll found, and the checkpoint when a poll found nothing', async () => {
    await poll('one');
    await store.lease(job('b'), NOON, NOON + MINUTE_MS);
    await store.claim(job('b'), NOON, NOON + MINUTE_MS);
    const health = {
      ...NEW_SOURCE_HEALTH,
      failuresInARow: 1,
      lastFailure: { kind: 'transient' as const, message: 'm', at: NOON },
    };
    await store.release(job('b'), { health, nextPollAt: NOON + 5 });
    const [one] = await store.list();
    expect(one).toMatchObject({ checkpoint: { etag: 'x' }, health, nextPollAt: NOON + 5 });
    expect([...(one?.seen ?? [])]).toEqual([1, 2, 3]);
  });

  test('a start that knows it is alone frees every source', async () => {
    await store.lease(job('a'), NOON, NOON + MINUTE_MS);
    await store.startAfresh();
    expect(await store.lease(job('b'), NOON, NOON + MINUTE_MS)).toBe(true);
  });

  test('a start asks again at once what failed before, and leaves the others their time', async () => {
    for (const [id, failuresInARow] of [
      ['one', 2],
      ['two', 0],
    ] as const) {
      await store.lease(job('a', id), NOON, NOON + 1);
      await store.claim(job('a', id), NOON, NOON + 1);
      await store.release(job('a', id), {
        health: { ...NEW_SOURCE_HEALTH, failuresInARow },
        nextPollAt: NOON + MINUTE_MS,
      });
    }
    await store.startAfresh();
    expect((await store.list()).map(({ nextPollAt }) => nextPollAt)).toEqual([0, NOON + MINUTE_MS]);
  });

  async function poll(sourceId: string, changes: Partial<SourceHealth> = {}): Promise<void> {
    await store.lease(job('a', sourceId), NOON, NOON + MINUTE_MS);
    await store.claim(job('a', sourceId), NOON, NOON + MINUTE_MS);
    const progress = { checkpoint: { etag: 'x' }, seen: new Uint8Array([1, 2, 3]) };
    const released = await store.release(job('a', sourceId), {
      progress,
      health: { ...NEW_SOURCE_HEALTH, mentionsQueued: 3, ...changes },
      nextPollAt: NOON,
    });
    expect(released).toBe(true);
  }
});
