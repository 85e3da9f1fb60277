import { HOUR_MS, startsIn } from '../../domain/bucket.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import type { PhraseBlocks } from '../../domain/phrase-series.ts';
import { phraseTopic } from '../../domain/phrase-topic.ts';
import type { Summary } from '../../domain/summary.ts';
import type { TopicId } from '../../domain/topic.ts';
import { inParallel } from '../../in-parallel.ts';
import type { DerivedStore, PhraseListing } from '../../ports/derived-store.ts';
import type { MentionStore } from '../../ports/mention-store.ts';

export interface PhrasesOfDay {
  readonly phrases: readonly PhraseBlocks[];
  /** Bucket summaries, at least of the hours that the phrases name. */
  readonly buckets: ReadonlyMap<number, Summary>;
  readonly changedIn: ReadonlyMap<TopicId, readonly number[]>;
  /** What the mentions of the buckets that were counted say. */
  readonly said: ReadonlyMap<number, readonly Pick<LogEntry, 'mentionId' | 'phrases'>[]>;
}

export interface ListPhrasesDeps {
  readonly mentions: Pick<MentionStore, 'readLog'>;
  readonly derived: Pick<DerivedStore, 'listMentions'>;
}

/**
 * Lists the mentions of phrases that are topics, so that people can read them. Other topics are listed when a mention is
 * tagged; of a phrase nobody knows then whether it will be one. When it has just become one, the buckets that hold it are
 * looked up in the log, each once.
 */
export async function listPhrases({ phrases, buckets, changedIn, said }: PhrasesOfDay, deps: ListPhrasesDeps) {
  const wanted = new Map<number, Set<TopicId>>();
  for (const { topic, isTopic, isNew, hours } of phrases) {
    if (!isTopic) continue;
    for (const bucket of isNew ? bucketsWith(topic, hours, buckets) : (changedIn.get(topic) ?? []))
      wanted.set(bucket, (wanted.get(bucket) ?? new Set()).add(topic));
  }
  const listings = await inParallel([...wanted], async ([bucket, topics]): Promise<PhraseListing[]> => {
    const entries = said.get(bucket) ?? (await deps.mentions.readLog(bucket)).filter(({ isRelevant }) => isRelevant);
    return entries.flatMap(({ mentionId, phrases: ofMention }) =>
      ofMention
        .map(phraseTopic)
        .filter((topic) => topics.has(topic))
        .map((topic) => ({ topic, bucket, mentionId })),
    );
  });
  await deps.derived.listMentions(listings.flat());
}

function bucketsWith(topic: TopicId, hours: readonly number[], buckets: ReadonlyMap<number, Summary>): number[] {
  return hours.flatMap((hour) =>
    startsIn('bucket', { from: hour, to: hour + HOUR_MS }).filter((bucket) => buckets.get(bucket)?.topics.has(topic)),
  );
}
