import * as z from 'zod';
import type { FeedDocument, FeedEntry } from './feed-document.ts';
import { MAX_NODES } from './inspect-xml.ts';

/** Numbers for text are common, and no reason to lose an entry; anything else is as good as absent. */
const Text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

const Person = z.union([z.string(), z.object({ name: Text }).transform(({ name }) => name)]).catch('');
const People = z.union([z.array(Person), Person.transform((name) => [name])]).catch([]);

const Item = z.object({
  id: Text,
  url: Text,
  external_url: Text,
  title: Text,
  content_text: Text,
  content_html: Text,
  summary: Text,
  date_published: Text,
  date_modified: Text,
  language: Text,
  author: People.optional(),
  authors: People.optional(),
});

const Feed = z.object({
  version: Text,
  title: Text,
  home_page_url: Text,
  next_url: Text,
  language: Text,
  author: People.optional(),
  authors: People.optional(),
  items: z.array(z.unknown()),
});

/** How many of the items were objects is for the caller to see: `itemCount` counts them all. */
export type JsonFeedReading =
  | { readonly ok: true; readonly document: FeedDocument; readonly itemCount: number }
  | { readonly ok: false; readonly error: string };

/**
 * JSON Feed 1.0 and 1.1. Read with a schema of ours rather than feedsmith's, which takes `{"length": 1e9}` in place of a
 * list and allocates that many slots.
 */
export function readJsonFeed(text: string): JsonFeedReading {
  if (hasTooManyValues(text)) {
    return {
      ok: false,
      error: `the document holds more than ${MAX_NODES.toLocaleString('en')} values, which no real feed does`,
    };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: 'the document looks like JSON but is broken or cut off' };
  }
  const feed = Feed.safeParse(json);
  if (!feed.success) return { ok: false, error: 'this is JSON, but not a JSON Feed: it has no list of items' };

  const { title, home_page_url, next_url, language, author = [], authors = [], items } = feed.data;
  return {
    ok: true,
    itemCount: items.length,
    document: {
      title: { value: title, isPlain: true },
      link: home_page_url,
      bases: [home_page_url],
      nextPage: next_url,
      languages: [language],
      authors: [...authors, ...author],
      entries: items.flatMap((item) => {
        const entry = Item.safeParse(item);
        return entry.success ? [toEntry(entry.data)] : [];
      }),
    },
  };
}

/** Every value but the first stands behind an opening bracket, a comma or a colon. */
function hasTooManyValues(text: string): boolean {
  let count = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isInString = !isInString;
    else if (isInString) {
      if (character === '\\') at++;
    } else if (character === ',' || character === ':' || character === '{' || character === '[') {
      count++;
      if (count > MAX_NODES) return true;
    }
  }
  return false;
}

function toEntry(item: z.infer<typeof Item>): FeedEntry {
  return {
    guid: item.id,
    isGuidLink: true,
    links: [item.url, item.external_url],
    titles: [{ value: item.title, isPlain: true }],
    texts: [
      { value: item.content_text, isPlain: true },
      { value: item.content_html },
      { value: item.summary, isPlain: true },
    ],
    dates: [item.date_published, item.date_modified],
    authors: [...(item.authors ?? []), ...(item.author ?? [])],
    languages: [item.language],
    base: undefined,
  };
}
