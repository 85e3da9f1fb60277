import { createDerivedStore } from '../../lambdas/adapters/dynamodb/derived-store.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { readPoints } from '../../lambdas/app/reading/read-series.ts';
import { USUAL_RETENTION_DAYS } from '../../lambdas/config/retention.ts';
import { BUCKET_MS, DAY_MS, startOf } from '../../lambdas/domain/bucket.ts';
import { type BacktestRow, backtest } from '../../lambdas/domain/detection/backtest.ts';
import type { Sensitivity } from '../../lambdas/domain/detection/settings.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { OffcameraError } from '../../lambdas/errors.ts';
import type { CsvLine } from './csv.ts';

/** The rows of a backtest over a topic's own five-minute buckets of the last days, from the first in which it spoke. */
export async function backtestTopic(
  table: Table,
  topic: TopicId,
  { days, sensitivity, now }: { readonly days: number; readonly sensitivity: Sensitivity; readonly now: number },
): Promise<BacktestRow<CsvLine>[]> {
  // Only reading is done here; how long something is kept is a matter of writing it.
  const derived = createDerivedStore(table, USUAL_RETENTION_DAYS);
  const range = { from: startOf('day', now - days * DAY_MS), to: startOf('bucket', now) };
  const points = await readPoints(topic, 'bucket', range, derived);
  const first = points.findIndex(({ point }) => point.count > 0);
  if (first < 0)
    throw new OffcameraError(
      'BAD_INPUT',
      `Nobody has spoken of ${topic} in the last ${days} days. \`offcamera topics list\` and /v1/trends name topics.`,
    );
  const lines = points.slice(first).map(
    ({ start, point: { count, authors } }): CsvLine => ({
      timestamp: new Date(start).toISOString(),
      value: String(count),
      at: start,
      count,
      authors,
    }),
  );
  return [...backtest(lines, { sensitivity, stepMs: BUCKET_MS })];
}
