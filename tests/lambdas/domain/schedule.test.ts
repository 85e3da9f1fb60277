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

/** A source that publishes so many items a day. */
const rateOf = (perDay: number) => ({ items: perDay * 5, days: 5, at: NOW });
const adaptedWait = (perDay: number, more: Parameters<typeof nextPollAfterSuccess>[1] = {}, random = 0.5) =>
  (nextPollAfterSuccess(every(), { rate: rateOf(perDay), ...more }, NOW, random) - NOW) / 1000;

describe('as often as the source publishes', () => {
  test.each([
    ['a few items a week', 0.5, undefined, 3600],
    ['one item in forty minutes', 36, undefined, 2400],
    ['an item a minute', 1440, undefined, 300],
    ['nothing any more', 0, undefined, 3600],
    ['an item a minute, ten of which are shown', 1440, 10, 300],
    ['ten items a minute, forty of which are shown', 14_400, 40, 120],
    ['ten items a minute, two of which are shown', 14_400, 2, 60],
    ['two items a day, two of which are shown', 2, 2, 3600],
    ['ten items a minute until yesterday, and an empty document today', 14_400, 0, 300],
    ['nothing, in an empty document', 0, 0, 3600],
  ])('%s', (_, perDay, visibleEntries, seconds) => {
    expect(adaptedWait(perDay, { visibleEntries })).toBeCloseTo(seconds, 1);
  });

  test('the publisher may make it longer, never shorter', () => {
    expect(adaptedWait(1440, { minIntervalSeconds: 900 })).toBe(900);
    expect(adaptedWait(0.5, { minIntervalSeconds: 900 })).toBe(3600);
  });

  const rates = fc.double({ min: 0, max: 1e9, noNaN: true });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const visible = fc.option(fc.nat(20_000), { nil: undefined });

  test('stays between a minute and an hour, a tenth more or less', () => {
    fc.assert(
      fc.property(rates, visible, chance, (perDay, visibleEntries, random) => {
        const seconds = adaptedWait(perDay, { visibleEntries }, random);
        expect(seconds).toBeGreaterThanOrEqual(54);
        expect(seconds).toBeLessThanOrEqual(3960);
        const calm = adaptedWait(perDay, { visibleEntries });
        expect(Math.abs(seconds - calm)).toBeLessThanOrEqual(calm / 10 + 0.002);
      }),
    );
  });

  test('a source that publishes more is polled no less often', () => {
    fc.assert(
      fc.property(rates, rates, visible, (one, other, visibleEntries) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(adaptedWait(more, { visibleEntries })).toBeLessThanOrEqual(adaptedWait(less, { visibleEntries }));
      }),
    );
  });

  test("neither pace nor publisher nor chance moves a team's own interval", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: DAY }),
        rates,
        visible,
        chance,
        fc.nat(DAY),
        (own, perDay, visibleEntries, random, hint) => {
          const found = { rate: rateOf(perDay), visibleEntries, minIntervalSeconds: hint };
          expect(nextPollAfterSuccess(every(own), found, NOW, random)).toBe(NOW + own * 1000);
        },
      ),
    );
  });

  test('chance spreads sources that were added together', () => {
    const waits = new Set([0, 0.25, 0.5, 0.75, 0.999].map((random) => adaptedWait(36, {}, random)));
    expect(waits.size).toBe(5);
  });
});

describe('where more is there already', () => {
  test.each([
    ['at once', NOW - 5_000, NOW],
    ['in a minute', NOW + 60_000, NOW + 60_000],
    ['in a year, which is believed for a day', NOW + 365 * DAY * 1000, NOW + DAY * 1000],
  ])('the next poll is %s', (_, resumeAt, expected) => {
    for (const source of [every(), every(7200)])
      expect(nextPollAfterSuccess(source, { rate: rateOf(3), minIntervalSeconds: 900, resumeAt }, NOW, 0.5)).toBe(
        expected,
      );
  });
});

describe('after failures in a row', () => {
  test('the wait does not grow while names cannot be looked up: nobody was asked, and the machine may be online again', () => {
    const offline = { kind: 'transient', message: 'a.example is unknown', isUnresolved: true } as const;
    for (const failures of [1, 2, 7, 5_000])
      expect(nextPollAfterFailure(every(900), offline, failures, NOW) - NOW).toBe(900_000);
  });

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
