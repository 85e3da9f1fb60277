import type * as z from 'zod';
import type { Story, StorySighting } from '../../domain/story/story.ts';
import type { Tags } from '../../domain/tagging/tags.ts';
import { kindOf, type TopicId } from '../../domain/topic.ts';
import { toCursor } from './cursor.ts';
import type { TagsReply } from './replies.ts';

/** From our words to the reply's: the one place where epoch milliseconds become ISO 8601. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** A key for an optional time, or none. */
export function optionalTime<Name extends string>(
  name: Name,
  time: number | undefined,
): { readonly [K in Name]?: string } {
  return (time === undefined ? {} : { [name]: isoTime(time) }) as { readonly [K in Name]?: string };
}

export function viewTopic(id: TopicId, labelOf: (topic: TopicId) => string) {
  return { id, kind: kindOf(id) ?? 'phrase', label: labelOf(id) };
}

/** Nothing on the last page. */
export function viewNextCursor(list: string, position: string | undefined): { readonly nextCursor?: string } {
  return position === undefined ? {} : { nextCursor: toCursor({ list, position }) };
}

interface Sentiments {
  readonly count: number;
  readonly positive: number;
  readonly negative: number;
  readonly unknown: number;
  readonly score: number;
}

export function viewSentiment({ count, positive, negative, unknown, score }: Sentiments) {
  return { score, positive, negative, neutral: count - positive - negative - unknown, unknown };
}

interface Measures extends Sentiments {
  readonly authors: number;
  readonly platforms: Readonly<Record<string, number>>;
}

export function viewMeasures(point: Measures) {
  return {
    count: point.count,
    sentiment: viewSentiment(point),
    authors: point.authors,
    platforms: { ...point.platforms },
  };
}

/** Measures as cells of a table: what is nested in JSON stands in columns of its own. */
export const MEASURE_COLUMNS = ['count', 'authors', 'score', 'positive', 'negative', 'neutral', 'unknown'] as const;

export function cellsOf({
  count,
  authors,
  sentiment,
}: ReturnType<typeof viewMeasures>): Record<(typeof MEASURE_COLUMNS)[number], number> {
  return { count, authors, ...sentiment };
}

export function viewStory({ first, sources }: Story) {
  return { firstSighting: viewSighting(first), sources: sources.map(viewSighting) };
}

function viewSighting({ at, mentionId, platform, source, url }: StorySighting) {
  return { at: isoTime(at), mention: mentionId, platform, source, ...(url === undefined ? {} : { url }) };
}

export function viewTags({ phrases: _phrases, evidence, topics, sentiment, ...rest }: Tags): z.input<typeof TagsReply> {
  const { words, targets, ...scored } = sentiment;
  return {
    ...rest,
    evidence: [...evidence],
    topics: topics.map((topic) => ({ ...topic, matched: [...topic.matched] })),
    sentiment: {
      ...scored,
      words: words.map((word) => ({ ...word })),
      ...(targets === undefined ? {} : { targets: targets.map((target) => ({ ...target })) }),
    },
  };
}
