import { readFileSync } from 'node:fs';
import {
  type FeedContext,
  type ParsedFeed,
  parseFeedDocument,
} from '../../../../lambdas/adapters/feed-documents/parse-feed.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';

export const CONTEXT: FeedContext = {
  url: 'https://feeds.example/all',
  source: 'some-feed',
  seenAt: '2026-08-05T00:00:00.000Z',
};

/** A document of our own writing, by its name in `tests/fixtures/feeds`. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/feeds/${name}`, import.meta.url));
}

export function parseText(document: string, context: Partial<FeedContext> = {}): ParsedFeed {
  return parseFeedDocument(new TextEncoder().encode(document), { ...CONTEXT, ...context });
}

/** The mentions of a document that is expected to be sound. */
export function mentionsIn(parsed: ParsedFeed): readonly Mention[] {
  if (!parsed.ok) throw new Error(`expected a readable document, but ${parsed.error}`);
  return parsed.mentions;
}

export function rss(...items: readonly string[]): string {
  const channel = '<title>Desk</title><link>https://www.desk.example/</link>';
  return `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
}
