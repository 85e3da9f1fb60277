import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BUCKET_MS,
  ceilingOf,
  coverRange,
  DAY_MS,
  SPAN_MS,
  type Span,
  startOf,
  startsIn,
} from '../../../lambdas/domain/bucket.ts';

const at = (time: string) => Date.parse(`2026-08-04T${time}Z`);
const span = fc.constantFrom<Span>('bucket', 'hour', 'day');
const time = fc.integer({ min: 0, max: Date.UTC(2200, 0) });
/** Ranges whose ends lie on bucket borders, from nothing to a few months. */
const wholeBuckets = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.oneof(fc.integer({ max: 400, min: 0 }), fc.nat(30_000)))
  .map(([first, count]) => ({ from: first * BUCKET_MS, to: (first + count) * BUCKET_MS }));

test.each([
  ['bucket', '10:02:30', '10:00:00'],
  ['bucket', '10:05:00', '10:05:00'],
  ['bucket', '10:04:59.999', '10:00:00'],
  ['hour', '10:59:59', '10:00:00'],
  ['day', '23:59:59', '00:00:00'],
] as const)('a %s that holds %s starts at %s', (unit, moment, start) => {
  expect(startOf(unit, at(moment))).toBe(at(start));
});

test('every moment lies in the span that starts at or before it, and the next one starts after it', () => {
  fc.assert(
    fc.property(span, time, (unit, moment) => {
      const start = startOf(unit, moment);
      expect(start).toBeLessThanOrEqual(moment);
      expect(moment).toBeLessThan(start + SPAN_MS[unit]);
      expect(ceilingOf(unit, moment)).toBe(start === moment ? moment : start + SPAN_MS[unit]);
    }),
  );
});

test('the starts in a range are exactly those at or after its begin and before its end', () => {
  expect(startsIn('bucket', { from: at('10:00:00'), to: at('10:15:00') })).toEqual(
    ['10:00:00', '10:05:00', '10:10:00'].map(at),
  );
  expect(startsIn('bucket', { from: at('10:00:01'), to: at('10:10:01') })).toEqual(['10:05:00', '10:10:00'].map(at));
  expect(startsIn('hour', { from: at('10:00:01'), to: at('11:00:00') })).toEqual([]);
  fc.assert(
    fc.property(span, time, fc.integer({ min: -BUCKET_MS, max: 40 * DAY_MS }), (unit, from, length) => {
      const range = { from, to: from + length };
      const starts = startsIn(unit, range);
      const steps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
      if (starts[0] === undefined) expect(ceilingOf(unit, from)).toBeGreaterThanOrEqual(range.to);
      else expect(starts[0]).toBe(ceilingOf(unit, from));
      const last = starts.at(-1);
      if (last !== undefined) {
        expect(last).toBeLessThan(range.to);
        expect(last + SPAN_MS[unit]).toBeGreaterThanOrEqual(range.to);
      }
    }),
  );
});

test('a range is covered exactly once, without a gap, in order, by at most five pieces', () => {
  fc.assert(
    fc.property(wholeBuckets, (range) => {
      const pieces = coverRange(range);
      expect(pieces.length).toBeLessThanOrEqual(5);
      let reached = range.from;
      for (const piece of pieces) {
        expect(piece.from).toBe(reached);
        expect(piece.to).toBeGreaterThan(piece.from);
        expect([piece.from, piece.to].map((end) => end % SPAN_MS[piece.span])).toEqual([0, 0]);
        reached = piece.to;
      }
      expect(reached).toBe(Math.max(range.from, range.to));
    }),
  );
});

test('a range is covered by the longest spans that fit, so that a month is tens of items', () => {
  expect(coverRange({ from: at('10:50:00') - DAY_MS, to: at('02:10:00') })).toEqual([
    { span: 'bucket', from: at('10:50:00') - DAY_MS, to: at('11:00:00') - DAY_MS },
    { span: 'hour', from: at('11:00:00') - DAY_MS, to: at('02:00:00') },
    { span: 'bucket', from: at('02:00:00'), to: at('02:10:00') },
  ]);
  fc.assert(
    fc.property(wholeBuckets, (range) => {
      const items = coverRange(range).flatMap(({ span: unit, ...piece }) => startsIn(unit, piece));
      const days = (range.to - range.from) / DAY_MS;
      // At either end at most 23 hours and 11 buckets are no whole day.
      expect(items.length).toBeLessThanOrEqual(days + 2 * (23 + 11));
    }),
  );
});

test('a range that holds no whole hour is covered by buckets', () => {
  expect(coverRange({ from: at('10:55:00'), to: at('11:55:00') })).toEqual([
    { span: 'bucket', from: at('10:55:00'), to: at('11:55:00') },
  ]);
});
