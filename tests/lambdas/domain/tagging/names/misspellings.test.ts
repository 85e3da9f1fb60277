import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSlips, createSpeller } from '../../../../../lambdas/domain/tagging/names/misspellings.ts';

test('counts letters missing, too many, wrong and swapped', () => {
  expect(countSlips('kubrick', 'kubrick', 2)).toBe(0);
  expect(countSlips('kubrik', 'kubrick', 2)).toBe(1);
  expect(countSlips('kubrickk', 'kubrick', 2)).toBe(1);
  expect(countSlips('cubrick', 'kubrick', 2)).toBe(1);
  expect(countSlips('kurbick', 'kubrick', 2)).toBe(1);
  expect(countSlips('johanson', 'johnsons', 2)).toBe(2);
  expect(countSlips('spielberg', 'kubrick', 2)).toBe(3);
});

test('short words have no misspellings, longer ones one slip, long ones two, and the first letter is right', () => {
  const spell = createSpeller(['bale', 'dafoe', 'kubrick', 'cumberbatch']);
  expect(spell('bael')).toEqual([]);
  expect(spell('dafo')).toEqual([]);
  expect(spell('kubrik')).toEqual(['kubrick']);
  expect(spell('kubik')).toEqual([]);
  expect(spell('cubrick')).toEqual([]);
  expect(spell('cumberbacth')).toEqual(['cumberbatch']);
  expect(spell('cumbrbach')).toEqual(['cumberbatch']);
  expect(spell('cmbrbatch')).toEqual(['cumberbatch']);
  expect(spell('cmbrbtch')).toEqual([]);
});

test('finds what comparing with every word finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 11 });
  const allowed = (length: number): number => (length < 9 ? 1 : 2);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, written) => {
      const near = words
        .filter((other) => other.charAt(0) === written.charAt(0))
        .map((other) => ({ other, slips: countSlips(written, other, 2) }))
        .filter(({ other, slips }) => slips <= Math.min(allowed(other.length), allowed(written.length)));
      const least = Math.min(...near.map(({ slips }) => slips));
      const best = near.filter(({ slips }) => slips === least).map(({ other }) => other);
      const found = createSpeller(words)(written);
      expect(found).toHaveLength(Math.min(3, best.length));
      expect(best).toEqual(expect.arrayContaining([...found]));
    }),
  );
});
