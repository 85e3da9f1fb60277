import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel, probability } from '../../../../../lambdas/domain/tagging/learned/model.ts';
import type { Signs } from '../../../../../lambdas/domain/tagging/learned/signs.ts';
import { LETTERS, letterOf, readWeights } from '../../../../../lambdas/domain/tagging/learned/weights.ts';
import { loneWord } from '../../../../../lambdas/domain/tagging/words.ts';

const MOST = 4;
const lettersOf = (...weights: readonly number[]): string => weights.map((weight) => letterOf(weight, MOST)).join('');

const model = createModel({
  classes: ['production', 'improvisation'],
  bias: [-1, -2],
  most: MOST,
  words: 'constructor\nimprovis\nline\nnot\nplan',
  forms: 'improvised',
  pairs: 'not plan',
  signs: 'theme:improvisation\nlength',
  weights: [
    lettersOf(0, 0),
    lettersOf(1, 4),
    lettersOf(0, 1),
    lettersOf(0, -1),
    lettersOf(0, 0),
    lettersOf(0, 2),
    lettersOf(0, 4),
    lettersOf(0, 1),
    lettersOf(-1, 0),
  ].join('\n'),
});

const seen = (words: readonly string[], told: Signs['told'] = []): Signs => ({
  words: words.map((key, at) => ({ key, word: loneWord(key), opens: at === 0, form: key })),
  told,
});

describe('a learned model', () => {
  test('adds up the weights of words and signs', () => {
    const scores = model.score(seen(['he', 'improvis', 'constructor'], [['theme:improvisation', 2]]));
    expect(Math.abs(scores.logOdds('production'))).toBeLessThan(0.1);
    expect(scores.logOdds('improvisation')).toBeCloseTo(4, 0);
    expect(model.score(seen([], [['length', 0.5]])).logOdds('production')).toBeCloseTo(-1.5, 1);
  });

  test('counts a word once, however often it is said', () => {
    const once = model.score(seen(['improvis'])).logOdds('improvisation');
    expect(model.score(seen(['improvis', 'improvis', 'improvis'])).logOdds('improvisation')).toBe(once);
  });

  test('hears what a form says besides its stem, and shows both as one word', () => {
    const word = { kind: 'word', form: 'improvised', stem: 'improvis', place: 1 } as const;
    const words = [{ key: 'improvis', word, opens: true, form: 'improvised' }];
    const scores = model.score({ words, told: [] });
    const stemAlone = model.score(seen(['improvis']));
    expect(scores.logOdds('improvisation') - stemAlone.logOdds('improvisation')).toBeCloseTo(2, 0);
    expect(scores.spokenFor('improvisation', 5)).toEqual([{ first: 0, last: 0 }]);
  });

  test('hears two words that stand together, in their order and in one sentence', () => {
    const oddsOf = (words: Signs['words']) => model.score({ words, told: [] }).logOdds('improvisation');
    const [not, plan] = seen(['not', 'plan']).words;
    if (not === undefined || plan === undefined) throw new Error('two words');
    expect(oddsOf([not, plan])).toBeGreaterThan(oddsOf([plan, not]) + 3);
    expect(oddsOf([not, { ...plan, opens: true }])).toBe(oddsOf([plan, not]));
  });

  test('knows nothing of other classes, and of words that no object may be asked for', () => {
    expect(probability(model.score(seen(['improvis'])).logOdds('stunts'))).toBe(0);
    expect(model.score(seen(['__proto__', 'toString'])).logOdds('production')).toBe(-1);
  });

  test('shows the words that speak for a class, the heaviest first, and none that say nothing alone', () => {
    const { spokenFor } = model.score(seen(['line', 'he', 'improvis', 'constructor']));
    expect(spokenFor('improvisation', 5)).toEqual([
      { first: 2, last: 2 },
      { first: 0, last: 0 },
    ]);
    expect(spokenFor('improvisation', 0)).toEqual([]);
    expect(model.score(seen(['not', 'plan'])).spokenFor('improvisation', 5)).toEqual([]);
  });
});

describe('weights as letters', () => {
  test('come back about as they were, small ones more exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: -MOST, max: MOST, noNaN: true }), (weight) => {
        const { weightOf } = readWeights({
          classes: ['one'],
          bias: [0],
          most: MOST,
          words: 'word',
          forms: '',
          pairs: '',
          signs: '',
          weights: letterOf(weight, MOST),
        });
        const step = (2 * Math.sqrt(MOST * Math.abs(weight))) / (LETTERS.length - 1) + MOST / LETTERS.length ** 2;
        expect(Math.abs(weightOf(0, 0) - weight)).toBeLessThanOrEqual(1.1 * step);
      }),
    );
  });

  test('greater ones than the most are cut', () => {
    expect(letterOf(100, MOST)).toBe(letterOf(MOST, MOST));
    expect(letterOf(-100, MOST)).toBe(LETTERS.charAt(0));
  });
});
