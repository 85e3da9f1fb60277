import type { CompiledCatalog } from './compiled-catalog.ts';
import { createLoreFinder, type LoreFinder } from './lore.ts';
import { createNameIndex, type NameIndex } from './names/name-index.ts';
import { createPhraseTrie } from './phrase-trie.ts';
import type { Sign } from './sign.ts';
import { signsByNumber } from './sign-numbers.ts';
import type { Token } from './tokens.ts';

/** A sign and the words of the text it covers, as indexes into the words that were matched. */
export interface Hit<S extends Sign = Sign> {
  readonly sign: S;
  readonly first: number;
  readonly last: number;
}

/**
 * Everything the catalog looks for: a text is read once for phrases and once for names, whatever the size of the catalog.
 */
export interface Lexicon {
  /** In order of their first words. */
  readonly hitsIn: (words: readonly Token[]) => Hit[];
  readonly names: NameIndex;
  /** Which famous story the words retell. */
  readonly retold: LoreFinder;
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
    hitsIn(words) {
      const named: Hit[] = [];
      const said: Hit[] = [];
      names.match(words, (sign, first, last) => named.push({ sign, first, last }));
      phrases.match(words, (sign, first, last) => said.push({ sign, first, last }));
      return merge(named, said);
    },
  };
}

/** Both are in order of their first words; of those at the same word names come first. */
function merge(named: Hit[], said: Hit[]): Hit[] {
  if (said.length === 0) return named;
  if (named.length === 0) return said;
  const merged: Hit[] = [];
  let told = 0;
  for (const hit of said) {
    for (let name = named[told]; name !== undefined && name.first <= hit.first; name = named[told]) {
      merged.push(name);
      told += 1;
    }
    merged.push(hit);
  }
  for (; told < named.length; told += 1) {
    const name = named[told];
    if (name !== undefined) merged.push(name);
  }
  return merged;
}
