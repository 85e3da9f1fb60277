import { beforeEach, expect, test } from 'vitest';
import { createDerivedStore } from '../../../../lambdas/adapters/dynamodb/derived-store.ts';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { DAY_MS, HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import { toBlock } from '../../../../lambdas/domain/series.ts';
import { EMPTY_SUMMARY, type Summary } from '../../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY, type Tally } from '../../../../lambdas/domain/tally.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import type { DerivedStore } from '../../../../lambdas/ports/derived-store.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';

const DAY = Date.parse('2026-08-04T00:00:00Z');
const turn = (number: number) => ({ number, mustWriteAll: false });

describeOnEachEngine('the derived store', (engine) => {
  let table: Table;
  let store: DerivedStore;

  beforeEach(async () => {
    ({ table } = await createTestTable(engine));
    store = createDerivedStore(table, 90);
  });

  test('gives summaries back as they were, in order, across days, months and years', async () => {
    const starts = ['2025-12-31T23:00:00Z', '2026-01-01T00:00:00Z', '2026-01-31T23:00:00Z', '2026-02-01T00:00:00Z'].map(
      Date.parse,
    );
    for (const [index, start] of starts.entries())
      await store.writeSummary('hour', start, counting(index + 1), turn(1));
    const read = await store.readSummaries('hour', { from: starts[0] ?? 0, to: (starts[3] ?? 0) + HOUR_MS });
    expect(read).toEqual(starts.map((start, index) => ({ start, summary: counting(index + 1) })));
    expect(await store.readSummaries('hour', { from: (starts[0] ?? 0) + 1, to: starts[2] ?? 0 })).toHaveLength(1);
  });

  test('a fold with a lower number is refused, the same and higher ones are not', async () => {
    expect(await store.writeSummary('day', DAY, counting(1), turn(5))).toBe(true);
    expect(await store.writeSummary('day', DAY, counting(2), turn(4))).toBe(false);
    expect(await store.writeSummary('day', DAY, counting(3), turn(5))).toBe(true);
    expect(await store.readSummaries('day', { from: DAY, to: DAY + DAY_MS })).toEqual([
      { start: DAY, summary: counting(3) },
    ]);
    const block = toBlock(DAY, [tally(2)], tally(2));
    expect(await store.writeSeries('theme:a', 'day', block, turn(7))).toBe(true);
    expect(await store.writeSeries('theme:a', 'day', toBlock(DAY, [], EMPTY_TALLY), turn(6))).toBe(false);
    expect(await store.readSeries('theme:a', 'day', { from: DAY, to: DAY + 1 })).toEqual([block]);
  });

  test('a summary longer than an item may be is kept in parts, and replaced whole', async () => {
    const big = (seed: number): Summary => ({
      ...EMPTY_SUMMARY,
      topics: new Map(Array.from({ length: 30_000 }, (_, index) => [noise(index, seed), tally(index)])),
    });
    expect(await store.writeSummary('day', DAY, big(1), turn(1))).toBe(true);
    expect(await store.writeSummary('day', DAY, big(2), turn(2))).toBe(true);
    expect(await store.writeSummary('day', DAY, big(3), turn(1))).toBe(false);
    const [read] = await store.readSummaries('day', { from: DAY, to: DAY + 1 });
    expect(new Map([...(read?.summary.topics ?? [])].toSorted())).toEqual(new Map([...big(2).topics].toSorted()));
  });

  test('hours and days of a topic do not mix, and neighbours stay out', async () => {
    const hour = toBlock(DAY + HOUR_MS, [undefined, tally(1)], tally(1));
    await store.writeSeries('theme:a', 'hour', hour, turn(1));
    await store.writeSeries('theme:a', 'day', toBlock(DAY, [tally(1)], tally(1)), turn(1));
    await store.writeSeries('theme:ab', 'hour', hour, turn(1));
    expect(await store.readSeries('theme:a', 'hour', { from: DAY, to: DAY + DAY_MS })).toEqual([hour]);
    expect(await store.readSeries('theme:a', 'hour', { from: DAY, to: DAY + HOUR_MS })).toEqual([]);
  });
});

function tally(count: number): Tally {
  return {
    ...EMPTY_TALLY,
    count,
    unknown: count % 2,
    scoreSum: 0 - count,
    authors: [count, count + 1],
    platforms: { web: count },
  };
}

function counting(count: number): Summary {
  return {
    total: tally(count),
    keptOut: { production: 0, band: count, figurative: 1, other: 2 },
    topics: new Map([['theme:a', tally(count)]]),
    taggedBy: { '2-0': count },
    phrasesHidden: 0,
  };
}

/** Names that do not compress: 30,000 of them are over a megabyte. */
function noise(index: number, seed: number): TopicId {
  const bytes = Array.from(
    { length: 24 },
    (_, byte) => (((index + 1) * 2654435761 * (byte + seed)) >>> (byte % 16)) % 36,
  );
  return `hashtag:${bytes.map((byte) => byte.toString(36)).join('')}${index}`;
}
