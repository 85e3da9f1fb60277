import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOG_SHARDS, shardOf, toLogEntry } from '../../../lambdas/domain/log-entry.ts';
import type { TaggedMention } from '../../../lambdas/domain/mention.ts';
import { aMention, type MentionSpec, wordTagger } from '../../factories/mentions.ts';
import { TEN } from './log-entries.ts';

function tagged(spec: MentionSpec, changes: Partial<TaggedMention> = {}): TaggedMention {
  const mention = aMention({ at: TEN + 299_999, ...spec });
  return { ...mention, eventAt: mention.publishedAt ?? mention.seenAt, tags: wordTagger(mention), ...changes };
}

test('an entry lies in the bucket of its event time and says what fold needs', () => {
  const mention = tagged({ topics: ['feud', 'stunts'] });
  const sentiment = { label: 'negative', score: -0.12345, words: [] } as const;
  expect(toLogEntry({ ...mention, tags: { ...mention.tags, sentiment } })).toMatchObject({
    mentionId: mention.id,
    bucket: TEN,
    topics: ['theme:feud', 'theme:stunts'],
    sense: 'production',
    isRelevant: true,
    sentiment: 'negative',
    scoreThousandths: -123,
    platform: 'web',
  });
});

test('an author is the same whatever they say, and another one on another platform', () => {
  const hashOf = (spec: MentionSpec, changes: Partial<TaggedMention> = {}) =>
    toLogEntry(tagged(spec, changes)).authorHash;
  expect(hashOf({ author: 'gaffer', topics: ['feud'] })).toBe(hashOf({ author: 'gaffer', source: 'other' }));
  expect(hashOf({ author: 'gaffer' })).not.toBe(hashOf({ author: 'grip' }));
  expect(hashOf({ author: 'gaffer' })).not.toBe(hashOf({ author: 'gaffer' }, { platform: 'reddit' }));
});

test('a publication that names no authors speaks with one voice', () => {
  const hashes = ['one', 'one', 'two'].map((source) => toLogEntry(tagged({ source })).authorHash);
  expect(new Set(hashes).size).toBe(2);
  expect(hashes[0]).toBe(hashes[1]);
});

test('every mention has one shard, and all shards are used', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(shardOf(id)).toBe(shardOf(id));
      expect(Array.from({ length: LOG_SHARDS }, (_, shard) => shard)).toContain(shardOf(id));
    }),
  );
  expect(new Set(Array.from({ length: 64 }, (_, id) => shardOf(`mention ${id}`))).size).toBe(LOG_SHARDS);
});
