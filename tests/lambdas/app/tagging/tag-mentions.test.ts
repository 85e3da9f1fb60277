import { beforeEach, describe, expect, test } from 'vitest';
import { tagMentions } from '../../../../lambdas/app/tagging/tag-mentions.ts';
import { BUCKET_MS, DAY_MS, startOf } from '../../../../lambdas/domain/bucket.ts';
import { startFaultyProxy } from '../../../engines/faulty-proxy.ts';
import { connect, createTestTable, endpointOf, type TestTable } from '../../../engines/tables.ts';
import { aMention, NOON, wordTagger } from '../../../factories/mentions.ts';
import { createPipeline, createTestClock, type Pipeline, RETENTION_DAYS } from '../../../factories/pipeline.ts';

const BUCKET = startOf('bucket', NOON);

describe('tagging mentions', () => {
  let testTable: TestTable;
  let pipeline: Pipeline;

  beforeEach(async () => {
    testTable = await createTestTable();
    pipeline = createPipeline(testTable.table, createTestClock());
  });

  const logged = async (bucket = BUCKET) =>
    (await pipeline.mentions.readLog(bucket)).map(({ mentionId }) => mentionId).toSorted();
  const marked = async () => (await pipeline.dirty.list(100)).map(({ bucket }) => bucket);

  test('logs each mention in the bucket of its time and marks those buckets', async () => {
    const [now, before] = [aMention({ at: NOON }), aMention({ at: NOON - BUCKET_MS })];
    expect(await pipeline.tag([now, before])).toEqual({ received: 2, counted: 2, known: 0, tooOld: 0, dead: 0 });
    expect(await logged()).toEqual([now.id]);
    expect(await logged(BUCKET - BUCKET_MS)).toEqual([before.id]);
    expect(await marked()).toEqual([BUCKET, BUCKET - BUCKET_MS]);
  });

  test('counts a mention once, however often it comes, at the time it came first', async () => {
    const first = aMention({ id: 'one', at: NOON });
    const bumped = aMention({ id: 'one', at: NOON - DAY_MS, seenAt: NOON, source: 'another' });
    expect(await pipeline.tag([first, first])).toMatchObject({ received: 2, counted: 1, known: 0 });
    expect(await pipeline.tag([bumped, first])).toMatchObject({ received: 2, counted: 0, known: 1 });
    expect(await logged()).toEqual([first.id]);
    expect(await logged(startOf('bucket', NOON - DAY_MS))).toEqual([]);
  });

  test('what was stored before is logged and marked again, and neither tagged nor put again', async () => {
    const mention = aMention({ topics: ['improvisation'] });
    const tags = wordTagger(mention);
    // Whoever stored it died before it wrote the log.
    await pipeline.mentions.putFirstSightings([{ ...mention, eventAt: new Date(NOON).toISOString(), tags }]);
    const operations: string[] = [];
    const proxy = await startFaultyProxy(endpointOf('dynalite'), (operation) => {
      operations.push(operation);
      return 'none';
    });
    const watched = createPipeline(connect(proxy.endpoint, testTable.tableName).table, pipeline.clock);
    const tagger = () => {
      throw new Error('it was tagged before');
    };
    expect(await tagMentions([mention], { ...watched.tagDeps, tagger })).toMatchObject({
      counted: 0,
      known: 1,
      dead: 0,
    });
    await proxy.stop();
    expect(operations).not.toContain('PutItem');
    expect(await logged()).toEqual([mention.id]);
    expect(await marked()).toEqual([BUCKET]);
  });

  test('lets nothing in that is older than the retention, and says how many there were', async () => {
    const limit = NOON - RETENTION_DAYS * DAY_MS;
    const batch = [aMention({ at: limit, seenAt: NOON }), aMention({ at: limit - 1, seenAt: NOON })];
    expect(await pipeline.tag(batch)).toMatchObject({ counted: 1, tooOld: 1, dead: 0 });
    expect(await marked()).toEqual([startOf('bucket', limit)]);
  });

  test('does not count again what is being forgotten: a part of its bucket may be gone already', async () => {
    const undated = (seenAt: number) => {
      const { publishedAt: _publishedAt, ...mention } = aMention({ id: 'evergreen', seenAt });
      return mention;
    };
    await pipeline.tag([undated(NOON)]);
    await pipeline.fold();
    pipeline.clock.advance((RETENTION_DAYS + 5) * DAY_MS);
    expect(await pipeline.tag([undated(pipeline.clock.now())])).toMatchObject({ counted: 0, known: 1 });
    expect(await marked()).toEqual([]);
  });

  test('keeps aside what the tagger trips over, with the reason, and goes on with the others', async () => {
    const [good, evil, alsoGood] = [aMention(), aMention({ topics: ['evil'] }), aMention()];
    const report = await tagMentions([good, evil, alsoGood], {
      ...pipeline.tagDeps,
      tagger: (input) => {
        if (input.text.includes('evil')) throw new RangeError('too much recursion');
        return wordTagger(input);
      },
    });
    expect(report).toEqual({ received: 3, counted: 2, known: 0, tooOld: 0, dead: 1 });
    expect(pipeline.dead).toEqual([
      { body: JSON.stringify({ mentions: [evil] }), reason: 'The tagger failed: too much recursion' },
    ]);
    expect(await logged()).toEqual([good.id, alsoGood.id].toSorted());
  });

  test('keeps aside what the table can never hold, as it came, so that it can be sent back', async () => {
    const huge = { ...aMention(), text: `+giant ${'x'.repeat(500_000)}` };
    const good = aMention();
    expect(await pipeline.tag([huge, good])).toMatchObject({ counted: 1, dead: 1 });
    expect(pipeline.dead).toEqual([
      { body: JSON.stringify({ mentions: [huge] }), reason: expect.stringContaining('The table refused it') },
    ]);
    expect(await logged()).toEqual([good.id]);
  });

  test('says nothing is done while the store is in trouble, and puts nothing aside for it', async () => {
    const proxy = await startFaultyProxy(endpointOf('dynalite'), () => 'throttle');
    const throttled = createPipeline(connect(proxy.endpoint, testTable.tableName).table, pipeline.clock);
    await expect(throttled.tag([aMention()])).rejects.toThrow();
    expect(throttled.dead).toEqual([]);
    await proxy.stop();
  });

  test('a message without mentions is nothing to do', async () => {
    expect(await pipeline.tag([])).toEqual({ received: 0, counted: 0, known: 0, tooOld: 0, dead: 0 });
  });
});
