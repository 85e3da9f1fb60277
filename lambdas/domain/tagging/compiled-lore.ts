import { type CatalogLore, slugOf } from './catalog.ts';
import { toWordList, type WordList } from './word-list.ts';

/** Famous stories as they are looked up: numbers, plain, so that they can be made once and kept. */
export interface CompiledLore {
  /** One a line: what happened, the work's slug and the themes, apart by tabs. */
  readonly stories: readonly string[];
  /** Every stem that any story is known by. */
  readonly words: WordList;
  /** Where the stories of each word begin among `entries` and `weights`, and where those of the last one end. */
  readonly starts: Int32Array;
  /**
   * The word's place times the number of stories, plus the story's: numbers that only rise are short when they are kept.
   */
  readonly entries: Int32Array;
  /** What the word says of the story, see `weightIn` and `ownWeightIn`. */
  readonly weights: Uint8Array;
}

/** Both weights are a digit, see `CatalogLore`. */
const OWN_BITS = 4;

/** How much a word speaks for a story, in nats. */
export function weightIn(packed: number): number {
  return packed >> OWN_BITS;
}

/** How much it speaks for this story of its work, in nats. */
export function ownWeightIn(packed: number): number {
  return packed & ((1 << OWN_BITS) - 1);
}

export function compileLore(lore: readonly CatalogLore[]): CompiledLore {
  const known = new Map<string, { readonly story: number; readonly weights: number }[]>();
  for (const [story, { words }] of lore.entries()) {
    for (const { word, weight, own } of readLoreWords(words)) {
      const stories = known.get(word) ?? [];
      stories.push({ story, weights: (weight << OWN_BITS) | own });
      known.set(word, stories);
    }
  }
  const all = [...known.values()];
  let end = 0;
  return {
    stories: lore.map(({ work, told, themes }) => [told, slugOf(work), themes.join(',')].join('\t')),
    words: toWordList([...known.keys()]),
    starts: Int32Array.from([0, ...all.map(({ length }) => (end += length))]),
    entries: Int32Array.from(all.flatMap((stories, place) => stories.map(({ story }) => place * lore.length + story))),
    weights: Uint8Array.from(all.flat(), ({ weights }) => weights),
  };
}

/** A word that a story is known by, and its weights in nats. */
export interface LoreWord {
  readonly word: string;
  readonly weight: number;
  readonly own: number;
}

/** The notation of `CatalogLore`. */
export function readLoreWords(words: string): LoreWord[] {
  return words
    .split(' ')
    .filter((written) => written !== '')
    .map((written) => {
      const [word = '', digits = ''] = written.split(':');
      return { word, weight: Number(digits.charAt(0)), own: Number(digits.charAt(1)) };
    });
}
