import { describe, expect, test } from 'vitest';
import {
  type Listened,
  listeningSince,
  listenTo,
  unheardItemsPerDay,
} from '../../../../lambdas/domain/alerting/listening.ts';
import { DAY_MS, HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import { NEW_SOURCE_HEALTH, type SourceHealth } from '../../../../lambdas/domain/source.ts';
import { NOON } from '../../../factories/mentions.ts';

function aSource(itemsPerDay: number, health: Partial<SourceHealth> = {}, isPaused = false): Listened {
  const times = { lastPollAt: NOON, lastSuccessAt: NOON, lastNewAt: NOON, watchedSince: NOON - 40 * DAY_MS };
  const rate = { items: itemsPerDay * 10, days: 10, at: NOON };
  return { health: { ...NEW_SOURCE_HEALTH, ...times, rate, ...health }, isPaused };
}

const unheard = (sources: readonly Listened[], now = NOON) => unheardItemsPerDay(listenTo(sources, undefined, now));

describe('what we no longer hear', () => {
  test('is nothing while all is well', () => {
    expect(unheard([aSource(50), aSource(3)])).toBe(0);
  });

  test('is what sources brought that are paused, closed, failing or silent', () => {
    const lost = [
      aSource(1, { lastSuccessAt: NOON - DAY_MS }, true),
      aSource(20, { failuresInARow: 3, lastSuccessAt: NOON - DAY_MS }),
      aSource(300, { endedAt: NOON - 4 * HOUR_MS, lastSuccessAt: NOON - 5 * HOUR_MS }),
      aSource(4000, { lastNewAt: NOON - 5 * DAY_MS }),
    ];
    expect(unheard([aSource(7), ...lost])).toBe(4321);
  });

  test('of what was lost weeks ago nothing is usual any more', () => {
    const failing = aSource(20, { failuresInARow: 90, lastSuccessAt: NOON });
    expect(unheard([failing], NOON + 14 * DAY_MS)).toBe(20);
    expect(unheard([failing], NOON + 16 * DAY_MS)).toBe(0);
    expect(unheard([aSource(20, { failuresInARow: 1, lastSuccessAt: NOON - 30 * DAY_MS })])).toBe(0);
  });

  test('sources that were removed are missed for two weeks, all that were', () => {
    const [one, two, three] = [aSource(100), aSource(30), aSource(5)];
    const first = listenTo([one, two, three], undefined, NOON);
    expect(unheardItemsPerDay(first)).toBe(0);
    const second = listenTo([one, three], first, NOON + HOUR_MS);
    expect(unheardItemsPerDay(second)).toBe(30);
    const third = listenTo([three], second, NOON + DAY_MS);
    expect(unheardItemsPerDay(third)).toBe(130);
    const last = listenTo([three], third, NOON + 17 * DAY_MS);
    expect(last).toEqual({ sources: 1, itemsPerDay: 5 });
  });

  test('one failed try is nothing, and what came back is missed for a day more', () => {
    const fails = aSource(20, { failuresInARow: 1, lastSuccessAt: NOON - HOUR_MS });
    expect(unheard([fails])).toBe(0);
    const trouble = listenTo([fails], undefined, NOON + 9 * HOUR_MS);
    expect(unheardItemsPerDay(trouble)).toBe(20);
    const back = listenTo([aSource(20)], trouble, NOON + DAY_MS);
    expect(unheardItemsPerDay(back)).toBe(20);
    const well = aSource(20, { lastNewAt: NOON + DAY_MS });
    expect(listenTo([well], back, NOON + 2 * DAY_MS)).toEqual({ sources: 1, itemsPerDay: 20 });
  });

  test('a source that is added is no loss', () => {
    const before = listenTo([aSource(100)], undefined, NOON);
    expect(listenTo([aSource(100), aSource(1)], before, NOON)).toEqual({ sources: 2, itemsPerDay: 101 });
  });
});

test('we listen since the first source could be read, by the clock, and not since the future', () => {
  expect(listeningSince([], NOON)).toBe(NOON);
  const read = aSource(1, { watchedSince: NOON - 40 * DAY_MS });
  expect(listeningSince([aSource(1, { watchedSince: NOON + DAY_MS }), read], NOON)).toBe(NOON - 40 * DAY_MS);
  expect(listeningSince([aSource(1, { watchedSince: NOON + DAY_MS })], NOON)).toBe(NOON);
});
