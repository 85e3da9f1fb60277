import { stringify } from 'csv-stringify/sync';

/** One line of a table: its cells by the names of their columns. */
export type CsvRow = Readonly<Record<string, string | number | undefined>>;

/**
 * A table as CSV (RFC 4180), for spreadsheets. Labels are strangers' words: what a spreadsheet would take for a formula
 * gets an apostrophe in front. The byte order mark is how Excel knows UTF-8.
 */
export function writeCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
