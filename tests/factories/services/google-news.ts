import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import { type SimulatedPost, type SimulatedService, shelf } from './service.ts';

const HOUR_MS = 3_600_000;
const MAX_ITEMS = 100;

/**
 * The search of Google News as RSS: at most a hundred items within `when:`, in an order of its own, with opaque links, the
 * publisher behind the title and a list of links for a description.
 */
export function createGoogleNewsService(clock: Clock): SimulatedService {
  const posts = new Map<number, SimulatedPost>();

  function answer({ url }: NetworkRequest): NetworkReply {
    if (url.host !== 'news.google.com' || url.pathname !== '/rss/search') return { status: 404 };
    const since = clock.now() - spanOf(url.searchParams.get('q') ?? '');
    const items = [...posts.values()]
      .filter(({ claimedAt }) => claimedAt > since)
      .toSorted((left, right) => right.claimedAt - left.claimedAt)
      .slice(0, MAX_ITEMS)
      // By relevance: not in the order of time.
      .toSorted((left, right) => (left.serial % 7) - (right.serial % 7));
    return {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
      body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Google News</title><link>https://news.google.com/search</link><language>en-US</language>${items.map(itemOf).join('')}</channel></rss>`,
      shows: items.map(({ serial }) => nativeIdOf(serial)),
    };
  }

  return {
    definition: { id: 'google-news-day', kind: 'google-news', params: { query: '"behind the scenes"' } },
    ...shelf(posts),
    answer,
    nativeIdOf,
  };
}

function nativeIdOf(serial: number): string {
  return `news.google.com#CBMi${serial}`;
}

function itemOf({ serial, text, claimedAt }: SimulatedPost): string {
  const link = `https://news.google.com/rss/articles/CBMi${serial}?oc=5`;
  const title = `Behind the scenes: ${text}`;
  const description = `&lt;ol&gt;&lt;li&gt;&lt;a href="${link}"&gt;${title}&lt;/a&gt;&lt;/li&gt;&lt;/ol&gt;`;
  return `<item><title>${title} - Example Times</title><link>${link}</link><guid isPermaLink="false">CBMi${serial}</guid><pubDate>${new Date(claimedAt).toUTCString()}</pubDate><description>${description}</description><source url="https://times.example">Example Times</source></item>`;
}

function spanOf(query: string): number {
  const [, amount = '999', unit = 'd'] = /when:(\d+)([hd])/.exec(query) ?? [];
  return Number(amount) * (unit === 'h' ? HOUR_MS : 24 * HOUR_MS);
}
