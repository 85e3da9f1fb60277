import { remembering } from '../remembering.ts';
import { foldedWords, foldWord } from '../tagging/fold-word.ts';
import { WordPlaces } from '../tagging/word-list.ts';
import { EMPTY_WORDS } from './common-words.ts';
import { CONCEPTS, NUMBER_WORDS } from './concepts.ts';
import { hash23 } from './hash.ts';
import { EVERYDAY_WEIGHT, type ListedWords, words } from './listed-words.ts';

/** What a word stands for when stories are compared. */
export interface Meaning {
  /** The word in lower case, without accents. */
  readonly form: string;
  /** The word's stem, or the one name of all words that mean the same. */
  readonly name: string;
  /** `hash23` of the name; of a part of the body its region (3 bits) and a hash of 20. */
  readonly hash: number;
  /** How much it tells that two texts share it: 0 nothing, 5 as much as a rare word. */
  readonly weight: number;
  readonly isBodyPart: boolean;
  readonly isConcept: boolean;
  /** Part of the name of somebody known. */
  readonly isName: boolean;
  /** The number that a word says: `five` is 5, `150,000` and `9000lb` say theirs. */
  readonly amount?: number;
  /** What an amount has behind it: `lb`. */
  readonly unit?: Meaning;
}

export interface Vocabulary {
  /** Of a word or a number as it is written. */
  readonly meaningOf: (raw: string) => Meaning;
  /** The words of a name, which come again and again. */
  readonly meaningsOf: (label: string) => readonly Meaning[];
}

const LONGEST_WORD = 40;

export interface VocabularyDeps {
  readonly stem: (word: string) => string;
  /** Compiled with the same stems. */
  readonly listed: ListedWords;
}

/** Text repeats itself: a word's meaning is made once. Bounded, so that a million posts take no more memory. */
const MAX_REMEMBERED = 50_000;

/** `stem` is for English words; others are looked up as they are. */
export function createVocabulary({ stem, listed }: VocabularyDeps): Vocabulary {
  const empty = new Set(words(EMPTY_WORDS));
  const stems = new WordPlaces(listed.stems);
  const nameWords = new WordPlaces(listed.names);
  const concepts = readConcepts();
  const numbers = readNumbers();
  const meaningOf = remembering(
    MAX_REMEMBERED,
    (raw) => (raw.length > LONGEST_WORD ? NOTHING : read(foldWord(raw))),
    (raw) => raw.length <= LONGEST_WORD,
  );

  return { meaningOf, meaningsOf: remembering(MAX_REMEMBERED, (label) => foldedWords(label).map(meaningOf)) };

  function read(form: string): Meaning {
    const said = isDigit(form) ? measure(form) : undefined;
    if (said !== undefined) {
      const { amount, unit } = said;
      return { ...NOTHING, form, amount, ...(unit === '' ? {} : { unit: look(unit) }) };
    }
    const amount = numbers.get(form);
    return amount === undefined ? look(form) : { ...look(form), amount };
  }

  function look(form: string): Meaning {
    if (form.length < 2 || empty.has(form)) return { ...NOTHING, form };
    const concept = concepts.get(form);
    if (concept !== undefined) return { ...concept, form };
    const name = stem(form);
    const place = stems.get(name);
    const weight = place === undefined ? rarityOf(form) : (listed.weights[place] ?? 0);
    const isName = weight > EVERYDAY_WEIGHT && nameWords.get(form) !== undefined;
    return { form, name, hash: hash23(name), weight, isBodyPart: false, isConcept: false, isName };
  }
}

const NOTHING: Meaning = { form: '', name: '', hash: 0, weight: 0, isBodyPart: false, isConcept: false, isName: false };

function isDigit(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

const NUMBER = /^(\d{1,9})(?:[.,](\d{1,3}))*([\p{L}]*)/u;

/** `127`, `9000lb`, `150,000`: the number and, where it is glued on, its unit. */
function measure(form: string): { readonly amount: number; readonly unit: string } | undefined {
  const found = NUMBER.exec(form);
  if (found === null) return undefined;
  const unit = found[3] ?? '';
  const digits = form.slice(0, form.length - unit.length).replaceAll(/[.,](?=\d{3}(?!\d))/g, '');
  const amount = Math.floor(Number(digits.replace(',', '.')));
  return Number.isFinite(amount) ? { amount, unit } : undefined;
}

/** Words that are in no list are the rarer the longer they are (Zipf's law of abbreviation). */
function rarityOf({ length }: string): number {
  return length <= 2 ? 1 : Math.min(5, length);
}

function readConcepts(): ReadonlyMap<string, Omit<Meaning, 'form'>> {
  const concepts = new Map<string, Omit<Meaning, 'form'>>();
  for (const row of CONCEPTS.trim().split('\n')) {
    const [mark = '', ...forms] = row.split(' ');
    const name = `=${forms[0]}`;
    const isBodyPart = mark.charAt(1) === '!';
    const meaning = {
      name,
      hash: isBodyPart ? (Number(mark.charAt(2)) << 20) | (hash23(name) >>> 3) : hash23(name),
      weight: Number(mark.charAt(0)),
      isBodyPart,
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
