import { expect, test } from 'vitest';
import type { Hit } from '../../../../lambdas/domain/tagging/lexicon.ts';
import { countDistinct, evidenceOf, nearFilmTalk, withHits } from '../../../../lambdas/domain/tagging/reading.ts';
import type { EvidenceKind } from '../../../../lambdas/domain/tagging/sign.ts';
import { tokensOf } from './tiny-tools.ts';

const text = 'the film, the movie and the films: apparently a trailer';
const words = tokensOf(text).filter(({ kind }) => kind === 'word');

function hitOn(word: string, of: EvidenceKind): Hit {
  const at = words.findIndex(({ form }) => form === word);
  return { sign: { kind: 'evidence', of }, first: at, last: at };
}

const hits = [
  hitOn('film', 'film'),
  hitOn('movie', 'film'),
  hitOn('films', 'film'),
  hitOn('apparently', 'telling'),
  hitOn('trailer', 'opinion'),
];
const reading = withHits({ text, tokens: words, words, retold: undefined }, hits);

test('the evidence of a text is all that was found of its kind, in order', () => {
  expect(evidenceOf(reading, 'film')).toEqual(hits.slice(0, 3));
  expect(evidenceOf(reading, 'telling')).toEqual([hits[3]]);
  expect(evidenceOf(reading, 'band')).toEqual([]);
});

test('the same stem said again is one piece of evidence', () => {
  expect(countDistinct(reading, evidenceOf(reading, 'film'))).toBe(2);
  expect(countDistinct(reading, evidenceOf(reading, 'opinion'))).toBe(1);
  expect(countDistinct(reading, evidenceOf(reading, 'band'))).toBe(0);
});

test('talk of film is near within its reach only', () => {
  const [, , films, , trailer] = hits;
  if (films === undefined || trailer === undefined) throw new Error('two hits');
  const isNear = nearFilmTalk(reading, 3);
  expect([isNear(trailer), isNear(films), isNear(trailer)]).toEqual([true, true, true]);
  expect(nearFilmTalk(reading, 2)(trailer)).toBe(false);
});
