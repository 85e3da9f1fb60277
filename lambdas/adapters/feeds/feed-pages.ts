import type { Mention } from '../../domain/mention.ts';
import type { PollFailure } from '../../domain/source.ts';
import type { ParsedFeed } from '../feed-documents/parse-feed.ts';
import type { Validators } from './cache-headers.ts';

type Page = Extract<ParsedFeed, { ok: true }>;

export type PageReading =
  | { readonly ok: true; readonly parsed: Page; readonly finalUrl: string }
  | { readonly ok: false; readonly trouble: PageTrouble };

type PageTrouble = { readonly failure: PollFailure } | { readonly resumeAt: number };

export interface OlderPages {
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
  /** Trouble ended the reading: `failure`, or a budget that lasts again from `resumeAt` on. */
  readonly isCutShort: boolean;
  readonly gap?: string;
  readonly failure?: PollFailure;
  readonly resumeAt?: number;
}

export interface OlderPagesOptions {
  readonly last: Validators;
  readonly isKnown: (mention: Mention) => boolean;
  readonly ask: (url: string) => Promise<PageReading>;
}

/** Ten pages of a hundred are more than any feed brings between two polls. */
const MAX_PAGES = 10;

/**
 * Follows `next_url` of JSON Feed as long as what comes is new: at the first poll, when all of the first page is new, and to the
 * end when trouble kept the last poll from it. Never to another site, never twice to the same address.
 */
export async function readOlderPages(
  first: Page,
  firstUrl: string,
  { last, isKnown, ask }: OlderPagesOptions,
): Promise<OlderPages> {
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  const visited = new Set([last.url, firstUrl]);
  const isBehind = last.isBehind ?? false;
  const site = hostOf(firstUrl);
  const isAllNew = first.mentions.length > 0 && !first.mentions.some(isKnown);
  let next = isAllNew || isBehind ? nextPageOf(first, firstUrl) : undefined;

  for (let pages = 1; next !== undefined && !visited.has(next); pages += 1) {
    if (hostOf(next) !== site) {
      skipped.push('the feed says that older entries are on another site, which is not followed');
      break;
    }
    if (pages > MAX_PAGES) return { mentions, skipped, isCutShort: false, gap: TOO_FAR_BACK };
    visited.add(next);
    const reading = await ask(next);
    if (!reading.ok) return { mentions, skipped, isCutShort: true, ...reading.trouble };
    const { parsed, finalUrl } = reading;
    for (const mention of parsed.mentions) mentions.push(mention);
    skipped.push(...parsed.skipped);
    if (parsed.mentions.every(isKnown) && !isBehind) break;
    visited.add(finalUrl);
    next = nextPageOf(parsed, finalUrl);
  }
  return { mentions, skipped, isCutShort: false };
}

const TOO_FAR_BACK = `the feed goes back further than the ${MAX_PAGES} older pages that are read at once; what lies behind them was not read`;

/** Absolute. */
function nextPageOf({ nextPage }: Page, url: string): string | undefined {
  return nextPage === undefined ? undefined : URL.parse(nextPage, url)?.href;
}

function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host;
}
