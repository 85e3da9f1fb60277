/**
 * A word of texts, as vocabularies look it up. A reader makes each word once, so that what a vocabulary found for it is found again
 * without comparing letters.
 */
export interface Word {
  /** Lower case, without diacritics, apostrophes and possessive ending. Empty for what is no word. */
  readonly form: string;
  readonly stem: string;
  /** Where vocabularies keep what they know of it: a number below `PLACES`. Another word may have the same; 0 is for those of no reader. */
  readonly place: number;
}

/** A word that stands in no text, or that is read only once. */
export function loneWord(form: string): Word {
  return { form, stem: form, place: 0 };
}

export const NO_WORD = loneWord('');

/** Texts repeat their words; how many are remembered is bounded, so that a million posts take no more memory. */
export const PLACES = 20_000;

/** Looks a word up once, and then remembers what was found for as long as no other word takes its place. */
export function rememberByWord<V>(find: (word: Word) => V): (word: Word) => V {
  const words: Word[] = new Array(PLACES);
  const found: V[] = new Array(PLACES);
  return (word) => {
    const { place } = word;
    const known = found[place];
    if (words[place] === word && known !== undefined) return known;
    const value = find(word);
    words[place] = word;
    found[place] = value;
    return value;
  };
}
