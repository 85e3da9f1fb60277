import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeClimb } from '../../../../../lambdas/domain/detection/rules/climb.ts';
import { judgeDrop } from '../../../../../lambdas/domain/detection/rules/drop.ts';
import { judgeNewTopic } from '../../../../../lambdas/domain/detection/rules/new-topic.ts';
import { judgeSentimentTurn } from '../../../../../lambdas/domain/detection/rules/sentiment-turn.ts';
import { judgeSilence } from '../../../../../lambdas/domain/detection/rules/silence.ts';
import { judgeThreshold } from '../../../../../lambdas/domain/detection/rules/threshold.ts';

const UNTIL = Date.UTC(2026, 1, 1);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Weeks of 20, 21, 22 a day, fewer at weekends. */
const weeks = Array.from({ length: 21 }, (_, day) => (day % 7 > 4 ? 14 : 20 + (day % 3)));

describe('climb', () => {
  const climbing = [...weeks.slice(0, 16), 24, 31, 40, 52, 66];

  test('finds what more than doubles day by day', () => {
    expect(judgeClimb(climbing, UNTIL, 'balanced')).toMatchObject({ isBeyond: true, observed: 66 });
    expect(judgeClimb(climbing, UNTIL, 'balanced')?.reason).toMatch(
      /^66 mentions in the last day, rising for \d days, where 1\d a day were usual$/,
    );
  });

  test('is silent about a jump, a plateau, a small rise and a week as ever', () => {
    expect(judgeClimb([...weeks.slice(0, 17), 20, 21, 22, 90], UNTIL, 'balanced')?.isBeyond).toBe(false);
    expect(judgeClimb([...weeks.slice(0, 15), 60, 61, 59, 60, 60, 61], UNTIL, 'balanced')?.isBeyond).toBe(false);
    expect(judgeClimb([...weeks.slice(0, 16), 21, 22, 24, 26, 28], UNTIL, 'balanced')?.isBeyond).toBe(false);
    expect(judgeClimb(weeks, UNTIL, 'more')?.isBeyond).toBe(false);
  });

  test('cannot say anything of less than three weeks', () => {
    expect(judgeClimb(climbing.slice(1), UNTIL, 'balanced')).toBeUndefined();
  });
});

describe('drop', () => {
  test('finds a day far below, and knows a Sunday', () => {
    const busy = weeks.slice(-14).map((count) => count * 5);
    const verdict = judgeDrop([...busy, 12], UNTIL, 'balanced');
    expect(verdict).toMatchObject({ isBeyond: true, observed: 12, from: UNTIL - DAY_MS });
    expect(verdict?.reason).toMatch(/^only 12 mentions in the last day, where \d+ are usual$/);
    expect(judgeDrop([...busy, 70], UNTIL, 'balanced')?.isBeyond).toBe(false);
    expect(judgeDrop([...Array(14).fill(3), 0], UNTIL, 'balanced')?.isBeyond).toBe(false);
  });

  test('less is never less of a drop', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 14, maxLength: 14 }),
        fc.nat(300),
        fc.nat(100),
        (days, count, more) => {
          const low = judgeDrop([...days, count], UNTIL, 'balanced')?.score ?? 0;
          expect(low).toBeGreaterThanOrEqual(judgeDrop([...days, count + more], UNTIL, 'balanced')?.score ?? 0);
        },
      ),
    );
  });
});

describe('silence', () => {
  const hours = (each: number, last: number): number[] => [...Array(15 * 24 - last).fill(each), ...Array(last).fill(0)];

  test('finds hours without anything where there always was something', () => {
    expect(judgeSilence(hours(8, 7), UNTIL, 'balanced')).toMatchObject({
      isBeyond: true,
      observed: 0,
      from: UNTIL - 6 * HOUR_MS,
      reason: 'nothing in the last 6 hours, where never less than 48 came in two weeks',
    });
  });

  test('is no news on a topic that is silent now and then, nor after an hour', () => {
    expect(judgeSilence(hours(8, 3), UNTIL, 'balanced')?.isBeyond).toBe(false);
    expect(judgeSilence(hours(0, 24), UNTIL, 'balanced')?.isBeyond).toBe(false);
    const withQuietDay = hours(8, 24).fill(0, 5 * 24, 7 * 24);
    expect(judgeSilence(withQuietDay, UNTIL, 'balanced')?.isBeyond).toBe(false);
  });
});

describe('sentiment turn', () => {
  const day = (count: number, negative: number, positive = 0, authors = count, unknown = 0) => ({
    count,
    negative,
    positive,
    authors,
    unknown,
  });
  const before = Array.from({ length: 14 }, (_, index) => day(40, 4 + (index % 3), 12));

  test('finds a mood that has turned for the worse, and for the better', () => {
    const worse = judgeSentimentTurn([...before, day(60, 36, 5)], UNTIL, 'balanced');
    expect(worse).toMatchObject({ isBeyond: true, observed: 36 });
    expect(worse?.reason).toBe('60 % of 60 mentions in the last day are negative, where 12 % are usual');
    expect(judgeSentimentTurn([...before, day(60, 2, 50)], UNTIL, 'balanced')?.reason).toContain('are positive');
  });

  test('needs enough mentions, enough authors, and a change that is worth a word', () => {
    expect(judgeSentimentTurn([...before, day(12, 12)], UNTIL, 'balanced')).toBeUndefined();
    expect(judgeSentimentTurn([...before, day(60, 60, 0, 5)], UNTIL, 'balanced')).toBeUndefined();
    expect(judgeSentimentTurn([...before, day(5000, 1200)], UNTIL, 'balanced')?.isBeyond).toBe(false);
    expect(judgeSentimentTurn([...before, day(60, 40, 0, 60, 45)], UNTIL, 'balanced')).toBeUndefined();
  });

  test('is used to a topic whose days differ', () => {
    const moody = Array.from({ length: 14 }, (_, index) => day(40, index % 2 === 0 ? 4 : 30));
    expect(judgeSentimentTurn([...moody, day(60, 48)], UNTIL, 'balanced')?.isBeyond).toBe(false);
  });
});

describe('new topic', () => {
  const newcomer = {
    firstSeenAt: UNTIL - 2 * HOUR_MS,
    watchingSince: UNTIL - 30 * DAY_MS,
    count: 30,
    authors: 22,
    until: UNTIL,
  };

  test('finds the first burst of something never seen', () => {
    expect(judgeNewTopic(newcomer, 'balanced')).toMatchObject({
      isBeyond: true,
      reason: '30 mentions by 22 authors in 2 hours, of something never seen before',
    });
  });

  test('is none by few people, nor of what has a past, nor while we are new ourselves', () => {
    expect(judgeNewTopic({ ...newcomer, authors: 3 }, 'balanced')?.isBeyond).toBe(false);
    expect(judgeNewTopic({ ...newcomer, firstSeenAt: UNTIL - 2 * DAY_MS }, 'balanced')).toBeUndefined();
    expect(judgeNewTopic({ ...newcomer, watchingSince: UNTIL - DAY_MS }, 'balanced')).toBeUndefined();
  });
});

describe('threshold', () => {
  test('is met by exactly as many mentions within exactly the time', () => {
    const buckets = [10, 20, 30].map((count, index) => ({ at: UNTIL - (3 - index) * 300_000, count }));
    expect(judgeThreshold(buckets, UNTIL, { count: 50, withinMinutes: 10 })).toMatchObject({
      isBeyond: true,
      observed: 50,
    });
    expect(judgeThreshold(buckets, UNTIL, { count: 51, withinMinutes: 10 }).isBeyond).toBe(false);
    expect(judgeThreshold(buckets, UNTIL, { count: 51, withinMinutes: 15 }).isBeyond).toBe(true);
    expect(judgeThreshold([], UNTIL, { count: 1, withinMinutes: 5 })).toMatchObject({ isBeyond: false, score: 0 });
  });
});
