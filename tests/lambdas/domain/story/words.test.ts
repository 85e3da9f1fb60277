import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPieceReader } from '../../../../lambdas/domain/story/words.ts';

const readPieces = createPieceReader();

/** Names end in `*`, links stand in brackets, pairs of characters have a tilde. */
function read(text: string): string[] {
  const found: string[] = [];
  readPieces(text, {
    word: (raw, isName) => found.push(isName ? `${raw}*` : raw),
    nameBefore: () => found.push(`${found.pop()}*`),
    pair: (pair) => found.push(`~${pair}`),
    link: (address) => found.push(`<${address}>`),
  });
  return found;
}

describe('the words of a text', () => {
  test.each([
    [
      'words and numbers, each as it is written',
      "it took 127 takes, don't ask",
      ['it', 'took', '127', 'takes', "don't", 'ask'],
    ],
    [
      'numbers whole, with what is glued to them',
      '150,000 people, 2.5 miles, a 9000lb rex, end 5.',
      ['150,000', 'people', '2.5', 'miles', 'a', '9000lb', 'rex', 'end', '5'],
    ],
    ['accents and marks inside of words', 'el niño cayó, cafe\u0301', ['el', 'niño', 'cayó', 'cafe\u0301']],
    ['letters of fancy fonts', '𝗯𝘁𝘀 of it', ['𝗯𝘁𝘀', 'of', 'it']],
    [
      'names by their capitals, but not the first of a sentence',
      'The bus hit Ortiz. Then nobody spoke',
      ['The', 'bus', 'hit', 'Ortiz*', 'Then', 'nobody', 'spoke'],
    ],
    ['two capitals in a row, at the start too', 'Tom Hardy was late', ['Tom*', 'Hardy*', 'was', 'late']],
    [
      'no names where everything is written large',
      'How They Shot The Long Tide In Nine Days',
      ['How', 'They', 'Shot', 'The', 'Long', 'Tide', 'In', 'Nine', 'Days'],
    ],
    ['hashtags taken apart', 'so late #TheLongTide #bts', ['so', 'late', 'The*', 'Long*', 'Tide*', 'bts']],
    ['handles left out', 'RT @some.one_1: it fell', ['RT', 'it', 'fell']],
    [
      'links apart, also with brackets and quotes around them',
      'see <https://x.example/a?b=C> or "http://y.example/d"',
      ['see', '<https://x.example/a?b=C>', 'or', '<http://y.example/d>'],
    ],
    ['scripts without spaces by pairs', '映画の話', ['~映画', '~画の', '~の話']],
    ['nothing of what a text sets itself apart from', 'Not the glass. I mean the slap', ['I', 'mean', 'the', 'slap']],
    ['nothing where there is nothing', '… 🎬 ?!', []],
  ])('%s', (_, text, pieces) => expect(read(text)).toEqual(pieces));
});

test('whatever a stranger writes, what is found stands in the text, and there is an end to it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('#Ab', "'", '@', 'http', '://', '1,', '.', 'ñ', '\ud800', '映', '\u0301', ' '), {
        maxLength: 30,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const invented = read(text).filter((piece) => !text.includes(piece.replace(/^[~<]|[*>]$/g, '')));
      expect(invented).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(read('ab '.repeat(100_000)).length).toBeLessThanOrEqual(400);
  expect(read('https://x.example/a '.repeat(1_000)).length).toBeLessThanOrEqual(3);
  expect(read('映'.repeat(100_000)).length).toBeLessThanOrEqual(400);
});
