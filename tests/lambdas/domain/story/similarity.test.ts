import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../../../lambdas/domain/story/fingerprint.ts';
import { hasSubstance } from '../../../../lambdas/domain/story/seed.ts';
import { comparedWith } from '../../../../lambdas/domain/story/similarity.ts';
import { createDefaultFingerprinter } from '../../../../lambdas/handlers/wiring/stories.ts';
import { fingerprintOf } from './tell.ts';

type Text = Parameters<typeof fingerprintOf>[0];

const similarityOf = (left: Fingerprint, right: Fingerprint) => comparedWith(left)(right);

const HEADLINE = 'Lena Ortiz fell through a glass roof on the Northgate set and needed forty stitches';

const SAME: readonly (readonly [what: string, one: Text, two: Text])[] = [
  ['a copy', HEADLINE, HEADLINE],
  [
    'a copy of few words',
    'the shark didn’t work. that’s why jaws is scary',
    "the shark didn't work. thats why Jaws is scary",
  ],
  ['a headline with its site', HEADLINE, `${HEADLINE} | Variety`],
  [
    'a headline as Google News repeats it',
    { title: HEADLINE, text: HEADLINE },
    { title: `${HEADLINE} - The Dial`, text: '' },
  ],
  ['a retweet with a tag and a link', HEADLINE, `RT @setspy: ${HEADLINE} #bts #behindthescenes https://t.co/abc`],
  [
    'a rewrite',
    HEADLINE,
    '40 stitches for Lena Ortiz after the glass roof stunt on Northgate went wrong. get well soon queen',
  ],
  [
    'a rewrite in small letters',
    'Tom Cruise broke his ankle leaping between two London rooftops while filming Mission: Impossible – Fallout',
    'that limp in fallout is real btw. tom cruise snapped his ankle on the roof jump in london and just kept running',
  ],
  [
    'a rewrite in another language',
    'Stanley Kubrick made Shelley Duvall do the staircase scene in The Shining 127 times',
    'Für die Treppenszene in Shining ließ Stanley Kubrick Shelley Duvall 127 Mal antreten',
  ],
  [
    'a rewrite without spaces between words',
    '『シャイニング』の双子の場面は、キューブリックが撮影現場で思いついたものだったらしい',
    'シャイニングの双子の場面ってキューブリックが撮影現場で思いついたんだって。知らなかった',
  ],
  [
    'one page, linked to in two ways',
    'Inside the making of The Long Tide https://filmweekly.example/long-tide-making?utm_source=twitter',
    'How they shot it in nine days http://www.filmweekly.example/long-tide-making/?fbclid=abc',
  ],
  [
    'one video, linked to in two ways',
    { text: 'Rinse, one take', url: 'https://youtu.be/s4LtRinse01?si=1' },
    { text: 'that car wash is real', url: 'https://m.youtube.com/watch?v=s4LtRinse01' },
  ],
];

const DIFFERENT: readonly (readonly [what: string, one: Text, two: Text])[] = [
  [
    'another injury',
    'Tom Cruise broke his ankle on the set of Mission: Impossible',
    'Tom Cruise broke his rib on the set of Mission: Impossible',
  ],
  [
    'another number',
    'Stanley Kubrick shot the staircase scene 127 times: 127 takes',
    'Stanley Kubrick shot the staircase scene again and again: 47 takes',
  ],
  [
    'another actor',
    'Jack Nicholson improvised his best line in The Shining',
    'Robert De Niro improvised his best line in Taxi Driver',
  ],
  ['the same people', HEADLINE, 'Lena Ortiz writes poems for the Northgate crew on wrap day and reads them out'],
  [
    'nobody named',
    'The actor improvised the line and the director kept it in the final cut',
    'She improvised that scene and it is the best one in the movie',
  ],
  [
    'two posts with one link in their bio',
    'Our gaffer at work https://linktr.ee/us',
    'Sewing sequins since five in the morning https://linktr.ee/us',
  ],
  [
    'two comments on one video',
    { text: 'the drummer looks over', url: 'https://www.youtube.com/watch?v=s4LtRinse01&lc=one' },
    { text: 'why is there a swan', url: 'https://www.youtube.com/watch?v=s4LtRinse01&lc=two' },
  ],
];

describe('one story', () => {
  test.each(SAME)('%s', (_, one, two) => {
    expect(similarityOf(fingerprintOf(one), fingerprintOf(two))).toBeGreaterThanOrEqual(0);
  });
});

describe('two stories', () => {
  test.each(DIFFERENT)('%s', (_, one, two) => {
    expect(similarityOf(fingerprintOf(one), fingerprintOf(two))).toBeLessThan(0);
  });
});

test('themes speak for one story where they are shared, and never against it: which ones a tagger finds is too unsure', () => {
  const themed = (...themes: string[]) =>
    createDefaultFingerprinter()({
      text: HEADLINE,
      tags: {
        relevant: true,
        topics: themes.map((slug) => ({ id: `theme:${slug}`, kind: 'theme', label: slug, matched: [] })),
      },
    });
  const none = similarityOf(themed(), themed());
  expect(similarityOf(themed('crew-craft'), themed('crew-craft'))).toBeGreaterThan(none);
  expect(similarityOf(themed('crew-craft'), themed('stunts-and-safety'))).toBe(none);
});

test('another part of the body speaks against one story, the one beside it less: his foot may be his toes', () => {
  const toes = 'Viggo Mortensen broke his toes kicking the helmet';
  const likeness = (part: string) => similarityOf(fingerprintOf(toes), fingerprintOf(toes.replace('toes', part)));
  expect(likeness('toes')).toBeGreaterThan(likeness('foot'));
  expect(likeness('foot')).toBeGreaterThanOrEqual(0);
  expect(likeness('foot')).toBeGreaterThan(likeness('nose'));
});

test('which of two comes first makes no difference', () => {
  for (const [, one, two] of [...SAME, ...DIFFERENT]) {
    const [left, right] = [fingerprintOf(one), fingerprintOf(two)];
    expect(similarityOf(left, right)).toBe(similarityOf(right, left));
  }
});

/** Words over letters of its own, so that two such texts share none. */
const textOver = (letters: string) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 9 }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((words) => words.join(' '));

test('texts that share no word are never one story', () => {
  fc.assert(
    fc.property(textOver('bcdfg'), textOver('xzvwq'), (one, two) => {
      expect(similarityOf(fingerprintOf(one), fingerprintOf(two))).toBeLessThan(0);
    }),
    { numRuns: 60 },
  );
});

test('a copy is always the same story, where there is enough in it to be known', () => {
  fc.assert(
    fc.property(textOver('abcdefghijklmnopqrstuvwxyz'), (text) => {
      const fingerprint = fingerprintOf(text);
      fc.pre(hasSubstance(fingerprint));
      expect(similarityOf(fingerprint, fingerprintOf(text.toUpperCase()))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100 },
  );
});

test.each([
  '',
  '#bts',
  'first day on set!! #bts',
  'bts 🤍🎞️',
  'so good omg',
  'Tom Cruise 😍',
  '127',
  'https://t.co/abc',
])('"%s" has nothing in it to be known again by', (text) => expect(hasSubstance(fingerprintOf(text))).toBe(false));

test('whatever a stranger writes, a fingerprint is small', () => {
  const hostile = [
    'x'.repeat(1_000_000),
    '#tag'.repeat(25_000),
    Array.from({ length: 50_000 }, (_, index) => `word${index}`).join(' '),
    Array.from({ length: 20_000 }, (_, index) => `https://x.example/page-${index}`).join(' '),
    '1,'.repeat(100_000),
    '\ud800'.repeat(100_000),
    'constructor __proto__ toString hasOwnProperty',
    '映'.repeat(100_000),
    "a'".repeat(100_000),
  ];
  for (const text of hostile) {
    const { signs, links } = fingerprintOf(text);
    expect(signs.byteLength + links.byteLength).toBeLessThanOrEqual(200);
    expect([...signs]).toEqual([...signs].sort((one, two) => one - two));
  }
});

test('what a text sets itself apart from is no part of it, though names and themes still speak for one story', () => {
  const glass =
    'Dustin Hoffman smashed the wine glass against the wall in Kramer vs. Kramer without telling Meryl Streep';
  const slap = 'I mean the slap. Dustin Hoffman slapped Meryl Streep before her first line in Kramer vs. Kramer';
  const likeness = (text: string) => similarityOf(fingerprintOf(glass), fingerprintOf(text));
  // Themes are those of the whole text, and may be heard differently.
  expect(likeness(`The wine glass. ${slap}`)).toBeGreaterThan(likeness(`Not the wine glass. ${slap}`) + 1);
});
