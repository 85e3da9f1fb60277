import { hash32 } from '../story/hash.ts';

/** Words in an order, with a table to look them up in: plain, so that it is made once and kept, and a cold start has nothing to build. */
export interface WordList {
  /** All words, one behind the other. */
  readonly text: string;
  /** Of each word. */
  readonly lengths: Uint16Array;
  /** A hash table with open addressing: one more than a word's place, in the first free slot from that of its hash; 0 is free. Its size is a power of two. */
  readonly slots: Uint16Array | Int32Array;
}

/** Longer words cannot be told in `lengths`; nobody writes them. */
const LONGEST = 0xffff;

/** `words` are different from each other. One that is longer than 65,535 letters is never found. */
export function toWordList(words: readonly string[]): WordList {
  const kept = words.map((word) => (word.length > LONGEST ? '' : word));
  const size = 2 ** Math.ceil(Math.log2(1.5 * words.length + 1));
  const slots = words.length < 0xffff ? new Uint16Array(size) : new Int32Array(size);
  for (const [place, word] of kept.entries()) {
    let slot = hash32(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = place + 1;
  }
  return { text: kept.join(''), lengths: Uint16Array.from(kept, ({ length }) => length), slots };
}

/** The places of words in a list: each looked up in a few steps, however many there are. */
export class WordPlaces {
  readonly #list: WordList;
  readonly #starts: Int32Array;

  constructor(list: WordList) {
    this.#list = list;
    this.#starts = new Int32Array(list.lengths.length + 1);
    let end = 0;
    for (let place = 0; place < list.lengths.length; place += 1) {
      end += list.lengths[place] ?? 0;
      this.#starts[place + 1] = end;
    }
  }

  get size(): number {
    return this.#list.lengths.length;
  }

  get(word: string): number | undefined {
    const { text, lengths, slots } = this.#list;
    const last = slots.length - 1;
    for (let slot = hash32(word) & last; ; slot = (slot + 1) & last) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0) return undefined;
      if (lengths[place] === word.length && text.startsWith(word, this.#starts[place])) return place;
    }
  }

  wordAt(place: number): string {
    return this.#list.text.slice(this.#starts[place], this.#starts[place + 1]);
  }
}
