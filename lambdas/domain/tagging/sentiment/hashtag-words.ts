import { foldWord } from '../fold-word.ts';

/** Longer tags are not made of words that anyone reads. */
const LONGEST = 60;

/**
 * The words of a hashtag that shows where they begin: `#SoProud`, `#so_proud`, `#BestEPEver`. Folded; none for a tag in one
 * piece.
 */
export function hashtagWords(tag: string): readonly string[] {
  if (tag.length > LONGEST) return [];
  const words = tag.slice(1).match(PIECE) ?? [];
  return words.length > 1 ? words.map(foldWord) : [];
}

const PIECE = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;
