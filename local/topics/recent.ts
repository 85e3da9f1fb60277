import { createDerivedStore } from '../../lambdas/adapters/dynamodb/derived-store.ts';
import { createMentionStore } from '../../lambdas/adapters/dynamodb/mention-store.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { USUAL_RETENTION_DAYS } from '../../lambdas/config/retention.ts';
import { DAY_MS, startOf } from '../../lambdas/domain/bucket.ts';
import type { TaggedMention } from '../../lambdas/domain/mention.ts';

/** Nobody looks further back for texts to try a rule on. */
const DAYS_BACK = USUAL_RETENTION_DAYS;

/** The newest mentions that have been counted or kept out, the newest first, at most `limit`. */
export async function readRecent(table: Table, limit: number, now: number): Promise<readonly TaggedMention[]> {
  // Only reading is done here; how long something is kept is a matter of writing it.
  const derived = createDerivedStore(table, USUAL_RETENTION_DAYS);
  const store = createMentionStore(table, USUAL_RETENTION_DAYS);
  const found: TaggedMention[] = [];
  const today = startOf('day', now);
  for (let back = 0; back <= DAYS_BACK && found.length < limit; back += 1) {
    const from = today - back * DAY_MS;
    const buckets = await derived.readSummaries('bucket', { from, to: from + DAY_MS });
    for (const { start } of buckets.toReversed()) {
      const ids = (await store.readLog(start)).map(({ mentionId }) => mentionId);
      const mentions = await store.read(ids.slice(0, limit - found.length));
      found.push(...mentions.toSorted((one, other) => (one.eventAt < other.eventAt ? 1 : -1)));
      if (found.length >= limit) break;
    }
  }
  return found.slice(0, limit);
}
