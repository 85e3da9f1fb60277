import type { Catalog, CatalogEvidence, Theme } from './catalog.ts';
import { type CompiledCatalog, compileCatalog } from './compiled-catalog.ts';
import { createLoreFinder, type LoreFinder } from './lore.ts';
import { createNameIndex, type NameIndex } from './names/name-index.ts';
import type { NamesSign } from './names/name-sign.ts';
import { createPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { signsByNumber } from './sign-numbers.ts';
import type { Industry } from './tags.ts';

export type Strength = 'strong' | 'film' | 'within' | 'weak';
export type EvidenceKind = keyof CatalogEvidence;

/** What a matched phrase says. */
export type Sign =
  | { readonly kind: 'theme'; readonly theme: Theme; readonly strength: Strength }
  | { readonly kind: 'evidence'; readonly of: EvidenceKind }
  | { readonly kind: 'industry'; readonly industry: Industry; readonly strength: 'strong' | 'weak' }
  | NamesSign;

/** A sign and the words of the text it covers, as indexes into the words that were matched. */
export interface Hit<S extends Sign = Sign> {
  readonly sign: S;
  readonly first: number;
  readonly last: number;
}

/** Everything the catalog looks for: a text is read once for phrases and once for names, whatever the size of the catalog. */
export interface Lexicon extends PhraseTrie<Sign> {
  readonly names: NameIndex;
  /** Which famous story the words retell. */
  readonly retold: LoreFinder;
}

export function compileLexicon(catalog: Catalog, stem: (word: string) => string): Lexicon {
  return createLexicon(compileCatalog(catalog, stem));
}

export function createLexicon({
  themes,
  phrases: compiled,
  signs,
  names: compiledNames,
  lore,
}: CompiledCatalog): Lexicon {
  const byNumber = signsByNumber(themes);
  const payloads = Array.from(signs, (number) => byNumber[number]);
  const phrases = createPhraseTrie(compiled, payloads);
  const names = createNameIndex(compiledNames);
  return {
    names,
    retold: createLoreFinder(lore),
    match(words, found) {
      const named: Hit<NamesSign>[] = [];
      names.match(words, (sign, first, last) => named.push({ sign, first, last }));
      let told = 0;
      // Both come in order of their first words, and together have to.
      const tellNamesUpTo = (at: number): void => {
        for (let hit = named[told]; hit !== undefined && hit.first <= at; hit = named[told]) {
          found(hit.sign, hit.first, hit.last);
          told += 1;
        }
      };
      phrases.match(words, (sign, first, last) => {
        tellNamesUpTo(first);
        found(sign, first, last);
      });
      tellNamesUpTo(words.length);
    },
  };
}
