import fc from 'fast-check';
import type { LogEntry } from '../../../lambdas/domain/log-entry.ts';
import { SENSES } from '../../../lambdas/domain/tagging/tags.ts';
import type { TopicId } from '../../../lambdas/domain/topic.ts';

/** 2026-08-04T10:00:00Z. */
export const TEN = Date.parse('2026-08-04T10:00:00Z');

const TOPICS: TopicId[] = ['theme:improvisation', 'theme:feud', 'work:the-shining', 'person:jack', 'hashtag:bts'];

export function anEntry(changes: Partial<LogEntry> = {}): LogEntry {
  return {
    mentionId: 'm',
    bucket: TEN,
    topics: ['theme:improvisation'],
    sense: 'production',
    isRelevant: true,
    sentiment: 'neutral',
    scoreThousandths: 0,
    platform: 'web',
    authorHash: 1,
    phrases: [],
    taggedBy: '2',
    ...changes,
  };
}

/** Any entry of one bucket, often with the authors, topics and platforms of others; some name a topic twice. */
export const logEntry: fc.Arbitrary<LogEntry> = fc.record({
  mentionId: fc.uuid(),
  bucket: fc.constant(TEN),
  topics: fc.array(fc.constantFrom(...TOPICS), { maxLength: 4 }),
  sense: fc.constantFrom(...SENSES),
  isRelevant: fc.boolean(),
  sentiment: fc.constantFrom('negative', 'neutral', 'positive', 'unknown'),
  scoreThousandths: fc.integer({ min: -1000, max: 1000 }),
  platform: fc.oneof(fc.constantFrom('web', 'reddit', 'bluesky'), fc.constantFrom('constructor', '__proto__', '7')),
  authorHash: fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  phrases: fc.array(fc.constantFrom('wire work', 'second unit', 'constructor call'), { maxLength: 3 }),
  taggedBy: fc.constantFrom('1', '2-aa', '__proto__'),
});
