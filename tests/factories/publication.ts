import { type RssEntry, rssDocument } from './rss.ts';

/** Sentences whose topics nobody can doubt. */
export const REVELATIONS = {
  shining: {
    title: (name: string) =>
      `Jack Nicholson improvised the line on the set of The Shining, crew member ${name} recalls`,
    topics: ['work:the-shining', 'person:jack-nicholson', 'theme:improvisation'],
  },
  darkKnight: {
    title: (name: string) =>
      `Heath Ledger improvised the scene while filming The Dark Knight, crew member ${name} recalls`,
    topics: ['work:the-dark-knight', 'person:heath-ledger', 'theme:improvisation'],
  },
  casablanca: {
    title: (name: string) =>
      `The script of Casablanca was rewritten every night during the shoot, assistant ${name} says`,
    topics: ['work:casablanca', 'theme:script-rewrites'],
  },
  /** No revelation, and nothing like one. */
  filler: { title: (name: string) => `Mild and sunny with light wind from the west, bulletin ${name}`, topics: [] },
} as const satisfies Readonly<Record<string, { title(name: string): string; readonly topics: readonly string[] }>>;

export type Revelation = keyof typeof REVELATIONS;

/** Every topic that a test counts. */
export const CERTAIN_TOPICS: readonly string[] = [
  ...new Set(Object.values(REVELATIONS).flatMap(({ topics }) => topics)),
];

export interface NewsItem {
  /** Unique; part of guid, link or words, whichever identifies the item. */
  readonly name: string;
  readonly about: Revelation;
  /** Absent: the publisher names no date. */
  readonly publishedAt?: number;
  readonly identifiedBy?: 'guid' | 'link' | 'words';
}

/** The words, the guid and the link that `item` is published with. */
function toEntry({ name, about, publishedAt, identifiedBy = 'guid' }: NewsItem): RssEntry {
  const link = `https://news.example/articles/${name}`;
  return {
    title: REVELATIONS[about].title(name),
    description: `Item ${name}.`,
    author: `author of ${name}`,
    ...(identifiedBy === 'guid' ? { guid: `news:${name}`, link } : {}),
    ...(identifiedBy === 'link' ? { link } : {}),
    ...(publishedAt === undefined ? {} : { pubDate: publishedAt }),
  };
}

/** A feed that grows and whose publisher changes things afterwards, with the truth that a reader should have counted. */
export interface Publication {
  publish(...items: readonly NewsItem[]): void;
  /** Shows an item with other words and another date; what it counts as does not change. */
  revise(name: string, change: { readonly about?: Revelation; readonly publishedAt?: number }): void;
  remove(name: string): void;
  document(): string;
}

/** The truth about everything published anywhere: each item once, as it was when first published. */
export type Truth = Map<string, NewsItem>;

export function createPublication(title: string, truth: Truth): Publication {
  const shown = new Map<string, NewsItem>();
  return {
    publish(...items) {
      for (const item of items) {
        shown.set(item.name, item);
        if (!truth.has(item.name)) truth.set(item.name, item);
      }
    },
    revise(name, change) {
      const item = shown.get(name);
      if (item === undefined) throw new Error(`${name} was never published here`);
      shown.set(name, { ...item, ...change });
    },
    remove: (name) => void shown.delete(name),
    document: () => rssDocument(title, [...shown.values()].toReversed().map(toEntry)),
  };
}
