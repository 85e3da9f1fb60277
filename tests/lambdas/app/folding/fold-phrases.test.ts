import { beforeEach, describe, expect, test } from 'vitest';
import { readPoints } from '../../../../lambdas/app/reading/read-series.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS, startOf } from '../../../../lambdas/domain/bucket.ts';
import type { TaggedMention } from '../../../../lambdas/domain/mention.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { aMention, type MentionSpec, NOON, wordTagger } from '../../../factories/mentions.ts';
import { expectExactCounts } from '../../../factories/naive-counts.ts';
import { createPipeline, type Pipeline } from '../../../factories/pipeline.ts';

const WIRE_WORK = 'phrase:wire-work';
const TODAY = { from: startOf('day', NOON), to: startOf('day', NOON) + DAY_MS };

describe('phrases, from fold to fold', () => {
  let pipeline: Pipeline;
  beforeEach(async () => {
    pipeline = createPipeline((await createTestTable()).table);
  });

  async function say(...specs: MentionSpec[]): Promise<TaggedMention[]> {
    const mentions = specs.map((spec) => aMention({ phrases: ['wire_work'], seenAt: NOON, ...spec }));
    await pipeline.tag(mentions);
    await pipeline.fold();
    return mentions.map((mention) => ({ ...mention, eventAt: mention.publishedAt ?? '', tags: wordTagger(mention) }));
  }

  const points = async () =>
    (await readPoints(WIRE_WORK, 'bucket', TODAY, pipeline.derived))
      .filter(({ point }) => point.count > 0)
      .map(({ start, point }) => [start, point.count]);
  const listed = async () =>
    (await pipeline.mentions.list(WIRE_WORK, 100, undefined))?.mentions.map(({ id }) => id) ?? [];

  test('what the third author makes a topic has its morning too, in series and list', async () => {
    const first = await say({ author: 'gaffer', at: NOON - 5 * HOUR_MS }, { author: 'grip', at: NOON - 2 * HOUR_MS });
    expect([await points(), await listed()]).toEqual([[], []]);
    const third = await say({ author: 'runner' });
    expect(await points()).toHaveLength(3);
    expect(await listed()).toEqual([...third, ...first.toReversed()].map(({ id }) => id));
    const fourth = await say({ author: 'gaffer', at: NOON - 5 * HOUR_MS + BUCKET_MS });
    expect(await points()).toHaveLength(4);
    await expectExactCounts(pipeline, [...first, ...third, ...fourth]);
  });

  test('one account that says it all day makes no topic of it', async () => {
    const spam = await say(
      ...Array.from({ length: 40 }, (_, at) => ({ author: 'spammer', at: NOON - at * 3 * BUCKET_MS })),
    );
    expect([await points(), await listed()]).toEqual([[], []]);
    expect((await pipeline.derived.readLeaderboard('24h'))?.trends.map(({ topic }) => topic)).toEqual([
      'theme:improvisation',
    ]);
    await expectExactCounts(pipeline, spam);
  });

  test('what another tagger no longer finds is no topic any more: its series falls silent', async () => {
    const said = await say(
      { author: 'gaffer', at: NOON - 5 * HOUR_MS },
      { author: 'grip', at: NOON - 2 * HOUR_MS },
      { author: 'runner' },
    );
    expect(await points()).toHaveLength(3);
    const [first, ...others] = said;
    if (first === undefined) return expect.unreachable();
    await pipeline.mentions.putLog([{ ...first, tags: { ...first.tags, phrases: [] } }]);
    await pipeline.dirty.mark([startOf('bucket', Date.parse(first.eventAt))]);
    await pipeline.fold();
    // Two authors are left.
    expect(await points()).toEqual([]);
    const [day] = await pipeline.derived.readSummaries('day', TODAY);
    expect(day?.summary.topics.get(WIRE_WORK)?.count).toBe(others.length);
  });

  test('on a day of more phrases than a day keeps, the rare ones fall silent, and speak again when they are no longer rare', async () => {
    const authors = ['gaffer', 'grip', 'runner'];
    await say(...authors.map((author, at) => ({ author, at: NOON - (3 + at) * HOUR_MS })));
    expect(await points()).toHaveLength(3);
    // A thousand others are said by these three, and four times each.
    const many = Array.from({ length: 1_001 }, (_, at) => `rumour_${at}`);
    const crowd = [...authors, 'gaffer'].map((author) => ({ author, phrases: many }));
    await say(...crowd);
    expect(await points()).toEqual([]);
    await say({ author: 'best boy' }, { author: 'clapper' });
    expect((await points()).map(([, count]) => count)).toEqual([1, 1, 1, 2]);
  });
});
