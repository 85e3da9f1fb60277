import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HostRate, takeToken } from '../../../lambdas/domain/token-bucket.ts';

const anyRate = fc.record({
  perMinute: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.double({ min: 0.1, max: 60, noNaN: true })),
  burst: fc.integer({ min: 1, max: 30 }),
});
const anyPauses = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000 }), fc.integer({ max: 200_000, min: 0 })),
  {
    minLength: 1,
    maxLength: 120,
  },
);

describe('takeToken', () => {
  test('gives a burst at once, then one token after another', () => {
    const rate: HostRate = { perMinute: 6, burst: 3 };
    let fullAt = 0;
    for (let turn = 0; turn < 3; turn += 1) {
      const taking = takeToken(fullAt, rate, 1_000_000);
      if (!taking.ok) return expect.unreachable('the burst is not used up');
      fullAt = taking.fullAt;
    }
    expect(takeToken(fullAt, rate, 1_000_000)).toEqual({ ok: false, until: 1_010_000 });
    expect(takeToken(fullAt, rate, 1_009_999)).toEqual({ ok: false, until: 1_010_000 });
    expect(takeToken(fullAt, rate, 1_010_000)).toMatchObject({ ok: true });
  });

  test('fills up from empty at most, whatever a clock that was wrong has written', () => {
    const rate: HostRate = { perMinute: 6, burst: 3 };
    expect(takeToken(9e15, rate, 1_000_000)).toEqual({ ok: false, until: 1_010_000 });
  });

  test('never gives more than the burst and what grows, in any stretch of time', () => {
    fc.assert(
      fc.property(anyRate, anyPauses, (rate, pauses) => {
        const { given } = ask(rate, pauses);
        for (const [first, from] of given.entries()) {
          for (const [last, to] of given.entries()) {
            if (last < first) continue;
            // A thousandth of a token for the rounding of fractions.
            const most = rate.burst + ((to - from) / 60_000) * rate.perMinute + 0.001;
            expect(last - first + 1).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  test('gives one at the moment it names, and none before', () => {
    fc.assert(
      fc.property(anyRate, anyPauses, (rate, pauses) => {
        const { fullAt, now } = ask(rate, pauses);
        const taking = takeToken(fullAt, rate, now);
        if (taking.ok) return;
        expect(taking.until).toBeGreaterThan(now);
        expect(takeToken(fullAt, rate, taking.until)).toMatchObject({ ok: true });
        expect(takeToken(fullAt, rate, taking.until - 1)).toMatchObject({ ok: false });
      }),
    );
  });

  test('wastes none: whoever comes back at the named moment again and again gets the full rate', () => {
    fc.assert(
      fc.property(anyRate, (rate) => {
        let [now, fullAt, given] = [1_000_000, 0, 0];
        while (given < rate.burst + 50) {
          const taking = takeToken(fullAt, rate, now);
          if (taking.ok) {
            fullAt = taking.fullAt;
            given += 1;
          } else now = taking.until;
        }
        // Moments are whole milliseconds, so each token may come one late.
        expect(now - 1_000_000).toBeLessThanOrEqual(50 * (60_000 / rate.perMinute + 1));
      }),
    );
  });
});

/** Asks after each pause, and tells when a token was given. */
function ask(rate: HostRate, pauses: readonly number[]) {
  let [now, fullAt] = [1_700_000_000_000, 0];
  const given: number[] = [];
  for (const pause of pauses) {
    now += pause;
    const taking = takeToken(fullAt, rate, now);
    if (!taking.ok) continue;
    fullAt = taking.fullAt;
    given.push(now);
  }
  return { given, fullAt, now };
}
