import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../../lambdas/domain/bucket.ts';
import { baselineBefore, TREND_WINDOWS, WINDOWS, windowAt } from '../../../lambdas/domain/window.ts';

const at = (time: string) => Date.parse(`2026-08-04T${time}Z`);

test.each([
  ['in the middle of a bucket, up to the end of that bucket, which is still filling', '10:02:30', '10:05:00'],
  ['on the border of a bucket, up to that border', '10:05:00', '10:05:00'],
  ['just after a border, up to the next', '10:05:00.001', '10:10:00'],
])('a window as of a moment reaches, %s', (_, moment, to) => {
  expect(windowAt('1h', at(moment))).toEqual({ from: at(to) - HOUR_MS, to: at(to) });
});

test('a window is as long as its name says, of whole buckets, and holds the moment just before it was asked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TREND_WINDOWS), fc.integer({ min: 1, max: Date.UTC(2100, 0) }), (window, now) => {
      const { from, to } = windowAt(window, now);
      expect(to - from).toBe(WINDOWS[window].lengthMs);
      expect(to % BUCKET_MS).toBe(0);
      expect(to).toBeGreaterThanOrEqual(now);
      expect(to - now).toBeLessThan(BUCKET_MS);
    }),
  );
});

test('the lengths are those that users know', () => {
  const lengths = TREND_WINDOWS.map((window) => [window, WINDOWS[window].lengthMs]);
  expect(lengths).toEqual([
    ['1h', HOUR_MS],
    ['6h', 6 * HOUR_MS],
    ['24h', DAY_MS],
    ['7d', 7 * DAY_MS],
    ['30d', 30 * DAY_MS],
  ]);
});

test.each(TREND_WINDOWS)('what is usual for %s is read from whole windows that end where it begins', (window) => {
  const range = windowAt(window, at('10:02:30'));
  const before = baselineBefore(window, range);
  expect(before.to).toBe(range.from);
  expect((before.to - before.from) / WINDOWS[window].lengthMs).toBe(WINDOWS[window].baselineWindows);
});
