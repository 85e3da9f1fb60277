import { SentimentAnalyzer } from 'natural/lib/natural/sentiment/index.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import winkSentiment from 'wink-sentiment';
import type { SentimentLabel } from '../../../lambdas/domain/tagging/tags.ts';
import { cutIntoWords } from './word-tokenizer.ts';

/** Scores up to `negativeTo` are negative, from `positiveFrom` on positive, between them neutral. */
export interface Bounds {
  readonly negativeTo: number;
  readonly positiveFrom: number;
}

export interface SentimentPeer {
  readonly name: string;
  readonly score: (text: string) => number;
  /** What its documentation says of the score: its sign, or bounds. */
  readonly bounds: Bounds;
}

const BY_SIGN: Bounds = { negativeTo: -Number.MIN_VALUE, positiveFrom: Number.MIN_VALUE };

/** The bounds that VADER's authors publish and its npm port repeats. */
const VADERS_BOUNDS: Bounds = { negativeTo: -0.05, positiveFrom: 0.05 };

const sentiment = new Sentiment();

export const SENTIMENT_PEERS: readonly SentimentPeer[] = [
  natural('natural, afinn', undefined, 'afinn'),
  natural('natural, afinn, Porter stemmer', PorterStemmer, 'afinn'),
  natural('natural, pattern', undefined, 'pattern'),
  natural('natural, senticon', undefined, 'senticon'),
  { name: 'sentiment', score: (text) => sentiment.analyze(text).comparative, bounds: BY_SIGN },
  { name: 'wink-sentiment', score: (text) => winkSentiment(text).normalizedScore, bounds: BY_SIGN },
  {
    name: 'vader-sentiment',
    score: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    bounds: VADERS_BOUNDS,
  },
];

/** natural's own analyzer as its documentation shows it. */
function natural(name: string, stemmer: unknown, vocabulary: 'afinn' | 'pattern' | 'senticon'): SentimentPeer {
  const analyzer = new SentimentAnalyzer('English', stemmer, vocabulary);
  return {
    name,
    score: (text) => {
      const words = cutIntoWords(text);
      // No words give NaN; it is kept from spoiling the averages of the comparison.
      return words.length === 0 ? 0 : analyzer.getSentiment(words);
    },
    bounds: BY_SIGN,
  };
}

export function labelOf(score: number, { negativeTo, positiveFrom }: Bounds): SentimentLabel {
  if (score >= positiveFrom) return 'positive';
  return score <= negativeTo ? 'negative' : 'neutral';
}
