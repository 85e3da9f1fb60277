import { countDistinct } from './distinct.ts';
import { isPhrase } from './phrase-topic.ts';
import type { Summary } from './summary.ts';
import type { Tally } from './tally.ts';

/**
 * Phrases are a long tail: nearly every mention brings some that nobody else says. So a summary keeps a bounded number of
 * them, and of the rest only how many mentions of one phrase can be among it.
 *
 * `most`: how many phrases a span keeps. A bucket holds all that 330 mentions say, an hour all that 1,300 say: only above
 * that are counts of phrases too low, by what was cut from each span. `least`: said less often, a phrase is not kept at
 * all; what was said once in a day is no topic, and there is most of it.
 */
const LIMITS = {
  bucket: { most: 2_000, least: 1 },
  hour: { most: 8_000, least: 1 },
  day: { most: 1_000, least: 2 },
} as const;

/** A topic that so few people speak of is none, however often they do. */
export const MIN_AUTHORS = 3;

export function hasEnoughAuthors({ authors }: Tally): boolean {
  return countDistinct(authors) >= MIN_AUTHORS;
}

/**
 * Drops the rarest phrases of a span: all that were said equally often together, so that what stays depends on counts alone
 * and not on names or order. Everything else of the summary is left as it is.
 */
export function withoutRarePhrases(summary: Summary, span: keyof typeof LIMITS): Summary {
  const counts = [...summary.topics].filter(([topic]) => isPhrase(topic)).map(([, { count }]) => count);
  const { most, least } = LIMITS[span];
  const firstTooMany = counts.length <= most ? 0 : (counts.toSorted((left, right) => right - left)[most] ?? 0);
  const from = Math.max(least, firstTooMany + 1);
  const dropped = counts.filter((count) => count < from);
  if (dropped.length === 0) return summary;
  const topics = [...summary.topics].filter(([topic, { count }]) => count >= from || !isPhrase(topic));
  const hidden = dropped.reduce((largest, count) => Math.max(largest, count), 0);
  return { ...summary, topics: new Map(topics), phrasesHidden: summary.phrasesHidden + hidden };
}
