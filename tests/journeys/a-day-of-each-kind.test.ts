import { describe, expect, onTestFinished, test } from 'vitest';
import { budgetOf } from '../../lambdas/adapters/http/host-budget.ts';
import { createTestTable } from '../engines/tables.ts';
import { STORM } from '../factories/a-day.ts';
import { NOON, wordTagger } from '../factories/mentions.ts';
import { expectExactCounts } from '../factories/naive-counts.ts';
import { type ReplayedDay, replayDay } from '../factories/replay-day.ts';
import { SERVICES } from '../factories/services/services.ts';

const SEED = 20_260_804;

describe.each(Object.entries(SERVICES))('a day of %s', (_kind, createService) => {
  test('every post that was there to be seen is counted once, and no host is asked more often than it allows', async () => {
    const { table } = await createTestTable();
    const day = await replayDay(createService, table, SEED);
    onTestFinished(() => day.network.stop());

    expect(day.polls).toBeGreaterThan(20);
    expect(new Set(day.queued.map(({ nativeId }) => nativeId)), 'what was shown was sent on').toEqual(
      day.network.shown,
    );
    expectNothingMissed(day);
    expectBudgetsKept(day);
    await expectCountedOnce(day);
  });
});

/** What stayed long enough for a poll was seen; where a service shows only its last few, a gap says that some were not. */
function expectNothingMissed({ service, day, network, health }: ReplayedDay): void {
  const { completeWithinMs } = service;
  const missed = day.lasting.filter(({ serial }) => !network.shown.has(service.nativeIdOf(serial)));
  if (completeWithinMs === undefined) expect(missed.length === 0 || health.gaps.length > 0, 'a gap is told').toBe(true);
  else expect(missed.filter(({ lateMs }) => lateMs <= completeWithinMs)).toEqual([]);
}

/** In any stretch of time a host gets no more requests than its burst and what its budget grows by meanwhile. */
function expectBudgetsKept({ network }: ReplayedDay): void {
  const byHost = Map.groupBy(network.requests, ({ url }) => budgetOf(url.hostname).name);
  for (const [host, requests] of byHost) {
    const { perMinute, burst } = budgetOf(host).rate;
    const overspent = requests.flatMap(({ at: from }, first) =>
      requests
        .slice(first)
        .map(({ at: to }, later) => ({ from, to, asked: later + 1 }))
        .filter(({ to, asked }) => asked > burst + ((to - from) / 60_000) * perMinute + 1e-6),
    );
    expect(overspent, host).toEqual([]);
  }
  const stormAt = NOON + STORM.afterMs;
  const inStorm = network.requests.filter(({ at }) => at >= stormAt && at < stormAt + STORM.lastsMs);
  expect(inStorm.length).toBeLessThanOrEqual(STORM.lastsMs / (STORM.retryAfterSeconds * 1000) + 1);
}

async function expectCountedOnce({ pipeline, queued }: ReplayedDay): Promise<void> {
  // The first sighting of a post fixes its time and its tags, whatever an edit says later.
  const firstSightings = new Map(queued.toReversed().map((mention) => [mention.id, mention]));
  await pipeline.tag(queued);
  await pipeline.fold();
  const tagged = [...firstSightings.values()].map((mention) => ({
    ...mention,
    eventAt: eventAtOf(mention),
    tags: wordTagger(mention),
  }));
  await expectExactCounts(pipeline, tagged);
}

function eventAtOf({ publishedAt, seenAt }: { publishedAt?: string; seenAt: string }): string {
  return publishedAt === undefined || Date.parse(publishedAt) > Date.parse(seenAt) ? seenAt : publishedAt;
}
