import { MAX_TITLE_LENGTH, type Mention } from '../../domain/mention.ts';
import { buildMention, isLanguageTag } from '../build-mention.ts';
import { firstPublishedAt } from './dates.ts';
import type { FeedDocument, FeedEntry, Wording } from './feed-document.ts';
import { nativeIdOf } from './native-id.ts';
import { cleanText, cutText, htmlToText } from './plain-text.ts';

export interface Sighting {
  readonly source: string;
  /** ISO 8601. */
  readonly seenAt: string;
  /** Of the document, for relative links and ids that are unique only on their site. */
  readonly feedUrl?: string | undefined;
}

/** Feeds of the open web share one platform, so that an article found through two feeds of one site counts once. */
const PLATFORM = 'web';

/** Undefined when the entry has neither title nor text: there is nothing to count. */
export function toMention(
  entry: FeedEntry,
  feed: Omit<FeedDocument, 'entries'>,
  { source, seenAt, feedUrl }: Sighting,
): Mention | undefined {
  const title = firstWording(entry.titles);
  const text = firstWording(entry.texts);
  const guid = cleanText(entry.guid ?? '') || undefined;
  const base = resolveBases([entry.base, ...feed.bases, feedUrl ?? feed.link]);
  const link = linkOf(entry, guid, base);
  const file = firstUrl(entry.enclosures ?? [], base);
  return buildMention({
    platform: PLATFORM,
    // A number is unique on the site, not on the host that keeps the files.
    nativeId: nativeIdOf({
      guid,
      link: guid === undefined ? (link ?? file) : link,
      feedUrl: feedUrl ?? feed.link,
      title,
      text,
    }),
    source,
    seenAt,
    title,
    text,
    url: link ?? file,
    author: authorOf([...entry.authors, ...feed.authors]),
    language: [...entry.languages, ...feed.languages].find(isLanguageTag),
    publishedAt: firstPublishedAt(entry.dates),
    engagement: isCount(entry.views) ? { views: entry.views } : undefined,
  });
}

function isCount(count: number | undefined): count is number {
  return Number.isSafeInteger(count) && (count ?? -1) >= 0;
}

/** The title of the feed itself, for people. */
export function feedTitle(feed: Omit<FeedDocument, 'entries'>): string {
  return cutText(firstWording([feed.title]), MAX_TITLE_LENGTH);
}

/** The first that still says something without its markup: content may be a lone picture where the summary has words. */
function firstWording(wordings: readonly Wording[]): string {
  for (const { value, isPlain = false } of wordings) {
    if (value === undefined) continue;
    const text = isPlain ? cleanText(value) : htmlToText(value);
    if (text !== '') return text;
  }
  return '';
}

/** A name. Many feeds put an e-mail address in its place, which is nothing to keep about a stranger. */
function authorOf(candidates: readonly (string | undefined)[]): string {
  const names = candidates.filter((name) => name !== undefined && !/^\s*(?:mailto:)?[^\s@]+@[^\s@]+\s*$/.test(name));
  return firstWording(names.map((value) => ({ value })));
}

function linkOf(entry: FeedEntry, guid: string | undefined, base: string | undefined): string | undefined {
  return firstUrl(entry.links, base) ?? (entry.isGuidLink ? firstUrl([guid], undefined) : undefined);
}

function firstUrl(links: readonly (string | undefined)[], base: string | undefined): string | undefined {
  for (const link of links) {
    // In CDATA nothing is to be escaped, but many do.
    const address = link?.trim().replaceAll('&amp;', '&') ?? '';
    const url = address === '' ? undefined : httpUrl(address, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** The innermost base resolved against those around it; each may be relative to the next. */
function resolveBases(bases: readonly (string | undefined)[]): string | undefined {
  return bases.reduceRight<string | undefined>(
    (outer, base) => (base === undefined ? outer : (URL.parse(base, outer)?.href ?? outer)),
    undefined,
  );
}

function httpUrl(address: string, base: string | undefined): string | undefined {
  const url = URL.parse(address, base);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : undefined;
}
