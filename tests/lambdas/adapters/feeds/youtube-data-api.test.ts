import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPacificMidnight, pacificDay, readRefusal } from '../../../../lambdas/adapters/feeds/youtube/data-api.ts';

const NOON = Date.parse('2026-08-05T12:00:00Z');
const failure = { kind: 'blocked', message: 'the server refuses us' } as const;
const says = (reason: string) =>
  new TextEncoder().encode(
    JSON.stringify({ error: { code: 403, errors: [{ domain: 'youtube', reason }], message: 'x' } }),
  );

describe("YouTube's own word for a refusal", () => {
  test('that the quota is used up means to wait for midnight in California', () => {
    expect(readRefusal({ failure, status: 403, body: says('quotaExceeded') }, NOON).outcome).toEqual({
      kind: 'postponed',
      until: Date.parse('2026-08-06T07:00:00Z'),
      message: expect.stringContaining("day's quota"),
    });
  });

  test('that we ask too often passes', () => {
    expect(readRefusal({ failure, status: 403, body: says('rateLimitExceeded') }, NOON).outcome).toMatchObject({
      failure: { kind: 'transient' },
    });
  });

  test('that the key is wrong says what to do', () => {
    const details = { error: { code: 400, details: [{ reason: 'API_KEY_INVALID' }] } };
    const body = new TextEncoder().encode(JSON.stringify(details));
    expect(readRefusal({ failure, status: 400, body }, NOON).outcome).toMatchObject({
      failure: { kind: 'blocked', message: expect.stringContaining('YOUTUBE_API_KEY') },
    });
  });

  test('is passed on', () => {
    expect(readRefusal({ failure, status: 403, body: says('commentsDisabled') }, NOON).reason).toBe('commentsDisabled');
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 400, max: 599 }), (body, status) => {
        expect(readRefusal({ failure, status, body }, NOON).outcome).toHaveProperty('kind');
      }),
    );
  });
});

describe('a day in California', () => {
  test.each([
    ['2026-08-05T06:59:59Z', '2026-08-04', '2026-08-05T07:00:00Z'],
    ['2026-08-05T07:00:00Z', '2026-08-05', '2026-08-06T07:00:00Z'],
    ['2026-12-31T23:00:00Z', '2026-12-31', '2027-01-01T08:00:00Z'],
    // Where the clocks change, a day has 23 or 25 hours.
    ['2026-03-08T08:30:00Z', '2026-03-08', '2026-03-09T07:00:00Z'],
    ['2026-11-01T07:30:00Z', '2026-11-01', '2026-11-02T08:00:00Z'],
  ])('%s is of %s, which ends at %s', (now, day, midnight) => {
    expect(pacificDay(Date.parse(now))).toBe(day);
    expect(nextPacificMidnight(Date.parse(now))).toBe(Date.parse(midnight));
  });
});
