import { type AtomFeed, type MediaNs, parseAtomFeed } from 'feedsmith';
import type { FeedDocument, FeedEntry, Wording } from './feed-document.ts';

/** Atom 0.3 and 1.0. */
export function readAtom(document: string): FeedDocument {
  const feed = parseAtomFeed(document);
  return {
    title: wordingOf(feed.title),
    link: alternateLink(feed.links),
    bases: [feed.xml?.base],
    languages: [feed.xml?.lang, ...(feed.dc?.languages ?? [])],
    authors: namesOf(feed.authors),
    entries: (feed.entries ?? []).map(toEntry),
  };
}

function toEntry(entry: AtomFeed.Entry<string>): FeedEntry {
  return {
    guid: entry.id,
    isGuidLink: false,
    links: [alternateLink(entry.links)],
    titles: [wordingOf(entry.title), mediaTitle(entry.media)],
    texts: [wordingOf(entry.content), wordingOf(entry.summary), mediaDescription(entry.media)],
    dates: [entry.published, ...(entry.dc?.dates ?? []), entry.updated],
    authors: [...namesOf(entry.authors), ...(entry.dc?.creators ?? []), ...namesOf(entry.source?.authors)],
    languages: [entry.content?.xml?.lang, entry.title?.xml?.lang, entry.xml?.lang, ...(entry.dc?.languages ?? [])],
    views: entry.media?.groups?.[0]?.community?.statistics?.views,
    base: entry.xml?.base,
  };
}

/** Text without a type should be plain, but in the wild it is as often markup; only what says it is plain is read so. */
export function wordingOf(text: { readonly value?: string; readonly type?: string } | undefined): Wording {
  return { value: text?.value, isPlain: text?.type === 'text' || text?.type === 'text/plain' };
}

export function alternateLink(
  links: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] = [],
): string | undefined {
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (alternates.find(({ type }) => type === 'text/html') ?? alternates[0])?.href;
}

/** What video feeds have in place of content: on the entry, on a group of files, or on the file itself. */
export function mediaDescription(media: MediaNs.ItemOrFeed | undefined): Wording {
  const [group] = media?.groups ?? [];
  const [file] = media?.contents ?? [];
  return { value: media?.description?.value ?? group?.description?.value ?? file?.description?.value };
}

/** The same for the title. */
export function mediaTitle(media: MediaNs.ItemOrFeed | undefined): Wording {
  const [group] = media?.groups ?? [];
  const [file] = media?.contents ?? [];
  return { value: media?.title?.value ?? group?.title?.value ?? file?.title?.value };
}

function namesOf(people: readonly { readonly name?: string }[] = []): (string | undefined)[] {
  return people.map(({ name }) => name);
}
