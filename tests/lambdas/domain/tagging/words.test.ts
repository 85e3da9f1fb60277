import { expect, test, vi } from 'vitest';
import {
  loneWord,
  MOST_REMEMBERED,
  noFacts,
  rememberByWord,
  type Word,
} from '../../../../lambdas/domain/tagging/words.ts';
import { tokensOf } from './tiny-tools.ts';

const word = (form: string): Word => ({ kind: 'word', form, stem: form, facts: noFacts() });

test('what a vocabulary found for a word is found again without looking, whatever others found for it', () => {
  const find = vi.fn(({ form }: Word) => form.length);
  const lengthOf = rememberByWord('names', find);
  const firstOf = rememberByWord('phrases', ({ form }) => form.charAt(0));
  const lantern = word('lantern');

  expect([lengthOf(lantern), firstOf(lantern), lengthOf(lantern), firstOf(lantern)]).toEqual([7, 'l', 7, 'l']);
  expect(find).toHaveBeenCalledTimes(1);
});

test('what another vocabulary of the same name found is never taken for its own', () => {
  const lengthOf = rememberByWord('names', ({ form }) => form.length);
  const shoutOf = rememberByWord('names', ({ form }) => form.toUpperCase());
  const lantern = word('lantern');

  const both = [lengthOf(lantern), shoutOf(lantern)];
  expect([...both, lengthOf(lantern), shoutOf(lantern)]).toEqual([7, 'LANTERN', 7, 'LANTERN']);
});

test('that there is nothing to find is remembered too, and nothing of a word that stands in no text', () => {
  const find = vi.fn(() => undefined);
  const nothingOf = rememberByWord('lore', find);
  const lantern = word('lantern');
  for (const one of [lantern, lantern, loneWord('lantern'), loneWord('lantern')]) nothingOf(one);

  expect(find).toHaveBeenCalledTimes(3);
});

test('a reader gives the same word again, and reads on rightly when it has seen more words than it remembers', () => {
  const before = tokensOf('Filmed FILMED Filmed').map((token) => token.word);
  expect(before[0]).toBe(before[2]);
  expect(before[0]).not.toBe(before[1]);

  for (let from = 0; from < 3 * MOST_REMEMBERED; from += 1_000) {
    tokensOf(Array.from({ length: 1_000 }, (_, at) => `zyx${(from + at).toString(36)}`).join(' '));
  }
  const after = tokensOf('Filmed FILMED films');
  expect(after[0]?.word).not.toBe(before[0]);
  expect(after.map(({ kind, form, stem }) => `${kind} ${form} ${stem}`)).toEqual([
    'word filmed film',
    'word filmed film',
    'word films film',
  ]);
});
