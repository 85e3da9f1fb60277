import { foldedWords } from '../tagging/fold-word.ts';
import { COMMON_WORDS, EMPTY_WORDS, EVERYDAY_WORDS } from './common-words.ts';
import { CONCEPTS, NUMBER_WORDS } from './concepts.ts';
import { hash24 } from './hash.ts';

/** What a word stands for when stories are compared. */
export interface Meaning {
  /** The word's stem, or the one name of all words that mean the same. */
  readonly name: string;
  /** `hash24` of the name. */
  readonly hash: number;
  /** How much it tells that two texts share it: 0 nothing, 5 as much as a rare word. */
  readonly weight: number;
  readonly isBodyPart: boolean;
  readonly isConcept: boolean;
  /** Part of the name of somebody known. */
  readonly isName: boolean;
  /** The number that a word says, `five` is 5. */
  readonly number?: number;
}

export interface Vocabulary {
  readonly meaningOf: (folded: string) => Meaning;
}

const COMMON_WEIGHT = 1;
const EVERYDAY_WEIGHT = 2;

const LONGEST_WORD = 40;

export interface VocabularyDeps {
  readonly stem: (word: string) => string;
  /** The names of known people. */
  readonly names: Iterable<string>;
}

/** Text repeats itself: a word's meaning is made once. Bounded, so that a million posts take no more memory. */
const MAX_REMEMBERED = 20_000;

/** `stem` is for English words; others are looked up as they are. Nothing is compiled before it is asked for: a cold start waits for it. */
export function createVocabulary({ stem, names }: VocabularyDeps): Vocabulary {
  const empty = new Set(words(EMPTY_WORDS));
  const listedWeight = createListedWeights(stem);
  const concepts = readConcepts();
  const numbers = readNumbers();
  let nameWords: ReadonlySet<string> | undefined;
  const remembered = new Map<string, Meaning>();

  return {
    meaningOf(folded) {
      if (folded.length < 2 || folded.length > LONGEST_WORD) return NOTHING;
      const known = remembered.get(folded);
      if (known !== undefined) return known;
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      const number = numbers.get(folded);
      const meaning = number === undefined ? look(folded) : { ...look(folded), number };
      remembered.set(folded, meaning);
      return meaning;
    },
  };

  function look(folded: string): Meaning {
    if (empty.has(folded)) return NOTHING;
    const concept = concepts.get(folded);
    if (concept !== undefined) return concept;
    const name = stem(folded);
    const weight = listedWeight(name) ?? rarityOf(folded);
    nameWords ??= new Set([...names].flatMap(foldedWords));
    const isName = weight > EVERYDAY_WEIGHT && nameWords.has(folded);
    return { name, hash: hash24(name), weight, isBodyPart: false, isConcept: false, isName };
  }
}

const NOTHING: Meaning = { name: '', hash: 0, weight: 0, isBodyPart: false, isConcept: false, isName: false };

/** Lists are stemmed in parts, by the first two letters, which no stemming changes: stemming all of them takes longer than the rest of a cold start. */
function createListedWeights(stem: (word: string) => string): (name: string) => number | undefined {
  const byStart = new Map<string, { readonly word: string; readonly weight: number }[]>();
  const compiled = new Map<string, ReadonlyMap<string, number>>();
  file(EVERYDAY_WORDS, EVERYDAY_WEIGHT);
  file(COMMON_WORDS, COMMON_WEIGHT);

  function file(list: string, weight: number): void {
    for (const word of words(list)) {
      const start = word.slice(0, 2);
      const filed = byStart.get(start);
      if (filed === undefined) byStart.set(start, [{ word, weight }]);
      else filed.push({ word, weight });
    }
  }

  return (name) => {
    const start = name.slice(0, 2);
    const known = compiled.get(start);
    if (known !== undefined) return known.get(name);
    const weights = new Map((byStart.get(start) ?? []).map(({ word, weight }) => [stem(word), weight]));
    compiled.set(start, weights);
    return weights.get(name);
  };
}

/** Words that are in no list are the rarer the longer they are (Zipf's law of abbreviation). */
function rarityOf({ length }: string): number {
  return length <= 2 ? 1 : Math.min(5, length);
}

function readConcepts(): ReadonlyMap<string, Meaning> {
  const concepts = new Map<string, Meaning>();
  for (const row of CONCEPTS.trim().split('\n')) {
    const [mark = '', ...forms] = row.split(' ');
    const name = `=${forms[0]}`;
    const meaning = {
      name,
      hash: hash24(name),
      weight: Number(mark.charAt(0)),
      isBodyPart: mark.endsWith('!'),
      isConcept: true,
      isName: false,
    };
    for (const form of forms) if (!concepts.has(form)) concepts.set(form, meaning);
  }
  return concepts;
}

function readNumbers(): ReadonlyMap<string, number> {
  return new Map(
    NUMBER_WORDS.trim()
      .split('\n')
      .flatMap((row) => {
        const [value = '', forms = ''] = row.split(':');
        return forms.split(' ').map((form) => [form, Number(value)] as const);
      }),
  );
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
