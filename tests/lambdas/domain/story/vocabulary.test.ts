import { expect, test } from 'vitest';
import { createNaturalTools } from '../../../../lambdas/adapters/natural/natural-tools.ts';
import { compileListedWords } from '../../../../lambdas/domain/story/listed-words.ts';
import { createVocabulary } from '../../../../lambdas/domain/story/vocabulary.ts';

const { stem } = createNaturalTools();
const { meaningOf } = createVocabulary({
  stem,
  listed: compileListedWords(stem, ['Stanley Kubrick', 'Kurt Gödel Film']),
});

test('words of names are known as such, without accents and however they are written', () => {
  expect(['Kubrick', 'KUBRICK', 'Godel', 'gödel'].map((word) => meaningOf(word).isName)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(meaningOf('Kubricks').isName).toBe(false);
});

test('what every post about a set says tells little, in all its forms, and is no name although somebody is called so', () => {
  for (const word of ['film', 'films', 'filmed']) expect(meaningOf(word)).toMatchObject({ weight: 1, isName: false });
  expect(meaningOf('typewriter').weight).toBe(5);
});
