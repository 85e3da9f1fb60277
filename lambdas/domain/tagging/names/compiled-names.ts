import type { CatalogName } from '../catalog.ts';
import type { Lists } from '../lists.ts';
import type { WordList } from '../word-list.ts';

/** What has to be known of a name that is found. */
export type NameFacts = Required<Pick<CatalogName, 'label' | 'slug'>> & Pick<CatalogName, 'years' | 'industry'>;

/**
 * The names as numbers, which is how they are looked up. Plain, so that it can be made once and kept.
 *
 * All names, clues and decoys are one trie over their words. Its nodes are numbered level by level, so that those behind
 * one node lie beside each other: node n has the children `children[n]` up to `children[n + 1]`, in the order of their
 * words. Node 0 is the start.
 */
export interface CompiledNames {
  /** Words first, as many as `wordKinds`, then names written as one word ("theshining"). */
  readonly spellings: WordList;
  /** `NAME_WORD` and `FIRST_NAME` added up, for each word. */
  readonly wordKinds: Uint8Array;
  readonly children: Int32Array;
  /** For each node, the word that leads to it; for node 0 none. */
  readonly words: Int32Array;
  readonly signs: Lists;
  /** For each spelling, the names of several words that it is when they are written as one. */
  readonly joined: Lists;
  readonly handles: readonly (readonly [handle: string, ...signs: number[]])[];
  /** Works first, then people. */
  readonly known: readonly NameFacts[];
  readonly works: number;
  /** For each name those it worked with, by their places in `known`. */
  readonly links: Lists;
}

/** A word of names, which may be misspelled; others are only said of them. */
export const NAME_WORD = 1;
export const FIRST_NAME = 2;

/** A sign is written as its place in `SIGNS`, added to `SIGNS.length` times the place of its name. */
export const SIGNS = ['free', 'capitalised', 'ordinary', 'clued', 'proper', 'surname', 'clue', 'decoy'] as const;

/** Shorter names of several words are not taken for one when written together: "et", "upin". */
export const SHORTEST_JOINED = 6;
