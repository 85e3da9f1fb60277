import { SentimentAnalyzer } from 'natural/lib/natural/sentiment/index.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import type { SentimentLabel } from '../../lambdas/domain/tagging/tags.ts';
import { createDefaultTagger } from '../../lambdas/handlers/tagging.ts';

export interface Scorer {
  readonly name: string;
  readonly score: (text: string) => { readonly score: number; readonly label: SentimentLabel };
}

const tag = createDefaultTagger();

export const OURS: Scorer = { name: 'offcamera', score: (text) => tag({ text }).sentiment };

/** natural's own analyzer as its documentation shows it. Its sign is its label: it has no bounds of its own. */
export function naturalScorer(isStemming: boolean): Scorer {
  const analyzer = new SentimentAnalyzer('English', isStemming ? PorterStemmer : undefined, 'afinn');
  const tokenizer = new WordTokenizer();
  return {
    name: isStemming ? 'natural, afinn, Porter stemmer' : 'natural, afinn',
    score: (text) => {
      const words = tokenizer.tokenize(text);
      // No words give NaN; it is kept from spoiling the averages of the comparison.
      const score = words.length === 0 ? 0 : analyzer.getSentiment(words);
      return { score, label: score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral' };
    },
  };
}
