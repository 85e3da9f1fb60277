import { COMMON_WORDS, EMPTY_WORDS, EVERYDAY_WORDS } from '../story/common-words.ts';
import { words as wordsOf } from '../story/listed-words.ts';
import { type CatalogLore, slugOf } from './catalog.ts';
import { type Lists, toLists } from './lists.ts';
import { toWordList, type WordList } from './word-list.ts';

/** Famous stories as they are looked up: numbers, plain, so that they can be made once and kept. */
export interface CompiledLore {
  /** One a line: what happened, the work's slug and the themes, apart by tabs. */
  readonly stories: readonly string[];
  /** Every word of every telling once; a stem has a `~` behind it. */
  readonly words: WordList;
  /** The tellings one behind the other: words of groups by their places in `words` and `FIRST_WORD` added, see also `END_OF_GROUP` and `TOGETHER`. */
  readonly steps: Uint16Array;
  /** Where each telling begins among the steps, and where the last one ends. */
  readonly starts: Int32Array;
  /** For each telling its story. */
  readonly storyOf: Uint16Array;
  /** For each word the tellings that are found by it: every telling has some such words. */
  readonly found: Lists;
}

export const END_OF_GROUP = 0;
/** Between two words that stand together. */
export const TOGETHER = 1;
export const FIRST_WORD = 2;

/** Groups of alternatives, each of the places of words that stand together. */
type Telling = readonly (readonly (readonly number[])[])[];

export function compileLore(lore: readonly CatalogLore[], stem: (word: string) => string): CompiledLore {
  const words = new Words(stem);
  const tellings = lore.flatMap((story) => story.tellings.map((telling) => readTelling(telling, words)));
  const found = words.list.map((): number[] => []);
  const cluesOf = createClueFinder(tellings, words);
  const steps: number[] = [];
  const starts = [0];
  for (const [number, telling] of tellings.entries()) {
    for (const group of telling) {
      for (const alternative of group) {
        for (const [at, word] of alternative.entries()) {
          if (at > 0) steps.push(TOGETHER);
          steps.push(FIRST_WORD + word);
        }
      }
      steps.push(END_OF_GROUP);
    }
    starts.push(steps.length);
    for (const clue of cluesOf(telling)) found[clue]?.push(number);
  }
  return {
    stories: lore.map(({ work, told, themes }) => [told, slugOf(work), themes.join(',')].join('\t')),
    words: toWordList(words.list),
    steps: Uint16Array.from(steps),
    starts: Int32Array.from(starts),
    storyOf: Uint16Array.from(lore.flatMap((story, place) => story.tellings.map(() => place))),
    found: toLists(found),
  };
}

/** The words of all tellings, each once, by their places. A few thousand words make up many thousand tellings, so each is stemmed once. */
class Words {
  readonly list: string[] = [];
  readonly #stem: (word: string) => string;
  readonly #places = new Map<string, number>();
  readonly #written = new Map<string, number>();

  constructor(stem: (word: string) => string) {
    this.#stem = stem;
  }

  /** Undefined where no telling has it. */
  find(word: string): number | undefined {
    return this.#places.get(word);
  }

  stemOf(word: string): string {
    return `${this.#stem(word)}~`;
  }

  placeOf(written: string): number {
    const known = this.#written.get(written);
    if (known !== undefined) return known;
    const word = written.endsWith('~') ? this.stemOf(written.slice(0, -1)) : written;
    const place = this.#places.get(word) ?? this.list.push(word) - 1;
    this.#places.set(word, place);
    this.#written.set(written, place);
    return place;
  }
}

function readTelling(telling: string, words: Words): Telling {
  return telling
    .split(' & ')
    .map((group) => group.split('|').map((alternative) => alternative.split('_').map((word) => words.placeOf(word))));
}

/** By which words a telling is found: those of its rarest group, of words that stand together the rarest. Rare is what few tellings and few posts say. */
function createClueFinder(tellings: readonly Telling[], words: Words): (telling: Telling) => readonly number[] {
  const said = new Uint32Array(words.list.length);
  const add = (word: number | undefined, times: number): void => {
    if (word !== undefined) said[word] = frequency(word) + times;
  };
  const frequency = (word: number): number => said[word] ?? 0;
  for (const telling of tellings) for (const word of new Set(telling.flat(2))) add(word, 1);
  for (const [list, times] of EVERYDAY) {
    for (const word of wordsOf(list)) {
      add(words.find(word), times);
      add(words.find(words.stemOf(word)), times);
    }
  }
  const rarest = (together: readonly number[]): number =>
    together.reduce((a, b) => (frequency(b) < frequency(a) ? b : a));
  return (telling) => {
    const clues = telling.map((group) => [...new Set(group.map(rarest))]);
    const commonness = (group: readonly number[]): number => group.reduce((sum, clue) => sum + frequency(clue), 0);
    return clues.reduce((one, other) => (commonness(other) < commonness(one) ? other : one));
  };
}

/** Words of everyday posts, and as of how many tellings they count: what they find is looked at in vain. */
const EVERYDAY = [
  [EMPTY_WORDS, 500],
  [COMMON_WORDS, 50],
  [EVERYDAY_WORDS, 20],
] as const;
