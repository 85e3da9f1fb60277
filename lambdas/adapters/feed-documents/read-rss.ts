import { parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FeedDocument, FeedEntry } from './feed-document.ts';
import { alternateLink, mediaDescription } from './read-atom.ts';

/** RSS 0.91 to 2.0. */
export function readRss(document: string): FeedDocument {
  const feed = parseRssFeed(document);
  return {
    title: { value: feed.title },
    link: feed.link ?? alternateLink(feed.atom?.links),
    base: feed.xml?.base,
    languages: [feed.language, ...(feed.dc?.languages ?? []), feed.xml?.lang],
    authors: [...(feed.dc?.creators ?? []), feed.itunes?.author, feed.managingEditor?.name],
    ttlMinutes: feed.ttl,
    entries: (feed.items ?? []).map(rssEntry),
  };
}

/** RSS 0.90 and 1.0. */
export function readRdf(document: string): FeedDocument {
  const feed = parseRdfFeed(document);
  return {
    title: { value: feed.title },
    link: feed.link,
    base: feed.xml?.base,
    languages: [...(feed.dc?.languages ?? []), feed.xml?.lang],
    authors: feed.dc?.creators ?? [],
    ttlMinutes: undefined,
    entries: (feed.items ?? []).map(rdfEntry),
  };
}

function rssEntry(item: RssFeed.Item<string>): FeedEntry {
  const shared = sharedByBoth(item);
  return {
    ...shared,
    guid: item.guid?.value,
    isGuidLink: item.guid?.isPermaLink !== false,
    titles: [...shared.titles, { value: item.itunes?.title }],
    texts: [...shared.texts, { value: item.itunes?.summary }, mediaDescription(item.media)],
    dates: [item.pubDate, ...shared.dates],
    // The `author` of RSS is an e-mail address by definition; only the name beside it is kept.
    authors: [...shared.authors, item.itunes?.author, item.authors?.[0]?.name],
  };
}

function rdfEntry(item: RdfFeed.Item<string>): FeedEntry {
  return { ...sharedByBoth(item), guid: item.rdf?.about, isGuidLink: true };
}

function sharedByBoth(item: RssFeed.Item<string> | RdfFeed.Item<string>): Omit<FeedEntry, 'guid' | 'isGuidLink'> {
  return {
    links: [item.link, alternateLink(item.atom?.links)],
    titles: [{ value: item.title }, { value: item.dc?.titles?.[0] }, { value: item.media?.title?.value }],
    texts: [{ value: item.content?.encoded }, { value: item.description }, { value: item.dc?.descriptions?.[0] }],
    dates: [
      ...(item.dc?.dates ?? []),
      ...(item.dcterms?.issued ?? []),
      ...(item.dcterms?.created ?? []),
      item.atom?.published,
      item.atom?.updated,
    ],
    authors: [...(item.dc?.creators ?? []), item.atom?.authors?.[0]?.name],
    languages: [...(item.dc?.languages ?? []), item.xml?.lang],
    base: item.xml?.base,
  };
}
