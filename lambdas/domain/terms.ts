import { createQuoter, foldText, type TextSpan } from './terms/fold-text.ts';
import { readTerm, type Term } from './terms/term.ts';
import { createTermTrie } from './terms/term-trie.ts';

/**
 * Whether a text holds at least one of these terms; everything passes where there are none.
 *
 * A term is a word or several: whole words only, in any case, with or without accents and possessive endings. A phrase
 * reaches across white space, hyphens and apostrophes, and may stand as one hashtag (`#BehindTheScenes`). `#term` means the
 * hashtag alone, `@term` the handle alone. A star ends what may go on: `improvis*`. Links are not looked into.
 */
export function createTermFilter(terms: readonly string[]): (text: string) => boolean {
  if (terms.length === 0) return () => true;
  const wanted = terms.map(readTerm).filter((term) => term !== undefined);
  const clues = [...new Set(wanted.map(({ clue }) => clue))];
  const search = createTermTrie(wanted);
  return (text) => {
    const folded = foldText(text);
    // Nearly all of a busy stream ends here, before the text is taken apart.
    if (!clues.some((clue) => folded.includes(clue))) return false;
    let isFound = false;
    search(folded, () => {
      isFound = true;
      return true;
    });
    return isFound;
  };
}

/** Whether a term has anything in it to look for; one of marks alone would never be found. */
export function isTerm(term: string): boolean {
  return readTerm(term) !== undefined;
}

/** The same for terms that look for the same. */
export function termKey(term: string): string {
  return JSON.stringify(readTerm(term));
}

/** Where a term is in a text: its first places, as written. */
export type TermPlaces = readonly TextSpan[];

/** How many places of one term are told: enough to show why, whatever the length of the text. */
const MAX_PLACES = 5;

/** Finds all of these terms in one pass, however many there are. Answers those that are there, by place in the list. */
export function createTermFinder(terms: readonly string[]): (text: string) => ReadonlyMap<number, TermPlaces> {
  const wanted: Term[] = [];
  const numbers: number[] = [];
  for (const [number, term] of terms.entries()) {
    const read = readTerm(term);
    if (read === undefined) continue;
    wanted.push(read);
    numbers.push(number);
  }
  const search = createTermTrie(wanted);
  return (text) => {
    const found = new Map<number, [start: number, end: number][]>();
    search(foldText(text), (index, start, end) => {
      const number = numbers[index] ?? -1;
      const places = found.get(number);
      if (places === undefined) found.set(number, [[start, end]]);
      else if (places.length < MAX_PLACES) places.push([start, end]);
      return false;
    });
    if (found.size === 0) return NOTHING;
    const quote = createQuoter(text);
    return new Map([...found].map(([number, places]) => [number, places.map(([start, end]) => quote(start, end))]));
  };
}

const NOTHING: ReadonlyMap<number, TermPlaces> = new Map();
