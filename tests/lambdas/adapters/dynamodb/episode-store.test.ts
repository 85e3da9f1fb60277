import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createEpisodeStore } from '../../../../lambdas/adapters/dynamodb/episode-store.ts';
import { keys } from '../../../../lambdas/adapters/dynamodb/keys.ts';
import { createWatchStore } from '../../../../lambdas/adapters/dynamodb/watch-store.ts';
import { beginWatching, type Episodes } from '../../../../lambdas/domain/alerting/episode.ts';
import { MOST_EPISODES, withFindings, withTime } from '../../../../lambdas/domain/alerting/episodes.ts';
import { BUCKET_MS, DAY_MS, startOf } from '../../../../lambdas/domain/bucket.ts';
import { createDetector } from '../../../../lambdas/domain/detection/detector.ts';
import { DEFAULT_SETTINGS } from '../../../../lambdas/domain/detection/settings.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { aCompany, aFinding } from '../../../factories/findings.ts';
import { NOON } from '../../../factories/mentions.ts';

describeOnEachEngine('the episode store', (engine) => {
  test('one of two that decide at once is refused, and finds what the other has decided, to the last field', async () => {
    let serial = 0;
    const store = createEpisodeStore((await createTestTable(engine)).table, () => String(serial++));
    expect(await store.read()).toBeUndefined();
    const first = beginWatching(NOON - DAY_MS);
    expect(await store.replace(first, undefined)).toBe(true);
    expect(await store.replace(first, undefined)).toBe(false);

    const before = await store.read();
    const company = aCompany(40, { 'story:one': 30 });
    const opened = withFindings(first, [aFinding({ company }), aFinding({ topic: 'work:alien', rule: 'drop' })], NOON);
    const decided = withTime(opened, NOON + DAY_MS);
    expect(decided.decided.map(({ stage }) => stage)).toEqual(['opened', 'opened', 'closed', 'closed']);
    expect(await store.replace(decided, before?.revision)).toBe(true);
    expect(await store.replace(first, before?.revision)).toBe(false);
    expect((await store.read())?.episodes).toEqual(decided);
  });

  test('a damaged item is told of and replaced, once, instead of standing in the way for ever', async () => {
    const { table } = await createTestTable(engine);
    const errors: string[] = [];
    let serial = 0;
    const store = createEpisodeStore(table, () => String(serial++), { error: (event) => errors.push(event) });
    const fresh = beginWatching(NOON);
    for (const damage of [
      { packed: new Uint8Array([1, 2, 3]), revision: 'x' },
      { packed: deflateRawSync('{"episodes": 1}'), revision: 'x' },
      { packed: deflateRawSync(JSON.stringify(fresh)), revision: 7 },
      { revision: 'x' },
      {},
    ]) {
      await table.put({ ...keys.episodes, ...damage });
      errors.length = 0;
      expect(await store.read()).toBeUndefined();
      expect(errors).toEqual(['episodes-unreadable']);
      expect(await store.replace(fresh, undefined)).toBe(true);
      expect(await store.replace(fresh, undefined)).toBe(false);
      expect((await store.read())?.episodes).toEqual(fresh);
    }
  });

  test('as many episodes as there may be, with the longest names there may be, are kept to the last one', async () => {
    const store = createEpisodeStore((await createTestTable(engine)).table, () => 'one');
    const nameOf = (serial: number): TopicId => {
      const letters = Array.from({ length: 112 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((serial * 7919 + at * at * 104_729 + serial * at * 31) % 20_000)),
      );
      return `hashtag:${letters.join('')}`;
    };
    const findings = Array.from({ length: MOST_EPISODES }, (_, n) => aFinding({ topic: nameOf(n), rule: 'threshold' }));
    const { episodes, decided, ...others } = withFindings(beginWatching(NOON - DAY_MS), findings, NOON);
    const together = (n: number) => Array.from({ length: 12 }, (_, member) => nameOf(1000 + n * 12 + member));
    const flood: Episodes = {
      ...others,
      episodes: episodes.map((episode, n) => ({ ...episode, together: together(n) })),
      decided: decided.map((alert, n) => ({ ...alert, together: together(n) })),
    };
    expect(flood.episodes).toHaveLength(MOST_EPISODES);
    expect(deflateRawSync(JSON.stringify(flood)).byteLength).toBeGreaterThan(400_000);
    expect(await store.replace(flood, undefined)).toBe(true);
    expect((await store.read())?.episodes).toEqual(flood);
  });
});

describeOnEachEngine('the watch store', (engine) => {
  test('a detector goes on where it was written down', async () => {
    const store = createWatchStore((await createTestTable(engine)).table, 90);
    const topic = 'work:the-shining';
    expect(await store.read(topic)).toBeUndefined();
    const detector = createDetector(DEFAULT_SETTINGS);
    const since = startOf('bucket', NOON);
    for (let bucket = 0; bucket < 300; bucket += 1) {
      detector.learn({ at: since + bucket * BUCKET_MS, count: bucket % 3, authors: 1, isWhole: true });
    }
    const { state } = detector;
    if (state === undefined) throw new Error('it has learned');
    const asOf = since + 300 * BUCKET_MS;
    await store.write(topic, { asOf, since, state });
    const read = await store.read(topic);
    expect(read).toEqual({ asOf, since, state });
    const next = { at: asOf, count: 40, authors: 40, isWhole: true };
    expect(createDetector(DEFAULT_SETTINGS, read?.state).judge(next)).toEqual(detector.judge(next));
  });
});
