// natural ships types for its root only, and its root loads five storage clients; these are the files that are used.

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class RegexpTokenizer {
    constructor(options: { readonly pattern: RegExp; readonly gaps: false });
    /** `null` when nothing matches: with `gaps: false` it is `String.prototype.match`. */
    tokenize(text: string): string[] | null;
  }
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string };
  export = PorterStemmer;
}
