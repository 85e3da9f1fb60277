import type { Catalog, CatalogEvidence, CatalogIndustry, CatalogTheme } from './catalog.ts';
import { compileNames, type NameIndex } from './names/name-index.ts';
import type { NamesSign } from './names/name-sign.ts';
import { compilePhrases, type Phrase, type PhraseTrie } from './phrase-trie.ts';
import type { Industry } from './tags.ts';

export type Strength = 'strong' | 'film' | 'within' | 'weak';
export type EvidenceKind = keyof CatalogEvidence;

/** What a matched phrase says. */
export type Sign =
  | { readonly kind: 'theme'; readonly theme: CatalogTheme; readonly strength: Strength }
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
}

export function compileLexicon(catalog: Catalog, stem: (word: string) => string): Lexicon {
  const phrases = compilePhrases<Sign>(
    [
      ...catalog.themes.flatMap(themePhrases),
      ...evidencePhrases(catalog.evidence),
      ...(catalog.industries ?? []).flatMap(industryPhrases),
    ],
    stem,
    new Map(catalog.slots),
  );
  const names = compileNames(catalog);
  return {
    names,
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

function themePhrases(theme: CatalogTheme): Phrase<Sign>[] {
  const graded = (strength: Strength, phrases: readonly string[]): Phrase<Sign>[] =>
    phrases.map((phrase) => ({ phrase, payload: { kind: 'theme', theme, strength } }));
  return [
    ...graded('strong', theme.strong),
    ...graded('film', theme.film),
    ...graded('within', theme.within ?? []),
    ...graded('weak', theme.weak ?? []),
  ];
}

function industryPhrases({ industry, strong, weak }: CatalogIndustry): Phrase<Sign>[] {
  const graded = (strength: 'strong' | 'weak', phrases: readonly string[]): Phrase<Sign>[] => {
    const payload: Sign = { kind: 'industry', industry, strength };
    return phrases.map((phrase) => ({ phrase, payload }));
  };
  return [...graded('strong', strong), ...graded('weak', weak)];
}

function evidencePhrases(evidence: CatalogEvidence): Phrase<Sign>[] {
  return EVIDENCE_KINDS.flatMap((of) => {
    const payload: Sign = { kind: 'evidence', of };
    return (evidence[of] ?? []).map((phrase) => ({ phrase, payload }));
  });
}

const EVIDENCE_KINDS = [
  'behindTheScenes',
  'film',
  'production',
  'making',
  'band',
  'bandNicknames',
  'bandHints',
  'figurative',
  'figurativeHints',
  'other',
  'elsewhere',
  'telling',
  'opinion',
] as const satisfies readonly EvidenceKind[];
