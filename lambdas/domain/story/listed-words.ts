import { foldedWords } from '../tagging/fold-word.ts';
import { toWordList, type WordList } from '../tagging/word-list.ts';
import { COMMON_WORDS, EVERYDAY_WORDS } from './common-words.ts';

const COMMON_WEIGHT = 1;
export const EVERYDAY_WEIGHT = 2;

/** What is known of words before a text is read, as it is looked up: plain, so that it is made once and kept. */
export interface ListedWords {
  /** The stems of words that say little. */
  readonly stems: WordList;
  /** How much each of them tells. */
  readonly weights: Uint8Array;
  /** The words that names of known people are made of. */
  readonly names: WordList;
}

/** `stem` is for English words; `names` are those of known people. */
export function compileListedWords(stem: (word: string) => string, names: Iterable<string>): ListedWords {
  const weights = new Map<string, number>();
  for (const word of words(EVERYDAY_WORDS)) weights.set(stem(word), EVERYDAY_WEIGHT);
  for (const word of words(COMMON_WORDS)) weights.set(stem(word), COMMON_WEIGHT);
  return {
    stems: toWordList([...weights.keys()]),
    weights: Uint8Array.from(weights.values()),
    names: toWordList([...new Set([...names].flatMap(foldedWords))]),
  };
}

/** The words of a list as it is written. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
