import { foldWord } from './fold-word.ts';
import { type Lists, toLists } from './lists.ts';
import { spellingsRunTogether } from './run-together.ts';
import { toWordList, type WordList } from './word-list.ts';

/** Alternatives that many phrases share, by name. A slot may not hold another. */
export type Slots = ReadonlyMap<string, string>;

/**
 * Phrases as numbers, which is what a trie of them is made from. Plain, so that it can be made once and kept.
 *
 * A key is what one word of a text is compared with: `NUMBER`, or twice a word's place in `words` and `FIRST_KEY` for its
 * form, one more for its stem. With `JOINED` added, the next key has to follow it in the text (`far_off`).
 */
export interface CompiledPhrases {
  /** All forms and stems, each once. */
  readonly words: WordList;
  /** The phrases behind one another: the numbers of their steps, then `END` and the number of the payload. */
  readonly steps: Uint16Array;
  /** The alternatives of all steps behind one another. */
  readonly keys: Uint16Array;
  /** Where in `keys` those of each step begin; the last is where they end. */
  readonly starts: Uint16Array;
  /** For each step, 1 where it may be missing. */
  readonly optional: Uint8Array;
  /** For each key the steps that phrases begin with and that it may be the first word of. */
  readonly firstSteps: Lists;
  /** For each of those steps where its phrases go on in `steps`. */
  readonly behindFirst: Lists;
  /** The hashtags that say a phrase, one a line with the numbers of their payloads behind commas. */
  readonly hashtags: string;
}

export const END = 0xffff;
export const GAP = 0xfffe;
export const NUMBER = 0;
export const FIRST_KEY = 2;
export const JOINED = 0x8000;

/**
 * Reads the notation of phrases, each with the number of its payload. The same few steps stand in many phrases, so each is
 * read once.
 */
export function readPhrases(
  phrases: readonly { readonly phrase: string; readonly payload: number }[],
  stem: (word: string) => string,
  slots: Slots,
): CompiledPhrases {
  const places = new Map<string, number>();
  const stems = new Map<string, number>();
  const numbers = new Map<string, number>([['..', GAP]]);
  const steps: number[] = [];
  const keys: number[] = [];
  const starts: number[] = [0];
  const optional: number[] = [];

  const keyOf = (word: string): number => {
    if (word === '#') return NUMBER;
    if (!word.endsWith('~')) return FIRST_KEY + 2 * placeOf(places, foldWord(word));
    const known = stems.get(word);
    if (known !== undefined) return known;
    const key = FIRST_KEY + 1 + 2 * placeOf(places, stem(foldWord(word.slice(0, -1))));
    stems.set(word, key);
    return key;
  };
  const readAlternatives = (written: string): void => {
    for (const reading of written.split('|')) {
      if (reading.startsWith('{')) {
        const name = reading.slice(1, -1);
        const slot = slots.get(name);
        if (slot === undefined) throw new Error(`A phrase names the slot "${name}", which nobody has filled`);
        readAlternatives(slot);
      } else if (reading.includes('_')) {
        const joined = reading.split('_').map(keyOf);
        for (const [at, key] of joined.entries()) keys.push(at < joined.length - 1 ? key | JOINED : key);
      } else keys.push(keyOf(reading));
    }
  };
  const numberOf = (step: string): number => {
    const known = numbers.get(step);
    if (known !== undefined) return known;
    const isOptional = step.endsWith('?');
    readAlternatives(isOptional ? step.slice(0, -1) : step);
    starts.push(keys.length);
    const number = optional.push(isOptional ? 1 : 0) - 1;
    numbers.set(step, number);
    return number;
  };
  const behindFirst = new Map<number, number[]>();
  for (const { phrase, payload } of phrases) {
    const [first = GAP, ...others] = phrase.split(' ').map(numberOf);
    if (first === GAP || optional[first] === 1) throw new Error(`The phrase "${phrase}" does not begin with a word`);
    steps.push(first);
    const known = behindFirst.get(first);
    if (known === undefined) behindFirst.set(first, [steps.length]);
    else known.push(steps.length);
    steps.push(...others, END, payload);
  }
  if (Math.max(optional.length, keys.length, phrases.length) >= GAP || FIRST_KEY + 2 * places.size >= JOINED)
    throw new Error('So many phrases do not fit into numbers of sixteen bits');
  return {
    words: toWordList([...places.keys()]),
    steps: Uint16Array.from(steps),
    keys: Uint16Array.from(keys),
    starts: Uint16Array.from(starts),
    optional: Uint8Array.from(optional),
    firstSteps: toLists(stepsByFirstKey([...behindFirst.keys()], keys, starts, FIRST_KEY + 2 * places.size)),
    behindFirst: toLists(optional.map((_, step) => behindFirst.get(step) ?? [])),
    hashtags: hashtagsOf(phrases),
  };
}

/** `starts`: where in `keys` the alternatives of each step begin. */
function stepsByFirstKey(
  steps: readonly number[],
  keys: readonly number[],
  starts: readonly number[],
  size: number,
): Iterable<number>[] {
  const byKey = Array.from({ length: size }, () => new Set<number>());
  for (const step of steps) {
    let isFirst = true;
    for (const key of keys.slice(starts[step], starts[step + 1])) {
      if (isFirst) byKey[key & ~JOINED]?.add(step);
      isFirst = (key & JOINED) === 0;
    }
  }
  return byKey;
}

function placeOf(places: Map<string, number>, word: string): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  places.set(word, places.size);
  return places.size - 1;
}

function hashtagsOf(phrases: readonly { readonly phrase: string; readonly payload: number }[]): string {
  const hashtags = new Map<string, Set<number>>();
  for (const { phrase, payload } of phrases) {
    for (const spelling of spellingsRunTogether(phrase)) {
      const payloads = hashtags.get(spelling);
      if (payloads === undefined) hashtags.set(spelling, new Set([payload]));
      else payloads.add(payload);
    }
  }
  return [...hashtags].map(([hashtag, payloads]) => [hashtag, ...payloads].join(',')).join('\n');
}
