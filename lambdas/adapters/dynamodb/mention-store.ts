import * as z from 'zod';
import { expiryOf } from '../../domain/event-time.ts';
import { LOG_SHARDS, type LogEntry, shardOf, toLogEntry } from '../../domain/log-entry.ts';
import type { TaggedMention } from '../../domain/mention.ts';
import { SENSES, SENTIMENT_LABELS } from '../../domain/tagging/tags.ts';
import type { TopicId } from '../../domain/topic.ts';
import { inParallel } from '../../in-parallel.ts';
import type { FirstSighting, MentionPage, MentionStore } from '../../ports/mention-store.ts';
import { TaggedMentionSchema, TopicIdSchema, UNTOLD_VERSION } from '../mention-schema.ts';
import { IS_NEW } from './conditions.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Names in the log are short because there is one such item for every mention. */
const LogItem = z.lazy(() =>
  z.object({
    sk: z.string(),
    t: z.array(TopicIdSchema),
    s: z.enum(SENSES),
    r: z.boolean(),
    l: z.enum(SENTIMENT_LABELS),
    v: z.number().int(),
    p: z.string(),
    a: z.number().int(),
    n: z.array(z.string()).default([]),
    b: z.string().default(UNTOLD_VERSION),
  }),
);

export function createMentionStore(table: Table, retentionDays: number): MentionStore {
  const expiresAt = (mention: TaggedMention) => expiryOf(Date.parse(mention.eventAt), retentionDays);

  return {
    async putFirstSightings(mentions) {
      return inParallel(mentions, (mention) => putFirstSighting(mention));
    },

    async putLog(mentions) {
      await table.putAll(mentions.flatMap(listingsOf));
      await table.putAll(mentions.map(logItemOf));
    },

    async readLog(bucket) {
      const shards = Array.from({ length: LOG_SHARDS }, (_, shard) => table.query(keys.logPartition(bucket, shard)));
      return (await Promise.all(shards)).flat().map((item) => toEntry(bucket, item));
    },

    async read(ids) {
      const items = await table.getAll(ids.map(keys.mention));
      return items.map((item) => TaggedMentionSchema.parse(item['mention']));
    },

    async replaceTags(mention, topicsBefore) {
      const item = { ...keys.mention(mention.id), mention, expiresAt: expiresAt(mention) };
      await table.put(item, { expression: 'attribute_exists(pk)' });
      const kept = new Set(listingsOf(mention).map(({ pk }) => pk));
      const left = topicsBefore.map(keys.topicPartition).filter((pk) => !kept.has(pk));
      await inParallel(left, (pk) => table.remove({ pk, sk: keys.listingSort(mention.eventAt, mention.id) }));
    },

    async list(topic, limit, cursor) {
      if (cursor !== undefined && !cursor.startsWith(keys.listingsFrom)) return undefined;
      return listPage(topic, limit, cursor);
    },
  };

  async function putFirstSighting(mention: TaggedMention): Promise<FirstSighting> {
    const key = keys.mention(mention.id);
    try {
      const item = { ...key, mention, expiresAt: expiresAt(mention) };
      const isNew = await table.put(item, IS_NEW);
      if (isNew) return { kind: 'new', mention };
    } catch (thrown) {
      // DynamoDB will say the same of this item for ever (too large, a value it cannot hold): retrying helps nobody.
      if (thrown instanceof Error && thrown.name === 'ValidationException') {
        return { kind: 'rejected', mention, reason: `The table refused it: ${thrown.message}` };
      }
      throw thrown;
    }
    const first = await table.get(key);
    // Gone between two requests: its time to live ended just now. The sighting in hand is as good.
    return { kind: 'known', mention: first === undefined ? mention : TaggedMentionSchema.parse(first['mention']) };
  }

  function listingsOf(mention: TaggedMention): Item[] {
    if (!mention.tags.relevant) return [];
    return mention.tags.topics.map(({ id }) => ({
      pk: keys.topicPartition(id),
      sk: keys.listingSort(mention.eventAt, mention.id),
      expiresAt: expiresAt(mention),
    }));
  }

  function logItemOf(mention: TaggedMention): Item {
    const entry = toLogEntry(mention);
    return {
      pk: keys.logPartition(entry.bucket, shardOf(entry.mentionId)),
      sk: entry.mentionId,
      t: entry.topics,
      s: entry.sense,
      r: entry.isRelevant,
      l: entry.sentiment,
      v: entry.scoreThousandths,
      p: entry.platform,
      a: entry.authorHash,
      ...(entry.phrases.length === 0 ? {} : { n: entry.phrases }),
      b: entry.taggedBy,
      expiresAt: expiresAt(mention),
    };
  }

  async function listPage(topic: TopicId, limit: number, cursor: string | undefined): Promise<MentionPage> {
    // One more than asked for tells whether there is a next page; the cursor itself was on the page before.
    const listings = await table.query(keys.topicPartition(topic), {
      from: keys.listingsFrom,
      to: cursor ?? keys.listingsTo,
      newestFirst: true,
      limit: limit + 2,
      isConsistent: false,
    });
    const after = listings.filter(({ sk }) => sk !== cursor);
    const page = after.slice(0, limit);
    const last = page.at(-1);
    const ids = page.map(({ sk }) => sk.slice(sk.lastIndexOf('#') + 1));
    const found = new Map((await table.getAll(ids.map(keys.mention))).map((item) => [item.pk, item['mention']]));
    const mentions = ids
      .flatMap((id) => found.get(keys.mention(id).pk) ?? [])
      .map((mention) => TaggedMentionSchema.parse(mention));
    return { mentions, ...(after.length > limit && last !== undefined ? { nextCursor: last.sk } : {}) };
  }
}

function toEntry(bucket: number, item: Item): LogEntry {
  const { sk, t, s, r, l, v, p, a, n, b } = LogItem.parse(item);
  return {
    mentionId: sk,
    bucket,
    topics: t,
    sense: s,
    isRelevant: r,
    sentiment: l,
    scoreThousandths: v,
    platform: p,
    authorHash: a,
    phrases: n,
    taggedBy: b,
  };
}
