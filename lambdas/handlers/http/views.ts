import { kindOf, type TopicId } from '../../domain/topic.ts';
import { toCursor } from './cursor.ts';

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
  readonly score: number;
}

export function viewSentiment({ count, positive, negative, score }: Sentiments) {
  return { score, positive, negative, neutral: count - positive - negative };
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
