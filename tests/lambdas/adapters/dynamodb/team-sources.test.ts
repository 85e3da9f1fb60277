import { beforeEach, describe, expect, test } from 'vitest';
import { createSourceStore } from '../../../../lambdas/adapters/dynamodb/source-store.ts';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { NEW_SOURCE_HEALTH, type SourceHealth } from '../../../../lambdas/domain/source.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { NOON } from '../../../factories/mentions.ts';

const MINUTE_MS = 60_000;
const feed = (id: string, url = `https://${id}.example/rss`) => ({ id, kind: 'feed', params: { url } });
const CATALOG = [feed('one'), feed('two')];
const job = (sourceId: string, jobId = 'a') => ({ sourceId, jobId });

describeOnEachEngine("what the team changes of its sources, beside the catalog's,", (engine) => {
  let table: Table;
  let store: ReturnType<typeof createSourceStore>;
  const sync = (definitions = CATALOG, now = NOON) => store.sync(definitions, now);
  const ids = async () => (await store.list()).map(({ definition }) => definition.id);
  const find = async (id: string) => (await store.list()).find(({ definition }) => definition.id === id);

  beforeEach(async () => {
    ({ table } = await createTestTable(engine));
    store = createSourceStore(table);
    await sync();
  });

  test('a source of its own is due at once and stays as it is, whatever the catalog says', async () => {
    const mine = { ...feed('mine'), title: 'Mine', group: 'Fans', pollEverySeconds: 60 };
    expect(await store.add(mine, NOON + 1)).toBe(true);
    await sync();
    await sync([...CATALOG, feed('mine', 'https://catalog.example/')]);
    expect(await find('mine')).toEqual({
      definition: mine,
      health: NEW_SOURCE_HEALTH,
      nextPollAt: NOON + 1,
      origin: 'team',
      isPaused: false,
    });
    expect(await find('one')).toMatchObject({ origin: 'catalog' });
  });

  test('an id is used once', async () => {
    await store.add(feed('mine'), NOON);
    expect(await store.add(feed('mine', 'https://other.example/'), NOON)).toBe(false);
    expect(await store.add(feed('one', 'https://other.example/'), NOON)).toBe(false);
    await store.pause('mine');
    expect(await store.add(feed('mine', 'https://other.example/'), NOON)).toBe(false);
    expect(await find('mine')).toMatchObject({ definition: feed('mine') });
  });

  test('what is paused is not given to anybody, and a job that waits in the queue comes to nothing', async () => {
    await store.lease(job('one'), NOON, NOON + MINUTE_MS);
    expect(await store.pause('one')).toBe(true);
    expect(await store.claim(job('one'), NOON, NOON + MINUTE_MS)).toBeUndefined();
    expect(await store.lease(job('one', 'b'), NOON, NOON + MINUTE_MS)).toBe(false);
    await sync();
    await sync([feed('one', 'https://elsewhere.example/'), feed('two')]);
    expect(await find('one')).toMatchObject({ isPaused: true });

    expect(await store.resume('one', NOON + 5)).toBe(true);
    expect(await find('one')).toMatchObject({ isPaused: false, nextPollAt: NOON + 5 });
    expect(await store.lease(job('one', 'b'), NOON + 5, NOON + MINUTE_MS)).toBe(true);
  });

  test('a poll that is under way when its source is paused keeps what it found', async () => {
    await store.lease(job('one'), NOON, NOON + MINUTE_MS);
    await store.claim(job('one'), NOON, NOON + MINUTE_MS);
    expect(await store.pause('one')).toBe(true);
    expect(await release('one')).toBe(true);
    expect(await find('one')).toMatchObject({ isPaused: true, checkpoint: { etag: 'x' } });
  });

  test('resuming asks again where the publisher had said that it was over', async () => {
    await poll('one', { endedAt: NOON, failuresInARow: 1 });
    await store.resume('one', NOON + 7);
    const one = await find('one');
    expect(one).toMatchObject({ nextPollAt: NOON + 7, checkpoint: { etag: 'x' } });
    expect(one?.health).not.toHaveProperty('endedAt');
  });

  test('what is removed is gone, and the catalog does not bring it back; the team does, with what it knew', async () => {
    await poll('one');
    await store.lease(job('one', 'b'), NOON, NOON + MINUTE_MS);
    expect(await store.remove('one')).toBe(true);
    expect(await store.claim(job('one', 'b'), NOON, NOON + MINUTE_MS)).toBeUndefined();
    await sync();
    await sync([feed('one', 'https://elsewhere.example/'), feed('two')]);
    expect(await ids()).toEqual(['two']);
    expect(await store.lease(job('one', 'c'), NOON + MINUTE_MS, NOON + 2 * MINUTE_MS)).toBe(false);
    for (const change of [store.pause('one'), store.remove('one')]) expect(await change).toBe(false);
    expect(await store.listRemoved()).toMatchObject([{ definition: feed('one') }]);

    expect(await store.resume('one', NOON + 9)).toBe(true);
    expect(await store.listRemoved()).toEqual([]);
    await sync();
    expect(await find('one')).toMatchObject({ nextPollAt: NOON + 9, checkpoint: { etag: 'x' } });
  });

  test('a poll that ends after its source was removed changes nothing', async () => {
    for (const id of ['one', 'mine']) {
      await store.add(feed('mine'), NOON);
      await store.lease(job(id), NOON, NOON + MINUTE_MS);
      await store.claim(job(id), NOON, NOON + MINUTE_MS);
      await store.remove(id);
      expect(await release(id)).toBe(false);
    }
    expect(await ids()).toEqual(['two']);
  });

  test('a source of its own is deleted for good; its id is free again', async () => {
    await store.add(feed('mine'), NOON);
    expect(await store.remove('mine')).toBe(true);
    expect(await store.resume('mine', NOON)).toBe(false);
    expect(await table.query('SOURCE')).toHaveLength(2);
    expect(await store.add(feed('mine', 'https://anew.example/'), NOON)).toBe(true);
  });

  test("one put in the place of the catalog's is not undone by removing it", async () => {
    await poll('one');
    await store.remove('one');
    expect(await store.add(feed('one', 'https://better.example/'), NOON)).toBe(true);
    await sync();
    expect(await find('one')).toEqual({
      definition: feed('one', 'https://better.example/'),
      health: NEW_SOURCE_HEALTH,
      nextPollAt: NOON,
      origin: 'team',
      isPaused: false,
    });
    await store.remove('one');
    await sync();
    expect(await ids()).toEqual(['two']);
  });

  test('an id that the catalog no longer names is free for the team', async () => {
    await sync([feed('two')]);
    for (const change of [store.pause('one'), store.remove('one'), store.resume('one', NOON)])
      expect(await change).toBe(false);
    expect(await store.add(feed('one', 'https://mine.example/'), NOON)).toBe(true);
    await sync();
    expect(await find('one')).toMatchObject({ definition: { params: { url: 'https://mine.example/' } } });
  });

  test('parameters in another order are no other place', async () => {
    const several = { id: 'q', kind: 'feed', params: { zeta: ['b', 'a'], alpha: { y: 1, x: 2 } } };
    await store.sync([...CATALOG, several], NOON);
    await poll('q');
    const turned = { id: 'q', kind: 'feed', title: 'Q', params: { alpha: { x: 2, y: 1 }, zeta: ['b', 'a'] } };
    await store.sync([...CATALOG, turned], NOON + 1);
    expect(await find('q')).toMatchObject({ definition: { title: 'Q' }, checkpoint: { etag: 'x' } });
  });

  describe('while the catalog is being synced', () => {
    const changes = {
      'is paused': { change: () => store.pause('one'), isKept: { isPaused: true } },
      'is removed': { change: () => store.remove('one'), isKept: undefined },
      'is replaced': {
        change: async () => (await store.remove('one')) && store.add(feed('one', 'https://mine.example/'), NOON),
        isKept: { definition: { params: { url: 'https://mine.example/' } } },
      },
    } as const;
    const catalogs = {
      'drops it': [feed('two')],
      'changes it': [feed('one', 'https://elsewhere.example/'), feed('two')],
    } as const;

    test.each(Object.keys(changes).flatMap((what) => Object.keys(catalogs).map((how) => [what, how] as const)))(
      'a source that %s as the catalog %s is what the team made of it',
      async (what, how) => {
        const { change, isKept } = changes[what as keyof typeof changes];
        // The change comes after sync has looked and before it writes.
        const query: Table['query'] = async (...args) => {
          const items = await table.query(...args);
          await change();
          return items;
        };
        await createSourceStore({ ...table, query }).sync(catalogs[how as keyof typeof catalogs], NOON);

        const isDropped = how === 'drops it' && what === 'is paused';
        if (isKept === undefined || isDropped) expect(await find('one')).toBeUndefined();
        else expect(await find('one')).toMatchObject(isKept);
      },
    );

    test('a source that the team adds just before the catalog brings its own stays the team’s', async () => {
      const query: Table['query'] = async (...args) => {
        const items = await table.query(...args);
        await store.add(feed('three', 'https://mine.example/'), NOON);
        return items;
      };
      await createSourceStore({ ...table, query }).sync([...CATALOG, feed('three')], NOON);
      expect(await find('three')).toMatchObject({ origin: 'team', definition: feed('three', 'https://mine.example/') });
    });

    test('of two who add the same id one succeeds', async () => {
      const added = await Promise.all([store.add(feed('x'), NOON), store.add(feed('x', 'https://y.example/'), NOON)]);
      expect(added.filter(Boolean)).toHaveLength(1);
    });
  });

  async function release(sourceId: string, health: Partial<SourceHealth> = {}): Promise<boolean> {
    return store.release(job(sourceId), {
      progress: { checkpoint: { etag: 'x' } },
      health: { ...NEW_SOURCE_HEALTH, ...health },
      nextPollAt: NOON,
    });
  }

  async function poll(sourceId: string, health: Partial<SourceHealth> = {}): Promise<void> {
    await store.lease(job(sourceId), NOON, NOON + MINUTE_MS);
    await store.claim(job(sourceId), NOON, NOON + MINUTE_MS);
    expect(await release(sourceId, health)).toBe(true);
  }
});
