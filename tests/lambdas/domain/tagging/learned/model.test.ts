import { describe, expect, test } from 'vitest';
import { createModel, probability } from '../../../../../lambdas/domain/tagging/learned/model.ts';
import { NAME, type Signs } from '../../../../../lambdas/domain/tagging/learned/signs.ts';

const model = createModel({
  classes: ['revelation', 'improvisation'],
  bias: [-1, -2],
  words: `improvis a50b210\nconstructor b-40\n${NAME} a30b90`,
  signs: 'theme:improvisation b100\nlength a-20',
});

const seen = (words: readonly string[], told: Signs['told'] = []): Signs => ({
  words: new Map(words.map((word, at) => [word, at])),
  told,
});

describe('a learned model', () => {
  test('adds up the weights of words and signs', () => {
    const scores = model.score(seen(['he', 'improvis', 'constructor'], [['theme:improvisation', 2]]));
    expect(scores.logOdds('revelation')).toBeCloseTo(-0.5);
    expect(scores.logOdds('improvisation')).toBeCloseTo(1.7);
    expect(model.score(seen([], [['length', 0.5]])).logOdds('revelation')).toBeCloseTo(-1.1);
  });

  test('knows nothing of other classes, and of words that no object may be asked for', () => {
    expect(probability(model.score(seen(['improvis'])).logOdds('stunts'))).toBe(0);
    expect(model.score(seen(['__proto__', 'toString'])).logOdds('revelation')).toBe(-1);
  });

  test('shows the words that speak for a class, and no names: they are nobody’s reason', () => {
    const { spokenFor } = model.score(seen([NAME, 'he', 'improvis', 'constructor']));
    expect(spokenFor('improvisation', 5)).toEqual([2]);
    expect(spokenFor('improvisation', 0)).toEqual([]);
  });
});
