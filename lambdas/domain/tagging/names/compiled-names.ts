import type { CatalogName } from '../catalog.ts';
import { foldedWords, foldWord } from '../fold-word.ts';
import type { KnownName } from './known-names.ts';
import { createSpeller } from './misspellings.ts';
import { addBehind, follow, type NameNode, newNode } from './name-node.ts';
import { type Certainty, ClueSign, DECOY, NameSign, type NamesSign } from './name-sign.ts';
import { AMPERSAND, variantsOf } from './spellings.ts';

/** How one word of a text may be read as a word of a name. */
export interface Readings {
  readonly words: readonly string[];
  /** Where names go on that begin with one of the words. */
  readonly starts: readonly NameNode<NamesSign>[];
  /** Whether `words` is not what is written, but what may have been meant. */
  readonly isGuess: boolean;
  /** Names of several words written as one. */
  readonly joined: readonly NameSign[];
}

export const NO_READINGS: Readings = { words: [], starts: [], isGuess: false, joined: [] };
export const NO_SIGNS: readonly never[] = [];

/** Shorter names of several words are not taken for one when written together: "et", "upin". */
const SHORTEST_JOINED = 6;
const SHORTEST_SURNAME = 4;
/** Shorter words of a title are "the" and "of". */
export const SHORTEST_TELLING = 4;
/** A single word this long may be a misspelled name without another word beside it that says so. */
export const LONG_ALONE = 7;

/** The names as they are looked up. */
export class CompiledNames {
  readonly start = newNode<NamesSign>(false);
  /** Names of several words, written as one. */
  readonly joined = new Map<string, readonly NameSign[]>();
  readonly handles = new Map<string, readonly NameSign[]>();
  readonly firstNames = new Set<string>();
  /** Every word of every name, clue and decoy; true for words of names, which may be misspelled. */
  readonly #words = new Map<string, boolean>();
  /** For each first letter, when it is first needed: the first letter of a misspelled word has to be right. */
  readonly #spellers = new Map<string, (word: string) => readonly string[]>();

  constructor(known: readonly KnownName[], decoys: readonly string[]) {
    const people = new Set(known.flatMap(({ kind, name }) => (kind === 'person' ? [name.label] : [])));
    for (const one of known) this.#enter(one, people);
    for (const decoy of decoys) {
      const words = foldedWords(decoy);
      // A single word is only known, so that it is no misspelling.
      if (words.length > 1) this.#enterPhrase(words, DECOY);
      else for (const word of words) this.#words.set(word, this.#words.get(word) ?? false);
    }
  }

  readingsOf(form: string): Readings {
    const joined = form.length < SHORTEST_JOINED ? NO_SIGNS : (this.joined.get(form) ?? NO_SIGNS);
    const certain = joined.filter(({ certainty }) => certainty === 'free');
    if (this.#words.has(form)) return this.#readAs([form], false, certain);
    if (certain.length > 0) return this.#readAs([], false, certain);
    const singular = form.endsWith('s') ? form.slice(0, -1) : '';
    if (this.#words.has(singular)) return this.#readAs([singular], true, this.#clearOnesOf(singular));
    const words = this.#spell(form);
    return words.length === 0 ? NO_READINGS : this.#readAs(words, true, NO_SIGNS);
  }

  #spell(form: string): readonly string[] {
    const letter = form.charAt(0);
    let spell = this.#spellers.get(letter);
    if (spell === undefined) {
      spell = createSpeller(
        [...this.#words].flatMap(([word, isOfName]) => (isOfName && word.startsWith(letter) ? [word] : [])),
      );
      this.#spellers.set(letter, spell);
    }
    return spell(form);
  }

  /** Names that a long word alone stands for: "kubricks" without its apostrophe. */
  #clearOnesOf(word: string): readonly NameSign[] {
    if (word.length < LONG_ALONE) return NO_SIGNS;
    const signs = follow(this.start, word)?.signs ?? NO_SIGNS;
    return signs.filter((sign): sign is NameSign => sign.kind === 'name' && sign.certainty === 'free');
  }

  /** Words that begin no name come last, so that `starts` and `words` go together. */
  #readAs(words: readonly string[], isGuess: boolean, joined: readonly NameSign[]): Readings {
    const nodes = words.map((word) => ({ word, node: follow(this.start, word) }));
    const starting = nodes.flatMap(({ node }) => (node === undefined ? [] : [node]));
    const others = nodes.filter(({ node }) => node === undefined);
    return {
      words: [...nodes.filter(({ node }) => node !== undefined), ...others].map(({ word }) => word),
      starts: starting,
      isGuess,
      joined,
    };
  }

  #enter(known: KnownName, people: ReadonlySet<string>): void {
    const { name } = known;
    const { label, aliases = [], capitalised = [], ordinary = [], clued = [], proper = [] } = name;
    const isLabelDoubtful =
      capitalised.includes(label) || ordinary.includes(label) || clued.includes(label) || proper.includes(label);
    const enter = (spellings: readonly string[], certainty: Certainty): void => {
      if (spellings.length === 0) return;
      const sign = new NameSign(known, certainty);
      for (const spelling of spellings) this.#enterSpelling(spelling, sign);
    };
    enter(isLabelDoubtful ? aliases : [label, ...aliases], 'free');
    enter(capitalised, 'capitalised');
    enter(ordinary, 'ordinary');
    enter(clued, 'clued');
    enter(proper, 'proper');
    if (known.kind === 'person') this.#enterSurname(known);
    for (const handle of name.handles ?? []) {
      add(this.handles, handle.toLowerCase(), new NameSign(known, 'free'));
    }
    const strangers = (name.people ?? []).filter((person) => !people.has(person));
    const clue = new ClueSign(known);
    for (const phrase of [...(name.clues ?? []), ...strangers]) this.#enterPhrase(foldedWords(phrase), clue);
  }

  #enterSurname(known: KnownName): void {
    const words = foldedWords(known.name.label);
    const surname = words.at(-1) ?? '';
    if (words.length < 2) return;
    this.firstNames.add(words[0] ?? '');
    if (surname.length >= SHORTEST_SURNAME && !isListed(surname, known.name)) {
      this.#enterPhrase([surname], new NameSign(known, 'surname'));
    }
  }

  #enterSpelling(spelling: string, sign: NameSign): void {
    for (const words of variantsOf(spelling)) {
      this.#enterPhrase(words, sign);
      const joined = words.filter((word) => word !== AMPERSAND).join('');
      if (words.length > 1 && joined.length >= SHORTEST_JOINED) add(this.joined, joined, sign);
    }
  }

  #enterPhrase(words: readonly string[], sign: NamesSign): void {
    const isOfName = sign.kind === 'name' && sign.certainty !== 'clued';
    let node = this.start;
    for (const word of words) {
      if (isOfName || !this.#words.has(word)) this.#words.set(word, isOfName);
      node = addBehind(node, word, word.length >= SHORTEST_TELLING);
    }
    if (node !== this.start && !node.signs.includes(sign)) node.signs = [...node.signs, sign];
  }
}

function isListed(surname: string, { aliases, capitalised, ordinary }: CatalogName): boolean {
  return [aliases, capitalised, ordinary].some((spellings) => spellings?.some((one) => foldWord(one) === surname));
}

function add<S>(map: Map<string, readonly S[]>, key: string, sign: S): void {
  const known = map.get(key) ?? NO_SIGNS;
  if (!known.includes(sign)) map.set(key, [...known, sign]);
}
