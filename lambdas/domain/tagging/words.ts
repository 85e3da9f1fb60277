export type TokenKind = 'word' | 'hashtag' | 'handle' | 'link' | 'emoji' | 'emoticon' | 'mark';

/**
 * A word, or another piece of texts, as it is written: what can be said of it without looking at what is around it. A
 * reader makes each once, so that what a vocabulary found for it is found again without comparing letters.
 */
export interface Word {
  readonly kind: TokenKind;
  /** Lower case, without diacritics, apostrophes and possessive ending; for hashtags without `#`. Empty for marks. */
  readonly form: string;
  readonly stem: string;
  /** What vocabularies found for it, if it is worth keeping. */
  readonly facts: Facts | undefined;
}

/**
 * For each vocabulary who found something, and what. All of a word lies together: far memory is what reading a text waits
 * for.
 */
export type Facts = unknown[];

/** Those that keep what they know of a word. */
const VOCABULARIES = ['language', 'names', 'phrases', 'lore', 'model', 'sentiment'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

export function noFacts(): Facts {
  return new Array<undefined>(2 * VOCABULARIES.length).fill(undefined);
}

/** A word that stands in no text, or that is read only once. */
export function loneWord(form: string): Word {
  return { kind: 'word', form, stem: form, facts: undefined };
}

/** Texts repeat their words; how many are remembered is bounded, so that a million posts take no more memory. */
export const MOST_REMEMBERED = 20_000;

/**
 * Looks a word up once, and then remembers what was found, for as long as no other vocabulary of the same name looks it up.
 */
export function rememberByWord<V>(vocabulary: Vocabulary, find: (word: Word) => V): (word: Word) => V {
  const finder = 2 * VOCABULARIES.indexOf(vocabulary);
  return (word) => {
    const { facts } = word;
    if (facts === undefined) return find(word);
    // Only this function keeps anything beside `find`.
    if (facts[finder] === find) return facts[finder + 1] as V;
    const found = find(word);
    facts[finder] = find;
    facts[finder + 1] = found;
    return found;
  };
}
