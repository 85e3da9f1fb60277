import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSentimentScorer, type Sentiment } from '../../../../lambdas/domain/tagging/sentiment.ts';
import { tokensOf, tools } from './tiny-tools.ts';

const score = createSentimentScorer(tools.valences);
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

  test('entries of several words are found', () => {
    expect(of("can't stand him").score).toBeLessThan(0);
    expect(of("can't wait for season two").label).toBe('positive');
  });

  test('words keep their own value: "fine" is not "fines"', () => {
    expect(of('fine').score).toBeGreaterThan(0);
    expect(of('security has us right').score).toBe(0);
  });

  test('emoji and emoticons speak for themselves, in every language', () => {
    expect(of('❤️😍').label).toBe('positive');
    expect(of('el final 😡', 'es').label).toBe('negative');
    expect(of('the end :(').label).toBe('negative');
  });

  test('English words in another language are not read as English', () => {
    expect(of('un final fatal', 'es').score).toBe(0);
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
