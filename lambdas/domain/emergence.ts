import { resemblance } from './distinct.ts';
import { ONCE_IN_A_THOUSAND } from './log-likelihood.ts';
import { MIN_AUTHORS } from './long-tail.ts';
import { wordsOfPhrase } from './phrase-topic.ts';
import type { Tally } from './tally.ts';
import type { TopicId } from './topic.ts';

/** A phrase or hashtag of a window, and how far it stands out against the time before. */
export interface Candidate {
  readonly topic: TopicId;
  readonly tally: Tally;
  readonly logLikelihood: number;
}

/** Fewer mentions make no topic, however new their words are. */
export const MIN_COUNT = 5;

/** Whether a topic that nobody configured is to be shown as one. */
export function standsOut(trend: { count: number; authors: number; logLikelihood?: number }): boolean {
  const { count, authors, logLikelihood = 0 } = trend;
  return logLikelihood >= ONCE_IN_A_THOUSAND && count >= MIN_COUNT && authors >= MIN_AUTHORS;
}

/** From this part of its count on, a phrase that is nearly always said within a longer one is only a piece of it. */
const MIN_PIECE_SHARE = 0.8;

/** Phrases said by so nearly the same people are pieces of the same posts. */
const MIN_SAME_VOICES = 0.8;

/** Of the shorter phrase's words, the part that makes two phrases one topic ("wedding scene", "wedding scenes"). */
const MIN_SHARED_WORDS = 2 / 3;

/**
 * Of phrases that stand out, one for each thing that is talked about, the most outstanding first. A sentence that many
 * people pass on brings a dozen phrases with it; what is kept of them is the whole phrase rather than its pieces.
 */
export function onePhraseForEach(candidates: readonly Candidate[], most: number): Candidate[] {
  const sorted = withoutPieces(candidates).toSorted(byStanding);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    if (kept.length === most) break;
    if (!kept.some((other) => isSameTopic(candidate, other))) kept.push(candidate);
  }
  return kept;
}

function byStanding(left: Candidate, right: Candidate): number {
  return (
    right.logLikelihood - left.logLikelihood ||
    right.topic.length - left.topic.length ||
    (left.topic < right.topic ? -1 : 1)
  );
}

/** Linear in the phrases: each names its pieces, and those are looked up. */
function withoutPieces(candidates: readonly Candidate[]): Candidate[] {
  const longest = new Map<string, number>();
  for (const { topic, tally } of candidates) {
    for (const piece of piecesOf(wordsOfPhrase(topic).split(' ')))
      longest.set(piece, Math.max(longest.get(piece) ?? 0, tally.count));
  }
  return candidates.filter(
    ({ topic, tally }) => (longest.get(wordsOfPhrase(topic)) ?? 0) < MIN_PIECE_SHARE * tally.count,
  );
}

/** Every shorter phrase within one. */
function piecesOf(words: readonly string[]): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= words.length; to += 1) {
      if (to - from < words.length) pieces.push(words.slice(from, to).join(' '));
    }
  }
  return pieces;
}

function isSameTopic(one: Candidate, other: Candidate): boolean {
  const haveSameCounts =
    Math.min(one.tally.count, other.tally.count) >= MIN_SAME_VOICES * Math.max(one.tally.count, other.tally.count);
  if (haveSameCounts && resemblance(one.tally.authors, other.tally.authors) >= MIN_SAME_VOICES) return true;
  const words = meaningOf(one);
  const others = meaningOf(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= MIN_SHARED_WORDS * Math.min(words.size, others.size);
}

/** The words that mean something, without a plural's ending. Those that only join others stand inside and are short. */
function meaningOf({ topic }: Candidate): Set<string> {
  const words = wordsOfPhrase(topic).split(' ');
  const meaning = words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 3);
  return new Set(meaning.map((word) => (word.endsWith('s') ? word.slice(0, -1) : word)));
}
