import { beforeEach, describe, expect, test } from 'vitest';
import { judgeTopic } from '../../../../lambdas/app/detection/judge-topic.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS, startOf } from '../../../../lambdas/domain/bucket.ts';
import { EMPTY_POINT, type SeriesBlock } from '../../../../lambdas/domain/series.ts';
import type { Watch } from '../../../../lambdas/ports/watch-store.ts';
import { NOON } from '../../../factories/mentions.ts';

const TOPIC = 'work:the-shining';
const START = startOf('day', NOON - 40 * DAY_MS);

/** A steady topic, louder in the evening; `extra` comes on top. */
function aSeries(extra: ReadonlyMap<number, number> = new Map()) {
  const blocks: SeriesBlock[] = [];
  for (let start = START; start < NOON + 3 * DAY_MS; start += HOUR_MS) {
    const isEvening = (start / HOUR_MS) % 24 >= 18;
    const slots = Array.from({ length: 12 }, (_, slot) => {
      const count = (slot % (isEvening ? 2 : 6) === 0 ? 1 : 0) + (extra.get(start + slot * BUCKET_MS) ?? 0);
      return count === 0 ? undefined : { ...EMPTY_POINT, count, authors: count };
    });
    blocks.push({ start, slots, whole: EMPTY_POINT });
  }
  let reads = 0;
  return {
    readSeries: async (_topic: string, _span: string, { from, to }: { from: number; to: number }) => {
      const found = blocks.filter(({ start }) => start >= from && start < to);
      reads += found.length;
      return found;
    },
    blocksRead: () => reads,
  };
}

describe('judging a topic by its own past', () => {
  let kept: Watch | undefined;
  let writes = 0;
  const watches = {
    read: async () => kept,
    write: async (_topic: string, watch: Watch) => {
      kept = JSON.parse(JSON.stringify(watch)) as Watch;
      writes += 1;
    },
  };

  beforeEach(() => {
    kept = undefined;
    writes = 0;
  });

  const judge = (derived: ReturnType<typeof aSeries>, now: number, from = startOf('bucket', now)) =>
    judgeTopic(TOPIC, { from, now, sensitivity: 'balanced' }, { derived, watches });

  test('with a snapshot it says what it says without, and reads a thirtieth', async () => {
    const now = NOON + 2 * DAY_MS;
    const derived = aSeries();
    await judge(derived, NOON);
    const before = derived.blocksRead();
    const withSnapshot = await judge(derived, now, now - HOUR_MS);
    expect(derived.blocksRead() - before).toBeLessThan(90);
    expect(kept).toBeDefined();
    kept = { ...(kept as Watch), asOf: 0 };
    const without = await judge(aSeries(), now, now - HOUR_MS);
    // The snapshot remembers what lies further back than is read anew.
    expect(withSnapshot?.verdicts.map(({ observed, isBeyond }) => ({ observed, isBeyond }))).toEqual(
      without?.verdicts.map(({ observed, isBeyond }) => ({ observed, isBeyond })),
    );
    expect(withSnapshot?.verdicts[0]?.expected).toBeCloseTo(without?.verdicts[0]?.expected ?? 0, 1);
  });

  test('what comes a day late corrects it, because the snapshot is older than that', async () => {
    await judge(aSeries(), NOON - DAY_MS);
    await judge(aSeries(), NOON);
    const late = startOf('bucket', NOON - 23 * HOUR_MS);
    const judged = await judge(aSeries(new Map([[late, 40]])), NOON, late);
    expect(judged?.verdicts[0]).toMatchObject({ isBeyond: true, observed: 41 });
    expect((kept?.asOf ?? 0) < late).toBe(true);
  });

  test('is written down a few times a day, however often it is judged', async () => {
    const derived = aSeries();
    for (let at = NOON; at < NOON + DAY_MS; at += 20 * 60_000) await judge(derived, at);
    expect(writes).toBeGreaterThan(2);
    expect(writes).toBeLessThanOrEqual(6);
  });

  test('a topic that never spoke has nothing to be judged by', async () => {
    expect(
      await judgeTopic(
        TOPIC,
        { from: NOON, now: NOON, sensitivity: 'more' },
        { derived: { readSeries: async () => [] }, watches },
      ),
    ).toBeUndefined();
  });
});
