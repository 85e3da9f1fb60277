import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addItems, firstRate, itemsPerDay, type PublishingRate } from '../../../lambdas/domain/publishing-rate.ts';

const NOW = Date.parse('2026-08-04T10:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const perDay = (rate: PublishingRate | undefined, now: number) =>
  rate === undefined ? undefined : itemsPerDay(rate, now);

describe('the first document', () => {
  test.each([
    ['nothing', [], undefined],
    ['only what is older than a week', [NOW - 8 * DAY, NOW - 30 * DAY], undefined],
    ['seven of the last week', Array.from({ length: 7 }, (_, day) => NOW - (day + 1) * DAY + HOUR), 1.006],
    ['a busy morning', Array.from({ length: 20 }, (_, index) => NOW - (index + 1) * 15 * MINUTE), 96],
    ['one new post after months of silence', [NOW - 2 * HOUR, NOW - 90 * DAY], 1 / 7],
    ['no dates, which say nothing but that it is there', Array(50).fill(undefined), 0],
    ['a date or two among entries without', [undefined, NOW - DAY, undefined, NOW - DAY / 2], 2],
    ['dates of the future', [NOW + DAY], undefined],
  ])('with %s', (_, times, expected) => {
    const rate = perDay(firstRate(times, NOW), NOW);
    if (expected === undefined) expect(rate).toBeUndefined();
    else expect(rate).toBeCloseTo(expected, 2);
  });

  test('of a single minute is no reason to expect thousands a day', () => {
    expect(perDay(firstRate([NOW - 1_000], NOW), NOW)).toBeLessThanOrEqual(24);
  });
});

describe('polls', () => {
  const pauses = fc.array(fc.integer({ min: 1, max: 10 * 24 * 60 }), { minLength: 1, maxLength: 200 });

  test('in any rhythm find the rate of a steady stream', () => {
    fc.assert(
      fc.property(pauses, fc.integer({ min: 1, max: 500 }), (minutes, steady) => {
        let now = NOW;
        let rate: PublishingRate = { items: steady, days: 1, at: NOW };
        for (const pause of minutes) {
          now += pause * MINUTE;
          rate = addItems(rate, (steady * pause * MINUTE) / DAY, now);
          expect(itemsPerDay(rate, now)).toBeCloseTo(steady, 6);
        }
      }),
    );
  });

  test('come to the new rate after a change, half of the way in a week', () => {
    let rate: PublishingRate = { items: 1_000, days: 10, at: NOW };
    for (let hour = 1; hour <= 7 * 24; hour += 1) rate = addItems(rate, 0, NOW + hour * HOUR);
    expect(itemsPerDay(rate, NOW + 7 * DAY)).toBeCloseTo(50, 0);
    for (let hour = 7 * 24 + 1; hour <= 70 * 24; hour += 1) rate = addItems(rate, 10 / 24, NOW + hour * HOUR);
    expect(itemsPerDay(rate, NOW + 70 * DAY)).toBeCloseTo(10, 0);
  });

  test('that find nothing lower the rate, and so does the time since', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.05, max: 10, noNaN: true }),
        pauses,
        (items, days, minutes) => {
          let rate: PublishingRate = { items, days, at: NOW };
          let now = NOW;
          for (const pause of minutes) {
            const before = itemsPerDay(rate, now);
            now += pause * MINUTE;
            expect(itemsPerDay(rate, now)).toBeLessThanOrEqual(before);
            rate = addItems(rate, 0, now);
            expect(itemsPerDay(rate, now)).toBeLessThanOrEqual(before);
          }
        },
      ),
    );
  });

  test('are the same to the rate whether time passes in one step or in many without news', () => {
    const rate: PublishingRate = { items: 30, days: 3, at: NOW };
    const steps = [1, 5, 9, 24].reduce((sofar, hours) => addItems(sofar, 0, NOW + hours * HOUR), rate);
    expect(itemsPerDay(steps, NOW + DAY)).toBeCloseTo(itemsPerDay(rate, NOW + DAY), 9);
  });

  test('of a clock that goes back change nothing but the count', () => {
    const rate: PublishingRate = { items: 30, days: 3, at: NOW };
    expect(addItems(rate, 2, NOW - DAY)).toEqual({ items: 32, days: 3, at: NOW });
  });
});
