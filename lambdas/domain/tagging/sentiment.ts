import { UNDETERMINED } from './language.ts';
import type { LanguageTools } from './language-tools.ts';
import { amountOf, clauseFactors, squash, withExclamations } from './sentiment/amounts.ts';
import { carryingWords } from './sentiment/carrying-words.ts';
import { type CompiledSentiment, createSentimentLexicon } from './sentiment/lexicon.ts';
import type { Target } from './sentiment/locate-targets.ts';
import { weighOther } from './sentiment/other-languages.ts';
import { targetSentiments } from './sentiment/targets.ts';
import { type Weighed, weigh } from './sentiment/weigh.ts';
import type { Sentiment, SentimentLabel } from './tags.ts';
import type { Token } from './tokens.ts';

/**
 * Label bounds, chosen where macro recall on TweetEval's validation tweets peaks (tests/eval): one mild positive word in a
 * sentence is small talk, one mild negative word is seldom said without meaning it.
 */
const POSITIVE_FROM = 0.36;
const NEGATIVE_TO = -0.12;
/** An article is judged by its opening: a sum over thousands of words says nothing. */
const MAX_TOKENS = 1_000;
/** Of a text longer than a post not the sum counts but what a post of this many tokens would say. */
const POST_TOKENS = 60;

export type SentimentScorer = (tokens: readonly Token[], language: string, targets?: readonly Target[]) => Sentiment;

/**
 * A scorer over a vocabulary of lower-case English words and phrases (natural's AFINN), and those of other languages where
 * there are any: a text in none of them, and without emoji, is `unknown`. `targets` are the people and works the text
 * names: their presence makes it talk of film, and where it speaks differently of them each gets its own label.
 */
export function createSentimentScorer(
  vocabulary: CompiledSentiment,
  otherVocabulary: LanguageTools['otherValences'] = () => undefined,
): SentimentScorer {
  const lexicon = createSentimentLexicon(vocabulary);

  return (tokens, language, targets = []) => {
    const end = Math.min(tokens.length, MAX_TOKENS);
    if (language !== 'en' && language !== UNDETERMINED) {
      const other = weighOther(tokens, end, language, otherVocabulary(language));
      return other.weighings.length === 0 ? UNKNOWN : sentimentOf(tokens, other, false, end);
    }
    const weighed = weigh(tokens, lexicon, end);
    const speaksOfFilm = weighed.speaksOfFilm || targets.length > 0;
    const sentiment = sentimentOf(tokens, weighed, speaksOfFilm, end);
    if (targets.length < 2) return sentiment;
    const amounts = weighed.weighings.map((weighing) => amountOf(weighing, speaksOfFilm));
    const ofTargets = targetSentiments(tokens.slice(0, end), weighed, amounts, targets, judge);
    return ofTargets === undefined ? sentiment : { ...sentiment, targets: ofTargets };
  };
}

const UNKNOWN: Sentiment = { label: 'unknown', score: 0, words: [] };

function sentimentOf(tokens: readonly Token[], weighed: Weighed, speaksOfFilm: boolean, end: number): Sentiment {
  const factors = clauseFactors(weighed.clauses);
  const amounts: number[] = [];
  let sum = 0;
  for (const weighing of weighed.weighings) {
    const amount = amountOf(weighing, speaksOfFilm) * (factors[weighing.clause] ?? 1);
    amounts.push(amount);
    sum += amount;
  }
  const full = withExclamations(sum, weighed);
  const { label, score } = judge(end > POST_TOKENS ? full * Math.sqrt(POST_TOKENS / end) : full);
  return { label, score, words: carryingWords(tokens, weighed, amounts) };
}

function judge(sum: number): { label: SentimentLabel; score: number } {
  const score = rounded(squash(sum));
  return { label: labelOf(score), score };
}

function labelOf(score: number): SentimentLabel {
  if (score >= POSITIVE_FROM) return 'positive';
  return score <= NEGATIVE_TO ? 'negative' : 'neutral';
}

function rounded(score: number): number {
  const thousandths = Math.round(1000 * score);
  return thousandths === 0 ? 0 : thousandths / 1000;
}
