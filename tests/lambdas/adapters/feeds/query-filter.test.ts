import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQueryFilter, hasTerm } from '../../../../lambdas/adapters/feeds/query-filter.ts';

test('a query finds the text that is made of its words, and no text without one of them', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), (words) => {
      const isMatch = createQueryFilter(words.join(' '));
      expect(isMatch(words.toReversed().join(', '))).toBe(true);
      for (const left of words) expect(isMatch(words.filter((each) => each !== left).join(' '))).toBe(false);
      expect(createQueryFilter(`-${words[0]}`)(words.join(' '))).toBe(false);
    }),
  );
});

test.each([
  ['film', true],
  ['"the making of"', true],
  ['-film', false],
  ['-"the making of" -film', false],
  ['"" - & !', false],
  ['カメラ', true],
])('whether %j names anything to look for: %s', (query, expected) => {
  expect(hasTerm(query)).toBe(expected);
});

test('a query of marks alone lets everything pass', () => {
  expect(createQueryFilter('" & -')('anything')).toBe(true);
});
