import { coverRange, DAY_MS, HOUR_MS, type Span, startOf, startsIn, type TimeRange } from '../../domain/bucket.ts';
import { EMPTY_POINT, type SeriesPoint } from '../../domain/series.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';

export interface PointAt {
  readonly start: number;
  readonly point: SeriesPoint;
}

type Reader = Pick<DerivedStore, 'readSeries'>;

/** A topic's points, one for every span in the range, silent ones included. One query, whatever the number of mentions. */
export async function readPoints(topic: TopicId, span: Span, range: TimeRange, derived: Reader): Promise<PointAt[]> {
  const known = await readKnownPoints(topic, span, range, derived);
  return startsIn(span, range).map((start) => ({ start, point: known.get(start) ?? EMPTY_POINT }));
}

/** What can be added up over a range; authors cannot, because one author may speak in several spans. */
export interface Totals {
  readonly count: number;
  readonly positive: number;
  readonly negative: number;
  readonly unknown: number;
  readonly score: number;
}

/** A topic's totals over a range of whole buckets: at most five small queries. */
export async function readTotals(topic: TopicId, range: TimeRange, derived: Reader): Promise<Totals> {
  const pieces = await Promise.all(
    coverRange(range).map(({ span, ...piece }) => readKnownPoints(topic, span, piece, derived)),
  );
  const points = pieces.flatMap((piece) => [...piece.values()]);
  const sum = (of: (point: SeriesPoint) => number) => points.reduce((total, point) => total + of(point), 0);
  const count = sum((point) => point.count);
  const unknown = sum((point) => point.unknown);
  const read = (point: SeriesPoint) => point.count - point.unknown;
  const score =
    count === unknown ? 0 : Math.round((1000 * sum((point) => point.score * read(point))) / sum(read)) / 1000;
  return { count, positive: sum((point) => point.positive), negative: sum((point) => point.negative), unknown, score };
}

async function readKnownPoints(
  topic: TopicId,
  span: Span,
  range: TimeRange,
  derived: Reader,
): Promise<Map<number, SeriesPoint>> {
  const points = new Map<number, SeriesPoint>();
  const keep = (start: number, point: SeriesPoint | undefined) => {
    if (point !== undefined && start >= range.from && start < range.to) points.set(start, point);
  };
  if (span === 'bucket') {
    const blocks = await derived.readSeries(topic, 'hour', { from: startOf('hour', range.from), to: range.to });
    for (const { start, slots } of blocks)
      slots.forEach((slot, index) => {
        keep(start + (index * HOUR_MS) / slots.length, slot);
      });
    return points;
  }
  const blocks = await derived.readSeries(topic, 'day', { from: startOf('day', range.from), to: range.to });
  for (const { start, slots, whole } of blocks) {
    if (span === 'day') keep(start, whole);
    else
      slots.forEach((slot, index) => {
        keep(start + (index * DAY_MS) / slots.length, slot);
      });
  }
  return points;
}
