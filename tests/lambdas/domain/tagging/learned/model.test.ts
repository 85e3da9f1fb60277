import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel, probability, type Scores } from '../../../../../lambdas/domain/tagging/learned/model.ts';
import type { Signs } from '../../../../../lambdas/domain/tagging/learned/signs.ts';
import { compileWeights, WeightTable } from '../../../../../lambdas/domain/tagging/learned/weight-table.ts';
import { LETTERS, letterOf } from '../../../../../lambdas/domain/tagging/learned/weights.ts';
import { loneWord } from '../../../../../lambdas/domain/tagging/words.ts';

const MOST = 4;
const lettersOf = (...weights: readonly number[]): string => weights.map((weight) => letterOf(weight, MOST)).join('');

const model = createModel(
  compileWeights({
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
  }),
);

const seen = (words: readonly string[], told: Readonly<Record<string, number>> = {}): Signs => ({
  words: words.map((form) => ({ word: loneWord(form), sentence: 0 })),
  told: { names: Object.keys(told), values: Object.values(told) },
});

const NOTHING = { names: [], values: [] };

const logOdds = (scores: Scores, name: string): number => Number(scores.logOdds([name])[0]);

describe('a learned model', () => {
  test('adds up the weights of words and signs', () => {
    const scores = model.score(seen(['he', 'improvis', 'constructor'], { 'theme:improvisation': 2 }));
    expect(Math.abs(logOdds(scores, 'production'))).toBeLessThan(0.1);
    expect(logOdds(scores, 'improvisation')).toBeCloseTo(4, 0);
    expect(logOdds(model.score(seen([], { length: 0.5 })), 'production')).toBeCloseTo(-1.5, 1);
  });

  test('counts a word once, however often it is said', () => {
    const once = logOdds(model.score(seen(['improvis'])), 'improvisation');
    expect(logOdds(model.score(seen(['improvis', 'improvis', 'improvis'])), 'improvisation')).toBe(once);
  });

  test('hears what a form says besides its stem, and shows both as one word', () => {
    const word = { ...loneWord('improvised'), stem: 'improvis' };
    const scores = model.score({ words: [{ word, sentence: 0 }], told: NOTHING });
    const stemAlone = model.score(seen(['improvis']));
    expect(logOdds(scores, 'improvisation') - logOdds(stemAlone, 'improvisation')).toBeCloseTo(2, 0);
    expect(scores.spokenFor('improvisation', 5)).toEqual([{ first: 0, last: 0 }]);
  });

  test('hears two words that stand together, in their order and in one sentence', () => {
    const oddsOf = (words: Signs['words']) => logOdds(model.score({ words, told: NOTHING }), 'improvisation');
    const [not, plan] = seen(['not', 'plan']).words;
    if (not === undefined || plan === undefined) throw new Error('two words');
    expect(oddsOf([not, plan])).toBeGreaterThan(oddsOf([plan, not]) + 3);
    expect(oddsOf([not, { ...plan, sentence: 1 }])).toBe(oddsOf([plan, not]));
  });

  test('knows nothing of other classes, and of words that no object may be asked for', () => {
    expect(probability(logOdds(model.score(seen(['improvis'])), 'stunts'))).toBe(0);
    expect(logOdds(model.score(seen(['__proto__', 'toString'])), 'production')).toBe(-1);
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
        const table = new WeightTable(
          compileWeights({
            classes: ['one'],
            bias: [0],
            most: MOST,
            words: 'word',
            forms: '',
            pairs: '',
            signs: '',
            weights: letterOf(weight, MOST),
          }),
        );
        const step = (2 * Math.sqrt(MOST * Math.abs(weight))) / (LETTERS.length - 1) + MOST / LETTERS.length ** 2;
        expect(Math.abs(table.weightOf(0, 0) - weight)).toBeLessThanOrEqual(1.1 * step);
      }),
    );
  });

  test('greater ones than the most are cut', () => {
    expect(letterOf(100, MOST)).toBe(letterOf(MOST, MOST));
    expect(letterOf(-100, MOST)).toBe(LETTERS.charAt(0));
  });
});
