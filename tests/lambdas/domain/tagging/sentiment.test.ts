import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSentiment } from '../../../../lambdas/domain/tagging/sentiment/lexicon.ts';
import { createSentimentScorer } from '../../../../lambdas/domain/tagging/sentiment.ts';
import type { Sentiment } from '../../../../lambdas/domain/tagging/tags.ts';
import { tokensOf, tools } from './tiny-tools.ts';

const score = createSentimentScorer(compileSentiment(tools.valences));
const of = (text: string, language = 'en'): Sentiment => score(tokensOf(text), language);

describe('sentiment', () => {
  test.each([
    ['I loved every minute of it', 'positive'],
    ['what an awful, boring film', 'negative'],
    ['the shoot starts on Monday', 'neutral'],
    ['', 'neutral'],
    ['… !!! ???', 'neutral'],
  ])('"%s" is %s', (text, label) => expect(of(text).label).toBe(label));

  test.each([
    "I don't like it",
    'I don’t like it',
    'nobody liked it',
    'without hope',
    'hardly good',
    'not a single good joke',
  ])('negation turns praise: "%s"', (text) => expect(of(text).score).toBeLessThan(0));

  test('a negation ends with its clause', () => {
    expect(of('I am not happy, but the food is great').score).toBeGreaterThan(0);
    expect(of('no cgi here, just great amazing wonderful work').label).toBe('positive');
  });

  test('what stands after "but" weighs more', () => {
    expect(of('great cast but awful script').score).toBeLessThan(0);
    expect(of('awful script but great cast').score).toBeGreaterThan(0);
  });

  test('intensifiers, capitals, drawn-out letters and exclamation marks make it stronger', () => {
    const plain = of('a good scene').score;
    for (const louder of ['a really good scene', 'a GOOD scene', 'a goooood scene', 'a good scene!!']) {
      expect(of(louder).score, louder).toBeGreaterThan(plain);
    }
  });

  test('what a story contains is no opinion of it', () => {
    expect(of('the death scene, the war, the murder and the crash').label).toBe('neutral');
    expect(of('insane stunt').label).toBe('positive');
  });

  test('where no story is told, death and war are what they are', () => {
    expect(of('the war and the murder of my friend').label).toBe('negative');
  });

  test('slang of fans is praise where it is praise', () => {
    for (const praise of [
      'that stunt was killer',
      'this slaps',
      'the score of this movie ate',
      'goosebumps every time',
      'UGLY crying',
    ])
      expect(of(praise).label, praise).toBe('positive');
    for (const blame of ['what a flop', 'mid movie', 'such a cash grab', 'total snooze', 'he is sick'])
      expect(of(blame).label, blame).toBe('negative');
  });

  test('a negation in a story is no opinion, in a complaint it is', () => {
    expect(of('he did not know the camera was rolling').label).toBe('neutral');
    expect(of("nobody helped, they don't answer").label).toBe('negative');
  });

  test.each([
    ['no problem', 'positive'],
    ['not bad at all', 'positive'],
    ['not only funny', 'positive'],
    ['the least enjoyable movie', 'negative'],
    ['would have been great', 'negative'],
    ['no chemistry, no charm', 'negative'],
    ['Although it was great at first, I hated the ending', 'negative'],
    ['a must-see', 'positive'],
  ])('"%s" is %s', (text, label) => expect(of(text).label).toBe(label));

  test('praise is stronger with a booster before or behind it', () => {
    expect(of('good af').score).toBeGreaterThan(of('good').score);
    expect(of('slightly good').score).toBeLessThan(of('good').score);
    expect(of('terribly good').label).toBe('positive');
  });

  test('a hashtag that shows its words is read by them', () => {
    expect(of('#SoProud').score).toBeGreaterThan(0);
    expect(of('#NotGood').score).toBeLessThan(0);
    expect(of('#love').label).toBe('positive');
  });

  test('a capital inside a sentence is a name before it is an opinion', () => {
    expect(of('the Super Eagles met Nice').label).toBe('neutral');
  });

  test('says which words carried it, as written and the heaviest first', () => {
    expect(of('GOOD cast, truly Awful ending, awful').words.map(({ text }) => text)).toEqual([
      'GOOD',
      'awful',
      'Awful',
    ]);
    expect(of("can't  wait 😍").words.map(({ text }) => text)).toEqual(["can't wait", '😍']);
    expect(of('awful and great').words.map(({ value }) => Math.sign(value))).toEqual([1, -1]);
    expect(of('good bad great awful nice ugly happy sad').words).toHaveLength(5);
  });

  test('a word said again counts with its first time, however many others there are', () => {
    const others = 'good great nice happy fine fun cool brave sweet love';
    const [heaviest] = of(`awful sad ${others} awful sad love awful awful`).words;
    expect(heaviest?.text).toBe('awful');
    const [alone] = of('awful').words;
    expect(Math.abs(heaviest?.value ?? 0)).toBeGreaterThan(3.9 * Math.abs(alone?.value ?? 0));
  });

  test('a long text does not get an opinion by its length', () => {
    const text = `${'the crew went on with the work. '.repeat(100)} nice, kind and tidy`;
    expect(of(text).label).toBe('neutral');
    expect(of('nice, kind and tidy').label).toBe('positive');
  });

  test('entries of several words are found', () => {
    expect(of("can't stand him").score).toBeLessThan(0);
    expect(of("can't wait for season two").label).toBe('positive');
  });

  test('words keep their own value: "fine" is not "fines"', () => {
    expect(of('fine').score).toBeGreaterThan(0);
    expect(of('has us right').score).toBe(0);
  });

  test('emoji and emoticons speak for themselves, in every language', () => {
    expect(of('❤️😍').label).toBe('positive');
    expect(of('el final 😡', 'es').label).toBe('negative');
    for (const loved of ['👍🏽', '❤️‍🔥', '👩‍❤️‍👨', '^_^', '(:']) expect(of(loved).label, loved).toBe('positive');
    expect(of('T_T').label).toBe('negative');
    expect(of('the end :(').label).toBe('negative');
  });

  test('English words in another language are not read as English', () => {
    expect(of('un final fatal', 'sv')).toEqual({ label: 'unknown', score: 0, words: [] });
    expect(of('un final fatal', 'en').score).toBeLessThan(0);
  });

  test('is a number from -1 to 1 whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { score: value } = of(text);
        expect(Number.isFinite(value) && Math.abs(value) <= 1).toBe(true);
      }),
    );
    expect(of('constructor __proto__ toString valueOf').score).toBe(0);
  });
});
