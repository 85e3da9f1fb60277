// What the comparisons need of packages without types; lambdas/adapters/natural declares what the product uses of natural.

declare module 'natural/lib/natural/sentiment/index.js' {
  export class SentimentAnalyzer {
    constructor(language: 'English', stemmer: unknown, vocabulary: 'afinn' | 'pattern' | 'senticon');
    /** The mean valence of the words; NaN for none. */
    getSentiment(words: readonly string[]): number;
  }
}

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class WordTokenizer {
    tokenize(text: string): string[];
  }
}

declare module 'natural/lib/natural/stemmers/index.js' {
  export const PorterStemmer: {
    /** The stems of a text's words in lower case, without stop words. */
    tokenizeAndStem(text: string): string[];
  };
}

declare module 'natural/lib/natural/classifiers/index.js' {
  export class BayesClassifier {
    constructor(stemmer: unknown, smoothing: number);
    addDocument(stems: readonly string[], label: string): void;
    train(): void;
    classify(stems: readonly string[]): string;
    getClassifications(stems: readonly string[]): { readonly label: string; readonly value: number }[];
  }
}

declare module 'natural/lib/natural/tfidf/index.js' {
  export class TfIdf {
    addDocument(words: readonly string[], key: string): void;
    /** What the words weigh in each document, in the order in which documents were added. */
    tfidfs(words: readonly string[]): number[];
  }
}

declare module 'natural/lib/natural/distance/index.js' {
  /** How alike two texts are by their pairs of letters, 0 to 1. */
  export function DiceCoefficient(one: string, other: string): number;
  /** How alike two texts are by their letters in order, 0 to 1. */
  export function JaroWinklerDistance(one: string, other: string, options: object): number;
}

declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { readonly score: number; readonly comparative: number };
  }
}

declare module 'wink-sentiment' {
  export default function analyze(text: string): { readonly score: number; readonly normalizedScore: number };
}

declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
  };
  export default vader;
}
