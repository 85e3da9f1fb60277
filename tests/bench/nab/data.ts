import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { parseTime } from '../../../local/backtest/time.ts';
import type { Scored } from './scorer.ts';

/** Where the benchmark's realTweets series lie, beside the repository; they are not part of it. */
const FOLDER = fileURLToPath(new URL('../../../../shared/data/nab/', import.meta.url));

export const IS_NAB_HERE = existsSync(`${FOLDER}windows.json`);

const Windows = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));

export interface NabRow {
  readonly at: number;
  readonly count: number;
}

export interface NabSeries {
  readonly name: string;
  readonly rows: readonly NabRow[];
  /** First and last moment of each. */
  readonly windows: readonly (readonly [from: number, to: number])[];
}

export function pathOf(name: string): string {
  return `${FOLDER}${name}`;
}

export function readNab(): NabSeries[] {
  const windows = Windows.parse(JSON.parse(readFileSync(`${FOLDER}windows.json`, 'utf8')));
  return Object.entries(windows).map(([name, ranges]) => ({
    name,
    rows: readRows(pathOf(name)),
    windows: ranges.map(([from, to]) => [timeOf(from), timeOf(to)] as const),
  }));
}

function readRows(path: string): NabRow[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [timestamp = '', value = ''] = line.split(',');
    return { at: timeOf(timestamp), count: Number(value) };
  });
}

function timeOf(text: string): number {
  const time = parseTime(text);
  if (time === undefined) throw new Error(`no time: ${text}`);
  return time;
}

/** A series with the rows in which somebody alerted, as the scorer wants it. */
export function toScored({ rows, windows }: NabSeries, alerts: readonly number[]): Scored {
  const inRows = windows.flatMap(([from, to]): [number, number][] => {
    const first = rows.findIndex(({ at }) => at >= from);
    const last = rows.findLastIndex(({ at }) => at <= to);
    return first < 0 || last < first ? [] : [[first, last]];
  });
  return { rows: rows.length, alerts, windows: inRows };
}
