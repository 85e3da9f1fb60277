import { createHash } from 'node:crypto';
import { startOf } from './bucket.ts';
import type { TaggedMention } from './mention.ts';
import type { Sense, SentimentLabel } from './tagging/tags.ts';
import type { TopicId } from './topic.ts';

/** What fold needs of one mention, and no more: twenty of these cost one read unit. */
export interface LogEntry {
  readonly mentionId: string;
  /** Start of its bucket. */
  readonly bucket: number;
  readonly topics: readonly TopicId[];
  readonly sense: Sense;
  readonly isRelevant: boolean;
  readonly sentiment: SentimentLabel;
  readonly scoreThousandths: number;
  readonly platform: string;
  /** Folded groups of words that may turn out to be topics; none unless the mention is relevant. */
  readonly phrases: readonly string[];
  /** Which tagger and catalog said so. */
  readonly taggedBy: string;
  /** 32 bits of the author's hash: enough to tell authors apart, not enough to tell who. */
  readonly authorHash: number;
}

export function toLogEntry(mention: TaggedMention): LogEntry {
  const { tags } = mention;
  return {
    mentionId: mention.id,
    bucket: startOf('bucket', Date.parse(mention.eventAt)),
    topics: tags.topics.map(({ id }) => id),
    sense: tags.sense,
    isRelevant: tags.relevant,
    sentiment: tags.sentiment.label,
    scoreThousandths: Math.round(tags.sentiment.score * 1000),
    platform: mention.platform,
    phrases: tags.relevant ? tags.phrases : [],
    taggedBy: tags.taggedBy,
    // A publication that names no authors speaks with one voice: forty of its items are one author.
    authorHash: hash32(`${mention.platform}\n${mention.author ?? `source ${mention.source}`}`),
  };
}

/**
 * Over how many partitions one bucket's log entries are spread. One partition takes 1,000 writes a second, so two take
 * 600,000 mentions in five minutes. Entries are found by trying all shards: raising the number is safe, lowering is not.
 */
export const LOG_SHARDS = 2;

export function shardOf(mentionId: string): number {
  return hash32(mentionId) % LOG_SHARDS;
}

function hash32(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
