import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_POLL_EVERY_SECONDS,
  nextPollAfterFailure,
  nextPollAfterSuccess,
} from '../../../lambdas/domain/schedule.ts';
import type { PollFailure, SourceDefinition } from '../../../lambdas/domain/source.ts';

const NOW = Date.parse('2026-08-04T10:02:30Z');
const SIX_HOURS = 6 * 3600;
const DAY = 24 * 3600;

const every = (pollEverySeconds?: number): SourceDefinition => ({
  id: 'one',
  kind: 'feed',
  params: {},
  ...(pollEverySeconds === undefined ? {} : { pollEverySeconds }),
});
const failure = (retryAfterSeconds?: number): PollFailure => ({
  kind: 'transient',
  message: 'busy',
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
});

const waitAfterSuccess = (source: SourceDefinition, hint?: number) =>
  (nextPollAfterSuccess(source, { minIntervalSeconds: hint }, NOW, 0.5) - NOW) / 1000;
const waitAfterFailure = (source: SourceDefinition, failures: number, retryAfter?: number) =>
  (nextPollAfterFailure(source, failure(retryAfter), failures, NOW) - NOW) / 1000;

describe('after a success', () => {
  test.each([
    ['the team names an interval', 60, undefined, 60],
    ['the team names one and the publisher asks for longer', 60, 3600, 60],
    ['nobody names one', undefined, undefined, DEFAULT_POLL_EVERY_SECONDS],
    ['the publisher asks for longer', undefined, 3600, 3600],
    ['the publisher would allow more often', undefined, 10, DEFAULT_POLL_EVERY_SECONDS],
    ['the publisher asks for a year', undefined, 365 * DAY, DAY],
    ['the publisher asks for nonsense', undefined, -5, DEFAULT_POLL_EVERY_SECONDS],
  ])('when %s', (_, interval, hint, seconds) => {
    expect(waitAfterSuccess(every(interval), hint)).toBe(seconds);
  });
});

describe('after failures in a row', () => {
  test('each doubles the wait, up to six hours', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 50, 5_000].map((failures) => waitAfterFailure(every(900), failures));
    expect(waits).toEqual([900, 1800, 3600, 7200, 14_400, SIX_HOURS, SIX_HOURS, SIX_HOURS, SIX_HOURS]);
  });

  test('a source that is polled more seldom than that keeps its interval', () => {
    expect(waitAfterFailure(every(DAY), 1)).toBe(DAY);
    expect(waitAfterFailure(every(DAY), 9)).toBe(DAY);
  });

  test('a server that says how long to wait is waited for, but no more than a day', () => {
    expect(waitAfterFailure(every(900), 1, 5000)).toBe(5000);
    expect(waitAfterFailure(every(900), 4, 10)).toBe(7200);
    expect(waitAfterFailure(every(900), 1, 99 * DAY)).toBe(DAY);
  });

  test('the wait is never shorter than the interval, never shorter than the one before, and always ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 * DAY }), fc.integer({ min: 1, max: 400 }), (interval, failures) => {
        const wait = waitAfterFailure(every(interval), failures);
        expect(wait).toBeGreaterThanOrEqual(interval);
        expect(wait).toBeLessThanOrEqual(Math.max(interval, SIX_HOURS));
        expect(waitAfterFailure(every(interval), failures + 1)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });
});
