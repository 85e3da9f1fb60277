import * as z from 'zod';
import type { SeriesBlock, SeriesPoint } from '../../domain/series.ts';
import type { Summary } from '../../domain/summary.ts';
import type { Tally } from '../../domain/tally.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Leaderboard, Trend } from '../../domain/trend.ts';
import { TREND_WINDOWS } from '../../domain/window.ts';
import { TopicIdSchema } from '../mention-schema.ts';

/** How derived values are written down: JSON, with tallies as rows, because a day's summary holds one for every topic. */
const Count = z.number().int().nonnegative();
const Counts = z.record(z.string(), Count);

const TallyRow = z.tuple([Count, Count, Count, z.number().int(), z.array(Count), Counts]).transform(
  ([count, positive, negative, scoreSum, authors, platforms]): Tally => ({
    count,
    positive,
    negative,
    scoreSum,
    authors,
    platforms,
  }),
);

export const SummarySchema = z
  .object({
    total: TallyRow,
    keptOut: z.object({ production: Count, band: Count, figurative: Count, other: Count }),
    topics: z.array(z.tuple([TopicIdSchema, TallyRow])),
  })
  .transform(({ total, keptOut, topics }): Summary => ({ total, keptOut, topics: new Map(topics) }));

export function toSummaryJson({ total, keptOut, topics }: Summary): unknown {
  // In order of name, so that equal summaries are written down equally, whatever order their mentions came in.
  const sorted = [...topics].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    total: toRow(total),
    keptOut,
    topics: sorted.map(([topic, tally]): [TopicId, unknown] => [topic, toRow(tally)]),
  };
}

function toRow({ count, positive, negative, scoreSum, authors, platforms }: Tally): unknown[] {
  return [count, positive, negative, scoreSum, authors, platforms];
}

const PointSchema = z.object({
  count: Count,
  positive: Count,
  negative: Count,
  score: z.number(),
  authors: Count,
  platforms: Counts,
}) satisfies z.ZodType<SeriesPoint>;

export const SeriesBlockSchema = z
  .object({ start: z.number(), slots: z.array(PointSchema.nullable()), whole: PointSchema })
  .transform(
    ({ start, slots, whole }): SeriesBlock => ({ start, slots: slots.map((slot) => slot ?? undefined), whole }),
  );

export function toSeriesJson({ start, slots, whole }: SeriesBlock) {
  return { start, slots: slots.map((slot) => slot ?? null), whole };
}

const TrendSchema = PointSchema.extend({
  topic: TopicIdSchema,
  share: z.number(),
  expected: z.number().optional(),
  unusualness: z.number().optional(),
}).transform(
  ({ expected, unusualness, ...trend }): Trend => ({
    ...trend,
    ...(expected === undefined ? {} : { expected }),
    ...(unusualness === undefined ? {} : { unusualness }),
  }),
);

export const LeaderboardSchema = z.object({
  window: z.enum(TREND_WINDOWS),
  range: z.object({ from: z.number(), to: z.number() }),
  total: PointSchema,
  keptOut: z.object({ production: Count, band: Count, figurative: Count, other: Count }),
  trends: z.array(TrendSchema),
}) satisfies z.ZodType<Leaderboard>;
