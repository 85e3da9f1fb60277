import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logLikelihood } from '../../../lambdas/domain/log-likelihood.ts';

const rate = fc.nat(10_000).chain((total) => fc.nat(total).map((count) => ({ count, total })));

describe('the log-likelihood of a rate', () => {
  test('is what the published formula gives', () => {
    // Worked by hand: E1 = 1000 * 30 / 3000 = 10, E2 = 20, 2 (20 ln 2 + 10 ln 0.5).
    expect(logLikelihood({ count: 20, total: 1_000 }, { count: 10, total: 2_000 })).toBeCloseTo(13.863, 3);
    // E1 = 50 * 8 / 400 = 1, nothing before: 2 * 8 ln 8.
    expect(logLikelihood({ count: 8, total: 50 }, { count: 0, total: 350 })).toBeCloseTo(33.271, 3);
  });

  test('is nothing for the same rate, and nothing where there is nothing to compare with', () => {
    expect(logLikelihood({ count: 5, total: 100 }, { count: 50, total: 1_000 })).toBeCloseTo(0, 9);
    expect(logLikelihood({ count: 5, total: 100 }, { count: 0, total: 0 })).toBe(0);
    expect(logLikelihood({ count: 0, total: 0 }, { count: 5, total: 100 })).toBe(0);
  });

  test('is finite, has the sign of the change, and the same size seen from the other side', () => {
    fc.assert(
      fc.property(rate, rate, (now, before) => {
        const value = logLikelihood(now, before);
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.abs(value)).toBeCloseTo(Math.abs(logLikelihood(before, now)), 6);
        if (Math.abs(value) > 1e-6) expect(value > 0).toBe(now.count * before.total > before.count * now.total);
      }),
    );
  });
});
