import { hash32 } from '../story/hash.ts';

/**
 * Words in an order, with a table to look them up in: plain, so that it is made once and kept, and a cold start has nothing
 * to build.
 */
export interface WordList {
  /** All words, one behind the other. */
  readonly text: string;
  /** Where each word begins in `text`, and where the last one ends. */
  readonly starts: Int32Array;
  /**
   * A hash table with open addressing: one more than a word's place, in the first free slot from that of its hash; 0 is
   * free. Its size is a power of two.
   */
  readonly slots: Uint16Array | Int32Array;
}

/** `words` are different from each other. */
export function toWordList(words: readonly string[]): WordList {
  const size = 2 ** Math.ceil(Math.log2(1.5 * words.length + 1));
  const slots = words.length < 0xffff ? new Uint16Array(size) : new Int32Array(size);
  const starts = new Int32Array(words.length + 1);
  for (const [place, word] of words.entries()) {
    let slot = hash32(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = place + 1;
    starts[place + 1] = (starts[place] ?? 0) + word.length;
  }
  return { text: words.join(''), starts, slots };
}

/** The places of words in a list: each looked up in a few steps, however many there are. */
export class WordPlaces {
  readonly #list: WordList;

  constructor(list: WordList) {
    this.#list = list;
  }

  get size(): number {
    return this.#list.starts.length - 1;
  }

  get(word: string): number | undefined {
    const { text, starts, slots } = this.#list;
    const last = slots.length - 1;
    for (let slot = hash32(word) & last; ; slot = (slot + 1) & last) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0) return undefined;
      const start = starts[place] ?? 0;
      if ((starts[place + 1] ?? 0) - start === word.length && text.startsWith(word, start)) return place;
    }
  }

  wordAt(place: number): string {
    const { text, starts } = this.#list;
    return text.slice(starts[place], starts[place + 1]);
  }

  /** The places of the words, by the letters that they begin with. */
  byFirstLetter(): ReadonlyMap<string, readonly number[]> {
    const { text, starts } = this.#list;
    const places = new Map<string, number[]>();
    for (let place = 0; place < this.size; place += 1) {
      const start = starts[place] ?? 0;
      if (start === starts[place + 1]) continue;
      const letter = text.charAt(start);
      const known = places.get(letter);
      if (known === undefined) places.set(letter, [place]);
      else known.push(place);
    }
    return places;
  }
}
