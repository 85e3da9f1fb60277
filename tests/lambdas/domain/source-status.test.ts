import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../lambdas/domain/bucket.ts';
import { NEW_SOURCE_HEALTH, type SourceHealth } from '../../../lambdas/domain/source.ts';
import { describeStatus, silentSince, sourceStatus, staleSince } from '../../../lambdas/domain/source-status.ts';
import { NOON } from '../../factories/mentions.ts';

/** Watched for a month, 40 items a day, polled successfully just now. */
function watched(silenceMs: number, changes: Partial<SourceHealth> = {}): SourceHealth {
  const lastNewAt = NOON - silenceMs;
  return {
    ...NEW_SOURCE_HEALTH,
    watchedSince: NOON - 30 * DAY_MS,
    lastPollAt: NOON,
    lastSuccessAt: NOON,
    lastNewAt,
    rate: { items: 400, days: 10, at: lastNewAt },
    ...changes,
  };
}

const statusOf = (health: SourceHealth, isPaused = false) => sourceStatus({ health, isPaused }, NOON);

describe('a source falls silent', () => {
  test.each([
    ['a night', 10 * HOUR_MS, {}, false],
    ['a day and what it would have brought', 25 * HOUR_MS, {}, true],
    ['a day, but it seldom speaks', 25 * HOUR_MS, { rate: { items: 20, days: 10, at: NOON - 25 * HOUR_MS } }, false],
    ['a weekend like those before', 62 * HOUR_MS, { longestPauseMs: 60 * HOUR_MS }, false],
    ['far longer than any weekend before', 5 * DAY_MS + HOUR_MS, { longestPauseMs: 60 * HOUR_MS }, true],
    ['a weekend, and no weekend is known yet', 62 * HOUR_MS, { watchedSince: NOON - 5 * DAY_MS }, false],
    ['a week, but all it ever brought was one item', 7 * DAY_MS, { rate: { items: 1, days: 1 / 24, at: 0 } }, false],
    ['three days, whatever is known', 73 * HOUR_MS, { watchedSince: NOON - 5 * DAY_MS }, true],
  ] as const)('after %s', (_, silenceMs, changes, isSilent) => {
    const health = watched(silenceMs, changes);
    expect(silentSince(health, NOON)).toBe(isSilent ? health.lastNewAt : undefined);
    expect(statusOf(health)).toBe(isSilent ? 'silent' : 'ok');
  });

  test('never when it has never spoken', () => {
    expect(silentSince({ ...NEW_SOURCE_HEALTH, watchedSince: 0 }, NOON)).toBeUndefined();
  });
});

describe('the status of a source', () => {
  const failure = { kind: 'gone', message: 'nothing there (status 404)', at: NOON } as const;

  test.each([
    ['new', NEW_SOURCE_HEALTH, 'not asked yet'],
    ['ok', watched(HOUR_MS), 'all is well'],
    ['ok', watched(HOUR_MS, { waiting: { kind: 'budget', message: 'next turn at 10:05' } }), 'next turn at 10:05'],
    ['failing', watched(HOUR_MS, { failuresInARow: 1, lastFailure: failure }), 'nothing there (status 404)'],
    [
      'waiting',
      { ...NEW_SOURCE_HEALTH, waiting: { kind: 'key', message: 'set YOUTUBE_API_KEY' } },
      'set YOUTUBE_API_KEY',
    ],
    ['silent', watched(4 * DAY_MS), 'nothing new for 4 days'],
    ['ended', watched(HOUR_MS, { endedAt: NOON, failuresInARow: 1, lastFailure: failure }), 'resume it'],
  ] as const)('%s says why', (status, health, words) => {
    expect(statusOf(health)).toBe(status);
    expect(describeStatus({ health, isPaused: false }, NOON)).toContain(words);
  });

  test('waits for a key, though it failed before the key was taken away', () => {
    const waiting = { kind: 'key', message: 'set TUMBLR_API_KEY' } as const;
    expect(statusOf(watched(HOUR_MS, { failuresInARow: 2, lastFailure: failure, waiting }))).toBe('waiting');
  });

  test('paused, whatever else is the matter', () => {
    expect(statusOf(watched(9 * DAY_MS), true)).toBe('paused');
  });

  test('what fails is stale since it was last read, what is silent since it last spoke', () => {
    const readAt = NOON - 2 * HOUR_MS;
    expect(staleSince(watched(3 * HOUR_MS), NOON)).toBeUndefined();
    expect(staleSince(watched(3 * HOUR_MS, { failuresInARow: 2, lastSuccessAt: readAt }), NOON)).toBe(readAt);
    expect(staleSince(watched(4 * DAY_MS, { failuresInARow: 2, lastSuccessAt: readAt }), NOON)).toBe(NOON - 4 * DAY_MS);
  });
});
