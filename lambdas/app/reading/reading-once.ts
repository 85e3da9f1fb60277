import type { SpanRange } from '../../domain/bucket.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import type { DerivedStore, SpanSummary } from '../../ports/derived-store.ts';
import type { MentionStore } from '../../ports/mention-store.ts';

interface Readers {
  readonly mentions: Pick<MentionStore, 'readLog'>;
  readonly derived: Pick<DerivedStore, 'readSummaries'>;
}

/** Some hundred bytes each; of a log that is larger, what was read first is forgotten and may be read again. */
const MOST_ENTRIES = 100_000;
/** A day's summary of many topics is a few megabytes. */
const MOST_SUMMARIES = 100;

/**
 * The same, but what many topics of one fold ask for is read once: buckets of the log, and ranges of summaries. Make it for
 * one fold and drop it with that, because it does not see what is written meanwhile.
 */
export function readingOnce<Deps extends Readers>(deps: Deps): Deps {
  const logs = rememberNewest<number, LogEntry[]>(MOST_ENTRIES, (entries) => entries.length);
  const summaries = rememberNewest<string, SpanSummary[]>(MOST_SUMMARIES, (read) => read.length);
  const keyOf = ({ span, from, to }: SpanRange) => `${span} ${from} ${to}`;
  return {
    ...deps,
    mentions: {
      ...deps.mentions,
      readLog: (bucket) => logs(bucket, () => deps.mentions.readLog(bucket)),
    },
    derived: {
      ...deps.derived,
      readSummaries: (span, range) =>
        summaries(keyOf({ span, ...range }), () => deps.derived.readSummaries(span, range)),
    },
  };
}

/** Remembers answers until they are too much together. One asked for twice at once is made once; a failed one again. */
function rememberNewest<Key, Answer>(
  most: number,
  sizeOf: (answer: Answer) => number,
): (key: Key, make: () => Promise<Answer>) => Promise<Answer> {
  const known = new Map<Key, Promise<Answer>>();
  const sizes = new Map<Key, number>();
  let held = 0;
  return async (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    known.set(key, made);
    try {
      const answer = await made;
      const size = 1 + sizeOf(answer);
      sizes.set(key, size);
      held += size;
      for (const [oldest, weight] of sizes) {
        if (held <= most) break;
        sizes.delete(oldest);
        known.delete(oldest);
        held -= weight;
      }
      return answer;
    } catch (thrown) {
      known.delete(key);
      throw thrown;
    }
  };
}
