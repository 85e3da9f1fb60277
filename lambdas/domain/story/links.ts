import { bareHost, canonicalUrl } from '../canonical-url.ts';

/** Addresses that stand for another one that we do not ask for, and pages that say who or what, never what happened. */
const NOT_A_STORY: ReadonlySet<string> = new Set([
  ...['t.co', 'bit.ly', 'buff.ly', 'ow.ly', 'tinyurl.com', 'trib.al', 'dlvr.it', 'lnkd.in', 'fb.me', 'is.gd', 'goo.gl'],
  ...['ift.tt', 'cutt.ly', 'rebrand.ly', 'shorturl.at', 'amzn.to', 'a.co', 'linktr.ee', 'beacons.ai', 'patreon.com'],
  ...[
    'imdb.com',
    'letterboxd.com',
    'wikipedia.org',
    'themoviedb.org',
    'rottentomatoes.com',
    'netflix.com',
    'justwatch.com',
  ],
]);

/**
 * One name for the page that tells the story, or undefined for what tells none: front pages, short links, profiles,
 * encyclopaedias. A video has one name however it is linked to; a comment below it has its own.
 */
export function storyLink(address: string): string | undefined {
  const canonical = canonicalUrl(address);
  if (canonical === undefined) return undefined;
  const url = new URL(canonical);
  const host = withoutPrefix(bareHost(url.hostname));
  if (NOT_A_STORY.has(host) || NOT_A_STORY.has(registrable(host))) return undefined;
  const path = url.pathname === '/' ? '' : url.pathname;
  if (path === '' && url.search === '') return undefined;
  const video = videoOf(host, url);
  if (video !== undefined) return video;
  // A single short step is a section or a profile: `/movies`, `/@someone`.
  if (url.search === '' && path.lastIndexOf('/') === 0 && !path.includes('-') && !/\d/.test(path)) return undefined;
  return `${host}${path}${url.search}`;
}

function withoutPrefix(host: string): string {
  const found = /^(?:m|mobile|amp|old|new)\.(?=[^.]+\.[^.])/.exec(host);
  return found === null ? host : host.slice(found[0].length);
}

function registrable(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function videoOf(host: string, { pathname, searchParams }: URL): string | undefined {
  const comment = searchParams.get('lc');
  const id =
    host === 'youtu.be'
      ? pathname.slice(1)
      : host === 'youtube.com'
        ? (searchParams.get('v') ?? /^\/(?:shorts|live|embed)\/([\w-]+)/.exec(pathname)?.[1])
        : undefined;
  if (id === undefined || id === null || id === '') return undefined;
  return `video:${id}${comment === null ? '' : `#${comment}`}`;
}
