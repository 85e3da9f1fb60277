import { eventTimeOf, isPastRetention } from '../domain/event-time.ts';
import type { ImportEntry, ImportPlace, RejectedEntry } from '../domain/import-entry.ts';
import type { Mention } from '../domain/mention.ts';
import type { Clock } from '../ports/clock.ts';
import type { MentionQueue } from '../ports/mention-queue.ts';

export interface ImportDeps {
  readonly queue: MentionQueue;
  readonly clock: Clock;
  readonly retentionDays: number;
  /** Keeps aside what could not be read. */
  readonly keepRejected: (entry: RejectedEntry) => Promise<void>;
  /** Resolves once the queue may take more: whoever reads faster than mentions are counted has to wait. */
  readonly untilRoom: () => Promise<void>;
  /** Asked between entries: whether to read no further. */
  readonly shouldStop: () => boolean;
  readonly onProgress?: (report: ImportReport) => void;
}

export interface ImportReport {
  /** Entries, good and bad; not a file that ends the reading. */
  readonly read: number;
  readonly queued: number;
  /** Not queued, because the retention leaves them out. */
  readonly tooOld: number;
  /** Entries, and the file itself when it could not be read to its end. */
  readonly rejected: number;
  /** Present when it was stopped before the end: all before this place is done, and nothing behind it. */
  readonly stoppedAt?: ImportPlace;
}

/** About one message: a tag run takes several, and has to be done with them long before they would be handed to another. */
const MAX_BATCH = 200;
const MAX_BATCH_LENGTH = 100_000;

/**
 * Passes on what a file holds, in order and a batch at a time, so that memory is the same whatever the file's size. A place
 * is `stoppedAt` only once everything before it is in the queue or kept aside; doing a part again does no harm.
 */
export async function importMentions(entries: AsyncIterable<ImportEntry>, deps: ImportDeps): Promise<ImportReport> {
  const { queue, clock, retentionDays, keepRejected, untilRoom, shouldStop, onProgress } = deps;
  const counts = { read: 0, queued: 0, tooOld: 0, rejected: 0 };
  let batch: Mention[] = [];
  let batchLength = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await untilRoom();
    await queue.send(batch);
    counts.queued += batch.length;
    batch = [];
    batchLength = 0;
    onProgress?.({ ...counts });
  };

  for await (const entry of entries) {
    const endsReading = entry.kind === 'rejected' && entry.endsReading === true;
    if (!endsReading) counts.read += 1;
    if (entry.kind === 'rejected') {
      counts.rejected += 1;
      await keepRejected(entry);
    } else if (isPastRetention(eventTimeOf(entry.mention), clock.now(), retentionDays)) {
      counts.tooOld += 1;
    } else {
      batch.push(entry.mention);
      batchLength += entry.mention.text.length;
      if (batch.length >= MAX_BATCH || batchLength >= MAX_BATCH_LENGTH) await flush();
    }
    // Going on there would only meet the same trouble again.
    if (!endsReading && shouldStop()) {
      await flush();
      return { ...counts, stoppedAt: entry.next };
    }
  }
  await flush();
  return counts;
}
