export type TokenKind = 'word' | 'hashtag' | 'handle' | 'link' | 'emoji' | 'emoticon' | 'mark';

/**
 * A word, or another piece of texts, as it is written: what can be said of it without looking at what is around it. A reader makes each
 * once, so that what a vocabulary found for it is found again without comparing letters.
 */
export interface Word {
  readonly kind: TokenKind;
  /** Lower case, without diacritics, apostrophes and possessive ending; for hashtags without `#`. Empty for marks. */
  readonly form: string;
  readonly stem: string;
  /** Where vocabularies keep what they know of it: a number below `PLACES`. Another word may have the same; 0 is for what is not remembered. */
  readonly place: number;
}

/** A word that stands in no text, or that is read only once. */
export function loneWord(form: string): Word {
  return { kind: 'word', form, stem: form, place: 0 };
}

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
