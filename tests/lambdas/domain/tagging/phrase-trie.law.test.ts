import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhrases } from '../../../../lambdas/domain/tagging/phrase-notation.ts';
import { createPhraseTrie } from '../../../../lambdas/domain/tagging/phrase-trie.ts';
import { tokensOf, tools } from './tiny-tools.ts';

const WORDS = ['cut', 'cuts', 'take', 'takes', '3am', 'far', 'off'];
const SLOTS = new Map([['when', '#|far_off|take~']]);

const alternative = fc.oneof(
  fc.constantFrom(...WORDS, 'cut~', 'take~', '#', '{when}'),
  fc.constantFrom('far_off', 'off_cut~', 'take_#'),
);
const said = fc.uniqueArray(alternative, { minLength: 1, maxLength: 10 }).map((some) => some.join('|'));
const between = fc.oneof(
  fc.constant('..'),
  said,
  said.map((step) => `${step}?`),
);
const phrase = fc
  .tuple(said, fc.array(between, { maxLength: 2 }), fc.option(said))
  .map(([first, steps, last]) => (last === null ? first : [first, ...steps, last].join(' ')));
const text = fc.array(fc.constantFrom(...WORDS, 'stranger'), { maxLength: 8 }).map((words) => words.join(' '));

/** The ends of every way in which the words from `at` on say the steps: the notation read literally, without any index. */
function endsOf(steps: readonly string[], words: ReturnType<typeof tokensOf>, at: number): number[] {
  const [next, ...rest] = steps;
  if (next === undefined) return at <= words.length ? [at] : [];
  if (next === '..') return [0, 1, 2, 3].flatMap((skipped) => endsOf(rest, words, at + skipped));
  if (next.endsWith('?')) return [...endsOf(rest, words, at), ...endsOf([next.slice(0, -1), ...rest], words, at)];
  if (next.includes('|')) return next.split('|').flatMap((one) => endsOf([one, ...rest], words, at));
  if (next.startsWith('{')) return endsOf([SLOTS.get(next.slice(1, -1)) ?? '', ...rest], words, at);
  if (next.includes('_')) return endsOf([...next.split('_'), ...rest], words, at);
  const word = words[at];
  if (word === undefined) return [];
  const isSaid = next.endsWith('~')
    ? word.stem === tools.stem(next.slice(0, -1))
    : next === '#'
      ? /^\d/.test(word.form)
      : word.form === next;
  return isSaid ? endsOf(rest, words, at + 1) : [];
}

test('phrases match what their notation says read literally, whatever texts came before', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 6 }),
      fc.array(text, { maxLength: 4 }),
      (phrases, texts) => {
        const numbered = phrases.map((phrase, payload) => ({ phrase, payload }));
        const trie = createPhraseTrie(readPhrases(numbered, tools.stem, SLOTS), [...phrases.keys()]);
        for (const words of texts.map(tokensOf)) {
          const found = new Set<string>();
          trie.match(words, (payload, first, last) => found.add(`${payload}: ${first} to ${last}`));
          const expected = words.flatMap((_, first) =>
            phrases.flatMap((phrase, payload) =>
              endsOf(phrase.split(' '), words, first).map((end) => `${payload}: ${first} to ${end - 1}`),
            ),
          );
          expect(found).toEqual(new Set(expected));
        }
      },
    ),
  );
});
