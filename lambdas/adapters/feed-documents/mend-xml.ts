import { MAX_ENTRIES_PER_DOCUMENT } from '../../domain/mention.ts';
import type { FeedDocument, FeedEntry } from './feed-document.ts';

/** Reads a document of one format. Undefined where its XML does not fit together. */
export type ReadXml = (document: string) => FeedDocument | undefined;

export interface PiecemealReading {
  readonly document: FeedDocument;
  /** Entries whose XML could not be read even on its own. */
  readonly damagedCount: number;
}

/**
 * Reads a damaged document entry by entry, so that the damage costs only the entries it is in. Entries that fit together
 * are read many at a time; a stretch that does not is halved until it does. `root`: the name of the root element, as
 * written. Undefined when not even the opening can be read.
 */
export function readPiecemeal(text: string, root: string, read: ReadXml): PiecemealReading | undefined {
  const { head, entries, unfinishedCount } = cutIntoEntries(text, root);
  const shortHead = minimalHead(text, root);
  const document = read(head) ?? read(shortHead);
  const opening = head.length > LONGEST_OPENING || read(head) === undefined ? shortHead : head;
  if (document === undefined || read(opening) === undefined) return undefined;

  let damagedCount = unfinishedCount;
  const found: FeedEntry[] = [];
  readRange(0, entries.length);
  return { document: { ...document, entries: found }, damagedCount };

  function readRange(start: number, end: number): void {
    if (start >= end) return;
    const reading = read(opening + entries.slice(start, end).join(''));
    if (reading !== undefined && reading.entries.length >= end - start) {
      // Not pushed as arguments: there may be more of them than a call can take.
      for (const entry of reading.entries) found.push(entry);
    } else if (end - start > 1) {
      const middle = Math.floor((start + end) / 2);
      readRange(start, middle);
      readRange(middle, end);
    } else readAlone(entries[start] ?? '', reading);
  }

  function readAlone(entry: string, asWritten: FeedDocument | undefined): void {
    const reading = asWritten ?? read(opening + escapeStrays(entry));
    if (reading === undefined) damagedCount += 1;
    for (const each of reading?.entries ?? []) found.push(each);
  }
}

/** It is read again with every stretch of entries. */
const LONGEST_OPENING = 4_000;

const NAME = /<(\/?)([^\s<>/=!?"']{1,100})(?=[\s/>])/y;

interface Pieces {
  /** Everything before the first entry. */
  readonly head: string;
  /** From its opening tag to its closing tag, each. */
  readonly entries: readonly string[];
  /** Entries in the middle of which the document ends. */
  readonly unfinishedCount: number;
}

function cutIntoEntries(text: string, root: string): Pieces {
  const prefix = root.slice(0, root.indexOf(':') + 1).toLowerCase();
  const names: ReadonlySet<string> = new Set(['item', 'entry', `${prefix}item`, `${prefix}entry`]);
  const entries: string[] = [];
  let head: string | undefined;
  let open: { readonly at: number; readonly name: string } | undefined;
  for (const at of markup(text)) {
    NAME.lastIndex = at;
    const [, slash, name = ''] = NAME.exec(text) ?? [];
    if (!names.has(name.toLowerCase())) continue;
    // An entry that opens before the one before it is closed ends that one.
    if (open !== undefined) entries.push(`${text.slice(open.at, at)}</${open.name}>`);
    open = slash === '/' ? undefined : { at, name };
    head ??= text.slice(0, at);
    if (entries.length >= MAX_ENTRIES_PER_DOCUMENT) break;
  }
  return { head: head ?? text, entries, unfinishedCount: open === undefined ? 0 : 1 };
}

/** Where a `<` stands outside CDATA and comments. */
function* markup(text: string): Generator<number> {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const mark = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (mark === undefined) {
      yield at;
      continue;
    }
    const end = text.indexOf(mark, at);
    if (end === -1) return;
    at = end;
  }
}

/** The root element's opening tag alone, for where what follows it is damaged as well. */
function minimalHead(text: string, root: string): string {
  const end = text.indexOf('>');
  return `${text.slice(0, end + 1)}${/(?:^|:)rss$/i.test(root) ? '<channel>' : ''}`;
}

const TAG = /<\/?[\p{L}_:][^<>]*>/uy;

/** Makes text of every `<` that opens no tag: "I <3 this", "costs < 5 million". */
function escapeStrays(entry: string): string {
  let out = '';
  let done = 0;
  for (const at of markup(entry)) {
    TAG.lastIndex = at;
    if (TAG.test(entry) || entry.startsWith('<?', at)) continue;
    out += `${entry.slice(done, at)}&lt;`;
    done = at + 1;
  }
  return out + entry.slice(done);
}
