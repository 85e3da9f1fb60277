import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { brokenLaws } from './tag-laws.ts';

const tag = createDefaultTagger();
const brokenBy = (text: string, title?: string): string[] =>
  brokenLaws({ text, ...(title === undefined ? {} : { title }) }, tag);

/** What breaks programs, and what the tagger looks for, in any order and any number. */
const PIECES = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'undefined', 'null', 'NaN', '-0', '1e999'],
  ...[
    '\ud800',
    '\udc00',
    '\ud83d',
    '\0',
    '\ufeff',
    '\u202e',
    '\u2067',
    '\u200d',
    '\u200b',
    '\u0301',
    '\u0489',
    '\ufdfa',
  ],
  ...[
    '👩‍🎤',
    '👍🏽',
    '🇬🇧',
    '😀',
    '❤️',
    ':-)',
    ':(',
    '<3',
    'xD',
    '#',
    '@',
    '＃',
    "'",
    '’',
    '"',
    '“',
    '”',
    '(',
    '_',
    '%',
    '\\',
  ],
  ...['#bts', '#BTS', '#BehindTheScenes', '#TheShining', '@jimcameron', '#constructor', '#__proto__', '@__proto__'],
  ...['bts', 'BTS', 'behind the scenes', 'improvised', 'on set', 'the', 'not', 'but', 'very', 'good', 'awful', 'DEATH'],
  ...[
    'The Shining',
    'Alien',
    'It',
    'Up',
    'Her',
    'Kubrick',
    'Tom Cruise',
    "Kubrick's",
    'Jack Nicholson',
    'Jakc Nicholson',
  ],
  ...[
    'jungkook',
    'deleted scene',
    'director’s cut',
    'broke his',
    '127',
    'takes',
    'İ',
    'ß',
    'ﬁ',
    'Ω',
    '撮影',
    'คน',
    'привет',
    'שלום',
  ],
  ...['https://x.example/?a=%', 'http://', 'www.', '.', '!', '?', ',', ' ', ' ', ' ', '\n', '\t', '\u2028', '…'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 25 })
    .map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 400 })).map(([piece, times]) => piece.repeat(times)),
);

describe('any text whatsoever', () => {
  test('is tagged lawfully', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined, freq: 4 }), (text, title) => {
        expect(brokenBy(text, title)).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  test('is tagged as a tagger says that has read nothing else before', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const fresh = createDefaultTagger();
        for (const text of texts) expect(fresh({ text })).toEqual(tag({ text }));
      }),
      { numRuns: 3 },
    );
  });
});

describe('texts that are made to break what reads them', () => {
  test.each(HOSTILE_TEXTS)('$name, in any length', ({ ofLength }) => {
    for (const units of [1, 2, 3, 40, 41, 5_000]) expect(brokenBy(ofLength(units)), `${units} units`).toEqual([]);
  });

  test('a revelation is seen through the marks around it', () => {
    const plain = 'Jack Nicholson improvised that line in The Shining';
    for (const text of [
      `\u202e${plain}\u202c`,
      `${plain} ${'\ud83d'.repeat(50)}`,
      `constructor __proto__ ${plain} toString`,
      `${'('.repeat(500)} ${plain} ${'"'.repeat(500)}`,
      plain.replaceAll(' ', ' \u200f'),
      `${plain} e${'\u0301'.repeat(500)}`,
    ]) {
      const { relevant, topics } = tag({ text });
      expect(relevant, text).toBe(true);
      expect(
        topics.map(({ id }) => id),
        text,
      ).toEqual(expect.arrayContaining(['theme:improvisation', 'person:jack-nicholson', 'work:the-shining']));
    }
  });

  test('words that every object has mean nothing', () => {
    const { topics, sentiment, relevant } = tag({ text: 'constructor __proto__ toString valueOf hasOwnProperty' });
    expect({ topics, label: sentiment.label, score: sentiment.score, words: sentiment.words, relevant }).toEqual({
      topics: [],
      label: 'neutral',
      score: 0,
      words: [],
      relevant: false,
    });
  });
});
