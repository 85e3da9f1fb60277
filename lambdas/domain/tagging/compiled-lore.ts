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

/** Groups of alternatives, each of words that stand together. */
type Telling = readonly (readonly (readonly string[])[])[];

export function compileLore(lore: readonly CatalogLore[], stem: (word: string) => string): CompiledLore {
  const stemmed = (words: string): string => words.replaceAll(STEMMED, (_, word: string) => `${stem(word)}~`);
  const tellings = lore.flatMap((story) => story.tellings.map((telling) => readTelling(stemmed(telling))));
  const words = [...new Set(tellings.flat(3))];
  const places = new Map(words.map((word, place) => [word, place]));
  const found = new Map(words.map((word) => [word, new Set<number>()]));
  const cluesOf = createClueFinder(tellings, stem);
  const steps: number[] = [];
  const starts = [0];
  for (const [number, telling] of tellings.entries()) {
    for (const group of telling) {
      for (const alternative of group) {
        const [first = 0, ...others] = alternative.map((word) => FIRST_WORD + (places.get(word) ?? 0));
        steps.push(first, ...others.flatMap((word) => [TOGETHER, word]));
      }
      steps.push(END_OF_GROUP);
    }
    starts.push(steps.length);
    for (const clue of cluesOf(telling)) found.get(clue)?.add(number);
  }
  return {
    stories: lore.map(({ work, told, themes }) => [told, slugOf(work), themes.join(',')].join('\t')),
    words: toWordList(words),
    steps: Uint16Array.from(steps),
    starts: Int32Array.from(starts),
    storyOf: Uint16Array.from(lore.flatMap((story, place) => story.tellings.map(() => place))),
    found: toLists(found.values()),
  };
}

const STEMMED = /([a-z0-9]+)~/g;

function readTelling(telling: string): Telling {
  return telling.split(' & ').map((group) => group.split('|').map((alternative) => alternative.split('_')));
}

/** By which words a telling is found: those of its rarest group, of words that stand together the rarest. Rare is what few tellings and few posts say. */
function createClueFinder(
  tellings: readonly Telling[],
  stem: (word: string) => string,
): (telling: Telling) => string[] {
  const said = new Map<string, number>();
  const add = (word: string, times: number): void => {
    said.set(word, (said.get(word) ?? 0) + times);
  };
  for (const telling of tellings) for (const word of new Set(telling.flat(2))) add(word, 1);
  for (const [list, times] of EVERYDAY) {
    for (const word of wordsOf(list)) {
      add(word, times);
      add(`${stem(word)}~`, times);
    }
  }
  const frequency = (word: string): number => said.get(word) ?? 0;
  const rarest = (words: readonly string[]): string => words.reduce((a, b) => (frequency(b) < frequency(a) ? b : a));
  return (telling) => {
    const clues = telling.map((group) => [...new Set(group.map(rarest))]);
    const commonness = (group: readonly string[]): number => group.reduce((sum, clue) => sum + frequency(clue), 0);
    return clues.reduce((one, other) => (commonness(other) < commonness(one) ? other : one));
  };
}

/** Words of everyday posts, and as of how many tellings they count: what they find is looked at in vain. */
const EVERYDAY = [
  [EMPTY_WORDS, 500],
  [COMMON_WORDS, 50],
  [EVERYDAY_WORDS, 20],
] as const;
