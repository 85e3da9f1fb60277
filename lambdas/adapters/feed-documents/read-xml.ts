import { DetectError, ParseError } from 'feedsmith';
import type { FeedDocument } from './feed-document.ts';
import { type Inspection, inspectXml } from './inspect-xml.ts';
import { type ReadXml, readPiecemeal } from './mend-xml.ts';
import { readAtom } from './read-atom.ts';
import { readRdf, readRss } from './read-rss.ts';
import { withinTime } from './time-limit.ts';

export type Reading =
  | {
      readonly ok: true;
      readonly document: FeedDocument;
      /** What the author wrote, readable or not. */
      readonly entryCount: number;
      /** What of it is lost, for people. */
      readonly damage?: readonly string[];
    }
  | { readonly ok: false; readonly error: string };

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

/**
 * Reads RSS and Atom. Documents whose XML does not fit together, or that end too early, are read as far as their entries
 * are sound; what is lost is named.
 */
export function readXml(text: string, readingLimitMs: number): Reading {
  const inspection = inspectFromDeclaration(text);
  if (!inspection.ok) return inspection;
  const { root, document, entryCount } = inspection;
  const format = formatOf(root);
  if (WEB_PAGE_ROOTS.has(format)) {
    return { ok: false, error: 'this is a web page, not a feed; look for an RSS or Atom address on the site' };
  }
  const read = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (read === undefined)
    return { ok: false, error: `the document is XML, but no feed: it opens with <${root}> where RSS or Atom would be` };

  const readSafely: ReadXml = (xml) => withoutThrowing(xml, read);
  const whole = withinTime(readingLimitMs, () => readSafely(document));
  if (!whole.done) return { ok: false, error: tooSlow(readingLimitMs) };
  const isCutOff = !hasEnd(document, root);
  if (whole.result !== undefined && whole.result.entries.length >= entryCount && !isCutOff)
    return { ok: true, document: whole.result, entryCount: whole.result.entries.length };

  const pieces = withinTime(readingLimitMs, () => readPiecemeal(document, root, readSafely));
  if (pieces.done && pieces.result !== undefined) {
    const { damagedCount, document: mended } = pieces.result;
    const isBetter = isCutOff || whole.result === undefined || mended.entries.length > whole.result.entries.length;
    if (isBetter && mended.entries.length > 0) {
      const damage = damageReasons(damagedCount, isCutOff);
      return {
        ok: true,
        document: mended,
        entryCount: Math.max(entryCount - damagedCount, mended.entries.length),
        damage,
      };
    }
  }
  if (whole.result !== undefined && !isCutOff) return { ok: true, document: whole.result, entryCount };
  if (!pieces.done) return { ok: false, error: tooSlow(readingLimitMs) };
  return { ok: false, error: 'the document is damaged or cut off in the middle: its XML does not fit together' };
}

/** Error messages of the publisher's own server may stand before the document, as text or as HTML. */
function inspectFromDeclaration(text: string): Inspection {
  const inspection = inspectXml(text);
  if (!inspection.ok || Object.hasOwn(READERS, formatOf(inspection.root))) return inspection;
  const declaration = text.slice(0, LONGEST_PREAMBLE).indexOf('<?xml', 1);
  return declaration === -1 ? inspection : inspectXml(text.slice(declaration));
}

const LONGEST_PREAMBLE = 20_000;

/** Without its prefix. */
function formatOf(root: string): string {
  return root.slice(root.indexOf(':') + 1);
}

/** Undefined when its XML does not fit together. */
function withoutThrowing(document: string, read: (document: string) => FeedDocument): FeedDocument | undefined {
  try {
    return read(document);
  } catch (thrown) {
    // What the parser says of sound XML with nothing in it; whether that is right depends on how many entries were written.
    return thrown instanceof ParseError || thrown instanceof DetectError ? EMPTY_DOCUMENT : undefined;
  }
}

/** Of a document that is cut off between two tags the parser says nothing, and takes the last entry for whole. */
function hasEnd(document: string, root: string): boolean {
  return document.toLowerCase().includes(`</${root}`) || /^<[^<>]*\/>/.test(document);
}

function damageReasons(damagedCount: number, isCutOff: boolean): string[] {
  const reasons: string[] = [];
  if (isCutOff) reasons.push('the document is cut off: its end is missing');
  if (damagedCount > 0)
    reasons.push(
      `${damagedCount === 1 ? '1 entry is' : `${damagedCount} entries are`} damaged: the XML does not fit together`,
    );
  return reasons;
}

function tooSlow(readingLimitMs: number): string {
  return `the document could not be read within ${readingLimitMs / 1000} seconds; it may be built to keep readers busy`;
}

const EMPTY_DOCUMENT: FeedDocument = {
  title: { value: undefined },
  link: undefined,
  bases: [],
  languages: [],
  authors: [],
  entries: [],
};
