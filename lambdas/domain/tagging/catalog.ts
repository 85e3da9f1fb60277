import { kindOf, type Topic, type TopicId, topicId } from '../topic.ts';
import { foldedWords } from './fold-word.ts';

/** A kind of revelation and the phrases that give it away, in the notation of `PhraseTrie`. */
export interface CatalogTheme {
  readonly slug: string;
  readonly label: string;
  /** Enough alone: says by itself that this is about how something was made. */
  readonly strong: readonly string[];
  /** Counts in a text that is about film, television or a shoot anyway. */
  readonly film: readonly string[];
  /** Counts there too, but only beside another sign of the same theme. */
  readonly weak?: readonly string[];
  /** A reaction to revelations rather than one: never makes a text relevant. */
  readonly reaction?: true;
}

/** A work or a person. */
export interface CatalogName {
  readonly label: string;
  /** Default: the words of the label. */
  readonly slug?: string;
  /** Other spellings that mean it wherever they stand, in any case. */
  readonly aliases?: readonly string[];
  /** Spellings that need a capital, or talk of film around them ("The Office"). */
  readonly capitalised?: readonly string[];
  /** Spellings that are ordinary words or shared names: they need a clue, or a capital and a film word close by ("Alien", "The Rock"). */
  readonly ordinary?: readonly string[];
  /** Spellings that say nothing alone, even in capitals: they need a clue ("It", "Up"). */
  readonly clued?: readonly string[];
  /** What is only said of this one: "chestburster", a character, a co-star. */
  readonly clues?: readonly string[];
}

/** What tells the senses of "BTS" apart, and what makes a text one about film at all. */
export interface CatalogEvidence {
  /** "BTS" spelled out. */
  readonly behindTheScenes: readonly string[];
  readonly film: readonly string[];
  readonly production: readonly string[];
  readonly band: readonly string[];
  /** Words the band is spoken of with, which are common enough to need company. */
  readonly bandHints: readonly string[];
  readonly figurative: readonly string[];
  readonly figurativeHints: readonly string[];
  readonly other: readonly string[];
  /** Phrases in which words of film mean something else ("on the scene"): what they cover counts for nothing. */
  readonly elsewhere: readonly string[];
}

export interface Catalog {
  readonly themes: readonly CatalogTheme[];
  readonly works: readonly CatalogName[];
  readonly people: readonly CatalogName[];
  readonly evidence: CatalogEvidence;
  /** The label of a topic of this catalog, and of any hashtag; undefined for strangers. */
  readonly labelOf: (id: TopicId) => string | undefined;
}

export function createCatalog(parts: Omit<Catalog, 'labelOf'>): Catalog {
  const topics = [
    ...parts.themes.map(({ slug, label }): Topic => ({ id: topicId('theme', slug), kind: 'theme', label })),
    ...parts.works.map((name) => topicOf('work', name)),
    ...parts.people.map((name) => topicOf('person', name)),
  ];
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  return {
    ...parts,
    labelOf: (id) => labels.get(id) ?? (kindOf(id) === 'hashtag' ? `#${id.slice('hashtag:'.length)}` : undefined),
  };
}

export function topicOf(kind: 'work' | 'person', { label, slug }: CatalogName): Topic {
  return { id: topicId(kind, slug ?? slugOf(label)), kind, label };
}

/** Lower-case ASCII words joined by hyphens: `Kramer vs. Kramer` is `kramer-vs-kramer`, `Fast & Furious` is `fast-and-furious`. */
export function slugOf(label: string): string {
  return foldedWords(label.replaceAll('&', ' and '))
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join('-');
}
