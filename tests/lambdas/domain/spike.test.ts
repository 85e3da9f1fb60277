import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SPIKE_POLICY, judgeSpike } from '../../../lambdas/domain/spike.ts';

const TWO_WEEKS = 14 * 24;
const SILENCE = Array<number>(TWO_WEEKS).fill(0);
const steadily = (count: number) => Array<number>(TWO_WEEKS).fill(count);
const judge = (baseline: readonly number[], count: number, authors = count) =>
  judgeSpike(baseline, { count, authors }, DEFAULT_SPIKE_POLICY);

const baseline = fc.array(fc.nat(60), { minLength: 24, maxLength: TWO_WEEKS });
const count = fc.nat(2_000);

describe('a spike', () => {
  test.each([
    ['silence, then forty', SILENCE, 40, 'spike'],
    ['silence, then eight', SILENCE, 8, 'spike'],
    ['silence, then seven: too few to wake anybody', SILENCE, 7, 'steady'],
    ['two an hour, then forty', steadily(2), 40, 'spike'],
    ['two an hour, then ten', steadily(2), 10, 'steady'],
    ['a hundred an hour, then 150', steadily(100), 150, 'steady'],
    ['a hundred an hour, then 160, six deviations', steadily(100), 160, 'spike'],
    ['a hundred an hour, then none', steadily(100), 0, 'steady'],
  ])('%s: %#', (_, past, observed, kind) => {
    expect(judge(past, observed).kind).toBe(kind);
  });

  test('says what was observed, what was expected, and how far apart they are', () => {
    expect(judge(steadily(4), 40)).toEqual({ kind: 'spike', expected: 4, observed: 40, score: 18 });
    expect(judge(SILENCE, 40)).toEqual({ kind: 'spike', expected: 0, observed: 40, score: 40 });
  });

  test('is never seen before a whole day was watched', () => {
    expect(judge(Array<number>(23).fill(0), 1_000)).toEqual({ kind: 'unknown', reason: 'short-baseline' });
    expect(judge(Array<number>(24).fill(0), 1_000).kind).toBe('spike');
  });

  test('needs three voices: one account that posts forty times is none', () => {
    expect(judge(SILENCE, 40, 1).kind).toBe('steady');
    expect(judge(SILENCE, 40, 2).kind).toBe('steady');
    expect(judge(SILENCE, 40, 3).kind).toBe('spike');
  });

  test('more mentions never make a spike steady', () => {
    fc.assert(
      fc.property(baseline, count, fc.nat(500), fc.nat(50), (past, observed, more, authors) => {
        const before = judge(past, observed, authors);
        const after = judge(past, observed + more, authors);
        if (before.kind === 'spike') expect(after.kind).toBe('spike');
        if (before.kind !== 'unknown' && after.kind !== 'unknown')
          expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  test('fewer than eight mentions are none, however silent the past', () => {
    fc.assert(
      fc.property(baseline, fc.nat(DEFAULT_SPIKE_POLICY.minCount - 1), (past, observed) => {
        expect(judge(past, observed).kind).toBe('steady');
      }),
    );
  });

  test('is judged by what the hours held, not by their order', () => {
    const shuffled = baseline.chain((past) =>
      fc.tuple(fc.constant(past), fc.shuffledSubarray(past, { minLength: past.length })),
    );
    fc.assert(
      fc.property(shuffled, count, ([past, other], observed) => {
        expect(judge(other, observed).kind).toBe(judge(past, observed).kind);
      }),
    );
  });

  test('is not hidden by earlier bursts, as long as those fill no more than a twentieth of the hours', () => {
    const bursts = Math.floor(TWO_WEEKS * 0.05);
    const past = steadily(2).map((usual, hour) => (hour % 20 === 0 && hour / 20 < bursts ? 400 : usual));
    expect(past.filter((hour) => hour === 400)).toHaveLength(bursts);
    expect(judge(past, 40)).toEqual(judge(steadily(2), 40));
  });

  test('is not what happens every evening', () => {
    const evenings = steadily(2).map((usual, hour) => (hour % 24 >= 18 && hour % 24 < 22 ? 60 : usual));
    expect(judge(evenings, 60).kind).toBe('steady');
  });

  test('counts that come by chance do not raise one in two years of hours', () => {
    const noise = poissonNoise(3);
    const past = Array.from({ length: TWO_WEEKS }, noise);
    const spikes = Array.from({ length: 2 * 365 * 24 }, noise).filter((hour) => judge(past, hour).kind === 'spike');
    expect(spikes).toEqual([]);
  });
});

/** Counts around `mean` as chance would have them (Knuth's product of uniforms), the same on every run. */
function poissonNoise(mean: number): () => number {
  let state = 1;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => {
    let hits = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) hits += 1;
    return hits;
  };
}
