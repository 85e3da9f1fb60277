/** Parameters that say where a reader came from, never what is shown. Compared in lower case. */
const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  'at_campaign',
  'at_medium',
  'cmp',
  'cmpid',
  'dclid',
  'fbclid',
  'ftag',
  'gbraid',
  'gclid',
  'guccounter',
  'igsh',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ncid',
  'ocid',
  'ref_src',
  'ref_url',
  'smid',
  'ttclid',
  'twclid',
  'wbraid',
  'xtor',
  'yclid',
  '_hsenc',
  '_hsmi',
]);

/**
 * One spelling for every address of one page: scheme, `www.`, trailing slash, tracking parameters and the order of the
 * others make no difference, and a fragment only where it names one of several things on a page (`#comment-7`). A name to
 * compare by, not an address to call: it may not even answer on https. Undefined when this is no absolute http(s) URL.
 * Stable: the canonical form of a canonical form is itself.
 */
export function canonicalUrl(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return undefined;

  const port = url.port === '' || url.port === '443' || url.port === '80' ? '' : `:${url.port}`;
  const query = canonicalQuery(url.searchParams);
  return `https://${bareHost(url.hostname)}${port}${withoutTrailingSlashes(url.pathname)}${query === '' ? '' : `?${query}`}${anchorOf(url.hash)}`;
}

/** The host a site is known by: lower case, without `www.` and the dot of a fully qualified name. */
export function bareHost(hostname: string): string {
  let host = hostname.toLowerCase();
  while (host.endsWith('.')) host = host.slice(0, -1);
  // A host such as `www.com` keeps its name; `www.www.example.com` loses both.
  while (host.startsWith('www.') && host.indexOf('.', 4) !== -1) host = host.slice(4);
  return host;
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !isTracking(name.toLowerCase()));
  kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return new URLSearchParams(kept).toString();
}

/**
 * Comment feeds and live blogs tell their entries apart by anchors such as `#comment-7` and `#block-5a71`. Other fragments
 * say which version this is (`#0`), where a reader came from (`#xtor=RSS-1`) or where on the page to begin (`#comments`).
 */
const ANCHOR = /^#(?=[^#]*\d)[\p{L}_][\p{L}\d_-]{0,99}$/u;

function anchorOf(hash: string): string {
  return ANCHOR.test(hash) ? hash : '';
}

function isTracking(name: string): boolean {
  return name.startsWith('utm_') || TRACKING_PARAMETERS.has(name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}
