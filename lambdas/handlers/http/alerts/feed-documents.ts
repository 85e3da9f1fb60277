import type { FeedItem } from './feed-item.ts';

export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly pageUrl: string;
  readonly feedUrl: string;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed({ title, description, pageUrl, feedUrl }: FeedHead, items: readonly FeedItem[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: pageUrl,
    feed_url: feedUrl,
    language: 'en',
    items: items.map(({ id, url, title, text, html, at, tags }) => ({
      id,
      url,
      title,
      content_text: text,
      content_html: html,
      date_published: at.toISOString(),
      tags,
    })),
  });
}

/**
 * RSS 2.0, with HTML in `description`, which is what readers take it for. Written by hand: the generator of our feed reader
 * puts line breaks around ids and lets through control characters, with which a document is no XML.
 */
export function toRss({ title, description, pageUrl, feedUrl }: FeedHead, items: readonly FeedItem[]): string {
  const [newest] = items.map(({ at }) => at).toSorted((left, right) => right.getTime() - left.getTime());
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(title)}</title>
<link>${xml(pageUrl)}</link>
<description>${xml(description)}</description>
<language>en</language>
<atom:link href="${xml(feedUrl)}" rel="self" type="application/rss+xml"/>${newest === undefined ? '' : `\n<lastBuildDate>${newest.toUTCString()}</lastBuildDate>`}
${items.map(toRssItem).join('')}</channel>
</rss>
`;
}

function toRssItem({ id, url, title, html, at, tags }: FeedItem): string {
  return `<item>
<guid isPermaLink="false">${xml(id)}</guid>
<title>${xml(title)}</title>
<link>${xml(url)}</link>
<pubDate>${at.toUTCString()}</pubDate>
${tags.map((tag) => `<category>${xml(tag)}</category>`).join('')}
<description>${xml(html)}</description>
</item>
`;
}

/** What XML 1.0 has no place for, not even escaped. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function xml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(NO_XML, '\ufffd')
    .replaceAll(/[&<>"]/g, (mark) => ENTITIES.get(mark) ?? mark);
}
