import { createHash } from 'node:crypto';
import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import type { SimulatedPost, SimulatedService } from './service.ts';

const HOST = 'www.stagedoor.example';
const SHOWN = 50;

/**
 * The RSS feed of a busy site: the last fifty articles in the order in which they went online, an ETag and conditional
 * requests, a `ttl`, and a date that moves when an article is edited.
 */
export function createFeedService(clock: Clock): SimulatedService {
  const posts = new Map<number, SimulatedPost & { readonly editedAt?: number }>();

  function answer({ url, headers }: NetworkRequest): NetworkReply {
    if (url.host !== HOST || url.pathname !== '/feed') return { status: 404 };
    const shown = [...posts.values()].slice(-SHOWN).toReversed();
    const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Stage Door</title><link>https://${HOST}/</link><description>News</description><language>en</language><ttl>5</ttl>${shown.map(itemOf).join('')}</channel></rss>`;
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
    return {
      headers: { 'content-type': 'application/rss+xml; charset=utf-8', etag },
      body,
      shows: shown.map(({ serial }) => nativeIdOf(serial)),
    };
  }

  return {
    definition: { id: 'feed-day', kind: 'feed', params: { url: `https://${HOST}/feed` } },
    publish: (post) => void posts.set(post.serial, post),
    edit(serial, text) {
      const post = posts.get(serial);
      if (post !== undefined) posts.set(serial, { ...post, text, editedAt: clock.now() });
    },
    remove: (serial) => void posts.delete(serial),
    answer,
    nativeIdOf,
  };
}

function nativeIdOf(serial: number): string {
  return `stagedoor.example#article-${serial}`;
}

function itemOf({ serial, text, claimedAt, editedAt }: SimulatedPost & { readonly editedAt?: number }): string {
  const words = `Behind the scenes: ${escapeXml(text)}`;
  const link = `https://${HOST}/articles/${serial}?utm_source=rss&amp;utm_medium=feed`;
  const date = new Date(editedAt ?? claimedAt).toUTCString();
  return `<item><title>${words}</title><link>${link}</link><guid isPermaLink="false">article-${serial}</guid><pubDate>${date}</pubDate><description>&lt;p&gt;${words}&lt;/p&gt;</description></item>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
