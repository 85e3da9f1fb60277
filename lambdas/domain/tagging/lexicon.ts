import type { Topic } from '../topic.ts';
import type { Catalog, CatalogEvidence, CatalogName, CatalogTheme } from './catalog.ts';
import { topicOf } from './catalog.ts';
import { foldedWords } from './fold-word.ts';
import { compilePhrases, type Phrase, type PhraseTrie } from './phrase-trie.ts';

export type Strength = 'strong' | 'film' | 'weak';
export type Certainty = 'free' | 'capitalised' | 'ordinary' | 'clued';
export type EvidenceKind = keyof CatalogEvidence;

/** What a matched phrase says. */
export type Sign =
  | { readonly kind: 'theme'; readonly theme: CatalogTheme; readonly strength: Strength }
  | { readonly kind: 'name'; readonly topic: Topic; readonly certainty: Certainty }
  | { readonly kind: 'clue'; readonly topic: Topic }
  | { readonly kind: 'evidence'; readonly of: EvidenceKind };

/** A sign and the words of the text it covers, as indexes into the words that were matched. */
export interface Hit<S extends Sign = Sign> {
  readonly sign: S;
  readonly first: number;
  readonly last: number;
}

/** Everything the catalog looks for, in one trie: a text is read once, whatever the size of the catalog. */
export function compileLexicon(catalog: Catalog, stem: (word: string) => string): PhraseTrie<Sign> {
  return compilePhrases(
    [
      ...catalog.themes.flatMap(themePhrases),
      ...catalog.works.flatMap((name) => namePhrases(topicOf('work', name), name)),
      ...catalog.people.flatMap((name) => namePhrases(topicOf('person', name), name)),
      ...evidencePhrases(catalog.evidence),
    ],
    stem,
  );
}

function themePhrases(theme: CatalogTheme): Phrase<Sign>[] {
  const graded = (strength: Strength, phrases: readonly string[]): Phrase<Sign>[] =>
    phrases.map((phrase) => ({ phrase, payload: { kind: 'theme', theme, strength } }));
  return [...graded('strong', theme.strong), ...graded('film', theme.film), ...graded('weak', theme.weak ?? [])];
}

function namePhrases(topic: Topic, name: CatalogName): Phrase<Sign>[] {
  const spelled = (certainty: Certainty, spellings: readonly string[]): Phrase<Sign>[] => {
    const payload: Sign = { kind: 'name', topic, certainty };
    return spellings.flatMap(phrasesOf).map((phrase) => ({ phrase, payload }));
  };
  const { aliases = [], capitalised = [], ordinary = [], clued = [], clues = [] } = name;
  const isLabelDoubtful = [...capitalised, ...ordinary, ...clued].includes(name.label);
  const clue: Sign = { kind: 'clue', topic };
  return [
    ...spelled('free', isLabelDoubtful ? aliases : [name.label, ...aliases]),
    ...spelled('capitalised', capitalised),
    ...spelled('ordinary', ordinary),
    ...spelled('clued', clued),
    ...clues.flatMap(phrasesOf).map((phrase) => ({ phrase, payload: clue })),
  ];
}

/** A label is found with its `&` left out, as tokens have it, and spelled "and". */
function phrasesOf(spelling: string): string[] {
  const readings = spelling.includes('&') ? [spelling, spelling.replaceAll('&', ' and ')] : [spelling];
  return readings.map((reading) => foldedWords(reading).join(' '));
}

function evidencePhrases(evidence: CatalogEvidence): Phrase<Sign>[] {
  return EVIDENCE_KINDS.flatMap((of) => {
    const payload: Sign = { kind: 'evidence', of };
    return evidence[of].map((phrase) => ({ phrase, payload }));
  });
}

const EVIDENCE_KINDS = [
  'behindTheScenes',
  'film',
  'production',
  'band',
  'bandHints',
  'figurative',
  'figurativeHints',
  'other',
  'elsewhere',
] as const satisfies readonly EvidenceKind[];
