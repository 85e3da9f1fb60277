import { decodeHTMLAttribute } from 'entities';
import { decodeBytes } from './decode-bytes.ts';
import { cleanText, cutText } from './plain-text.ts';

export interface FeedLink {
  readonly url: string;
  readonly title?: string;
}

/** Pages name their feeds in the head: what lies beyond is not searched. */
const SEARCHED_LENGTH = 512 * 1024;
const MAX_LINKS = 10;
const MAX_TAG_LENGTH = 2_000;

const LINK = new RegExp(`<(link|base)\\s([^<>]{0,${MAX_TAG_LENGTH}})>`, 'gi');
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;
const OF_COMMENTS = /comments?\b/i;

/** The feeds that a web page says it has (`<link rel="alternate" …>`), the site's own before those of comments. */
export function findFeedLinks(page: Uint8Array, contentType: string | undefined, pageUrl: string): FeedLink[] {
  const html = withoutComments(decodeBytes(page, contentType).slice(0, SEARCHED_LENGTH));
  const links = new Map<string, FeedLink>();
  let base = pageUrl;
  for (const [, name = '', rest = ''] of html.matchAll(LINK)) {
    const { href = '', rel = '', type = '', title = '' } = attributesOf(rest);
    if (name.toLowerCase() === 'base') {
      base = URL.parse(href, pageUrl)?.href ?? base;
      continue;
    }
    if (!rel.toLowerCase().split(/\s+/).includes('alternate') || !FEED_TYPE.test(type)) continue;
    const url = URL.parse(href, base);
    if (url === null || !/^https?:$/.test(url.protocol)) continue;
    const words = cutText(cleanText(title), 200);
    links.set(url.href, { url: url.href, ...(words === '' ? {} : { title: words }) });
    if (links.size === MAX_LINKS) break;
  }
  const isOfComments = ({ url, title = '' }: FeedLink) => OF_COMMENTS.test(title) || OF_COMMENTS.test(url);
  const found = [...links.values()];
  return [...found.filter((link) => !isOfComments(link)), ...found.filter(isOfComments)];
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', quoted, single, bare = '']) => [
      name.toLowerCase(),
      decodeHTMLAttribute(quoted ?? single ?? bare),
    ]),
  );
}

/** What is commented out is not offered. One pass: a comment that never ends ends the page. */
function withoutComments(html: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<!--', at);
    if (open === -1) return out + html.slice(at);
    out += html.slice(at, open);
    const close = html.indexOf('-->', open);
    if (close === -1) return out;
    at = close + 3;
  }
}
