import { expect, test } from 'vitest';
import { accuracy, Counts, correlation, foundOf, macroF1, macroRecall, median, pairwise } from './measures.ts';

const VERDICTS = [
  { expected: 'a', actual: 'a' },
  { expected: 'a', actual: 'b' },
  { expected: 'a', actual: 'a' },
  { expected: 'b', actual: 'b' },
];

test('what is found of a label', () => {
  expect(foundOf(VERDICTS, 'a')).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 });
  expect(foundOf(VERDICTS, 'b')).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  expect(accuracy(VERDICTS)).toBe(0.75);
  expect(macroRecall(VERDICTS)).toBeCloseTo(5 / 6);
  expect(macroF1(VERDICTS)).toBeCloseTo((0.8 + 2 / 3) / 2);
});

test('labels that come several to a text are added up over all texts', () => {
  const counts = new Counts();
  counts.add(new Set(['x', 'y']), new Set(['x', 'z', 'w']));
  counts.add(new Set(['x']), new Set(['x']));
  expect(counts.found()).toEqual({ precision: 0.5, recall: 2 / 3, f1: 4 / 7 });
});

test('groupings are compared pair by pair, and what belongs to no group is alone', () => {
  const counts = pairwise(['s', 's', 's', 't', null, null], ['1', '1', '2', '2', '3', null]);
  expect(counts).toMatchObject({ right: 1, tooMany: 1, missed: 2 });
});

test('averages', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(
    correlation([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1);
});
