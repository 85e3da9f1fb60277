// What only the comparison needs of natural; lambdas/adapters/natural declares what the product uses.

declare module 'natural/lib/natural/sentiment/index.js' {
  export class SentimentAnalyzer {
    constructor(language: 'English', stemmer: unknown, vocabulary: 'afinn');
    /** The mean valence of the words; NaN for none. */
    getSentiment(words: readonly string[]): number;
  }
}

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class WordTokenizer {
    tokenize(text: string): string[];
  }
}
