import { expect, test } from 'vitest';
import { DAY_MS } from '../../../lambdas/domain/bucket.ts';
import {
  eventTime,
  eventTimeOf,
  expiryOf,
  isPastRetention,
  RETENTION_MARGIN_DAYS,
} from '../../../lambdas/domain/event-time.ts';

const SEEN = Date.parse('2026-08-04T10:02:30Z');

test.each([
  ['a moment ago', '2026-08-04T10:02:29Z', '2026-08-04T10:02:29Z'],
  ['the very moment it was seen', '2026-08-04T10:02:30Z', '2026-08-04T10:02:30Z'],
  ['years ago', '1999-12-31T23:59:59Z', '1999-12-31T23:59:59Z'],
  ['the first moment of the web', '1990-01-01T00:00:00Z', '1990-01-01T00:00:00Z'],
  ['before the web', '1989-12-31T23:59:59Z', '2026-08-04T10:02:30Z'],
  ['the epoch, as broken clocks say', '1970-01-01T00:00:00Z', '2026-08-04T10:02:30Z'],
  ['year 1', '0001-01-01T00:00:00Z', '2026-08-04T10:02:30Z'],
  ['year 9999', '9999-12-31T23:59:59Z', '2026-08-04T10:02:30Z'],
  ['a second in the future', '2026-08-04T10:02:31Z', '2026-08-04T10:02:30Z'],
  ['no date at all', 'no date', '2026-08-04T10:02:30Z'],
])('published %s (%s) counts at %s', (_, claimed, counted) => {
  expect(eventTime(Date.parse(claimed), SEEN)).toBe(Date.parse(counted));
});

test('what names no date counts when it was first seen', () => {
  expect(eventTime(undefined, SEEN)).toBe(SEEN);
});

test('a mention counts when its publisher says, or when it was first seen', () => {
  const seenAt = '2026-08-04T10:02:30Z';
  expect(eventTimeOf({ seenAt, publishedAt: '2026-08-04T09:00:00Z' })).toBe(Date.parse('2026-08-04T09:00:00Z'));
  expect(eventTimeOf({ seenAt })).toBe(SEEN);
});

test('a mention is let in until it is older than the retention, to the millisecond', () => {
  expect(isPastRetention(SEEN - 90 * DAY_MS, SEEN, 90)).toBe(false);
  expect(isPastRetention(SEEN - 90 * DAY_MS - 1, SEEN, 90)).toBe(true);
});

test('whatever is let in outlives the last moment at which its bucket may be counted again', () => {
  const lastLetIn = SEEN + 90 * DAY_MS;
  expect(expiryOf(SEEN, 90) * 1000).toBeGreaterThanOrEqual(lastLetIn + RETENTION_MARGIN_DAYS * DAY_MS);
  expect(Number.isInteger(expiryOf(SEEN + 1, 90))).toBe(true);
});
