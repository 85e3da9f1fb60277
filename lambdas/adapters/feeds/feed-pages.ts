import { MAX_ENTRIES_PER_DOCUMENT, type Mention } from '../../domain/mention.ts';
import type { PollFailure } from '../../domain/source.ts';
import type { ParsedFeed } from '../feed-documents/parse-feed.ts';
import type { Validators } from './cache-headers.ts';
import { isAllNew } from './rolled-over.ts';

type Page = Extract<ParsedFeed, { ok: true }>;

export type PageReading =
  | { readonly ok: true; readonly parsed: Page; readonly finalUrl: string }
  | { readonly ok: false; readonly trouble: PageTrouble };

type PageTrouble = { readonly failure: PollFailure } | { readonly resumeAt: number };

export interface OlderPages {
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
  /**
   * How many polls in a row, this one included, were kept from reading to the end, so that it has to be tried again. What
   * did it is `failure`, or a budget that lasts again from `resumeAt` on.
   */
  readonly cutShort?: number;
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

/** A link that leads nowhere must not hold up for ever what the first page shows. */
const MOST_TRIES = 5;
const HOPELESS: ReadonlySet<PollFailure['kind']> = new Set(['gone', 'refused', 'malformed']);

/**
 * Follows `next_url` of JSON Feed as long as what comes is new: at the first poll, when all of the first page is new, and
 * to the end when trouble kept the last poll from it. Never to another site, never twice to the same address.
 */
export async function readOlderPages(
  first: Page,
  firstUrl: string,
  { last, isKnown, ask }: OlderPagesOptions,
): Promise<OlderPages> {
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  const visited = new Set([last.url, firstUrl]);
  const tries = (last.cutShort ?? 0) + 1;
  const isBehind = tries > 1;
  const site = hostOf(firstUrl);
  let next = isBehind || isAllNew(first.mentions, isKnown) ? nextPageOf(first, firstUrl) : undefined;

  for (let pages = 1; next !== undefined && !visited.has(next); pages += 1) {
    if (hostOf(next) !== site) {
      skipped.push('the feed says that older entries are on another site, which is not followed');
      break;
    }
    if (pages > MAX_PAGES) return { mentions, skipped, gap: TOO_FAR_BACK };
    if (first.mentions.length + mentions.length >= MAX_ENTRIES_PER_DOCUMENT)
      return { mentions, skipped, gap: TOO_MUCH };
    visited.add(next);
    const reading = await ask(next);
    if (!reading.ok) return { mentions, skipped, ...endOf(reading.trouble, tries) };
    const { parsed, finalUrl } = reading;
    for (const mention of parsed.mentions) mentions.push(mention);
    skipped.push(...parsed.skipped);
    if (parsed.mentions.every(isKnown) && !isBehind) break;
    visited.add(finalUrl);
    next = nextPageOf(parsed, finalUrl);
  }
  return { mentions, skipped };
}

function endOf(trouble: PageTrouble, tries: number): Pick<OlderPages, 'cutShort' | 'gap' | 'failure' | 'resumeAt'> {
  const isHopeless = 'failure' in trouble && HOPELESS.has(trouble.failure.kind);
  if (!isHopeless && tries < MOST_TRIES) return { cutShort: tries, ...trouble };
  const why =
    'failure' in trouble ? trouble.failure.message : `${tries} polls in a row had to end before they came to them`;
  return { gap: `older pages could not be read, so what is on them may be missing: ${why}` };
}

const TOO_FAR_BACK = `the feed goes back further than the ${MAX_PAGES} older pages that are read at once; what lies behind them was not read`;

const TOO_MUCH = `the feed holds more than the ${MAX_ENTRIES_PER_DOCUMENT} entries that are read at once; older pages were not read`;

/** Absolute. */
function nextPageOf({ nextPage }: Page, url: string): string | undefined {
  return nextPage === undefined ? undefined : URL.parse(nextPage, url)?.href;
}

function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host;
}
