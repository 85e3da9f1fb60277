import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** The word before (-1) or after (1) in the same sentence. */
export function neighbour(words: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  const word = words[at + step];
  return word !== undefined && word.sentence === words[at]?.sentence ? word : undefined;
}

/** The same, but only when no mark stands between them: a comma begins another clause. */
export function adjacent({ text, words }: Reading, at: number, step: 1 | -1): Token | undefined {
  const word = words[at];
  const other = neighbour(words, at, step);
  if (word === undefined || other === undefined) return undefined;
  const between = step === 1 ? text.slice(word.end, other.start) : text.slice(other.end, word.start);
  return between.trim() === '' ? other : undefined;
}

/** The first character after a word that is no space; empty at the end. */
export function markAfter(text: string, end: number): string {
  return text.charAt(text.charCodeAt(end) === 0x20 ? end + 1 : end);
}
