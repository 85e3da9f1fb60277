import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createBacktest, type BacktestRow as RowOf } from '../../lambdas/domain/detection/backtest.ts';
import type { Sensitivity } from '../../lambdas/domain/detection/settings.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';
import { type CsvLine, readCsvLines } from './csv.ts';

export type BacktestRow = RowOf<CsvLine>;

export const BACKTEST_HEADER = 'timestamp,value,expected,anomaly_score,alert';

/** The rows of a backtest over a file (`-` is stdin), as the lines come. */
export async function* backtestFile(file: string, sensitivity: Sensitivity): AsyncGenerator<BacktestRow> {
  const run = createBacktest<CsvLine>({ sensitivity });
  const name = file === '-' ? 'stdin' : file;
  try {
    for await (const line of readCsvLines(open(file), name)) yield run(line);
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('syscall' in thrown)) throw thrown;
    throw new OffcameraError('BAD_INPUT', `${name} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
}

function open(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file);
}

/** A row as the command prints it. `alert` is 1 where people would have been told: an opening, or much growth. */
export function toCsv({ line, verdict, told }: BacktestRow): string {
  const alert = told === undefined ? 0 : 1;
  return `${line.timestamp},${line.value},${verdict.usualInBucket},${verdict.score},${alert}`;
}
