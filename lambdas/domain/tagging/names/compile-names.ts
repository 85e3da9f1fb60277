import { type Catalog, type CatalogName, slugOf } from '../catalog.ts';
import { foldedWords, foldWord } from '../fold-word.ts';
import { toLists } from '../lists.ts';
import { toWordList } from '../word-list.ts';
import { type CompiledNames, FIRST_NAME, NAME_WORD, type NameFacts, SHORTEST_JOINED, SIGNS } from './compiled-names.ts';
import { addBehind, followers, type NameNode, newNode } from './name-node.ts';
import { AMPERSAND, variantsOf } from './spellings.ts';

const SHORTEST_SURNAME = 4;
const DECOY = SIGNS.indexOf('decoy');
const NOBODY: readonly number[] = [];

/** Puts the names of a catalog into one trie, and all that is asked about them into tables. */
export function compileNames({
  works,
  people,
  decoys = [],
}: Pick<Catalog, 'works' | 'people' | 'decoys'>): CompiledNames {
  const names = [...works, ...people];
  const builder = new NamesBuilder(new Set(people.map(({ label }) => label)));
  for (const [place, name] of names.entries()) builder.enter(name, place, place >= works.length);
  for (const decoy of decoys) builder.enterDecoy(foldedWords(decoy));
  return {
    ...builder.tables(),
    known: names.map(factsOf),
    works: works.length,
    links: toLists(linksBetween(works, people)),
  };
}

function factsOf({ label, slug = slugOf(label), years, industry }: CatalogName): NameFacts {
  return { label, slug, ...(years === undefined ? {} : { years }), ...(industry === undefined ? {} : { industry }) };
}

/** For each name whom it worked with: the people of a work, the works of a person. */
function linksBetween(works: readonly CatalogName[], people: readonly CatalogName[]): readonly Iterable<number>[] {
  const places = new Map(people.map(({ label }, place) => [label, works.length + place]));
  const worksOf = new Map<string, number[]>();
  const names = [...works, ...people];
  for (const [place, name] of names.entries()) {
    for (const label of name.people ?? []) {
      const known = worksOf.get(label);
      if (known === undefined) worksOf.set(label, [place]);
      else known.push(place);
    }
  }
  return names.map(({ label, people = [] }, place) =>
    place < works.length ? new Set(people.flatMap((person) => places.get(person) ?? [])) : new Set(worksOf.get(label)),
  );
}

class NamesBuilder {
  readonly #start = newNode<number>();
  /** Every word of every name, clue and decoy; true for words of names. */
  readonly #words = new Map<string, boolean>();
  readonly #firstNames = new Set<string>();
  readonly #joined = new Map<string, readonly number[]>();
  readonly #handles = new Map<string, readonly number[]>();
  readonly #people: ReadonlySet<string>;

  constructor(people: ReadonlySet<string>) {
    this.#people = people;
  }

  enter(name: CatalogName, place: number, isPerson: boolean): void {
    const { label, aliases = [], capitalised = [], ordinary = [], clued = [], proper = [] } = name;
    const isLabelDoubtful =
      capitalised.includes(label) || ordinary.includes(label) || clued.includes(label) || proper.includes(label);
    const signOf = (kind: (typeof SIGNS)[number]): number => SIGNS.length * place + SIGNS.indexOf(kind);
    const enter = (
      spellings: readonly string[],
      certainty: 'free' | 'capitalised' | 'ordinary' | 'clued' | 'proper',
    ) => {
      for (const spelling of spellings) this.#enterSpelling(spelling, signOf(certainty), certainty !== 'clued');
    };
    enter(isLabelDoubtful ? aliases : [label, ...aliases], 'free');
    enter(capitalised, 'capitalised');
    enter(ordinary, 'ordinary');
    enter(clued, 'clued');
    enter(proper, 'proper');
    if (isPerson) this.#enterSurname(name, signOf('surname'));
    for (const handle of name.handles ?? []) add(this.#handles, handle.toLowerCase(), signOf('free'));
    const strangers = (name.people ?? []).filter((person) => !this.#people.has(person));
    for (const phrase of [...(name.clues ?? []), ...strangers]) {
      this.#enterPhrase(foldedWords(phrase), signOf('clue'), false);
    }
  }

  /** A single word is only known, so that it is no misspelling. */
  enterDecoy(words: readonly string[]): void {
    if (words.length > 1) this.#enterPhrase(words, DECOY, false);
    else for (const word of words) this.#words.set(word, this.#words.get(word) ?? false);
  }

  #enterSurname(name: CatalogName, sign: number): void {
    const words = foldedWords(name.label);
    const surname = words.at(-1) ?? '';
    if (words.length < 2) return;
    this.#firstNames.add(words[0] ?? '');
    if (surname.length >= SHORTEST_SURNAME && !isListed(surname, name)) this.#enterPhrase([surname], sign, true);
  }

  #enterSpelling(spelling: string, sign: number, isOfName: boolean): void {
    for (const words of variantsOf(spelling)) {
      this.#enterPhrase(words, sign, isOfName);
      if (words.length < 2) continue;
      const joined = words.filter((word) => word !== AMPERSAND).join('');
      if (joined.length >= SHORTEST_JOINED) add(this.#joined, joined, sign);
    }
  }

  #enterPhrase(words: readonly string[], sign: number, isOfName: boolean): void {
    let node = this.#start;
    for (const word of words) {
      if (isOfName || !this.#words.has(word)) this.#words.set(word, isOfName);
      node = addBehind(node, word);
    }
    if (node !== this.#start && !node.signs.includes(sign)) node.signs = [...node.signs, sign];
  }

  tables(): Omit<CompiledNames, 'known' | 'works' | 'links'> {
    const words = [...this.#words.keys()];
    const spellings = [...new Set([...words, ...this.#joined.keys()])];
    const places = new Map(words.map((word, place) => [word, place]));
    const wordKinds = words.map(
      (word) => (this.#words.get(word) === true ? NAME_WORD : 0) + (this.#firstNames.has(word) ? FIRST_NAME : 0),
    );
    return {
      spellings: toWordList(spellings),
      wordKinds: Uint8Array.from(wordKinds),
      ...toLevels(this.#start, places),
      joined: toLists(spellings.map((spelling) => this.#joined.get(spelling) ?? NOBODY)),
      handles: [...this.#handles].map(([handle, signs]) => [handle, ...signs]),
    };
  }
}

/** Numbers the nodes of a trie level by level. */
function toLevels(
  start: NameNode<number>,
  places: ReadonlyMap<string, number>,
): Pick<CompiledNames, 'children' | 'words' | 'signs'> {
  const nodes = [start];
  const words = [0];
  const children: number[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    children.push(nodes.length);
    if (node === undefined) break;
    const next = followers(node).map(([word, child]) => ({ word: places.get(word) ?? 0, child }));
    for (const { word, child } of next.length > 1 ? next.sort((a, b) => a.word - b.word) : next) {
      nodes.push(child);
      words.push(word);
    }
  }
  children.push(nodes.length);
  return {
    children: Int32Array.from(children),
    words: Int32Array.from(words),
    signs: toLists(nodes.map(({ signs }) => signs)),
  };
}

function isListed(surname: string, { aliases, capitalised, ordinary }: CatalogName): boolean {
  return [aliases, capitalised, ordinary].some((spellings) => spellings?.some((one) => foldWord(one) === surname));
}

function add(map: Map<string, readonly number[]>, key: string, sign: number): void {
  const known = map.get(key) ?? NOBODY;
  if (!known.includes(sign)) map.set(key, [...known, sign]);
}
