import { DetectError, ParseError } from 'feedsmith';
import { MAX_ENTRIES_PER_DOCUMENT, type Mention } from '../../domain/mention.ts';
import { isLanguageTag } from '../build-mention.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { FeedDocument } from './feed-document.ts';
import { inspectXml } from './inspect-xml.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json.ts';
import { readRdf, readRss } from './read-rss.ts';
import { withinTime } from './time-limit.ts';
import { feedTitle, toMention } from './to-mention.ts';

export interface FeedContext {
  /** The header of that name. */
  readonly contentType?: string | undefined;
  /** Where the document was found. */
  readonly url?: string | undefined;
  /** The id of the source that brought it. */
  readonly source: string;
  /** ISO 8601. */
  readonly seenAt: string;
  /** How long the XML parser may take before the document counts as hostile. */
  readonly readingLimitMs?: number | undefined;
}

export type ParsedFeed =
  | {
      readonly ok: true;
      /** One for each entry that says anything, in the order of the document. */
      readonly mentions: readonly Mention[];
      /** Why entries are missing from `mentions`, for people. */
      readonly skipped: readonly string[];
      readonly ttlMinutes?: number;
      readonly language?: string;
      readonly title?: string;
    }
  | { readonly ok: false; readonly error: string };

/** Several times what the largest allowed document takes, even at the part of a processor that the poll function gets. */
const READING_LIMIT_MS = 10_000;
/** About ten milliseconds' worth of entries. */
const SLICE_SIZE = 200;
/** Beyond this the list of what was skipped helps nobody. */
const MAX_SKIP_REASONS = 20;

/** Reads an RSS, Atom or JSON Feed document. Never throws, whatever the bytes. */
export function parseFeedDocument(bytes: Uint8Array, context: FeedContext): ParsedFeed {
  const steps = parseInSteps(bytes, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, letting other work of the process have its turn between slices of a large feed. */
export async function parseFeedDocumentInTurns(bytes: Uint8Array, context: FeedContext): Promise<ParsedFeed> {
  const steps = parseInSteps(bytes, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* parseInSteps(
  bytes: Uint8Array,
  { contentType, url: feedUrl, source, seenAt, readingLimitMs = READING_LIMIT_MS }: FeedContext,
): Generator<void, ParsedFeed> {
  const reading = readDocument(decodeBytes(bytes, contentType), readingLimitMs);
  if (!reading.ok) return reading;
  yield;

  const { document, entryCount } = reading;
  const mentions: Mention[] = [];
  const silent: number[] = [];
  for (const [index, entry] of document.entries.slice(0, MAX_ENTRIES_PER_DOCUMENT).entries()) {
    const mention = toMention(entry, document, { source, seenAt, feedUrl });
    if (mention === undefined) silent.push(index + 1);
    else mentions.push(mention);
    if (index % SLICE_SIZE === SLICE_SIZE - 1) yield;
  }
  if (mentions.length === 0 && entryCount > 0) {
    return {
      ok: false,
      error: noneReadable(entryCount),
    };
  }

  const language = document.languages.find(isLanguageTag);
  const title = feedTitle(document);
  return {
    ok: true,
    mentions,
    skipped: skipReasons(silent, entryCount - document.entries.length, document.entries.length),
    ...(document.ttlMinutes !== undefined && document.ttlMinutes > 0 && { ttlMinutes: document.ttlMinutes }),
    ...(language !== undefined && { language: language.replaceAll('_', '-') }),
    ...(title !== '' && { title }),
  };
}

function noneReadable(entryCount: number): string {
  const which = entryCount === 1 ? 'the only entry has neither' : `none of the ${entryCount} entries has`;
  return `${which} a title ${entryCount === 1 ? 'nor' : 'or'} a text, so there is nothing to count`;
}

function skipReasons(silent: readonly number[], emptyCount: number, entryCount: number): string[] {
  const reasons = silent.slice(0, MAX_SKIP_REASONS).map((number) => `entry ${number} has neither a title nor a text`);
  if (silent.length > MAX_SKIP_REASONS)
    reasons.push(`${silent.length - MAX_SKIP_REASONS} more entries have neither a title nor a text`);
  if (emptyCount > 0) reasons.push(emptyCount === 1 ? '1 entry is empty' : `${emptyCount} entries are empty`);
  const beyond = entryCount - MAX_ENTRIES_PER_DOCUMENT;
  if (beyond > 0) reasons.push(`only the first ${MAX_ENTRIES_PER_DOCUMENT} entries were read; ${beyond} more were not`);
  return reasons;
}

type Reading =
  | { readonly ok: true; readonly document: FeedDocument; readonly entryCount: number }
  | { readonly ok: false; readonly error: string };

function readDocument(text: string, readingLimitMs: number): Reading {
  if (/^\s*[{[]/.test(text)) {
    const reading = readJsonFeed(text.trimStart());
    return reading.ok ? { ok: true, document: reading.document, entryCount: reading.itemCount } : reading;
  }
  return readXml(text, readingLimitMs);
}

const READERS: Readonly<Record<string, (document: string) => FeedDocument>> = {
  rss: readRss,
  rdf: readRdf,
  feed: readAtom,
};
const WEB_PAGE_ROOTS: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'title',
  'meta',
  'script',
  'div',
  'p',
  'h1',
]);

function readXml(text: string, readingLimitMs: number): Reading {
  const inspection = inspectXml(text);
  if (!inspection.ok) return inspection;
  const { root, document, entryCount } = inspection;
  const format = root.slice(root.indexOf(':') + 1);
  if (WEB_PAGE_ROOTS.has(format)) {
    return { ok: false, error: 'this is a web page, not a feed; look for an RSS or Atom address on the site' };
  }
  const read = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (read === undefined)
    return { ok: false, error: `the document is XML, but no feed: it opens with <${root}> where RSS or Atom would be` };

  try {
    const reading = withinTime(readingLimitMs, () => read(document));
    if (reading.done)
      return { ok: true, document: reading.result, entryCount: Math.max(entryCount, reading.result.entries.length) };
    return {
      ok: false,
      error: `the document could not be read within ${readingLimitMs / 1000} seconds; it may be built to keep readers busy`,
    };
  } catch (thrown) {
    // What the parser says of sound XML with nothing in it; whether that is right depends on how many entries were written.
    if (thrown instanceof ParseError || thrown instanceof DetectError)
      return { ok: true, document: EMPTY_DOCUMENT, entryCount };
    return { ok: false, error: 'the document is damaged or cut off in the middle: its XML does not fit together' };
  }
}

const EMPTY_DOCUMENT: FeedDocument = {
  title: { value: undefined },
  link: undefined,
  base: undefined,
  languages: [],
  authors: [],
  ttlMinutes: undefined,
  entries: [],
};
