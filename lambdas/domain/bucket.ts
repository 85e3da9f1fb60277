export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Event time is cut into buckets of five minutes, UTC, each named by its start in epoch milliseconds. */
export const BUCKET_MS = 5 * MINUTE_MS;

/** The three lengths of time that tallies are kept for. */
export const SPAN_MS = { bucket: BUCKET_MS, hour: HOUR_MS, day: DAY_MS } as const;
export type Span = keyof typeof SPAN_MS;

/** Half open, `from` included, in epoch milliseconds. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

export function startOf(span: Span, time: number): number {
  return Math.floor(time / SPAN_MS[span]) * SPAN_MS[span];
}

/** The first start of a span at or after `time`. */
export function ceilingOf(span: Span, time: number): number {
  return Math.ceil(time / SPAN_MS[span]) * SPAN_MS[span];
}

/** Every start of a span in the range, in order. */
export function startsIn(span: Span, { from, to }: TimeRange): number[] {
  const first = ceilingOf(span, from);
  const count = Math.max(0, Math.ceil((to - first) / SPAN_MS[span]));
  return Array.from({ length: count }, (_, index) => first + index * SPAN_MS[span]);
}

export interface SpanRange extends TimeRange {
  readonly span: Span;
}

/**
 * Covers a range whose ends lie on bucket borders with as few spans as possible: whole days, then the whole hours and
 * buckets left at either end. At most five pieces, so a month costs tens of items and not thousands.
 */
export function coverRange({ from, to }: TimeRange): SpanRange[] {
  return coverWith(['day', 'hour', 'bucket'], { from, to });
}

function coverWith([span, ...finer]: readonly Span[], range: TimeRange): SpanRange[] {
  if (span === undefined || range.from >= range.to) return [];
  const from = ceilingOf(span, range.from);
  const to = startOf(span, range.to);
  if (from >= to) return coverWith(finer, range);
  return [
    ...coverWith(finer, { from: range.from, to: from }),
    { span, from, to },
    ...coverWith(finer, { from: to, to: range.to }),
  ];
}

/** The same time in as few ranges as possible: overlapping and touching ranges become one. */
export function uniteRanges(ranges: readonly TimeRange[]): TimeRange[] {
  const united: TimeRange[] = [];
  for (const range of ranges.toSorted((left, right) => left.from - right.from)) {
    const last = united.at(-1);
    if (last === undefined || range.from > last.to) united.push(range);
    else united[united.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return united;
}
