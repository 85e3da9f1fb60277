import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWordList, WordPlaces } from '../../../../lambdas/domain/tagging/word-list.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '家', ' ', '\n', '\ud83d'), maxLength: 4 });

test('every word is found at its place, and no stranger anywhere', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (words, asked) => {
      const places = new WordPlaces(toWordList(words));
      expect(places.size).toBe(words.length);
      expect(words.map((_, place) => places.wordAt(place))).toEqual(words);
      for (const other of [...words, ...asked]) {
        const place = words.indexOf(other);
        expect(places.get(other)).toBe(place < 0 ? undefined : place);
      }
    }),
  );
});

test('a list of a hundred thousand words is as good as a short one', () => {
  const words = Array.from({ length: 100_000 }, (_, index) => `word${index}`);
  const places = new WordPlaces(toWordList(words));
  expect(words.every((known, place) => places.get(known) === place)).toBe(true);
  expect(places.get('word100000')).toBeUndefined();
});

test('members of Object are no words, and a text of one letter is none', () => {
  const places = new WordPlaces(toWordList(['set']));
  expect(['constructor', '__proto__', '', 's'.repeat(1_000_000)].map((stranger) => places.get(stranger))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a very long word takes no other place', () => {
  const words = ['before', 'x'.repeat(70_000), 'behind'];
  const places = new WordPlaces(toWordList(words));
  expect(words.map((known) => places.get(known))).toEqual([0, 1, 2]);
});

test('the words with one first letter are known by it, and those without any by none', () => {
  const places = new WordPlaces(toWordList(['set', '', 'cut', 'scene', 'échec', 'edit']));
  expect(places.byFirstLetter()).toEqual(
    new Map([
      ['s', [0, 3]],
      ['c', [2]],
      ['é', [4]],
      ['e', [5]],
    ]),
  );
});
