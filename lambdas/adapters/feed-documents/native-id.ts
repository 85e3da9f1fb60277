import { createHash } from 'node:crypto';
import { bareHost, canonicalUrl } from '../../domain/canonical-url.ts';

export interface Identity {
  readonly guid: string | undefined;
  /** Absolute. */
  readonly link: string | undefined;
  /** Where the feed itself lives, when known. */
  readonly feedUrl: string | undefined;
  readonly title: string;
  readonly text: string;
}

/**
 * What makes two sightings the same mention: the publisher's own id where it is unique in the world, that id within its
 * site where it is not, else the address, else the words. Never the date: publishers change it.
 */
export function nativeIdOf({ guid, link, feedUrl, title, text }: Identity): string {
  if (guid !== undefined) {
    const id =
      canonicalUrl(guid) ?? (GLOBAL_SCHEME.test(guid) ? guid : `${hostOf(link) ?? hostOf(feedUrl) ?? ''}#${guid}`);
    return bounded(id);
  }
  if (link !== undefined) return bounded(canonicalUrl(link) ?? link);
  return `text:${digest(`${title}\n${text}`)}`;
}

/** Schemes whose names are unique everywhere. Any other is just a colon in somebody's numbering, such as `post:12`. */
const GLOBAL_SCHEME = /^(?:tag|urn|at|did|doi|info|ni|yt):\S/i;

/** Longer ids are spam or accidents; they still have to be told apart. */
const MAX_NATIVE_ID_LENGTH = 500;

function bounded(id: string): string {
  return id.length <= MAX_NATIVE_ID_LENGTH ? id : `sha256:${digest(id)}`;
}

function hostOf(url: string | undefined): string | undefined {
  const host = URL.parse(url ?? '')?.hostname;
  return host === undefined || host === '' ? undefined : bareHost(host);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
