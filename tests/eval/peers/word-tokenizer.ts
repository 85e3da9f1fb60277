import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

const tokenizer = new WordTokenizer();

/** natural's default: runs of letters and digits. */
export function cutIntoWords(text: string): string[] {
  return tokenizer.tokenize(text);
}
