/** An entry as a publisher writes it; what is absent is left out of the document. */
export interface RssEntry {
  readonly guid?: string;
  readonly link?: string;
  readonly title?: string;
  readonly description?: string;
  /** Epoch milliseconds, or the publisher's own words. */
  readonly pubDate?: number | string;
  readonly author?: string;
}

/** An RSS 2.0 document. */
export function rssDocument(title: string, entries: Iterable<RssEntry>): string {
  const items = [...entries].map(rssItem).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${escapeXml(title)}</title><link>https://news.example/</link><description>made up</description>
${items}
</channel></rss>
`;
}

export function rssItem({ guid, link, title, description, pubDate, author }: RssEntry): string {
  const date = typeof pubDate === 'number' ? new Date(pubDate).toUTCString() : pubDate;
  const fields = [
    guid === undefined ? '' : `<guid isPermaLink="false">${escapeXml(guid)}</guid>`,
    element('link', link),
    element('title', title),
    element('description', description),
    element('pubDate', date),
    element('dc:creator', author),
  ];
  return `<item>${fields.join('')}</item>`;
}

function element(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${escapeXml(value)}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
