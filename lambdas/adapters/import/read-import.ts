import * as z from 'zod';
import { type ImportEntry, type ImportPlace, type RejectedEntry, START_OF_FILE } from '../../domain/import-entry.ts';
import { OffcameraError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { CSV_FIELDS, FIELDS, problemWithNames, rememberIgnored } from './fields.ts';
import { formatOfLine, formatOfName, type ImportFormat } from './import-format.ts';
import { readCsvRows, readHeader } from './read-csv.ts';
import { type Line, readLines } from './read-lines.ts';
import { type Outcome, toImportedMention } from './to-imported-mention.ts';
import { skipBytes, unpack } from './unpack.ts';

export interface ImportSource {
  /** The file's bytes; where an earlier reading ended in a file that is not packed, only those from there on. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Of the file, for people and for what its extension says. */
  readonly name: string;
  /** Absent: found out. */
  readonly format?: ImportFormat | undefined;
  /** Where an earlier reading ended. */
  readonly from?: Bookmark | undefined;
}

/** What it takes to go on in the middle of a file. */
export interface Bookmark extends ImportPlace {
  readonly format: ImportFormat;
  /** With gzip, or in UTF-16: then places are counted in the text, and the file has to be read from its beginning. */
  readonly isPacked: boolean;
  /** The first line of CSV. */
  readonly header?: string | undefined;
}

export interface Reading {
  readonly entries: AsyncGenerator<ImportEntry>;
  /** How to go on from a place that an entry named; undefined while nothing was read. */
  bookmark(place: ImportPlace): Bookmark | undefined;
  /** Fields of the file that are none of ours, in the order they turned up. */
  ignoredFields(): readonly string[];
}

/**
 * Entry by entry, in order. What is off is `rejected` with the reason, be it one entry or the whole file; only a file that
 * cannot be read at all throws.
 */
export function readImport({ chunks, name, format, from }: ImportSource, clock: Clock): Reading {
  const ignored = new Set<string>();
  const source = `import:${name}`.slice(0, 200);
  let found: Omit<Bookmark, keyof ImportPlace> | undefined = from;
  let place: ImportPlace = from ?? START_OF_FILE;

  async function* entries(): AsyncGenerator<ImportEntry> {
    try {
      for await (const entry of from === undefined ? fromStart() : goingOn(from)) {
        place = entry.next;
        yield entry;
      }
    } catch (thrown) {
      if (!(thrown instanceof OffcameraError && thrown.code === 'BAD_INPUT')) throw thrown;
      const { line } = place;
      yield { kind: 'rejected', line, problem: thrown.message, content: '', endsReading: true, next: place };
    }
  }

  async function* fromStart(): AsyncGenerator<ImportEntry> {
    const { chunks: text, isPacked } = await unpack(chunks, name);
    const lines = readLines(text, START_OF_FILE);
    try {
      const first = await firstOfContent(lines);
      if (first === undefined) return;
      const isCsv = (format ?? formatOfName(name) ?? formatOfLine(contentOf(first), name)) === 'csv';
      found = { isPacked, ...(isCsv ? { format: 'csv', header: contentOf(first) } : { format: 'jsonl' }) };
      if (isCsv) yield* csvEntries(lines, contentOf(first));
      else {
        refuseRejects(first, name);
        yield toEntry(placeOf(first), readJsonLine(first));
        yield* jsonEntries(lines);
      }
    } finally {
      // Left early, the file must be let go of.
      await lines.return(undefined);
    }
  }

  async function* goingOn({ isPacked, header, ...at }: Bookmark): AsyncGenerator<ImportEntry> {
    const text = isPacked ? skipBytes((await unpack(chunks, name)).chunks, at.offsetBytes) : chunks;
    const lines = readLines(text, at);
    try {
      yield* at.format === 'csv' ? csvEntries(lines, header ?? '') : jsonEntries(lines);
    } finally {
      await lines.return(undefined);
    }
  }

  async function* jsonEntries(lines: AsyncIterator<Line>): AsyncGenerator<ImportEntry> {
    for (let step = await lines.next(); !step.done; step = await lines.next()) {
      const line = step.value;
      if (!line.isText || line.text.trim() !== '') yield toEntry(placeOf(line), readJsonLine(line));
    }
  }

  async function* csvEntries(lines: AsyncIterator<Line>, header: string): AsyncGenerator<ImportEntry> {
    const layout = readHeader(header, name);
    rememberIgnored(ignored, layout.columns, CSV_FIELDS);
    for await (const { entry, ...place } of readCsvRows(lines, layout)) yield toEntry(place, entry);
  }

  function readJsonLine(line: Line): Outcome<Readonly<Record<string, unknown>>> {
    if (!line.isText) return { ok: false, problem: line.problem };
    const entry = parseObject(line.text);
    if (!entry.ok) return entry;
    const names = Object.keys(entry.value);
    const problem = problemWithNames(names, FIELDS);
    if (problem !== undefined) return { ok: false, problem };
    rememberIgnored(ignored, names, FIELDS);
    return entry;
  }

  function toEntry({ line, content, next }: Place, entry: Outcome<Readonly<Record<string, unknown>>>): ImportEntry {
    const seenAt = new Date(clock.now()).toISOString();
    const mention = entry.ok ? toImportedMention(entry.value, { source, seenAt }) : entry;
    if (mention.ok) return { kind: 'mention', mention: mention.value, next };
    return { kind: 'rejected', line, problem: mention.problem, content, next };
  }

  return {
    entries: entries(),
    bookmark: (at) => (found === undefined ? undefined : { ...found, ...at }),
    ignoredFields: () => [...ignored],
  };
}

/** How Excel is told what separates the columns; the header tells us. */
const SEPARATOR_LINE = /^"?sep=.?"?$/i;

async function firstOfContent(lines: AsyncIterator<Line>): Promise<Line | undefined> {
  for (let step = await lines.next(); !step.done; step = await lines.next()) {
    const line = step.value;
    if (!line.isText || !(line.text.trim() === '' || SEPARATOR_LINE.test(line.text))) return line;
  }
  return undefined;
}

type Place = Pick<RejectedEntry, 'line' | 'content' | 'next'>;

function placeOf(line: Line): Place {
  return { line: line.number, content: contentOf(line), next: line.next };
}

function contentOf(line: Line): string {
  return line.isText ? line.text : line.content;
}

/** What an import has kept aside says what is wrong, and has the entries in it as texts. */
function refuseRejects(first: Line, name: string): void {
  const object = first.isText ? parseObject(first.text) : undefined;
  if (object?.ok !== true || Object.keys(object.value).toSorted().join() !== 'content,line,problem') return;
  throw new OffcameraError(
    'BAD_INPUT',
    `${name} lists what was rejected in another file. Mend what "content" says, in that file or in one with nothing but the mended contents, and import that.`,
  );
}

const JsonObject = z.record(z.string(), z.unknown());

function parseObject(text: string): Outcome<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'The line is no JSON.' };
  }
  const object = JsonObject.safeParse(value);
  return object.success ? { ok: true, value: object.data } : { ok: false, problem: 'The line is JSON, but no object.' };
}
