import { beforeEach, describe, expect, test } from 'vitest';
import { type SettleDeps, settleEpisodes } from '../../../../lambdas/app/alerting/settle-episodes.ts';
import type { Alert } from '../../../../lambdas/domain/alerting/alert.ts';
import { beginWatching, type Episodes } from '../../../../lambdas/domain/alerting/episode.ts';
import { withFindings } from '../../../../lambdas/domain/alerting/episodes.ts';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import { aFinding } from '../../../factories/findings.ts';
import { NOON } from '../../../factories/mentions.ts';
import { createTestClock } from '../../../factories/pipeline.ts';

describe('storing alerts that are decided', () => {
  let stored: Alert[];
  let kept: Episodes;
  let events: string[];
  let clock: ReturnType<typeof createTestClock>;
  /** How many were waiting when each was stored. */
  let waiting: number[];

  beforeEach(() => {
    stored = [];
    events = [];
    waiting = [];
    clock = createTestClock();
    kept = beginWatching(NOON - 30 * DAY_MS);
  });

  function deps(changes: Partial<SettleDeps> = {}): SettleDeps {
    return {
      episodes: {
        read: async () => ({ episodes: kept, revision: 'any' }),
        replace: async (episodes) => {
          kept = episodes;
          return true;
        },
      },
      alerts: {
        store: async (alert) => {
          waiting.push(kept.decided.length);
          stored.push(alert);
        },
      },
      derived: { readSeries: async () => [], readSummaries: async () => [] },
      mentions: { readLog: async () => [], read: async () => [] },
      stories: { read: async () => new Map() },
      clock,
      log: {
        info: (event) => void events.push(event),
        warn: (event) => void events.push(event),
        error: (event) => void events.push(event),
      },
      ...changes,
    };
  }

  const flood = (count: number) => (before: Episodes) =>
    withFindings(
      before,
      Array.from({ length: count }, (_, index) => aFinding({ topic: `work:number-${index}` })),
      NOON,
    );

  test('in tens, each ten written down before the next', async () => {
    expect(await settleEpisodes(flood(25), deps())).toBe(25);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(25);
    expect(waiting).toEqual([...Array(10).fill(25), ...Array(10).fill(15), ...Array(5).fill(5)]);
    expect(kept.decided).toEqual([]);
  });

  test('for a while; what is left waits for the next minute', async () => {
    const slow = deps({
      alerts: {
        store: async (alert) => {
          clock.advance(2_500);
          stored.push(alert);
        },
      },
    });
    expect(await settleEpisodes(flood(25), slow)).toBe(10);
    expect(kept.decided).toHaveLength(15);
    await settleEpisodes((before) => before, slow);
    await settleEpisodes((before) => before, slow);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(25);
    expect(kept.decided).toEqual([]);
  });

  test('with numbers and reason where the evidence cannot be had', async () => {
    const blind = deps({
      derived: { readSeries: async () => [], readSummaries: () => Promise.reject(new Error('a damaged summary')) },
      stories: { read: () => Promise.reject(new Error('a damaged story')) },
    });
    expect(await settleEpisodes(flood(1), blind)).toBe(1);
    expect(stored).toMatchObject([
      {
        numbers: { observed: 40, authors: 40 },
        reason: '40 mentions in 15 minutes, where 4 are usual at this hour',
        evidence: { mentions: [], terms: [], platforms: {} },
      },
    ]);
    expect(events).toContain('evidence-not-gathered');
    expect(kept.decided).toEqual([]);
  });

  test('one that the store will not take holds up no other, and is tried again', async () => {
    let isBroken = true;
    const picky = deps({
      alerts: {
        store: async (alert) => {
          if (isBroken && alert.id.includes('number-3|')) throw new Error('too large');
          stored.push(alert);
        },
      },
    });
    expect(await settleEpisodes(flood(12), picky)).toBe(11);
    expect(kept.decided.map(({ topic }) => topic)).toEqual(['work:number-3']);
    expect(events).toContain('alert-not-stored');
    isBroken = false;
    expect(await settleEpisodes((before) => before, picky)).toBe(1);
    expect(kept.decided).toEqual([]);
  });
});
