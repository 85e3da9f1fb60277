import { logLikelihood, ONCE_IN_A_THOUSAND } from '../log-likelihood.ts';
import { phraseTopic } from '../phrase-topic.ts';
import type { Summary } from '../summary.ts';
import { kindOf, type TopicId } from '../topic.ts';
import type { Company } from './company.ts';

const MOST_TERMS = 8;
/** What two mentions say may be one mention, passed on. */
const LEAST_MENTIONS = 3;

interface Term {
  readonly words: string;
  readonly count: number;
  readonly standing: number;
}

/**
 * Phrases and hashtags that are said far more in these mentions than in all mentions before, the most telling first: those
 * that tell a reader what the talk is about. By log-likelihood, as for emerging phrases.
 */
export function risenTerms({ mentionIds, phrases, topics }: Company, before: Summary): string[] {
  const terms = [
    ...[...phrases].map(([words, count]) => [words, phraseTopic(words), count] as const),
    ...[...topics]
      .filter(([topic]) => kindOf(topic) === 'hashtag')
      .map(([topic, count]) => [`#${topic.slice('hashtag:'.length)}`, topic, count] as const),
  ];
  const standing = (topic: TopicId, count: number) =>
    logLikelihood(
      { count, total: mentionIds.length },
      { count: before.topics.get(topic)?.count ?? 0, total: Math.max(before.total.count, mentionIds.length) },
    );
  const told = terms
    .map(([words, topic, count]): Term => ({ words, count, standing: standing(topic, count) }))
    .filter(({ count, standing: likelihood }) => count >= LEAST_MENTIONS && likelihood >= ONCE_IN_A_THOUSAND)
    .toSorted((left, right) => right.standing - left.standing || right.words.length - left.words.length);
  return withoutPieces(told).slice(0, MOST_TERMS);
}

/** A part of a phrase that is listed already says nothing new. */
function withoutPieces(terms: readonly Term[]): string[] {
  const kept: string[] = [];
  for (const { words } of terms) {
    const isPiece = kept.some((other) => ` ${other} `.includes(` ${words} `) || ` ${words} `.includes(` ${other} `));
    if (!isPiece) kept.push(words);
    if (kept.length === MOST_TERMS) break;
  }
  return kept;
}
