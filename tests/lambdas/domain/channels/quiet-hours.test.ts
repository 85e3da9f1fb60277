import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeZone, quietUntil, readTimeOfDay } from '../../../../lambdas/domain/channels/quiet-hours.ts';

const NIGHT = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };
const at = (text: string): number => Date.parse(text);

describe('quiet hours', () => {
  test.each([
    ['a minute before they begin', NIGHT, '2026-11-21T20:59:59.999Z', undefined],
    ['as they begin', NIGHT, '2026-11-21T21:00:00Z', '2026-11-22T06:00:00Z'],
    ['after midnight', NIGHT, '2026-11-22T01:23:45.678Z', '2026-11-22T06:00:00Z'],
    ['as they end', NIGHT, '2026-11-22T06:00:00Z', undefined],
    ['within one day', { ...NIGHT, from: '12:00', to: '13:05' }, '2026-11-22T11:30:00Z', '2026-11-22T12:05:00Z'],
    ['in a night in which the clocks go on', NIGHT, '2026-03-28T22:00:00Z', '2026-03-29T05:00:00Z'],
    ['in a night in which the clocks go back', NIGHT, '2026-10-24T22:00:00Z', '2026-10-25T06:00:00Z'],
    [
      'that end in an hour that is left out',
      { ...NIGHT, to: '02:30' },
      '2026-03-29T00:40:00Z',
      // 01:40, and then 03:00.
      '2026-03-29T01:00:00Z',
    ],
    ['that end in an hour that comes twice', { ...NIGHT, to: '02:30' }, '2026-10-25T00:00:00Z', '2026-10-25T00:30:00Z'],
    ['and come again with it', { ...NIGHT, to: '02:30' }, '2026-10-25T01:10:00Z', '2026-10-25T01:30:00Z'],
    [
      'where half an hour is put on',
      { ...NIGHT, timeZone: 'Australia/Lord_Howe' },
      '2026-10-03T15:00:00Z',
      '2026-10-03T20:00:00Z',
    ],
    [
      'where time is three quarters off',
      { ...NIGHT, timeZone: 'Asia/Kathmandu' },
      '2026-11-21T17:00:00Z',
      '2026-11-22T01:15:00Z',
    ],
  ] as const)('%s', (_, hours, now, until) => {
    expect(quietUntil(hours, at(now))).toBe(until === undefined ? undefined : at(until));
  });

  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  );
  // Around the nights in which clocks change.
  const instant = fc.integer({ min: at('2026-03-01T00:00:00Z'), max: at('2026-11-30T00:00:00Z') });

  test('end at a moment that is not quiet, within a day and two hours, and are quiet all the way there', () => {
    fc.assert(
      fc.property(
        time,
        time,
        zone,
        instant,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (from, to, timeZone, now, part) => {
          const hours = { from, to, timeZone };
          const until = quietUntil(hours, now);
          if (until === undefined) return;
          expect(until).toBeGreaterThan(now);
          expect(until - now).toBeLessThanOrEqual(26 * 3_600_000);
          expect(quietUntil(hours, until)).toBeUndefined();
          expect(quietUntil(hours, now + (until - now) * part)).toBe(until);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('every minute of the day is either in them or in their opposite', () => {
    fc.assert(
      fc.property(time, time, zone, instant, (from, to, timeZone, now) => {
        fc.pre(from !== to);
        const isIn = quietUntil({ from, to, timeZone }, now) !== undefined;
        expect(quietUntil({ from: to, to: from, timeZone }, now) === undefined).toBe(isIn);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['00:00', 0],
  ['23:59', 1_439],
  ['24:00', undefined],
  ['7:00', undefined],
  ['07:60', undefined],
  ['', undefined],
])('reads %j as a time of day', (text, minutes) => expect(readTimeOfDay(text)).toBe(minutes));

test('knows time zones', () => {
  expect([isTimeZone('Europe/Berlin'), isTimeZone('Europe/Atlantis'), isTimeZone('')]).toEqual([true, false, false]);
});
