import { MAX_ENTRIES_PER_DOCUMENT, type Mention } from '../../domain/mention.ts';
import { isLanguageTag } from '../build-mention.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { QuietTimes } from './quiet-times.ts';
import { readJsonFeed } from './read-json.ts';
import { type Reading, readXml } from './read-xml.ts';
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
      /** Something of it is missing or damaged, so that what is there now is no reason not to ask for it again. */
      readonly isDamaged: boolean;
      readonly ttlMinutes?: number;
      readonly quiet?: QuietTimes;
      /** Where older entries are, as written. */
      readonly nextPage?: string;
      readonly language?: string;
      readonly title?: string;
    }
  | { readonly ok: false; readonly error: string };

/** Several times what the largest allowed document takes, even at the part of a processor that the poll function gets. */
const READING_LIMIT_MS = 10_000;
/** About ten milliseconds' worth of entries. */
const SLICE_SIZE = 200;
/** Nobody is waited for longer; and what is remembered of a stranger's number must be a number that can be stored. */
const LONGEST_TTL_MINUTES = 24 * 60;
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

  const { document, entryCount, damage = [] } = reading;
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
    skipped: [...damage, ...skipReasons(silent, entryCount - document.entries.length, document.entries.length)],
    isDamaged: damage.length > 0,
    ...(document.quiet !== undefined && { quiet: document.quiet }),
    ...(document.nextPage !== undefined && { nextPage: document.nextPage }),
    ...(document.ttlMinutes !== undefined &&
      document.ttlMinutes > 0 && { ttlMinutes: Math.min(document.ttlMinutes, LONGEST_TTL_MINUTES) }),
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

/** The entries as the publisher wrote them, for a kind that reads them in its own way. */
export function readDocument(text: string, readingLimitMs = READING_LIMIT_MS): Reading {
  if (/^\s*[{[]/.test(text)) {
    const reading = readJsonFeed(text.trimStart());
    return reading.ok ? { ok: true, document: reading.document, entryCount: reading.itemCount } : reading;
  }
  return readXml(text, readingLimitMs);
}
