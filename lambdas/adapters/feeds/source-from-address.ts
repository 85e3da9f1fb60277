/** What an address stands for: the kind that reads it best, with its parameters, and a name to make an id of. */
export interface AddressedSource {
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly name: string;
}

const NEEDLESS_LABEL = /^(?:www\d?|feeds?|rss|m|old|new)\./;
const NEEDLESS_SEGMENT =
  /^(?:feeds?|rss|atom|xml|index|default|all|latest|home|en|rss2|feed1)?(?:\.(?:xml|rss|rdf|atom|json|php|html?))?$/i;

type Recognise = (url: URL, segments: readonly string[]) => AddressedSource | undefined;

/**
 * The source behind an address that somebody copied from a browser: a subreddit, a channel, a tag, a community, a search;
 * anything else is taken for a feed. Undefined when it is no web address. Pure: nothing is asked.
 */
export function sourceFromAddress(address: string): AddressedSource | undefined {
  const url = toUrl(address);
  if (url === undefined) return undefined;
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  for (const recognise of [fromYouTube, fromReddit, fromGoogleNews, fromTumblr, fromLemmy, fromMastodon]) {
    const found = recognise(url, segments);
    if (found !== undefined) return found;
  }
  return { kind: 'feed', params: { url: url.href }, name: nameOf(url, segments) };
}

/** As people write it: `feed://…` and no scheme at all are web addresses too. */
function toUrl(address: string): URL | undefined {
  const bare = address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:');
  // `localhost:8080/feed` names a port, `mailto:…` a scheme.
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare);
  const url = URL.parse(hasScheme ? bare : `https://${bare}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  if (!hasScheme && !isHostByItself(url.hostname)) return undefined;
  url.hash = '';
  return url;
}

/** A word alone is an id with a typing error sooner than a machine of the house; that one can be named with `http://`. */
function isHostByItself(hostname: string): boolean {
  return hostname === 'localhost' || /[.:]/.test(hostname);
}

const fromYouTube: Recognise = (url, [first, second]) => {
  if (!isHost(url, 'youtube.com')) return undefined;
  const channelId = first === 'channel' ? second : first === 'feeds' ? url.searchParams.get('channel_id') : undefined;
  if (!/^UC[\w-]{22}$/.test(channelId ?? '')) return undefined;
  return { kind: 'youtube-channel', params: { channelId }, name: `youtube-${channelId}` };
};

const fromReddit: Recognise = (url, [first, second = '', ...rest]) => {
  const subreddits = second.replace(/\.rss$/, '').split('+');
  // A thread, a person or a wiki is something else than what a subreddit brings.
  const isList = rest.every((segment) => /^(?:new|hot|top|rising)?(?:\.rss)?$/.test(segment));
  if (!isHost(url, 'reddit.com') || first !== 'r' || !isList) return undefined;
  if (!subreddits.every((name) => /^[A-Za-z0-9_]{2,21}$/.test(name))) return undefined;
  return { kind: 'reddit', params: { subreddits }, name: `reddit-${subreddits.join('-')}` };
};

const fromGoogleNews: Recognise = (url, segments) => {
  const asked = url.searchParams.get('q')?.trim() ?? '';
  const isSearch = /^(?:rss\/)?search$/.test(segments.join('/'));
  if (url.hostname !== 'news.google.com' || !isSearch || asked === '') return undefined;
  const language = url.searchParams.get('hl');
  const country = url.searchParams.get('gl');
  // The kind says itself how far back it searches.
  const query = asked.replaceAll(/\s*\bwhen:\w+/g, '').trim() || asked;
  const params = { query, ...(language === null ? {} : { language }), ...(country === null ? {} : { country }) };
  return { kind: 'google-news', params, name: `google-news-${query}` };
};

const fromTumblr: Recognise = (url, [first, tag]) =>
  isHost(url, 'tumblr.com') && first === 'tagged' && tag !== undefined
    ? { kind: 'tumblr', params: { tag }, name: `tumblr-${tag}` }
    : undefined;

const fromLemmy: Recognise = (url, [first, community = '', ...rest]) => {
  if (first !== 'c' || rest.length > 0 || isHost(url, 'youtube.com')) return undefined;
  if (!/^\w{1,60}(?:@[\w.-]+)?$/.test(community)) return undefined;
  return { kind: 'lemmy', params: { server: url.host, community }, name: `${url.hostname}-${community}` };
};

const fromMastodon: Recognise = (url, [first, tag = '', ...rest]) =>
  first === 'tags' && rest.length === 0 && /^[\p{L}\p{N}_·]+$/u.test(tag)
    ? { kind: 'mastodon', params: { server: url.host, tag }, name: `${url.hostname}-${tag}` }
    : undefined;

function isHost({ hostname }: URL, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

function nameOf({ hostname }: URL, segments: readonly string[]): string {
  const host = hostname.replace(NEEDLESS_LABEL, '');
  return [host, ...segments.filter((segment) => !NEEDLESS_SEGMENT.test(segment))]
    .join('-')
    .replace(/\.(?:xml|rss|rdf|json)$/, '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const MAX_ID_LENGTH = 64;

/** An id of the name that nobody uses yet. */
export function newSourceId(name: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9._]+/g, '-');
  const id =
    plain
      .replace(/^[^a-z0-9]+/, '')
      .slice(0, MAX_ID_LENGTH - 5)
      .replace(/[^a-z0-9]+$/, '') || 'source';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
