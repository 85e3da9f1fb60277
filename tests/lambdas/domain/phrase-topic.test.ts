import { expect, test } from 'vitest';
import { phraseTopic, wordsOfPhrase } from '../../../lambdas/domain/phrase-topic.ts';

test('a phrase is a topic with its words in its name', () => {
  expect(phraseTopic('lord of the rings')).toBe('phrase:lord-of-the-rings');
  expect(wordsOfPhrase('phrase:lord-of-the-rings')).toBe('lord of the rings');
});
