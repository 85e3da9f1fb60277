import { HOUR_MS, startOf, startsIn, type TimeRange } from '../../domain/bucket.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import { inParallel } from '../../in-parallel.ts';
import type { MentionStore } from '../../ports/mention-store.ts';

/** So much of the log is read at most to say who speaks: six hours, the longest that the spike rule looks at. */
export const MOST_LOG_MS = 6 * HOUR_MS;

/** The log of the last part of a span: who speaks, and of what else. */
export async function readRecentLog(
  range: TimeRange,
  { mentions }: { readonly mentions: Pick<MentionStore, 'readLog'> },
): Promise<LogEntry[]> {
  const from = Math.max(startOf('bucket', range.from), range.to - MOST_LOG_MS);
  const buckets = startsIn('bucket', { from, to: range.to });
  return (await inParallel(buckets, (bucket) => mentions.readLog(bucket))).flat();
}
