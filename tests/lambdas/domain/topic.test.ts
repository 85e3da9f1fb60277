import { expect, test } from 'vitest';
import { isTopicId, kindOf, MAX_TOPIC_ID_LENGTH, TOPIC_KINDS, topicId } from '../../../lambdas/domain/topic.ts';

test.each(TOPIC_KINDS)('%s is a kind that ids can be made of and read back from', (kind) => {
  const id = topicId(kind, 'a:b');
  expect(id).toBe(`${kind}:a:b`);
  expect(kindOf(id)).toBe(kind);
  expect(isTopicId(id)).toBe(true);
});

test.each([
  '',
  ':',
  'work',
  'work:',
  ':the-shining',
  'works:the-shining',
  'Work:the-shining',
  `work:${'x'.repeat(MAX_TOPIC_ID_LENGTH)}`,
])('"%s" is no topic id', (id) => {
  expect(isTopicId(id)).toBe(false);
});
