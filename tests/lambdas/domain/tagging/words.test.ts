import { expect, test, vi } from 'vitest';
import { PLACES, rememberByWord, type Word } from '../../../../lambdas/domain/tagging/words.ts';
import { tokensOf } from './tiny-tools.ts';

const word = (form: string, place: number): Word => ({ kind: 'word', form, stem: form, place });

test('what was found for a word is found again without looking', () => {
  const find = vi.fn(({ form }: Word) => form.length);
  const lengthOf = rememberByWord(find);
  const lantern = word('lantern', 3);

  expect([lengthOf(lantern), lengthOf(lantern)]).toEqual([7, 7]);
  expect(find).toHaveBeenCalledTimes(1);
});

test('words that are kept in the same place are never taken for each other', () => {
  const formOf = rememberByWord(({ form }) => form);
  const words = [word('lantern', 3), word('velvet', 3), word('lantern', 3)];

  expect([...words, ...words].map(formOf)).toEqual(['lantern', 'velvet', 'lantern', 'lantern', 'velvet', 'lantern']);
});

test('a reader gives the same word again, and reads on rightly when it has seen more words than it remembers', () => {
  const before = tokensOf('Filmed FILMED Filmed').map(({ word }) => word);
  expect(before[0]).toBe(before[2]);
  expect(before[0]).not.toBe(before[1]);

  for (let from = 0; from < PLACES; from += 1_000) {
    const strangers = Array.from({ length: 1_000 }, (_, at) => `zyx${(from + at).toString(36)}`);
    const places = tokensOf(strangers.join(' ')).map((token) => token.word.place);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...places)).toBeLessThan(PLACES);
  }
  const after = tokensOf('Filmed FILMED films');
  expect(after.map(({ kind, form, stem }) => `${kind} ${form} ${stem}`)).toEqual([
    'word filmed film',
    'word filmed film',
    'word films film',
  ]);
});
