import { type FeedLink, findFeedLinks } from '../../lambdas/adapters/feed-documents/find-feeds.ts';
import { parseFeedDocument } from '../../lambdas/adapters/feed-documents/parse-feed.ts';
import type { HttpClient } from '../../lambdas/adapters/http/http-client.ts';

/** What lies at an address that should be a feed. */
export type Look =
  | { readonly kind: 'feed'; readonly title?: string }
  /** A web page that names its feeds. */
  | { readonly kind: 'page'; readonly links: readonly FeedLink[] }
  | { readonly kind: 'neither'; readonly message: string }
  /** It will not do as it is: nothing there, or we are not let in. */
  | { readonly kind: 'unusable'; readonly message: string }
  /** No answer that says anything; it may be one later. */
  | { readonly kind: 'unknown'; readonly message: string };

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

/** Asks once. */
export async function lookAtAddress(url: string, http: Pick<HttpClient, 'get'>): Promise<Look> {
  const reply = await http.get(url, { headers: { accept: ACCEPT } });
  switch (reply.kind) {
    case 'failed': {
      const { kind, message } = reply.failure;
      return { kind: kind === 'transient' ? 'unknown' : 'unusable', message };
    }
    case 'postponed':
      return { kind: 'unknown', message: reply.message };
    case 'not-modified':
      return { kind: 'unknown', message: 'it answered "not modified" to a question that was not conditional' };
    case 'ok': {
      const contentType = reply.headers['content-type'];
      // Only whether it can be read is of interest, not what a mention would be made of.
      const context = { contentType, url: reply.finalUrl, source: 'address', seenAt: new Date(0).toISOString() };
      const parsed = parseFeedDocument(reply.body, context);
      if (parsed.ok) return { kind: 'feed', ...(parsed.title === undefined ? {} : { title: parsed.title }) };
      const links = findFeedLinks(reply.body, contentType, reply.finalUrl);
      return links.length > 0 ? { kind: 'page', links } : { kind: 'neither', message: parsed.error };
    }
    default:
      return reply satisfies never;
  }
}
