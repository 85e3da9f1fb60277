import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { TEAM_TOPIC_KINDS, type TeamTopic } from '../../domain/tagging/team-topic.ts';
import { OffcameraError } from '../../errors.ts';
import type { NewId } from '../../ports/new-id.ts';
import type { TopicList, TopicStore } from '../../ports/topic-store.ts';
import { TopicIdSchema } from '../mention-schema.ts';
import { isStill } from './conditions.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Below an item's 400 KB. */
const PART_BYTES = 350_000;

/** Several times what `MAX_TEAM_TERMS` terms can come to. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** A reader that meets a list just being replaced looks again this often. */
const READ_ATTEMPTS = 5;

const Head = z.lazy(() => z.object({ revision: z.string(), parts: z.number() }));

const Stored = z.lazy(() => {
  const terms = z.array(z.string());
  return z.array(
    z.object({
      id: TopicIdSchema,
      kind: z.enum(TEAM_TOPIC_KINDS),
      label: z.string(),
      any: terms,
      all: terms,
      none: terms,
      reveals: z.boolean(),
    }),
  );
});

const NOTHING: TopicList = { topics: [], revision: undefined };

/**
 * A small item names the revision, so that to see whether anything has changed costs next to nothing; the list lies
 * compressed in parts beside it. Parts are written before they are named and removed after, so that a list is seen whole or
 * not at all.
 */
export function createTopicStore(table: Table, newId: NewId): TopicStore {
  return {
    async read(known = NOTHING) {
      for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt += 1) {
        const item = await table.get(keys.teamTopics);
        if (item === undefined) return NOTHING;
        const { revision, parts } = Head.parse(item);
        if (revision === known.revision) return known;
        const topics = await readParts(revision, parts);
        if (topics !== undefined) return { topics, revision };
      }
      throw new OffcameraError('STORE_FAILED', "The team's topics are not whole, or change all the time.");
    },

    async replace(topics, before) {
      const revision = newId();
      const parts = partsOf(topics).map((part, index): Item => ({ ...keys.teamTopicsPart(revision, index), part }));
      await table.putAll(parts);
      const isDone = await table.put({ ...keys.teamTopics, revision, parts: parts.length }, isStill(before.revision));
      // Only what nobody names any more: others may be writing theirs at this moment.
      await removeParts(isDone ? before.revision : revision);
      return isDone;
    },
  };

  async function removeParts(revision: string | undefined): Promise<void> {
    if (revision === undefined) return;
    const { pk, from, to } = keys.teamTopicsParts(revision);
    for (const { sk } of await table.query(pk, { from, to })) await table.remove({ pk, sk });
  }

  /** Undefined when they have been replaced meanwhile. */
  async function readParts(revision: string, count: number): Promise<readonly TeamTopic[] | undefined> {
    const wanted = Array.from({ length: count }, (_, index) => keys.teamTopicsPart(revision, index));
    const found = new Map((await table.getAll(wanted)).map((item) => [item.sk, item['part']]));
    const pieces = wanted.map(({ sk }) => found.get(sk)).filter((piece) => piece instanceof Uint8Array);
    if (pieces.length < count) return undefined;
    const json = inflateRawSync(Buffer.concat(pieces), { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
    return Stored.parse(JSON.parse(json));
  }
}

function partsOf(topics: readonly TeamTopic[]): Uint8Array[] {
  const packed = deflateRawSync(JSON.stringify(topics));
  const parts: Uint8Array[] = [];
  for (let from = 0; from < packed.byteLength; from += PART_BYTES) parts.push(packed.subarray(from, from + PART_BYTES));
  return parts;
}
