import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backtest, type Counted } from '../../../../lambdas/domain/detection/backtest.ts';

const STEP = 5 * 60_000;
const START = Date.UTC(2026, 0, 1);

const balanced = { sensitivity: 'balanced' } as const;

function series(counts: readonly number[], stepMs = STEP): Counted[] {
  return counts.map((count, index) => ({ at: START + index * stepMs, count }));
}

/** Days of 3, 4, 5, 3, 4, 5 with something else in them. */
function withBursts(buckets: number, bursts: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: buckets }, (_, index) => bursts[index] ?? 3 + (index % 3));
}

function told(lines: readonly Counted[]): [number, string][] {
  return [...backtest(lines, balanced)].flatMap(({ told: what }, row) =>
    what === undefined ? [] : [[row, what] as [number, string]],
  );
}

describe('a backtest', () => {
  test('tells a burst once, and again only when it has become much bigger and some time has gone by', () => {
    const bursts: Record<number, number> = {};
    for (let row = 1000; row < 1040; row += 1) bursts[row] = row < 1020 ? 80 : 600;
    expect(told(series(withBursts(1600, bursts)))).toEqual([
      [1000, 'opened'],
      [1020, 'grown'],
    ]);
  });

  test('takes what comes back within a day for the same thing', () => {
    // The third comes more than a day after the first was over.
    const bursts = { 1000: 90, 1200: 90, 1400: 95 };
    expect(told(series(withBursts(1600, bursts)))).toEqual([
      [1000, 'opened'],
      [1400, 'opened'],
    ]);
  });

  test('takes hours and days as they come', () => {
    const hourly = Array.from({ length: 24 * 40 }, (_, hour) => (hour === 900 ? 900 : 40 + (hour % 5)));
    expect(told(series(hourly, 60 * 60_000))).toEqual([[900, 'opened']]);
    const daily = Array.from({ length: 120 }, (_, day) => (day === 100 ? 9000 : 400 + 10 * (day % 5)));
    expect(told(series(daily, 24 * 60 * 60_000))).toEqual([[100, 'opened']]);
  });

  test('takes missing lines for time that nobody watched, not for zeros', () => {
    const lines = series(withBursts(1400, {}));
    const withGap = [...lines.slice(0, 400), ...lines.slice(1000)];
    const rows = [...backtest(withGap, balanced)];
    expect(rows.every(({ told: what }) => what === undefined)).toBe(true);
    expect(rows[400]?.verdict.usualInBucket).toBeGreaterThan(3);

    // What was loud before the gap is not loud just now.
    const loud = series(withBursts(700, { 598: 14, 599: 14, 600: 14 }));
    const later = loud.map(({ at, count }, row) => ({ at: row < 600 ? at : at + 20 * STEP, count }));
    const scoreOf = (all: readonly Counted[]): number => [...backtest(all, balanced)][600]?.verdict.score ?? 0;
    expect(scoreOf(later)).toBeLessThan(scoreOf(loud));
  });

  test('is the same up to wherever the file is cut', () => {
    const lines = fc
      .array(fc.tuple(fc.oneof(fc.nat(5), fc.nat(900)), fc.constantFrom(1, 1, 1, 1, 2, 0, 7)), {
        minLength: 1,
        maxLength: 420,
      })
      .map((steps) => {
        let at = START;
        return steps.map(([count, step]) => {
          at += step * STEP;
          return { at, count };
        });
      });
    fc.assert(
      fc.property(lines, fc.nat(), (all, at) => {
        const cut = at % (all.length + 1);
        const whole = [...backtest(all, balanced)];
        expect([...backtest(all.slice(0, cut), balanced)]).toEqual(whole.slice(0, cut));
      }),
      { numRuns: 20 },
    );
  });

  test('reads counts that are none without harm', () => {
    const rows = [...backtest(series([...withBursts(400, {}), -5, 0.5, 1e15]), balanced)];
    for (const { verdict } of rows) {
      expect(Number.isFinite(verdict.usualInBucket)).toBe(true);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(1);
    }
  });
});
