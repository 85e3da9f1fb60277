import { foldWord } from '../fold-word.ts';
import { toWordList, type WordList, WordPlaces } from '../word-list.ts';
import { rememberByWord, type Word } from '../words.ts';
import { FAN_TALK, FILM_VALUES, STORY_WORDS } from './film-talk.ts';
import { LEARNED_FILM_VALUES } from './learned-film-values.ts';
import {
  BOOSTERS_AFTER,
  BOOSTERS_BEFORE,
  CONCESSIONS,
  FILM_WORDS,
  IRREALIS,
  NEGATIONS,
  SHORT_NEGATIONS,
  TURNS,
} from './modifiers.ts';
import { type ByValue, unpackByValue } from './packed-values.ts';
import { PLAIN_TALK } from './plain-talk.ts';
import { VADER_VALUES } from './vader-values.ts';

export type Role = 'negation' | 'short-negation' | 'booster' | 'booster-after' | 'turn' | 'concession' | 'irrealis';

/** What is known of a word or an idiom. */
export interface Entry {
  /** -5 to 5; 0 for words that only have a role. */
  readonly value: number;
  /** Its value in talk of film. */
  filmValue: number;
  readonly role: Role | undefined;
  /** How much a booster multiplies. */
  readonly factor: number;
  /** Whether it shows that a text is about a film. */
  readonly isFilmWord: boolean;
  /** Idioms that begin with this word, the longest first. */
  readonly idioms: readonly Idiom[] | undefined;
}

interface Idiom {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly entry: Entry;
}

export interface SentimentLexicon {
  readonly get: (key: string) => Entry | undefined;
  /** The same for a word of a text, also one with drawn-out letters; `UNKNOWN_WORD` for what is not known. */
  readonly ofWord: (word: Word) => KnownWord;
}

export interface KnownWord {
  readonly entry: Entry;
  /** Written as "goooood" is. */
  readonly isStretched: boolean;
}

/** AFINN's values run from -5 to 5, VADER's from -4 to 4: on the words both have, AFINN's are this much larger. */
const AFINN_TO_VADER = 0.75;
/** A denial is a little darker than a statement, but not where a story is told ("he did not know the camera was on"). */
const NEGATION_VALUE = -0.7;

/**
 * All words and idioms with what is known of them, plain, so that it can be made once and kept. Idioms are two words or
 * more with a blank between them, and stand behind the words, the longest first.
 */
export interface CompiledSentiment {
  readonly keys: WordList;
  /** How many of the keys are single words. */
  readonly words: number;
  /** By the places of the keys, as are the next. */
  readonly values: readonly number[];
  /** Where it is another than elsewhere. */
  readonly filmValues: readonly (readonly [place: number, value: number])[];
  readonly parts: readonly (readonly [place: number, role: Role, factor: number])[];
  readonly filmWords: readonly number[];
}

/**
 * One table of everything, so that a word costs one look-up. The base is natural's vocabulary (AFINN); where VADER's raters
 * valued the word too, the mean of both. What was written by hand goes over both. In talk of film the values learned from
 * rated film reviews count instead (tests/eval/train-sentiment.ts), and over them again what was written by hand.
 */
export function compileSentiment(
  afinn: ReadonlyMap<string, number>,
  vaderValues: ByValue = unpackByValue(VADER_VALUES),
  filmValues: ByValue = unpackByValue(LEARNED_FILM_VALUES),
): CompiledSentiment {
  const keys = new Keys();
  const table = valuesByKey(keys, afinn, vaderValues);
  const inFilmTalk = filmValuesByKey(keys, filmValues);
  const filmWords = new Set(FILM_WORDS.map(keys.of));
  const parts = partsByKey(keys);
  for (const others of [inFilmTalk, filmWords, parts, keys.firstWords])
    for (const key of others.keys()) if (!table.has(key)) table.set(key, 0);
  const all = [...table.keys()];
  const words = all.filter((key) => !key.includes(' '));
  const idioms = all.filter((key) => key.includes(' ')).toSorted((a, b) => wordsIn(b) - wordsIn(a));
  const sorted = [...words, ...idioms];
  const places = new Map(sorted.map((key, place) => [key, place]));
  const placeOf = (key: string): number => places.get(key) ?? 0;
  return {
    keys: toWordList(sorted),
    words: words.length,
    values: sorted.map((key) => table.get(key) ?? 0),
    filmValues: [...inFilmTalk].map(([key, value]) => [placeOf(key), value] as const),
    parts: [...parts].map(([key, { role, factor }]) => [placeOf(key), role, factor] as const),
    filmWords: [...filmWords].map(placeOf),
  };
}

/**
 * A cold start waits for this, so of ten thousand words only numbers are there; the entry of a word is made when a text
 * first has it.
 */
export function createSentimentLexicon({ keys, words, values, ...rest }: CompiledSentiment): SentimentLexicon {
  const places = new WordPlaces(keys);
  const entries = new Map<number, Entry>();
  const filmValues = new Map(rest.filmValues);
  const parts = new Map(rest.parts.map(([place, role, factor]) => [place, { role, factor }]));
  const filmWords = new Set(rest.filmWords);
  const idioms = byFirstWord(Array.from({ length: places.size - words }, (_, place) => places.wordAt(words + place)));

  function get(key: string): Entry | undefined {
    const place = places.get(key);
    if (place === undefined) return undefined;
    const known = entries.get(place);
    if (known !== undefined) return known;
    const value = values[place] ?? 0;
    const entry = {
      value,
      filmValue: filmValues.get(place) ?? value,
      role: parts.get(place)?.role,
      factor: parts.get(place)?.factor ?? 1,
      isFilmWord: filmWords.has(place),
      idioms: idioms.get(key)?.map((idiom) => ({ rest: idiom.split(' ').slice(1), entry: get(idiom) ?? newEntry() })),
    };
    entries.set(place, entry);
    return entry;
  }
  return withWords(get);
}

export function withWords(get: SentimentLexicon['get']): SentimentLexicon {
  const ofWord = rememberByWord('sentiment', ({ form }): KnownWord => {
    const entry = get(form);
    if (entry !== undefined) return { entry, isStretched: false };
    const meant = unstretched(form, get);
    return meant === undefined ? UNKNOWN_WORD : { entry: meant, isStretched: true };
  });
  return { get, ofWord };
}

/** "goooood" as "good", "sooo" as "so": three and more of a letter are two, or one. */
function unstretched(form: string, get: SentimentLexicon['get']): Entry | undefined {
  if (!STRETCHED.test(form)) return undefined;
  return get(form.replaceAll(STRETCHES, '$1$1')) ?? get(form.replaceAll(STRETCHES, '$1'));
}

const STRETCHED = /(.)\1{2}/u;
const STRETCHES = /(.)\1{2,}/gu;

/** The idioms that begin with a word, in their order. */
function byFirstWord(idioms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(idioms, (idiom) => idiom.slice(0, idiom.indexOf(' ')));
}

function wordsIn(idiom: string): number {
  return idiom.split(' ').length;
}

function valuesByKey(keys: Keys, afinn: ReadonlyMap<string, number>, vaderValues: ByValue): Map<string, number> {
  const values = new Map<string, number>();
  for (const [words, value] of afinn) values.set(keys.of(words), AFINN_TO_VADER * value);
  // Eight thousand single words, folded when they were packed.
  for (const [value, words] of vaderValues) {
    for (const word of words) {
      const known = values.get(word) ?? 0;
      values.set(word, known === 0 ? value : (known + value) / 2);
    }
  }
  for (const [words, value] of PLAIN_TALK) values.set(keys.of(words), value);
  for (const [words, value] of FAN_TALK) values.set(keys.of(words), value);
  for (const word of NEGATIONS) values.set(keys.of(word), NEGATION_VALUE);
  return values;
}

function filmValuesByKey(keys: Keys, learned: ByValue): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [value, words] of learned) for (const word of words) values.set(word, value);
  for (const word of STORY_WORDS) values.set(keys.of(word), 0);
  for (const [words, value] of FAN_TALK) values.set(keys.of(words), value);
  for (const [words, value] of FILM_VALUES) values.set(keys.of(words), value);
  for (const word of NEGATIONS) values.set(keys.of(word), 0);
  return values;
}

interface Part {
  readonly role: Role;
  readonly factor: number;
}

function partsByKey(keys: Keys): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const give = (words: readonly string[], role: Role, factor = 1): void => {
    for (const word of words) parts.set(keys.of(word), { role, factor });
  };
  give(NEGATIONS, 'negation');
  give(SHORT_NEGATIONS, 'short-negation');
  give(TURNS, 'turn');
  give(CONCESSIONS, 'concession');
  give(IRREALIS, 'irrealis');
  for (const [factor, words] of BOOSTERS_BEFORE) give(words, 'booster', factor);
  for (const [factor, words] of BOOSTERS_AFTER) give(words, 'booster-after', factor);
  return parts;
}

/** How words and idioms are kept: folded, with one blank between two words. */
class Keys {
  /** Those of idioms, which may be words that are not known otherwise. */
  readonly firstWords = new Set<string>();

  readonly of = (words: string): string => {
    if (PLAIN.test(words)) return words;
    const [first = '', ...rest] = words.split(SEVERAL_WORDS).map(foldWord);
    if (rest.length === 0) return first;
    this.firstWords.add(first);
    return `${first} ${rest.join(' ')}`;
  };
}

const PLAIN = /^[a-z]+$/;
const SEVERAL_WORDS = /[ -]/;

export function newEntry(value = 0): Entry {
  return { value, filmValue: value, role: undefined, factor: 1, isFilmWord: false, idioms: undefined };
}

export const UNKNOWN_WORD: KnownWord = { entry: newEntry(), isStretched: false };
