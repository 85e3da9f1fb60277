import * as z from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/bucket.ts';
import type { Mention } from '../../domain/mention.ts';
import type { PollFailure } from '../../domain/source.ts';
import type { PollOutcome } from '../../ports/feed-adapter.ts';
import { buildMention } from '../build-mention.ts';
import { parsePublishedAt } from '../feed-documents/dates.ts';
import { nativeIdOf } from '../feed-documents/native-id.ts';
import { cleanText, cutText, htmlToText } from '../feed-documents/plain-text.ts';
import { GDELT_LANGUAGES, languageNamed, nameOfLanguage } from './gdelt-languages.ts';
import { readItems, readJson } from './read-reply.ts';
import type { SourceKind } from './source-kind.ts';

const Params = z.strictObject({
  /** In GDELT's own language: "phrases", (a OR b), -word, domainis:…, theme:…, near5:"a b". */
  query: z.string().trim().min(1).max(500),
  /** Only articles written in it: `en`, `de`. */
  language: z.enum(GDELT_LANGUAGES).optional(),
});

const Cursor = z.object({
  /** Where the next question begins; epoch milliseconds, as the other. */
  since: z.number(),
  /** Up to when everything was read that was there to be read. */
  readTo: z.number(),
});
type Cursor = z.infer<typeof Cursor>;

const SEARCH = 'https://api.gdeltproject.org/api/v2/doc/doc';
const MAX_RECORDS = 250;
/** It refuses even first questions when it is busy, so there is one question a poll, and no polls in quick succession. */
const MIN_INTERVAL_SECONDS = 900;

const FIRST_REACH_MS = DAY_MS;
/** What GDELT has seen shows up in the search up to this much later. */
const OVERLAP_MS = 3 * HOUR_MS;
/** How far a poll goes back at most: whoever falls behind further is asking too broad a question. */
const MAX_REACH_MS = 7 * DAY_MS;
/** Articles are stamped in such steps. */
const STEP_MS = 15 * MINUTE_MS;

const Reply = z.object({ articles: z.array(z.unknown()).default([]) });

const Text = z.string().nullish().catch(undefined);
const Article = z.object({
  url: z.url({ protocol: /^https?$/, error: 'is no web address' }),
  title: Text,
  /** When GDELT saw it, which is the closest there is to when it was published. */
  seendate: Text,
  domain: Text,
  language: Text,
});
type Article = z.infer<typeof Article>;

/** News of the whole world in 65 languages, through the full-text search of the GDELT project. */
export const gdelt: SourceKind<z.infer<typeof Params>, Cursor> = {
  params: Params,
  checkpoint: Cursor,
  create: ({ http, clock }) =>
    async function poll({ source, params, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const now = clock.now();
      const earliest = now - MAX_REACH_MS;
      const from = Math.max(checkpoint?.since ?? now - FIRST_REACH_MS, earliest);
      const reply = await http.get(addressOf(params, from, now), { signal });
      const refusal = reply.kind === 'ok' ? refusalIn(reply.body) : undefined;
      if (refusal !== undefined) return { kind: 'failed', failure: refusal };
      const reading = readJson(reply, Reply, 'GDELT', mendJson);
      if (!reading.ok) return reading.outcome;

      const { articles } = reading.data;
      const { mentions, skipped } = readItems(articles, Article, (article) => mentionOf(article, source, seenAt));
      const times = mentions.flatMap(({ publishedAt }) => (publishedAt === undefined ? [] : Date.parse(publishedAt)));
      const isFull = articles.length >= MAX_RECORDS;
      const progress = isFull ? afterFullPage(times, from, now) : afterLastPage(times, from, now);
      const gap = checkpoint !== undefined && checkpoint.readTo < earliest ? FELL_BEHIND : progress.gap;
      return {
        kind: 'items',
        mentions,
        skipped,
        checkpoint: progress.checkpoint,
        minIntervalSeconds: MIN_INTERVAL_SECONDS,
        ...(isFull && { resumeAt: now + MIN_INTERVAL_SECONDS * 1000 }),
        ...(gap !== undefined && { gap }),
      };
    },
};

/** Oldest first, so that what does not fit into one answer is in the next. */
function addressOf({ query, language }: z.infer<typeof Params>, from: number, now: number): string {
  const parameters = new URLSearchParams({
    query: language === undefined ? query : `${query} sourcelang:${nameOfLanguage(language)}`,
    mode: 'artlist',
    format: 'json',
    maxrecords: String(MAX_RECORDS),
    sort: 'dateasc',
    startdatetime: stampOf(from),
    enddatetime: stampOf(now),
  });
  return `${SEARCH}?${parameters}`;
}

/** `20260804T100000Z` without the letters. */
function stampOf(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replaceAll(/\D/g, '');
}

interface Progress {
  readonly checkpoint: Cursor;
  readonly gap?: string;
}

const TOO_BROAD = `GDELT shows ${MAX_RECORDS} articles at once and this query finds more; some were not read: make the query narrower`;
const FELL_BEHIND = `articles older than ${MAX_REACH_MS / DAY_MS} days were not read: the source rested for so long, or its query finds more than can be read`;

function afterLastPage(times: readonly number[], from: number, now: number): Progress {
  const newest = newestOf(times, now);
  return { checkpoint: { since: newest === undefined ? from : newest - OVERLAP_MS, readTo: now } };
}

/** More is there behind the newest of the page. */
function afterFullPage(times: readonly number[], from: number, now: number): Progress {
  const newest = newestOf(times, now) ?? from;
  const [first = 0] = times;
  // Not in the order we asked for: what is missing then lies at the other end.
  if (first > (times.at(-1) ?? first)) return { checkpoint: { since: newest, readTo: newest }, gap: TOO_BROAD };
  if (newest > from) return { checkpoint: { since: newest, readTo: newest } };
  return { checkpoint: { since: from + STEP_MS, readTo: from + STEP_MS }, gap: TOO_BROAD };
}

function newestOf(times: readonly number[], now: number): number | undefined {
  return times.reduce<number | undefined>((latest, time) => Math.max(latest ?? 0, Math.min(time, now)), undefined);
}

const MAX_QUOTE_LENGTH = 200;

/** GDELT says in a sentence of text, with the status of a success, what it does not like about a query. */
function refusalIn(body: Uint8Array): PollFailure | undefined {
  const text = new TextDecoder().decode(body).trim();
  if (/^[{[]/.test(text)) return undefined;
  const words = cutText(htmlToText(text), MAX_QUOTE_LENGTH);
  if (words === '') return { kind: 'malformed', message: 'GDELT answered nothing at all; it will be tried again' };
  if (/limit requests|too many requests/i.test(words))
    return { kind: 'transient', message: `GDELT says that it is asked too often ("${words}"); it will be tried again` };
  if (/^<(?:!doctype|html|head)/i.test(text))
    return {
      kind: 'malformed',
      message: `GDELT answered a web page in place of a list ("${words}"); it will be tried again`,
    };
  return { kind: 'refused', message: `GDELT does not accept the query: "${words}" Change the query of this source.` };
}

/** GDELT passes on back-slashes and control characters of titles as they come. */
function mendJson(text: string): string {
  return text
    .replaceAll(/\\(["\\/bfnrt]|u[0-9a-fA-F]{4})?/g, (found, escaped) => (escaped === undefined ? '' : found))
    .replaceAll(/\p{Cc}/gu, ' ');
}

function mentionOf(
  { url, title, seendate, domain, language }: Article,
  source: string,
  seenAt: string,
): Mention | undefined {
  return buildMention({
    platform: 'web',
    // As an entry of a feed that has no other id than its link: found there too, it is one mention.
    nativeId: nativeIdOf({ guid: undefined, link: url, feedUrl: undefined, title: '', text: '' }),
    source,
    seenAt,
    title: tidy(htmlToText(title ?? '')),
    url,
    author: cleanText(domain ?? ''),
    language: languageNamed(language ?? ''),
    publishedAt: parsePublishedAt(seendate ?? ''),
  });
}

/** Titles come cut into words, with spaces where there were none: `She did n't , he says : " No "`. */
function tidy(title: string): string {
  return title
    .replaceAll(/ ([,.;:!?%)\]}’”]+)(?=\s|$)/g, '$1')
    .replaceAll(/(^|\s)([([{“‘]) /g, '$1$2')
    .replaceAll(/ (n['’]t|['’](?:s|t|re|ve|ll|d|m))(?=[\s,.;:!?]|$)/gi, '$1');
}
