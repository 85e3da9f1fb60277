import { foldedWords } from '../fold-word.ts';

/**
 * Marks are no words: this stands for whatever is between two words that are not next to each other ("Will & Grace", not
 * "will grace").
 */
export const AMPERSAND = '&';

/** Words that stand for one another inside a name: "Ocean's 11", "Dr. Strange", "Alien v Predator", "Fast n Furious". */
const EQUALS: readonly (readonly string[])[] = [
  ['one', '1'],
  ['two', '2', 'ii'],
  ['three', '3', 'iii'],
  ['four', '4', 'iv'],
  ['five', '5'],
  ['six', '6', 'vi'],
  ['seven', '7', 'vii'],
  ['eight', '8', 'viii'],
  ['nine', '9', 'ix'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['thirteen', '13'],
  ['doctor', 'dr'],
  ['mister', 'mr'],
  ['junior', 'jr'],
  ['volume', 'vol'],
  ['versus', 'vs', 'v'],
  // "&amp;" is what careless feeds make of "&".
  ['and', 'n', 'amp', AMPERSAND],
];

const EQUAL_WORDS = new Map(EQUALS.flatMap((row) => row.map((word) => [word, row])));

/** A long title with many numbers in it has many spellings; these are enough. */
const MAX_VARIANTS = 12;

/** The word sequences a name is looked up by, folded as tokens are; the first is the name as it stands. */
export function variantsOf(name: string): readonly (readonly string[])[] {
  if (!MARKED.test(name)) return withEquals(foldedWords(name));
  const variants = withEquals(foldedWords(name.replaceAll(AND_MARKS, ' and ')));
  if (!POSSESSIVE.test(name)) return variants;
  // Fans leave the apostrophe out: "Schindlers List".
  return [...variants, ...withEquals(foldedWords(name.replaceAll(POSSESSIVES, 's')))];
}

const MARKED = /['’&+]/;
const AND_MARKS = /[&+]/g;
const POSSESSIVE = /['’]s(?!\p{L})/u;
const POSSESSIVES = /['’]s(?!\p{L})/gu;

function withEquals(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2 || !hasEquals(words)) return [words];
  let variants: readonly string[][] = [[]];
  for (const [at, word] of words.entries()) {
    // "n" or "v" at the start would be read into too much.
    const equals = at === 0 ? undefined : EQUAL_WORDS.get(word);
    const choices = equals === undefined ? [word] : [word, ...equals.filter((other) => other !== word)];
    variants = choices.flatMap((choice) => variants.map((start) => [...start, choice])).slice(0, MAX_VARIANTS);
  }
  return variants;
}

function hasEquals(words: readonly string[]): boolean {
  for (const word of words) if (EQUAL_WORDS.has(word)) return true;
  return false;
}
