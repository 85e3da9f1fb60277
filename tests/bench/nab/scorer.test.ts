import { describe, expect, test } from 'vitest';
import { backtest } from '../../../lambdas/domain/detection/backtest.ts';
import { IS_NAB_HERE, readNab, toScored } from './data.ts';
import { PROFILES, probation, type Scored, scaledSigmoid, scoreAll } from './scorer.ts';

/** 1,000 rows, of which 150 are probation; windows of 100 and 101 rows. */
const series = (alerts: readonly number[]): Scored => ({
  rows: 1000,
  alerts,
  windows: [
    [300, 399],
    [600, 700],
  ],
});

const standard = (alerts: readonly number[]): number => scoreAll([series(alerts)], PROFILES.standard);

describe('the scorer, by hand', () => {
  test('nothing found is 0, each window found in its first row 100', () => {
    for (const profile of Object.values(PROFILES)) {
      expect(scoreAll([series([])], profile)).toBe(0);
      expect(scoreAll([series([300, 600])], profile)).toBeCloseTo(100, 10);
    }
  });

  test('the sigmoid is that of the publication', () => {
    expect(scaledSigmoid(-1)).toBeCloseTo(0.98661, 5);
    expect(scaledSigmoid(-0.5)).toBeCloseTo(0.84828, 5);
    expect(scaledSigmoid(0)).toBe(0);
    expect(scaledSigmoid(1)).toBeCloseTo(-0.98661, 5);
    expect(scaledSigmoid(3)).toBe(-1);
  });

  test('only the first detection in a window counts, and late is worth less', () => {
    expect(standard([300, 310, 399, 600])).toBeCloseTo(100, 10);
    // Half of the window gone: 0.84828 / 0.98661 for it, 1 for the other, out of -2 to 2.
    expect(standard([350, 600])).toBeCloseTo((100 * (0.84828 / 0.98661 + 1 + 2)) / 4, 2);
  });

  test('a false alarm costs its weight before any window and far behind one, and little just behind', () => {
    expect(standard([200, 300, 600])).toBeCloseTo(100 - (100 * 0.11) / 4, 10);
    expect(standard([300, 405, 600])).toBeGreaterThan(99.5);
    expect(scoreAll([series([200, 300, 600])], PROFILES.lowFalsePositives)).toBeCloseTo(100 - (100 * 0.22) / 4, 10);
    expect(scoreAll([series([300])], PROFILES.lowFalseNegatives)).toBeCloseTo((100 * (1 - 2 + 4)) / 6, 10);
  });

  test('probation is 15 % and 750 rows at most, and what is found in it does not count', () => {
    expect([probation(1000), probation(5000), probation(15_902)]).toEqual([150, 750, 750]);
    expect(standard([149, 300, 600])).toBeCloseTo(100, 10);
    const early: Scored = {
      rows: 1000,
      alerts: [20],
      windows: [
        [10, 60],
        [600, 700],
      ],
    };
    expect(scoreAll([early], PROFILES.standard)).toBe(0);
  });
});

test.skipIf(!IS_NAB_HERE)('our alerts on the open series stay as good as the recipe they began with', () => {
  const scored = readNab().map((series) => {
    const rows = [...backtest(series.rows, { sensitivity: 'balanced' })];
    return toScored(
      series,
      rows.flatMap(({ told }, row) => (told === undefined ? [] : [row])),
    );
  });
  expect(scoreAll(scored, PROFILES.standard)).toBeGreaterThanOrEqual(88.8);
  expect(scoreAll(scored, PROFILES.lowFalsePositives)).toBeGreaterThanOrEqual(83.7);
  expect(scoreAll(scored, PROFILES.lowFalseNegatives)).toBeGreaterThanOrEqual(92.6);
});
