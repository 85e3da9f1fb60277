import { beforeEach, expect, test } from 'vitest';
import { createStoryIndex } from '../../../../lambdas/adapters/dynamodb/story-index.ts';
import { createStoryStore } from '../../../../lambdas/adapters/dynamodb/story-store.ts';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import type { Seed } from '../../../../lambdas/domain/story/seed.ts';
import type { Story } from '../../../../lambdas/domain/story/story.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { NOON } from '../../../factories/mentions.ts';

const RETENTION_DAYS = 90;
const REACH = { from: NOON - 30 * DAY_MS, to: NOON + 30 * DAY_MS };

describeOnEachEngine('stories in the table', (engine) => {
  let table: Table;
  beforeEach(async () => {
    ({ table } = await createTestTable(engine));
  });

  test('a seed comes back as it was announced, under each of its keys, until it is withdrawn', async () => {
    const index = createStoryIndex(table, RETENTION_DAYS, '1');
    const filed = { seed: aSeed('a', NOON), keys: ['one', 'two'] };
    await index.announce([filed]);
    await index.announce([filed]);
    expect(await index.find('one', REACH)).toEqual([filed.seed]);
    expect(await index.find('two', REACH)).toEqual([filed.seed]);
    expect(await index.find('three', REACH)).toEqual([]);
    await index.withdraw(filed);
    expect(await index.find('one', REACH)).toEqual([]);
  });

  test('finds the newest of a stretch of time, a bounded number, and none of another version', async () => {
    const index = createStoryIndex(table, RETENTION_DAYS, '1');
    const seeds = Array.from({ length: 30 }, (_, at) => aSeed(`seed-${at}`, NOON + at * DAY_MS));
    await index.announce(seeds.map((seed) => ({ seed, keys: ['hot'] })));
    const found = await index.find('hot', { from: NOON, to: NOON + 25 * DAY_MS });
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `seed-${25 - at}`));
    expect(await createStoryIndex(table, RETENTION_DAYS, '2').find('hot', REACH)).toEqual([]);
  });

  test('many workers telling one story at once lose nothing', async () => {
    const workers = Array.from({ length: 6 }, () => createStoryStore(table, RETENTION_DAYS));
    await Promise.all(workers.map((store, at) => store.add(new Map([['s', aStory(NOON - at, `source ${at}`)]]))));
    const story = (await createStoryStore(table, RETENTION_DAYS).read(['s', 'nobody'])).get('s');
    expect(story?.first.at).toBe(NOON - 5);
    expect(story?.sources).toHaveLength(6);
    expect(story?.title.text).toBe(`told ${NOON - 5}`);
  });

  test('a story that begins is not looked up before it is written; where it was told before, nothing of that is lost', async () => {
    const read: string[] = [];
    const watched: Table = {
      ...table,
      get: (...args) => {
        read.push('get');
        return table.get(...args);
      },
      getAll: (keys) => {
        if (keys.length > 0) read.push('getAll');
        return table.getAll(keys);
      },
    };
    const store = createStoryStore(watched, RETENTION_DAYS);
    await store.add(new Map([['s', aStory(NOON, 'press')]]), new Set(['s']));
    expect(read).toEqual([]);
    await store.add(new Map([['s', aStory(NOON - 1, 'fans')]]), new Set(['s']));
    const story = (await store.read(['s'])).get('s');
    expect(story?.first.at).toBe(NOON - 1);
    expect(story?.sources.map(({ source }) => source).toSorted()).toEqual(['fans', 'press']);
  });

  test('what adds nothing writes nothing; what is told for longer is kept for longer', async () => {
    const store = createStoryStore(table, RETENTION_DAYS);
    const key = { pk: 'TOPIC#story:s', sk: 'STORY' };
    await store.add(new Map([['s', aStory(NOON, 'press')]]));
    await store.add(new Map([['s', aStory(NOON + 1000, 'press')]]));
    const first = await table.get(key);
    expect(first).toMatchObject({ revision: 1 });
    await store.add(new Map([['s', aStory(NOON + 20 * DAY_MS, 'press')]]));
    const later = await table.get(key);
    expect(Number(later?.['expiresAt'])).toBeGreaterThanOrEqual(Number(first?.['expiresAt']) + (13 * DAY_MS) / 1000);
  });
});

function aSeed(id: string, at: number): Seed {
  const signs = Uint32Array.from([7, 0x01020304, 0xfffffffe]);
  return { id, at, fingerprint: { signs, links: Uint32Array.from([0xdeadbeef]), isRevelation: true } };
}

function aStory(at: number, source: string): Story {
  const first = { at, mentionId: `mention ${at}`, platform: 'web', source, url: 'https://x.example/a' };
  return { title: { text: `told ${at}`, clarity: 3, at, mentionId: first.mentionId }, first, sources: [first] };
}
