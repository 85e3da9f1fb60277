import * as z from 'zod';
import { isPhrase } from '../../domain/phrase-topic.ts';
import type { SeriesBlock, SeriesPoint } from '../../domain/series.ts';
import type { Summary } from '../../domain/summary.ts';
import type { Tally } from '../../domain/tally.ts';
import { type TopicId, topicId } from '../../domain/topic.ts';
import type { Leaderboard, Trend } from '../../domain/trend.ts';
import { TREND_WINDOWS } from '../../domain/window.ts';
import { TopicIdSchema } from '../mention-schema.ts';

/** How derived values are written down: JSON, with tallies as rows, because a day's summary holds one for every topic. */
const Count = z.number().int().nonnegative();
const Counts = z.record(z.string(), Count);

// What was written before sentiment could be unknown has no last place.
const TallyRow = z.tuple([Count, Count, Count, z.number().int(), z.array(Count), Counts, Count.optional()]).transform(
  ([count, positive, negative, scoreSum, authors, platforms, unknown = 0]): Tally => ({
    count,
    positive,
    negative,
    unknown,
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
    taggedBy: Counts.default({}),
    phrases: z.array(z.tuple([z.array(z.string()), TallyRow])).default([]),
    phrasesHidden: Count.default(0),
  })
  .transform(({ topics, phrases, ...rest }): Summary => {
    const phraseTallies = phrases.flatMap(([slugs, tally]) =>
      slugs.map((slug): [TopicId, Tally] => [topicId('phrase', slug), tally]),
    );
    return { ...rest, topics: new Map([...topics, ...phraseTallies]) };
  });

export function toSummaryJson({ total, keptOut, topics, taggedBy, phrasesHidden }: Summary): unknown {
  // In order of name, so that equal summaries are written down equally, whatever order their mentions came in.
  const sorted = [...topics].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    total: toRow(total),
    keptOut,
    taggedBy,
    topics: sorted.filter(([topic]) => !isPhrase(topic)).map(([topic, tally]) => [topic, toRow(tally)]),
    phrases: groupPhrases(sorted.filter(([topic]) => isPhrase(topic))),
    phrasesHidden,
  };
}

/** All phrases that only one mention holds have the same tally: it is written once, beside all of their names. */
function groupPhrases(phrases: readonly (readonly [TopicId, Tally])[]): [slugs: string[], row: unknown][] {
  const groups = new Map<string, { slugs: string[]; row: unknown }>();
  for (const [topic, tally] of phrases) {
    const row = toRow(tally);
    const key = JSON.stringify(row);
    const group = groups.get(key) ?? { slugs: [], row };
    group.slugs.push(topic.slice(PHRASE_PREFIX.length));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ slugs, row }) => [slugs, row]);
}

const PHRASE_PREFIX = topicId('phrase', '');

function toRow({ count, positive, negative, scoreSum, authors, platforms, unknown }: Tally): unknown[] {
  return [count, positive, negative, scoreSum, authors, platforms, ...(unknown === 0 ? [] : [unknown])];
}

const PointSchema = z.object({
  count: Count,
  positive: Count,
  negative: Count,
  unknown: Count.default(0),
  score: z.number(),
  authors: Count,
  platforms: Counts,
}) satisfies z.ZodType<SeriesPoint, unknown>;

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
  logLikelihood: z.number().optional(),
}).transform(
  ({ expected, unusualness, logLikelihood, ...trend }): Trend => ({
    ...trend,
    ...(expected === undefined ? {} : { expected }),
    ...(unusualness === undefined ? {} : { unusualness }),
    ...(logLikelihood === undefined ? {} : { logLikelihood }),
  }),
);

export const LeaderboardSchema = z.object({
  window: z.enum(TREND_WINDOWS),
  range: z.object({ from: z.number(), to: z.number() }),
  total: PointSchema,
  keptOut: z.object({ production: Count, band: Count, figurative: Count, other: Count }),
  taggedBy: Counts.default({}),
  trends: z.array(TrendSchema),
}) satisfies z.ZodType<Leaderboard, unknown>;
