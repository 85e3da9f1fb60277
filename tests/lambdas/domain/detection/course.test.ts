import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  followSeries,
  type SeriesCourse,
  type SeriesStep,
} from '../../../../lambdas/domain/detection/series-course.ts';

const STEP = 5 * 60_000;
const START = Date.UTC(2026, 0, 1);
const HOUR = 12;

function verdictOf(bucket: number, count: number, isBeyond: boolean) {
  const from = START + bucket * STEP;
  const to = from + STEP;
  return {
    isBeyond,
    score: isBeyond ? 0.8 : 0.1,
    observed: count,
    expected: 4,
    from,
    to,
    reason: '',
    countInBucket: count,
  };
}

/** The course over buckets that each hold a count; what is 20 or more is beyond the line. */
function follow(counts: readonly number[]): { steps: SeriesStep[]; told: string[] } {
  let state: SeriesCourse | undefined;
  const steps = counts.map((count, bucket) => {
    const verdict = verdictOf(bucket, count, count >= 20);
    // Stored and read again each time.
    const step = followSeries(state && JSON.parse(JSON.stringify(state)), verdict, verdict.to);
    state = step.state;
    return step;
  });
  const told = steps.flatMap((step, bucket) => (step.told === undefined ? [] : [`${bucket} ${step.told}`]));
  return { steps, told };
}

const calm = (hours: number): number[] => Array(hours * HOUR).fill(4);

describe('an episode', () => {
  test('opens once and closes after six calm hours with what it came to', () => {
    const { steps, told } = follow([4, 30, 50, 30, ...calm(7)]);
    expect(told).toEqual(['1 opened']);
    const closed = steps.flatMap((step) => (step.closed === undefined ? [] : [step.closed]));
    expect(closed).toEqual([
      {
        startedAt: START + STEP,
        endedAt: START + 4 * STEP,
        peak: { at: START + 2 * STEP, observed: 50, expected: 4, minutes: 5 },
        total: 30 + 50 + 30 + 4 * 71,
        timesTold: 1,
      },
    ]);
  });

  test('goes on through a lull, and what comes within a day of it is its echo', () => {
    expect(follow([30, ...calm(5), 30, ...calm(5), 30]).told).toEqual(['0 opened']);
    expect(follow([30, ...calm(20), 30]).told).toEqual(['0 opened']);
    // An echo does not keep itself going for ever.
    expect(follow([30, ...calm(20), 30, ...calm(20), 30]).told).toEqual(['0 opened', '482 opened']);
    expect(follow([30, ...calm(25), 30]).told).toEqual(['0 opened', '301 opened']);
  });

  test('is told again when it is three times as big, half an hour later at the earliest, then two hours', () => {
    const pace = (times: number): number => 4 + 26 * times;
    expect(follow([pace(1), pace(4), pace(4)]).told).toEqual(['0 opened']);
    expect(follow([pace(1), ...Array(11).fill(pace(4))]).told).toEqual(['0 opened', '6 grown']);
    const twice = follow([pace(1), ...Array(11).fill(pace(4)), ...Array(30).fill(pace(13))]);
    expect(twice.told).toEqual(['0 opened', '6 grown', '30 grown']);
  });

  test('breaks its own quiet for something much bigger', () => {
    expect(follow([30, ...calm(10), 500]).told).toEqual(['0 opened', '121 opened']);
  });

  test('is never told more often than the schedule lets it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 100_000 }), { minLength: 1, maxLength: 288 }), (counts) => {
        expect(follow(counts).told.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 30 },
    );
  });
});
