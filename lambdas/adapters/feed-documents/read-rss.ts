import { parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FeedDocument, FeedEntry } from './feed-document.ts';
import { readQuietTimes } from './quiet-times.ts';
import { alternateLink, mediaDescription, mediaTitle, wordingOf } from './read-atom.ts';

/** RSS 0.91 to 2.0. */
export function readRss(document: string): FeedDocument {
  const feed = parseRssFeed(document);
  return {
    title: { value: feed.title },
    link: feed.link ?? alternateLink(feed.atom?.links),
    bases: [channelBase(document), feed.xml?.base, feed.link],
    languages: [feed.language, ...(feed.dc?.languages ?? []), feed.xml?.lang],
    authors: [...(feed.dc?.creators ?? []), feed.itunes?.author, feed.managingEditor?.name],
    ttlMinutes: feed.ttl,
    quiet: readQuietTimes(document),
    entries: (feed.items ?? []).map(rssEntry),
  };
}

/** RSS 0.90 and 1.0. */
export function readRdf(document: string): FeedDocument {
  const feed = parseRdfFeed(document);
  return {
    title: { value: feed.title },
    link: feed.link,
    bases: [feed.xml?.base, feed.link],
    languages: [...(feed.dc?.languages ?? []), feed.xml?.lang],
    authors: feed.dc?.creators ?? [],
    entries: (feed.items ?? []).map(rdfEntry),
  };
}

/** feedsmith passes on the `xml:base` of the root element only. */
function channelBase(document: string): string | undefined {
  return /<channel\s(?:[^<>]{0,2000}\s)?xml:base\s*=\s*["']([^"'<>]{1,2000})["']/i.exec(document.slice(0, 20_000))?.[1];
}

function rssEntry(item: RssFeed.Item<string>): FeedEntry {
  const shared = sharedByBoth(item);
  return {
    ...shared,
    guid: item.guid?.value ?? item.atom?.id,
    isGuidLink: item.guid?.isPermaLink !== false,
    titles: [...shared.titles, { value: item.itunes?.title }],
    texts: [
      ...shared.texts,
      { value: item.itunes?.summary },
      mediaDescription(item.media),
      { value: item.itunes?.subtitle },
    ],
    enclosures: (item.enclosures ?? []).map(({ url }) => url),
    dates: [item.pubDate, ...shared.dates],
    // The `author` of RSS is an e-mail address by definition; only the name beside it is kept.
    authors: [...shared.authors, item.itunes?.author, item.authors?.[0]?.name],
    publisher: item.source?.title,
  };
}

function rdfEntry(item: RdfFeed.Item<string>): FeedEntry {
  return { ...sharedByBoth(item), guid: item.rdf?.about, isGuidLink: true };
}

function sharedByBoth(item: RssFeed.Item<string> | RdfFeed.Item<string>): Omit<FeedEntry, 'guid' | 'isGuidLink'> {
  return {
    links: [item.link, alternateLink(item.atom?.links)],
    titles: [
      { value: item.title },
      { value: item.dc?.titles?.[0] },
      wordingOf(item.atom?.title),
      mediaTitle(item.media),
    ],
    texts: [
      { value: item.content?.encoded },
      { value: item.description },
      { value: item.dc?.descriptions?.[0] },
      wordingOf(item.atom?.content),
      wordingOf(item.atom?.summary),
    ],
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
