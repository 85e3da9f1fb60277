import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import * as z from 'zod';
import type { Counted } from '../../lambdas/domain/detection/backtest.ts';
import { OffcameraError } from '../../lambdas/errors.ts';
import { parseTime } from './time.ts';

/** A line of the file: its two cells as they were given, and what they mean. */
export interface CsvLine extends Counted {
  readonly timestamp: string;
  readonly value: string;
}

interface Columns {
  readonly timestamp: number;
  readonly value: number;
}

const CsvRecord = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

const FIRST_TWO: Columns = { timestamp: 0, value: 1 };

/**
 * The lines of a CSV, one by one as they arrive. A first line without a number in it is a header: it may name the columns
 * "timestamp" and "value" in any place, else they are the first two. One that cannot be read ends it with an error that
 * says why.
 */
export async function* readCsvLines(chunks: Readable, name: string): AsyncGenerator<CsvLine> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  let columns: Columns | undefined;
  try {
    for await (const found of chunks.compose(parser)) {
      const { record, info } = CsvRecord.parse(found);
      if (columns === undefined) {
        columns = columnsOf(record);
        if (isHeader(record)) continue;
      }
      yield readLine(record, columns, `${name}, line ${info.lines}`);
    }
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    throw new OffcameraError('BAD_INPUT', `${name}: ${thrown.message}`, { cause: thrown });
  }
}

function isHeader(record: readonly string[]): boolean {
  return record.every((cell) => parseTime(cell) === undefined && readCount(cell) === undefined);
}

function columnsOf(record: readonly string[]): Columns {
  const names = record.map((cell) => cell.toLowerCase());
  const timestamp = names.indexOf('timestamp');
  const value = names.indexOf('value');
  return timestamp < 0 || value < 0 ? FIRST_TWO : { timestamp, value };
}

function readLine(record: readonly string[], columns: Columns, where: string): CsvLine {
  const timestamp = record[columns.timestamp] ?? '';
  const value = record[columns.value] ?? '';
  const at = parseTime(timestamp);
  if (at === undefined) {
    throw new OffcameraError(
      'BAD_INPUT',
      `${where}: "${shortened(timestamp)}" is no time. Write 2026-08-01T12:00:00Z, 2026-08-01 12:00:00 (UTC), or seconds or milliseconds since 1970.`,
    );
  }
  const count = readCount(value);
  if (count === undefined) throw new OffcameraError('BAD_INPUT', `${where}: "${shortened(value)}" is no number.`);
  return { timestamp, value, at, count };
}

function readCount(cell: string): number | undefined {
  return /^[+-]?(?:\d{1,15}|\d{0,15}\.\d{1,20}|\d{1,15}\.)(?:e[+-]?\d{1,2})?$/i.test(cell) ? Number(cell) : undefined;
}

function shortened(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
