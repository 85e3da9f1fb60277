import { kindOf, type Topic, type TopicId, topicId } from '../topic.ts';
import { foldedWords } from './fold-word.ts';
import type { LearnedWeights } from './learned/weights.ts';
import type { Industry } from './tags.ts';

/** A kind of revelation. */
export interface Theme {
  readonly slug: string;
  readonly label: string;
  /** A reaction to revelations rather than one: never makes a text relevant. */
  readonly reaction?: true;
}

/** The phrases that give a theme away, in the notation of `PhraseTrie`. */
export interface CatalogTheme extends Theme {
  /** Enough alone: says by itself that this is about how something was made. */
  readonly strong: readonly string[];
  /** Counts in a text that is about film, television or a shoot anyway. */
  readonly film: readonly string[];
  /** Says which theme a revelation is of, and little of whether it is one: "laughing", "in the rain". */
  readonly within?: readonly string[];
  /** Counts there too, but only where three of the same theme are together. */
  readonly weak?: readonly string[];
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
  /**
   * Spellings that are ordinary words or shared names: they need a clue, or a capital and a film word close by ("Alien",
   * "The Rock").
   */
  readonly ordinary?: readonly string[];
  /** Spellings that say nothing alone, even in capitals: they need a clue ("It", "Up"). */
  readonly clued?: readonly string[];
  /** Spellings that are names of something else too, so that a capital says nothing ("Chicago", "Wednesday"). */
  readonly proper?: readonly string[];
  /** What is only said of this one: "chestburster", a character. */
  readonly clues?: readonly string[];
  /**
   * Of a work: the labels of those who made it. Each is a clue of the other; somebody who is not in the catalog is a clue
   * of the work.
   */
  readonly people?: readonly string[];
  /**
   * Of a work: when it came out, which tells a title from a word ("Alien (1979)"). Without it, any year in brackets does.
   */
  readonly years?: readonly number[];
  /** Handles that are not the name written together, without "@". */
  readonly handles?: readonly string[];
  /** Of a work: what was made. Of a person: only where it is not film or television. */
  readonly industry?: Industry;
}

/** A famous story from behind the scenes: fans retell the same ones for decades. */
export interface CatalogLore {
  readonly work: string;
  /** What happened, in one sentence. */
  readonly told: string;
  /** The slugs of its themes. */
  readonly themes: readonly string[];
  /**
   * The words it is known by, stemmed, apart by blanks, each with two digits behind a colon: `toe:65 helmet:66 viggo:41`.
   * The first says how much more often the word is in retellings of this story than in other texts, the second how much
   * more often than in other talk of the same work; in nats, 0 to 6. Learned from retellings (`tests/eval/train-lore.ts`),
   * and simple enough to be written by hand.
   */
  readonly words: string;
}

/** Words that say what was being made: `strong` ones alone, `weak` ones beside another, and where nothing says more. */
export interface CatalogIndustry {
  readonly industry: Industry;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** What tells the senses of "BTS" apart, and what makes a text one about film at all. */
export interface CatalogEvidence {
  /** "BTS" spelled out. */
  readonly behindTheScenes: readonly string[];
  readonly film: readonly string[];
  /** What stands in a post from any shoot or stage. */
  readonly production: readonly string[];
  /** What is only said of making something: tells a video's making from talk of the video. */
  readonly making: readonly string[];
  readonly band: readonly string[];
  /** Names of its members and fans that are other names and words as well: they need company, too. */
  readonly bandNicknames: readonly string[];
  /** Words the band is spoken of with, which are common enough to need company. */
  readonly bandHints: readonly string[];
  readonly figurative: readonly string[];
  readonly figurativeHints: readonly string[];
  readonly other: readonly string[];
  /** Phrases in which words of film mean something else ("on the scene"): what they cover counts for nothing. */
  readonly elsewhere: readonly string[];
  /** How revelations are begun: "fun fact", "apparently". */
  readonly telling?: readonly string[];
  /** What is said of finished works, and in plots and news of them, and seldom of their making: "trailer", "review". */
  readonly opinion?: readonly string[];
}

export interface Catalog {
  /** How much words and phrases say of each theme; without it the phrases alone decide. */
  readonly learned?: LearnedWeights;
  readonly themes: readonly CatalogTheme[];
  /** Alternatives that many phrases share, by the name they are written as in them: `{slot}`. */
  readonly slots?: readonly (readonly [name: string, alternatives: string])[];
  readonly works: readonly CatalogName[];
  readonly people: readonly CatalogName[];
  /**
   * Phrases in which a name means something else ("Ford Motor"), and words and names that are nobody's misspelling
   * ("Hollander").
   */
  readonly decoys?: readonly string[];
  readonly evidence: CatalogEvidence;
  /** Default: none, then only works say what was made. */
  readonly industries?: readonly CatalogIndustry[];
  /** Default: none. */
  readonly lore?: readonly CatalogLore[];
  /** The label of a topic of this catalog, and of any hashtag; undefined for strangers. */
  readonly labelOf: (id: TopicId) => string | undefined;
  /** What was made, of a work; of a person only where it is not film or television. */
  readonly industryOf: (id: TopicId) => Industry | undefined;
}

export function createCatalog(parts: Omit<Catalog, 'labelOf' | 'industryOf'>): Catalog {
  // Made when first asked: tagging starts without them.
  let industries: ReadonlyMap<TopicId, Industry> | undefined;
  return {
    ...parts,
    labelOf: createLabels(parts),
    industryOf: (id) => {
      industries ??= industriesOf(parts);
      return industries.get(id);
    },
  };
}

interface Named extends Pick<Catalog, 'works' | 'people'> {
  readonly themes: readonly Theme[];
}

/** The labels of a catalog alone, for whoever tags nothing. */
export function createLabels(parts: Named): Catalog['labelOf'] {
  let labels: ReadonlyMap<TopicId, string> | undefined;
  return (id) => {
    labels ??= labelsOf(parts);
    return labels.get(id) ?? (kindOf(id) === 'hashtag' ? `#${id.slice('hashtag:'.length)}` : undefined);
  };
}

function labelsOf({ themes, works, people }: Named): Map<TopicId, string> {
  const topics = [
    ...themes.map(({ slug, label }): Topic => ({ id: topicId('theme', slug), kind: 'theme', label })),
    ...works.map((name) => topicOf('work', name)),
    ...people.map((name) => topicOf('person', name)),
  ];
  return new Map(topics.map(({ id, label }) => [id, label]));
}

function industriesOf({ works, people }: Pick<Catalog, 'works' | 'people'>): Map<TopicId, Industry> {
  const industries = new Map<TopicId, Industry>();
  const add = (kind: 'work' | 'person', names: readonly CatalogName[]): void => {
    for (const name of names) if (name.industry !== undefined) industries.set(topicOf(kind, name).id, name.industry);
  };
  add('work', works);
  add('person', people);
  return industries;
}

export function topicOf(kind: 'work' | 'person', { label, slug }: CatalogName): Topic {
  return { id: topicId(kind, slug ?? slugOf(label)), kind, label };
}

/**
 * Lower-case ASCII words joined by hyphens: `Kramer vs. Kramer` is `kramer-vs-kramer`, `Fast & Furious` is
 * `fast-and-furious`.
 */
export function slugOf(label: string): string {
  const slug = foldedWords(label.replaceAll('&', ' and ')).join('-');
  return SLUG.test(slug) ? slug : slug.replaceAll(NO_SLUG, '').replaceAll(/-{2,}/g, '-').replaceAll(/^-|-$/g, '');
}

const SLUG = /^[a-z0-9-]*$/;
const NO_SLUG = /[^a-z0-9-]/g;
