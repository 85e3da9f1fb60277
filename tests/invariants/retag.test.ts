import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RetagReport, retagMentions } from '../../lambdas/app/tagging/retag-mentions.ts';
import { tagMentions } from '../../lambdas/app/tagging/tag-mentions.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../lambdas/domain/bucket.ts';
import type { Mention } from '../../lambdas/domain/mention.ts';
import { storyIdOf } from '../../lambdas/domain/story/story.ts';
import type { Tagger } from '../../lambdas/domain/tagging/tags.ts';
import { topicId } from '../../lambdas/domain/topic.ts';
import { wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import { LOCAL_TABLE_NAME } from '../../local/engines/resources.ts';
import { startMachine } from '../../local/machine/machine.ts';
import { retagTable } from '../../local/recount/retag.ts';
import { type Dump, dumpTable } from '../engines/dump.ts';
import { type Fault, startFaultyProxy } from '../engines/faulty-proxy.ts';
import { connect, createTestTable, endpointOf, type TestTable } from '../engines/tables.ts';
import { aMention, NOON, wordTagger } from '../factories/mentions.ts';
import { createPipeline, createTestClock, type Pipeline, SILENT_LOG } from '../factories/pipeline.ts';

const EVERYTHING = { from: NOON - 30 * DAY_MS, to: NOON + DAY_MS };

/** A later version: one theme has another name, some of what was kept out is a revelation, and the mood is another. */
const laterTagger: Tagger = (input) => {
  const { topics, ...tags } = wordTagger(input);
  const relevant = tags.relevant || input.text.includes('+stunts');
  return {
    ...tags,
    relevant,
    sense: relevant ? 'production' : 'other',
    topics: topics.map((topic) => (topic.id === 'theme:feud' ? { ...topic, id: topicId('theme', 'quarrel') } : topic)),
    sentiment: { label: 'positive', score: 0.5, words: [] },
    taggedBy: 'later',
  };
};

const mention = fc
  .record({
    id: fc.nat(60).map((native) => `native ${native}`),
    at: fc.tuple(fc.nat(2), fc.nat(2)).map(([days, buckets]) => NOON - days * (DAY_MS + HOUR_MS) - buckets * BUCKET_MS),
    topics: fc.subarray(['feud', 'stunts', 'rewrites']),
    author: fc.constantFrom('gaffer', 'grip'),
    isRelevant: fc.boolean(),
  })
  .map(aMention);

describe('retag', () => {
  test('leaves what the later tagger would have made from the start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mention, { minLength: 1, maxLength: 25 }), fc.boolean(), async (mentions, isFolded) => {
        const [earlier, later] = [await createTestTable(), await createTestTable()];
        const pipeline = createPipeline(earlier.table);
        await pipeline.tag(mentions);
        if (isFolded) await pipeline.fold();
        await retag(pipeline);
        await pipeline.fold();
        await fromTheStart(later, mentions);
        expect(await dump(earlier)).toEqual(await dump(later));
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 4) },
    );
  });

  test('cut off at any write, it is finished by the next call', async () => {
    const mentions = [
      aMention({ topics: ['feud', 'stunts'] }),
      aMention({ topics: ['stunts'], isRelevant: false, at: NOON - DAY_MS }),
    ];
    const whole = await createTestTable();
    await fromTheStart(whole, mentions);
    const wanted = await dump(whole);

    for (let write = 0; ; write += 2) {
      const testTable = await createTestTable();
      const pipeline = createPipeline(testTable.table);
      await pipeline.tag(mentions);
      await pipeline.fold();

      let writes = 0;
      const proxy = await startFaultyProxy(endpointOf('dynalite'), (): Fault => {
        writes += 1;
        return writes > write ? 'die-before' : 'none';
      });
      const behind = createPipeline(connect(proxy.endpoint, testTable.tableName).table, pipeline.clock);
      const cutOff = await retag(behind).then(
        () => false,
        () => true,
      );
      await proxy.stop();
      // What was marked before the cut may be counted before anybody calls again.
      await pipeline.fold();
      await retag(pipeline);
      await pipeline.fold();
      expect(await dump(testTable), `cut off before write ${write}`).toEqual(wanted);
      if (!cutOff) {
        expect(write).toBeGreaterThan(8);
        return;
      }
    }
  });

  test('touches only the range it was given, and nothing a second time', async () => {
    const pipeline = createPipeline((await createTestTable()).table);
    const old = aMention({ topics: ['feud'], at: NOON - 2 * DAY_MS });
    await pipeline.tag([old, aMention({ topics: ['feud'] })]);
    await pipeline.fold();
    const today = { from: NOON - HOUR_MS, to: NOON + HOUR_MS };
    expect(await retag(pipeline, today)).toEqual({ buckets: 1, retagged: 1, changed: 1, kept: 0 });
    await pipeline.fold();
    expect(await retag(pipeline, today)).toEqual({ buckets: 0, retagged: 0, changed: 0, kept: 0 });
    await pipeline.tag([aMention({ topics: ['rewrites'] })]);
    await pipeline.fold();
    expect(await retag(pipeline, today), 'of a bucket of two versions, the older one').toMatchObject({ retagged: 1 });
    await pipeline.fold();
    expect((await pipeline.derived.readLeaderboard('7d'))?.taggedBy).toEqual({ test: 1, later: 2 });
    expect(await pipeline.mentions.list('theme:feud', 10, undefined)).toMatchObject({ mentions: [{ id: old.id }] });
  });

  test('a mention that the tagger trips over keeps its tags, and the others go on', async () => {
    const pipeline = createPipeline((await createTestTable()).table);
    await pipeline.tag([aMention({ topics: ['feud', 'trap'] }), aMention({ topics: ['feud'] })]);
    const tripping: Tagger = (input) => {
      if (input.text.includes('+trap')) throw new Error('tripped');
      return laterTagger(input);
    };
    expect(await retag(pipeline, EVERYTHING, tripping)).toMatchObject({ retagged: 1, kept: 1 });
    await pipeline.fold();
    const board = await pipeline.derived.readLeaderboard('24h');
    expect(board?.trends.map(({ topic, count }) => `${topic} ${count}`).sort()).toEqual([
      'theme:feud 1',
      'theme:quarrel 1',
      'theme:trap 1',
    ]);
  });

  test('a mention stays with its story, and what becomes a revelation gets one', async () => {
    const pipeline = createPipeline((await createTestTable()).table);
    const { stories } = pipeline.tagDeps;
    const lateFeud = aMention({ topics: ['feud'], at: NOON + 1 });
    const [feud, rewrite] = [aMention({ topics: ['feud'] }), aMention({ topics: ['rewrites'] })];
    const keptOut = aMention({ topics: ['stunts'], isRelevant: false, at: NOON - 1 });
    // Texts of one link are one story.
    const linkedTo = (link: number) => ({ signs: new Uint32Array(), links: Uint32Array.of(link), isRevelation: true });
    Object.assign(stories, { fingerprint: ({ text }: Mention) => linkedTo(text.includes('feud') ? 1 : 2) });
    await pipeline.tag([feud, lateFeud, rewrite, keptOut]);
    Object.assign(stories, { fingerprint: () => linkedTo(2) });
    await retag(pipeline);

    const mentions = await pipeline.mentions.read([feud, lateFeud, rewrite, keptOut].map(({ id }) => id));
    expect(new Map(mentions.map((mention) => [mention.id, storyIdOf(mention)]))).toEqual(
      new Map([
        [feud.id, feud.id],
        [lateFeud.id, feud.id],
        [rewrite.id, rewrite.id],
        [keptOut.id, rewrite.id],
      ]),
    );
    const told = await stories.stories.read([rewrite.id]);
    expect(told.get(rewrite.id)?.first.mentionId).toBe(keptOut.id);
  });

  test('a mention whose time ended meanwhile stays gone', async () => {
    const { mentions, table, tag } = createPipeline((await createTestTable()).table);
    const { id } = aMention({ id: 'ended' });
    await tag([aMention({ id: 'ended' })]);
    const [known] = await mentions.read([id]);
    await table.remove({ pk: `MENTION#${id}`, sk: 'M' });
    if (known !== undefined) await mentions.replaceTags(known, []);
    expect(await mentions.read([id])).toEqual([]);
  });

  test('`offcamera retag` does it to the folder of a run that is stopped, and counts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offcamera-test-'));
    try {
      const clock = createTestClock();
      const machine = await startMachine(folder, {});
      const pipeline = createPipeline(wireTable(machine.env, LOCAL_TABLE_NAME), clock);
      await pipeline.tag([{ ...aMention(), text: 'He improvised that line and they kept it in the movie' }]);
      await pipeline.fold();
      await machine.stop();

      const options = { place: { dataDir: folder, mayMake: false }, range: EVERYTHING, retentionDays: 90 };
      expect(await retagTable(options, clock, () => undefined)).toMatchObject({ retagged: 1, isCounted: true });

      const again = await startMachine(folder, {});
      const { derived } = createPipeline(wireTable(again.env, LOCAL_TABLE_NAME), clock);
      const board = await derived.readLeaderboard('24h');
      expect(board?.trends).toContainEqual(expect.objectContaining({ topic: 'theme:improvisation', count: 1 }));
      await again.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function retag(pipeline: Pipeline, range = EVERYTHING, tagger = laterTagger): Promise<RetagReport> {
  return retagMentions(range, {
    ...pipeline,
    tagger,
    log: SILENT_LOG,
    stories: pipeline.tagDeps.stories,
    tell() {},
  });
}

async function fromTheStart({ table }: TestTable, mentions: readonly Mention[]): Promise<void> {
  const pipeline = createPipeline(table);
  await tagMentions(mentions, { ...pipeline.tagDeps, tagger: laterTagger });
  await pipeline.fold();
}

/** Everything but who wrote it, and points of topics that are no more: they are zeros, as if they were not there. */
/** Whose turn it was, and what was decided of alerts: what happened, and not what follows from the log. */
const OF_ITS_OWN = new Set(['FOLD CONTROL', 'ALERTING EPISODES']);

async function dump({ client, tableName }: TestTable): Promise<Dump> {
  const items = [...(await dumpTable(client, tableName))].filter(([name]) => !OF_ITS_OWN.has(name));
  const plain = items.map(([name, { fold: _fold, ...item }]) => [name, item] as const);
  return new Map(plain.filter(([, { series }]) => !isEmpty(series)));
}

function isEmpty(series: unknown): boolean {
  return typeof series === 'object' && series !== null && JSON.stringify(series).includes('"whole":{"count":0,');
}
