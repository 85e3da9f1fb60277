import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginWatching, type Episodes, isLearning, openTopics } from '../../../../lambdas/domain/alerting/episode.ts';
import { awakeSinceAt, withinNow } from '../../../../lambdas/domain/alerting/episode-times.ts';
import { withFindings, withTime } from '../../../../lambdas/domain/alerting/episodes.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS, startOf } from '../../../../lambdas/domain/bucket.ts';
import { aFinding } from '../../../factories/findings.ts';
import { NOON } from '../../../factories/mentions.ts';

const YEAR_MS = 365 * DAY_MS;
const WATCHING = beginWatching(NOON - 30 * DAY_MS);
const noonOf = (ahead: number) => startOf('bucket', NOON + ahead);

/** Every time there is, by its name; ids hold times as text. */
function timesIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isTime = typeof inner === 'number' && (inner > NOON / 2 || /At$|Since$|Until$/.test(name));
    return isTime ? [inner] : timesIn(inner);
  });
}

describe('a clock that was once ahead', () => {
  test('a first start in the future learns for a day from now on', () => {
    const ahead = beginWatching(NOON + YEAR_MS);
    expect(isLearning(ahead, NOON + 200 * DAY_MS)).toBe(true);
    const mended = withinNow(ahead, NOON);
    expect(isLearning(mended, NOON + HOUR_MS)).toBe(true);
    expect(isLearning(mended, NOON + DAY_MS)).toBe(false);
  });

  test('an episode of the future ends when it has been calm, and makes room for what is to be told', () => {
    const to = noonOf(YEAR_MS);
    const ahead = withFindings(WATCHING, [aFinding({ verdict: { to } })], NOON + YEAR_MS);
    expect(openTopics(withTime(ahead, NOON + DAY_MS))).not.toEqual(new Map());
    const mended = withinNow(ahead, NOON);
    expect(openTopics(withTime(mended, NOON + DAY_MS))).toEqual(new Map());
    const forgotten = withTime(withTime(mended, NOON + DAY_MS), NOON + 3 * DAY_MS);
    const again = withFindings(forgotten, [aFinding({ verdict: { to: noonOf(3 * DAY_MS) } })], NOON + 3 * DAY_MS);
    expect(again.decided.map(({ stage }) => stage)).toEqual(['opened', 'closed', 'opened']);
  });

  test('no time that is left lies ahead, and what does not lie ahead stays the same value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 400 }), fc.integer({ min: -3, max: 400 }), (days, later) => {
        const at = NOON + days * DAY_MS;
        const opened = withFindings(WATCHING, [aFinding({ verdict: { to: startOf('bucket', at) } })], at);
        const episodes: Episodes = {
          ...withTime(opened, at + DAY_MS),
          awakeSince: at,
          judgedUntil: NOON + later * DAY_MS,
          listening: { sources: 1, itemsPerDay: 1, gone: { at, itemsPerDay: 1 } },
        };
        const mended = withinNow(episodes, NOON);
        const latest = (of: Episodes) => timesIn(of).reduce((most, time) => Math.max(most, time), 0);
        expect(latest(mended)).toBeLessThanOrEqual(NOON + BUCKET_MS);
        expect(mended === episodes).toBe(latest(episodes) <= NOON + BUCKET_MS);
        expect(mended.decided.map(({ id }) => id)).toEqual(episodes.decided.map(({ id }) => id));
        expect(withinNow(mended, NOON)).toBe(mended);
      }),
      { numRuns: 50 },
    );
  });
});

test('a gap of hours between two looks is a sleep, one of an hour is none', () => {
  const episodes = { judgedUntil: NOON, awakeSince: NOON - DAY_MS };
  expect(awakeSinceAt(episodes, NOON + HOUR_MS, NOON + 2 * HOUR_MS)).toBe(NOON - DAY_MS);
  expect(awakeSinceAt(episodes, NOON + 4 * HOUR_MS, NOON + 5 * HOUR_MS)).toBe(NOON + 5 * HOUR_MS);
});
