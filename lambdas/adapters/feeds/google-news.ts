import * as z from 'zod';
import { HOUR_MS } from '../../domain/bucket.ts';
import { MAX_ENTRIES_PER_DOCUMENT, type Mention } from '../../domain/mention.ts';
import type { PollFailure } from '../../domain/source.ts';
import type { PollOutcome } from '../../ports/feed-adapter.ts';
import { decodeBytes } from '../feed-documents/decode-bytes.ts';
import type { FeedEntry } from '../feed-documents/feed-document.ts';
import { readDocument } from '../feed-documents/parse-feed.ts';
import { htmlToText } from '../feed-documents/plain-text.ts';
import { toMention } from '../feed-documents/to-mention.ts';
import type { HttpReply } from '../http/http-client.ts';
import { fewReasons } from './read-reply.ts';
import { rolledOver } from './rolled-over.ts';
import type { SourceKind } from './source-kind.ts';

const MAX_WITHIN_HOURS = 7 * 24;

const Params = z.strictObject({
  /** As in the search box: "phrases", OR, -word, site:…, intitle:… */
  query: z.string().trim().min(1).max(500),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/, 'must be a language such as en-US, de or pt-BR')
    .default('en-US'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a country such as US or GB')
    .default('US'),
  /** How far back the search looks. */
  withinHours: z.int().min(1).max(MAX_WITHIN_HOURS).default(24),
});
type Params = z.infer<typeof Params>;

const Cursor = z.object({
  /** Epoch milliseconds. */
  readAt: z.number(),
  hadItems: z.boolean(),
});
type Cursor = z.infer<typeof Cursor>;

const HOST = 'news.google.com';
const ACCEPT = 'application/rss+xml, application/xml;q=0.9, */*;q=0.5';
/** As many entries as the feed ever shows, however many there are. */
const MAX_SHOWN = 100;
/** Politeness: nobody has been told what is allowed. */
const MIN_INTERVAL_SECONDS = 900;

/** What Google News finds for a query. Its links are Google's own and opaque: they are kept, and never followed. */
export const googleNews: SourceKind<Params, Cursor> = {
  params: Params,
  checkpoint: Cursor,
  create: ({ http, clock }) =>
    async function poll({ source, params, checkpoint, seenAt, signal, isKnown }): Promise<PollOutcome> {
      const now = clock.now();
      const hoursSinceLast = checkpoint === undefined ? 0 : Math.ceil((now - checkpoint.readAt) / HOUR_MS);
      const reply = await http.get(addressOf(params, hoursSinceLast), { headers: { accept: ACCEPT }, signal });
      switch (reply.kind) {
        case 'postponed':
          return reply;
        case 'failed':
          return { kind: 'failed', failure: reply.failure };
        case 'not-modified':
          return failed('malformed', 'Google News answered "not modified" to a question that was not conditional');
        case 'ok':
          break;
        default:
          return reply satisfies never;
      }
      const redirected = whyElsewhere(reply.finalUrl);
      if (redirected !== undefined) return { kind: 'failed', failure: redirected };

      const reading = readEntries(reply, source, seenAt);
      if (!reading.ok) return failed('malformed', reading.error);
      const { mentions, skipped } = reading;
      const gap = gapIn(mentions, hoursSinceLast, { isKnown, hadItems: checkpoint?.hadItems ?? false });
      return {
        kind: 'items',
        mentions,
        skipped,
        checkpoint: { readAt: now, hadItems: mentions.length > 0 },
        minIntervalSeconds: MIN_INTERVAL_SECONDS,
        visibleEntries: MAX_SHOWN,
        ...(gap !== undefined && { gap }),
      };
    },
};

type Entries =
  | { readonly ok: true; readonly mentions: readonly Mention[]; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly error: string };

function readEntries({ body, headers }: Extract<HttpReply, { kind: 'ok' }>, source: string, seenAt: string): Entries {
  const reading = readDocument(decodeBytes(body, headers['content-type']));
  if (!reading.ok) return reading;
  const { document, entryCount, damage = [] } = reading;
  const mentions: Mention[] = [];
  const skipped: string[] = [...damage];
  for (const [index, entry] of document.entries.slice(0, MAX_ENTRIES_PER_DOCUMENT).entries()) {
    const mention = toMention(withoutGoogle(entry), document, { source, seenAt, feedUrl: `https://${HOST}/` });
    if (mention === undefined) skipped.push(`entry ${index + 1} has no title`);
    else mentions.push(mention);
  }
  if (mentions.length === 0 && entryCount > 0)
    return { ok: false, error: `none of the ${entryCount} entries has a title, so there is nothing to count` };
  return { ok: true, mentions, skipped: fewReasons(skipped) };
}

function addressOf({ query, language, country, withinHours }: Params, hoursSinceLast: number): string {
  const hours = Math.min(Math.max(withinHours, hoursSinceLast), MAX_WITHIN_HOURS);
  const span = hours < 24 ? `${hours}h` : `${Math.ceil(hours / 24)}d`;
  const parameters = new URLSearchParams({
    q: `${query} when:${span}`,
    hl: language,
    gl: country,
    ceid: `${country}:${editionOf(language)}`,
  });
  return `https://${HOST}/rss/search?${parameters}`;
}

/** Editions are named by the bare language, but for those that Google parts further. */
const EDITIONS: Readonly<Record<string, string>> = {
  'es-419': 'es-419',
  'pt-BR': 'pt-419',
  'pt-PT': 'pt-150',
  'zh-CN': 'zh-Hans',
  'zh-HK': 'zh-Hant',
  'zh-TW': 'zh-Hant',
};

function editionOf(language: string): string {
  return EDITIONS[language] ?? language.replace(/-.*/, '');
}

/** Google sends visitors from some countries, and from some networks, to a page that no program can answer. */
function whyElsewhere(finalUrl: string): PollFailure | undefined {
  const hostname = URL.parse(finalUrl)?.hostname ?? '';
  if (hostname === HOST) return undefined;
  const message = hostname.startsWith('consent.')
    ? 'Google wants a visitor to agree to its cookies before it shows the feed, as it does in Europe; poll from a region outside of it, or use the feeds of the publishers'
    : `Google sent us to ${hostname} in place of the feed; poll less often, or use the feeds of the publishers`;
  return { kind: 'blocked', message };
}

function gapIn(
  mentions: readonly Mention[],
  hoursSinceLast: number,
  lastPoll: Parameters<typeof rolledOver>[1],
): string | undefined {
  if (hoursSinceLast > MAX_WITHIN_HOURS)
    return `the last poll was more than ${MAX_WITHIN_HOURS / 24} days ago; what was published before that was not read`;
  return mentions.length < MAX_SHOWN ? undefined : rolledOver(mentions, lastPoll);
}

/** The description is a list of links, and the title bears the publisher's name behind a dash. */
function withoutGoogle(entry: FeedEntry): FeedEntry {
  const publisher = htmlToText(entry.publisher ?? '');
  const title = htmlToText(entry.titles[0]?.value ?? '');
  const ending = ` - ${publisher}`;
  const isSigned = publisher !== '' && title.endsWith(ending) && title.length > ending.length;
  return {
    ...entry,
    titles: [{ value: isSigned ? title.slice(0, -ending.length) : title, isPlain: true }],
    texts: [],
    authors: [publisher],
  };
}

function failed(kind: PollFailure['kind'], message: string): PollOutcome {
  return { kind: 'failed', failure: { kind, message } };
}
