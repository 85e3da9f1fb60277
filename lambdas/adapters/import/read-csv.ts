import { parse } from 'csv-parse/sync';
import type { ImportPlace } from '../../domain/import-entry.ts';
import { OffcameraError } from '../../errors.ts';
import { CSV_FIELDS, ENGAGEMENT_FIELDS, problemWithNames } from './fields.ts';
import { type Line, type LineOfText, MAX_LINE_BYTES } from './read-lines.ts';
import type { Outcome } from './to-imported-mention.ts';

/** What the header says. */
export interface CsvLayout {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

export interface CsvRow {
  /** The line it begins on: a quoted text may go over several. */
  readonly line: number;
  readonly content: string;
  readonly entry: Outcome<Readonly<Record<string, unknown>>>;
  readonly next: ImportPlace;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** A quoted text may go over this many lines; an open quote swallows no more than that before it is found out. */
const MAX_LINES_PER_ROW = 1_000;

/** Reads the header, which must fit the fields: a column that nobody reads would be missed in every row. */
export function readHeader(header: string, name: string): CsvLayout {
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, columns: columnsOf(header, delimiter) }));
  const known = (columns: readonly string[]) => columns.filter((column) => CSV_FIELDS.includes(column)).length;
  const [best] = readings.toSorted(
    (left, right) => known(right.columns) - known(left.columns) || right.columns.length - left.columns.length,
  );
  const columns = best?.columns ?? [];
  const problem = problemWithHeader(columns);
  if (best === undefined || problem !== undefined) {
    throw new OffcameraError('BAD_INPUT', `${name}: ${problem} The columns can be ${CSV_FIELDS.join(', ')}.`);
  }
  return best;
}

function columnsOf(header: string, delimiter: string): string[] {
  const row = parseRow(header, delimiter);
  return row.ok ? row.value.map((column) => column.trim()) : [];
}

function problemWithHeader(columns: readonly string[]): string | undefined {
  const twice = columns.find((column, index) => CSV_FIELDS.includes(column) && columns.indexOf(column) !== index);
  if (twice !== undefined) return `two columns are called "${twice}".`;
  const problem = problemWithNames(columns, CSV_FIELDS);
  if (problem !== undefined) return `its header needs mending: ${problem}`;
  const isAnyText = ['title', 'text', 'html'].some((column) => columns.includes(column));
  return isAnyText ? undefined : 'its first line names no column of texts.';
}

/**
 * Rows of CSV (RFC 4180). A quote that is never closed costs its own line and no other: what was taken for the rest of its
 * text is read again as lines of their own.
 */
export async function* readCsvRows(lines: AsyncIterator<Line>, layout: CsvLayout): AsyncGenerator<CsvRow> {
  let waiting: Line[] = [];
  const nextLine = async (): Promise<Line | undefined> => {
    const again = waiting.shift();
    if (again !== undefined) return again;
    const step = await lines.next();
    return step.done ? undefined : step.value;
  };

  for (let first = await nextLine(); first !== undefined; first = await nextLine()) {
    const { number: line, next } = first;
    if (!first.isText) {
      yield { line, content: first.content, entry: { ok: false, problem: first.problem }, next };
      continue;
    }
    if (first.text.trim() === '') continue;
    const { row, over } = await collectRow(first, nextLine);
    const content = row.map(({ text }) => text).join('\n');
    const entry = over === undefined ? readRow(content, layout) : OPEN_QUOTE;
    if (entry.ok) {
      yield { line, content, entry, next: row.at(-1)?.next ?? next };
    } else {
      yield { line, content: first.text, entry, next };
      waiting = [...row.slice(1), ...(over ?? []), ...waiting];
    }
  }
}

const OPEN_QUOTE = { ok: false, problem: 'A quote that is opened on this line is never closed.' } as const;

interface Collected {
  readonly row: readonly LineOfText[];
  /** Present when the quotes do not close: what was looked at beyond the row. */
  readonly over?: readonly Line[];
}

/** A row is complete when its quotes are even: inside a quoted text a quote is written twice. */
async function collectRow(first: LineOfText, nextLine: () => Promise<Line | undefined>): Promise<Collected> {
  const row = [first];
  let length = first.text.length;
  let isOpen = hasOddQuotes(first.text);
  while (isOpen) {
    const line = await nextLine();
    if (line === undefined) return { row, over: [] };
    if (!line.isText) return { row, over: [line] };
    row.push(line);
    length += line.text.length;
    if (row.length > MAX_LINES_PER_ROW || length > MAX_LINE_BYTES) return { row, over: [] };
    isOpen = !hasOddQuotes(line.text);
  }
  return { row };
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

function readRow(text: string, { delimiter, columns }: CsvLayout): Outcome<Readonly<Record<string, unknown>>> {
  const row = parseRow(text, delimiter);
  if (!row.ok) return row;
  const { value: cells } = row;
  if (cells.length !== columns.length) {
    const problem = `The row has ${cells.length} columns, and the header ${columns.length}.`;
    return { ok: false, problem };
  }
  // An empty cell is a field that is not there.
  const named = columns.map((column, index) => [column, cells[index] ?? ''] as const).filter(([, cell]) => cell !== '');
  const engagement = Object.fromEntries(named.filter(([column]) => isTally(column)));
  return { ok: true, value: { ...Object.fromEntries(named.filter(([column]) => !isTally(column))), engagement } };
}

function isTally(column: string): boolean {
  return ENGAGEMENT_FIELDS.some((name) => name === column);
}

const BROKEN_QUOTES = {
  ok: false,
  problem:
    'The quotes of this row are broken: a text that holds a quote stands in quotes, and has its own written twice.',
} as const;

function parseRow(text: string, delimiter: string): Outcome<readonly string[]> {
  try {
    const rows = parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, max_record_size: 0 });
    const [row] = rows;
    return row !== undefined && rows.length === 1 ? { ok: true, value: row } : BROKEN_QUOTES;
  } catch {
    return BROKEN_QUOTES;
  }
}
