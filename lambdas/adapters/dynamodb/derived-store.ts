import { DAY_MS, type Span, startOf, type TimeRange } from '../../domain/bucket.ts';
import { expiryOf } from '../../domain/event-time.ts';
import type { SeriesBlock } from '../../domain/series.ts';
import type { DerivedStore, SpanSummary } from '../../ports/derived-store.ts';
import type { FoldTurn } from '../../ports/fold-control.ts';
import { LeaderboardSchema, SeriesBlockSchema, SummarySchema, toSeriesJson, toSummaryJson } from './derived-schema.ts';
import { iso, keys } from './keys.ts';
import { packValue, unpackValue } from './large-value.ts';
import type { Attributes, Item, Key, Table } from './table.ts';

/** A reader that meets a value just being replaced looks again this often. */
const READ_ATTEMPTS = 3;

export function createDerivedStore(table: Table, retentionDays: number): DerivedStore {
  return {
    async readSummaries(span, range) {
      const partitions = await Promise.all(partitionsOf(span, range).map(([pk, sorts]) => table.query(pk, sorts)));
      return Promise.all(partitions.flat().map((item) => toSpanSummary(item)));
    },

    async writeSummary(span, start, summary, turn) {
      const key = keys.summary(span, start);
      const expiresAt = expiryOf(start, retentionDays);
      return putFenced(key, { ...(await packValue(toSummaryJson(summary), key, expiresAt, table)), expiresAt }, turn);
    },

    async readSeries(topic, span, { from, to }, isFresh = false) {
      const items = await table.query(keys.topicPartition(topic), {
        from: keys.seriesSort(span, from),
        to: keys.seriesSort(span, to - 1),
        isConsistent: isFresh,
      });
      return items.map((item): SeriesBlock => SeriesBlockSchema.parse(item['series']));
    },

    async writeSeries(topic, span, block, turn) {
      const expiresAt = expiryOf(block.start, retentionDays);
      return putFenced(keys.series(topic, span, block.start), { series: toSeriesJson(block), expiresAt }, turn);
    },

    async listMentions(listings) {
      await table.putAll(
        listings.map(({ topic, bucket, mentionId }) => ({
          pk: keys.topicPartition(topic),
          sk: keys.listingSort(iso(bucket), mentionId),
          expiresAt: expiryOf(bucket, retentionDays),
        })),
      );
    },

    async readLeaderboard(window) {
      const value = await readPacked(keys.leaderboard(window));
      return value === undefined ? undefined : LeaderboardSchema.parse(value);
    },

    async writeLeaderboard(board, turn) {
      const key = keys.leaderboard(board.window);
      return putFenced(key, await packValue(board, key, expiryOf(board.range.to, retentionDays), table), turn);
    },
  };

  /** The fence: an item that a fold with a higher number wrote stays as it is. */
  async function putFenced(key: Key, attributes: Attributes, turn: FoldTurn): Promise<boolean> {
    return table.put(
      { ...key, ...attributes, fold: turn.number },
      { expression: 'attribute_not_exists(fold) OR fold <= :turn', values: { ':turn': turn.number } },
    );
  }

  async function toSpanSummary(item: Item): Promise<SpanSummary> {
    const value = (await unpackValue(item, table)) ?? (await readPacked({ pk: item.pk, sk: item.sk }));
    return { start: Date.parse(item.sk), summary: SummarySchema.parse(value) };
  }

  async function readPacked(key: Key): Promise<unknown> {
    for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt += 1) {
      const item = await table.get(key);
      if (item === undefined) return undefined;
      const value = await unpackValue(item, table);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** The partitions a range of spans lies in, with the part of each that belongs to the range. */
function partitionsOf(span: Span, { from, to }: TimeRange): [pk: string, sorts: { from: string; to: string }][] {
  const partitions: [string, { from: string; to: string }][] = [];
  const sorts = { from: iso(from), to: iso(to - 1) };
  // No partition is shorter than a day, so stepping by days meets every one.
  for (let day = startOf('day', from); day < to; day += DAY_MS) {
    const pk = keys.summaryPartition(span, day);
    if (partitions.at(-1)?.[0] !== pk) partitions.push([pk, sorts]);
  }
  return partitions;
}
