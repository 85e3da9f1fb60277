import type { Lists } from '../lists.ts';
import { WordPlaces } from '../word-list.ts';
import { type CompiledNames, FIRST_NAME, NAME_WORD, SHORTEST_JOINED, SIGNS } from './compiled-names.ts';
import { KnownNames } from './known-names.ts';
import { createSpeller } from './misspellings.ts';
import { ClueSign, DECOY, NameSign, type NamesSign } from './name-sign.ts';

/** How one word of a text may be read as a word of a name. */
export interface Readings {
  /** Words of names, by their places; those that begin a name come first. */
  readonly words: readonly number[];
  /** The nodes behind those that begin a name. */
  readonly starts: readonly number[];
  /** Whether `words` is not what is written, but what may have been meant. */
  readonly isGuess: boolean;
  /** Names of several words written as one. */
  readonly joined: readonly NameSign[];
}

export const NO_READINGS: Readings = { words: [], starts: [], isGuess: false, joined: [] };
export const NO_SIGNS: readonly never[] = [];

/** A single word this long may be a misspelled name without another word beside it that says so. */
export const LONG_ALONE = 7;

/** No node: nothing goes on there. */
export const NOWHERE = -1;
const START = 0;

/** The compiled names as they are looked up. */
export class NameTable {
  readonly known: KnownNames;
  readonly #names: CompiledNames;
  readonly #places: WordPlaces;
  /** The nodes behind the start, by their words. */
  readonly #begins: Int32Array;
  readonly #signs: (NamesSign | undefined)[] = [];
  readonly #signsOfNodes: (readonly NamesSign[] | undefined)[];
  /** For each first letter, when it is first needed: the first letter of a misspelled word has to be right. */
  #byLetter: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #spellers = new Map<string, (word: string) => readonly string[]>();
  #handles: ReadonlyMap<string, readonly NameSign[]> | undefined;

  constructor(names: CompiledNames) {
    this.#names = names;
    this.known = new KnownNames(names);
    this.#signsOfNodes = new Array(names.words.length);
    this.#places = new WordPlaces(names.spellings);
    this.#begins = new Int32Array(names.wordKinds.length).fill(NOWHERE);
    const end = names.children[START + 1] ?? 0;
    for (let node = names.children[START] ?? 0; node < end; node += 1) this.#begins[names.words[node] ?? 0] = node;
  }

  /** The place of a word of names; undefined for a stranger. */
  wordAt(form: string): number | undefined {
    const place = this.#places.get(form);
    return place !== undefined && place < this.#names.wordKinds.length ? place : undefined;
  }

  spellingOf(word: number): string {
    return this.#places.wordAt(word);
  }

  /** The word that leads to a node. */
  wordBefore(node: number): string {
    return this.spellingOf(this.#names.words[node] ?? 0);
  }

  isFirstName(form: string): boolean {
    const word = this.wordAt(form);
    return word !== undefined && ((this.#names.wordKinds[word] ?? 0) & FIRST_NAME) !== 0;
  }

  /** The node behind another one for a word, or `NOWHERE`. */
  follow(node: number, word: number): number {
    if (node === START) return this.#begins[word] ?? NOWHERE;
    const { children, words } = this.#names;
    let low = children[node] ?? 0;
    let high = children[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = words[middle] ?? 0;
      if (other === word) return middle;
      if (other < word) low = middle + 1;
      else high = middle;
    }
    return NOWHERE;
  }

  /** What a word alone is. */
  signsOfWord(form: string): readonly NamesSign[] {
    const word = this.wordAt(form);
    return word === undefined ? NO_SIGNS : this.signsAt(this.follow(START, word));
  }

  /** What the words up to a node are. */
  signsAt(node: number): readonly NamesSign[] {
    if (node === NOWHERE) return NO_SIGNS;
    const known = this.#signsOfNodes[node];
    if (known !== undefined) return known;
    const signs = this.#listOf(this.#names.signs, node);
    this.#signsOfNodes[node] = signs;
    return signs;
  }

  /** Whether words may follow. */
  goesOn(node: number): boolean {
    const { children } = this.#names;
    return (children[node + 1] ?? 0) > (children[node] ?? 0);
  }

  joinedAs(form: string): readonly NameSign[] {
    const place = this.#places.get(form);
    return place === undefined ? NO_SIGNS : this.#listOf(this.#names.joined, place).filter(isName);
  }

  ofHandle(handle: string): readonly NameSign[] | undefined {
    this.#handles ??= new Map(
      this.#names.handles.map(([known, ...signs]) => [known, signs.map((sign) => this.#signAt(sign)).filter(isName)]),
    );
    return this.#handles.get(handle);
  }

  readingsOf(form: string): Readings {
    const joined = form.length < SHORTEST_JOINED ? NO_SIGNS : this.joinedAs(form);
    const certain = joined.length === 0 ? joined : joined.filter(({ certainty }) => certainty === 'free');
    const word = this.wordAt(form);
    if (word !== undefined) return this.#readAs([word], false, certain);
    if (certain.length > 0) return this.#readAs([], false, certain);
    const singular = form.endsWith('s') ? this.wordAt(form.slice(0, -1)) : undefined;
    if (singular !== undefined) return this.#readAs([singular], true, this.#clearOnesOf(singular));
    const words = this.#spell(form).flatMap((meant) => this.wordAt(meant) ?? []);
    return words.length === 0 ? NO_READINGS : this.#readAs(words, true, NO_SIGNS);
  }

  #spell(form: string): readonly string[] {
    const letter = form.charAt(0);
    let spell = this.#spellers.get(letter);
    if (spell === undefined) {
      this.#byLetter ??= this.#places.byFirstLetter();
      const { wordKinds } = this.#names;
      const words = this.#byLetter.get(letter)?.filter((word) => ((wordKinds[word] ?? 0) & NAME_WORD) !== 0) ?? [];
      spell = createSpeller(words.map((word) => this.spellingOf(word)));
      this.#spellers.set(letter, spell);
    }
    return spell(form);
  }

  /** Names that a long word alone stands for: "kubricks" without its apostrophe. */
  #clearOnesOf(word: number): readonly NameSign[] {
    if (this.spellingOf(word).length < LONG_ALONE) return NO_SIGNS;
    return this.signsAt(this.follow(START, word))
      .filter(isName)
      .filter(({ certainty }) => certainty === 'free');
  }

  #readAs(words: readonly number[], isGuess: boolean, joined: readonly NameSign[]): Readings {
    const starting = words.filter((word) => this.follow(START, word) !== NOWHERE);
    const others = words.filter((word) => this.follow(START, word) === NOWHERE);
    return {
      words: others.length === 0 ? starting : [...starting, ...others],
      starts: starting.map((word) => this.follow(START, word)),
      isGuess,
      joined,
    };
  }

  #listOf({ starts, values }: Lists, place: number): readonly NamesSign[] {
    const start = starts[place] ?? 0;
    const end = starts[place + 1] ?? 0;
    if (start >= end) return NO_SIGNS;
    return Array.from(values.subarray(start, end), (sign) => this.#signAt(sign));
  }

  #signAt(number: number): NamesSign {
    const made = this.#signs[number];
    if (made !== undefined) return made;
    const kind = SIGNS[number % SIGNS.length] ?? 'decoy';
    const sign = this.#makeSign(kind, Math.floor(number / SIGNS.length));
    this.#signs[number] = sign;
    return sign;
  }

  #makeSign(kind: (typeof SIGNS)[number], place: number): NamesSign {
    if (kind === 'decoy') return DECOY;
    const known = this.known.at(place);
    return kind === 'clue' ? new ClueSign(known) : new NameSign(known, kind);
  }
}

function isName(sign: NamesSign): sign is NameSign {
  return sign.kind === 'name';
}
