import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts, addTallies, EMPTY_TALLY, isSameTally, meanScore, tallyOf } from '../../../lambdas/domain/tally.ts';
import { anEntry, logEntry } from './log-entries.ts';

const tally = fc
  .array(logEntry, { maxLength: 30 })
  .map((entries) => entries.map(tallyOf).reduce(addTallies, EMPTY_TALLY));

describe('tallies', () => {
  test('add up to the same in any order and grouping, written down alike', () => {
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        const left = addTallies(addTallies(a, b), c);
        const right = addTallies(c, addTallies(b, a));
        expect(left).toEqual(right);
        expect(JSON.stringify(left)).toBe(JSON.stringify(right));
        expect(isSameTally(left, right)).toBe(true);
        expect(addTallies(a, EMPTY_TALLY)).toEqual(a);
      }),
    );
  });

  test('count every entry once, by sentiment and by platform', () => {
    fc.assert(
      fc.property(fc.array(logEntry, { maxLength: 40 }), (entries) => {
        const sum = entries.map(tallyOf).reduce(addTallies, EMPTY_TALLY);
        expect(sum.count).toBe(entries.length);
        expect(sum.positive).toBe(entries.filter(({ sentiment }) => sentiment === 'positive').length);
        expect(sum.negative).toBe(entries.filter(({ sentiment }) => sentiment === 'negative').length);
        expect(new Map(Object.entries(sum.platforms))).toEqual(
          new Map([...Map.groupBy(entries, ({ platform }) => platform)].map(([name, of]) => [name, of.length])),
        );
      }),
    );
  });

  test.each([
    ['another count', { count: 2 }],
    ['another sentiment', { positive: 1 }],
    ['another score', { scoreSum: 1 }],
    ['another author', { authors: [2] }],
    ['one author more', { authors: [1, 2] }],
    ['another platform', { platforms: { reddit: 1 } }],
    ['one platform more', { platforms: { web: 1, reddit: 1 } }],
  ])('differ by %s', (_, change) => {
    const one = tallyOf(anEntry());
    expect(isSameTally(one, { ...one, ...change })).toBe(false);
    expect(isSameTally({ ...one, ...change }, one)).toBe(false);
  });

  test('the mean sentiment has three digits, and is 0 for nothing', () => {
    expect(meanScore(EMPTY_TALLY)).toBe(0);
    expect(meanScore({ ...EMPTY_TALLY, count: 3, scoreSum: -1000 })).toBe(-0.333);
    expect(meanScore({ ...EMPTY_TALLY, count: 1, scoreSum: 1000 })).toBe(1);
  });

  test('names are counted under themselves, whatever they are', () => {
    expect(Object.entries(addCounts({ toString: 1 }, { web: 2 }))).toEqual([
      ['toString', 1],
      ['web', 2],
    ]);
  });
});
