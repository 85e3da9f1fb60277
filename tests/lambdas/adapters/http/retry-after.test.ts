import { describe, expect, test } from 'vitest';
import { readRetryAfterSeconds } from '../../../../lambdas/adapters/http/retry-after.ts';

const NOW = Date.parse('2026-08-04T10:00:00Z');

describe('readRetryAfterSeconds', () => {
  test.each([
    ['seconds', { 'retry-after': '30' }, 30],
    ['a fraction, rounded up', { 'retry-after': '1.2' }, 2],
    ['an HTTP date', { 'retry-after': 'Tue, 04 Aug 2026 10:01:00 GMT' }, 60],
    ['a date gone by', { 'retry-after': 'Tue, 04 Aug 2026 09:00:00 GMT' }, 0],
    ['a span in a reset header', { 'ratelimit-reset': '15' }, 15],
    ['a moment in a reset header', { 'x-rate-limit-reset': String(NOW / 1000 + 45) }, 45],
    ['a moment with decimals', { 'x-rate-limit-reset': `${NOW / 1000 + 45}.5` }, 46],
    ['a moment in milliseconds', { 'x-ratelimit-reset': String(NOW + 45_000) }, 45],
    ['a timestamp', { 'x-ratelimit-reset': '2026-08-04T10:00:30.123456Z' }, 31],
    ['a timestamp that is none, passed over', { 'x-ratelimit-reset': '2026-99-99T10:00:30Z' }, undefined],
    ['a date in other words, passed over', { 'x-ratelimit-reset': 'tomorrow 5' }, undefined],
    ['both, of which Retry-After counts', { 'retry-after': '5', 'x-ratelimit-reset': '500' }, 5],
    ['an age, cut to a day', { 'retry-after': '99999999' }, 86_400],
    ['nonsense, passed over', { 'retry-after': 'soon', 'x-ratelimit-reset': '10' }, 10],
    ['nothing', {}, undefined],
    ['only nonsense', { 'retry-after': '-1e9x' }, undefined],
  ])('%s', (_name, headers: Record<string, string>, expected) => {
    expect(readRetryAfterSeconds(headers, NOW)).toBe(expected);
  });
});
