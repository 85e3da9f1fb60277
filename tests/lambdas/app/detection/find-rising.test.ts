import { beforeEach, describe, expect, test } from 'vitest';
import { type FindDeps, findRising } from '../../../../lambdas/app/detection/find-rising.ts';
import { readingOnce } from '../../../../lambdas/app/reading/reading-once.ts';
import { beginWatching, type Episodes } from '../../../../lambdas/domain/alerting/episode.ts';
import { withFindings } from '../../../../lambdas/domain/alerting/episodes.ts';
import { USUAL_ALERT_SETTINGS, withTopic } from '../../../../lambdas/domain/alerting/settings.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS, startOf, type TimeRange } from '../../../../lambdas/domain/bucket.ts';
import { createDetector } from '../../../../lambdas/domain/detection/detector.ts';
import { DEFAULT_SETTINGS } from '../../../../lambdas/domain/detection/settings.ts';
import type { LogEntry } from '../../../../lambdas/domain/log-entry.ts';
import { EMPTY_POINT, type SeriesBlock } from '../../../../lambdas/domain/series.ts';
import { EMPTY_SUMMARY } from '../../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../../lambdas/domain/tally.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import type { SpanSummary } from '../../../../lambdas/ports/derived-store.ts';
import { NOON } from '../../../factories/mentions.ts';
import { SILENT_LOG } from '../../../factories/pipeline.ts';

const TOPIC = 'work:the-shining';
const BUCKET = startOf('bucket', NOON);

type Count = (at: number) => number;

function anEntry(bucket: number, index: number, topics: readonly TopicId[]): LogEntry {
  return {
    mentionId: `${bucket} ${index}`,
    authorHash: index,
    ...{ bucket, topics, sense: 'production', isRelevant: true, sentiment: 'unknown', scoreThousandths: 0 },
    ...{ platform: 'web', phrases: [], taggedBy: 'test' },
  };
}

describe('finding what rises', () => {
  let counts: ReadonlyMap<TopicId, Count>;
  let logsRead: number[];
  let bucketsRead: TimeRange[];
  let episodes: Episodes;
  let deps: FindDeps;

  const points = (topic: TopicId, start: number, slots: number, stepMs: number) => {
    const of = counts.get(topic) ?? (() => 0);
    return Array.from({ length: slots }, (_, slot) => {
      const from = start + slot * stepMs;
      let count = 0;
      for (let at = from; at < from + stepMs; at += BUCKET_MS) count += of(at);
      return count === 0 ? undefined : { ...EMPTY_POINT, count, authors: count };
    });
  };

  beforeEach(() => {
    counts = new Map();
    logsRead = [];
    bucketsRead = [];
    episodes = beginWatching(NOON - 90 * DAY_MS);
    deps = {
      derived: {
        readSeries: async (topic, span, { from, to }) => {
          const [length, slots] = span === 'hour' ? [HOUR_MS, 12] : [DAY_MS, 24];
          const blocks: SeriesBlock[] = [];
          const first = Math.max(startOf(span, from), startOf(span, NOON - 60 * DAY_MS));
          for (let start = first; start < to; start += length) {
            const ofBlock = points(topic, start, slots, length / slots);
            const count = ofBlock.reduce((sum, point) => sum + (point?.count ?? 0), 0);
            if (count > 0) blocks.push({ start, slots: ofBlock, whole: { ...EMPTY_POINT, count } });
          }
          return blocks;
        },
        readSummaries: async (span, range) => {
          if (span === 'bucket') bucketsRead.push(range);
          const known: SpanSummary[] = [];
          const step = span === 'bucket' ? BUCKET_MS : span === 'hour' ? HOUR_MS : DAY_MS;
          for (let start = range.from; start < range.to; start += step) {
            const topics = [...counts.keys()].map((topic) => {
              const count = points(topic, start, 1, step)[0]?.count ?? 0;
              return [topic, { ...EMPTY_TALLY, count, authors: Array.from({ length: count }, (_, n) => n) }] as const;
            });
            known.push({ start, summary: { ...EMPTY_SUMMARY, topics: new Map(topics) } });
          }
          return known;
        },
      },
      mentions: {
        readLog: async (bucket) => {
          logsRead.push(bucket);
          return [...counts].flatMap(([topic, of]) =>
            Array.from({ length: of(bucket) }, (_, index) => anEntry(bucket, index, [topic])),
          );
        },
      },
      watches: { read: async () => undefined, write: async () => {} },
      log: SILENT_LOG,
    };
  });

  const find = (
    at: readonly number[],
    settings = USUAL_ALERT_SETTINGS,
    topics: readonly TopicId[] = [...counts.keys()],
  ) =>
    findRising(
      { changed: new Map(topics.map((topic) => [topic, at])), buckets: new Map() },
      { episodes, settings, now: NOON },
      readingOnce(deps),
    );

  /** One mention in two hours, which is usual, and so much more at some moments. */
  const usually =
    (extra: ReadonlyMap<number, number>): Count =>
    (at) =>
      (at % (2 * HOUR_MS) === 0 ? 1 : 0) + (extra.get(at) ?? 0);

  test('yesterday’s spike does not hide today’s', async () => {
    const yesterday = BUCKET - 23 * HOUR_MS;
    counts = new Map([
      [
        TOPIC,
        usually(
          new Map([
            [yesterday, 90],
            [BUCKET, 30],
          ]),
        ),
      ],
    ]);
    const { findings } = await find([yesterday, BUCKET]);
    expect(findings.map(({ verdict }) => verdict.to)).toEqual([yesterday + BUCKET_MS, BUCKET + BUCKET_MS]);
  });

  test('what was spoken of for months until five weeks ago is not new, and what never was is', async () => {
    const burst: Count = (at) => (at === BUCKET ? 40 : 0);
    counts = new Map([[TOPIC, (at) => (at < NOON - 36 * DAY_MS && at % DAY_MS === 0 ? 5 : burst(at))]]);
    expect((await find([BUCKET])).findings).toEqual([]);
    counts = new Map([[TOPIC, burst]]);
    expect((await find([BUCKET])).findings).toMatchObject([{ rule: 'new-topic', verdict: { observed: 40 } }]);
  });

  test('a bound over a day counts all of that day, and everybody who spoke in it', async () => {
    const late = BUCKET - 23 * HOUR_MS;
    counts = new Map([
      [
        TOPIC,
        usually(
          new Map([
            [late, 20],
            [late - 20 * HOUR_MS, 180],
          ]),
        ),
      ],
    ]);
    const asOf = startOf('hour', late - HOUR_MS);
    const state = stateUntil(asOf);
    deps = { ...deps, watches: { ...deps.watches, read: async () => ({ asOf, since: NOON - 20 * DAY_MS, state }) } };
    const settings = withTopic(USUAL_ALERT_SETTINGS, TOPIC, { threshold: { count: 200, withinMinutes: 1_440 } });
    const { findings } = await find([late], settings);
    expect(findings[0]).toMatchObject({ rule: 'threshold', verdict: { observed: 212 } });
    // Each mention of the loudest bucket is by an author of its own, and the summaries know them all.
    expect(findings[0]?.company?.authors).toBeGreaterThan(100);
  });

  test('nobody is asked who speaks for what is told already, until it is much bigger', async () => {
    counts = new Map([[TOPIC, usually(new Map([[BUCKET, 40]]))]]);
    episodes = withFindings(episodes, (await find([BUCKET])).findings, NOON - HOUR_MS);
    expect(logsRead.length).toBeGreaterThan(0);
    logsRead = [];
    const [again] = (await find([BUCKET])).findings;
    expect(again).toMatchObject({ topic: TOPIC, rule: 'spike' });
    expect(again?.company).toBeUndefined();
    expect(logsRead).toEqual([]);
    counts = new Map([[TOPIC, usually(new Map([[BUCKET, 200]]))]]);
    expect((await find([BUCKET])).findings[0]?.company?.authors).toBeGreaterThanOrEqual(200);
  });

  test('a bucket of the log is read once, however many topics rise in it', async () => {
    const rising = usually(new Map([[BUCKET, 40]]));
    counts = new Map(Array.from({ length: 8 }, (_, index) => [`work:number-${index}` as const, rising]));
    expect((await find([BUCKET])).findings).toHaveLength(8);
    expect(logsRead).toHaveLength(new Set(logsRead).size);
  });

  test('one mention of yesterday costs no reading of the day between', async () => {
    counts = new Map([[TOPIC, usually(new Map())]]);
    await find([BUCKET - 23 * HOUR_MS, BUCKET]);
    const hours = bucketsRead.reduce((sum, { from, to }) => sum + (to - from) / HOUR_MS, 0);
    expect(hours).toBeLessThanOrEqual(4);
  });

  test('hundreds of thousands of changes are too many for no stack', async () => {
    const at = Array.from({ length: 288 }, (_, back) => BUCKET - back * BUCKET_MS);
    const changed = new Map(Array.from({ length: 500 }, (_, index) => [`hashtag:t${index}` as const, at]));
    const context = { episodes, settings: withQuiet(), now: NOON };
    expect(await findRising({ changed, buckets: new Map() }, context, deps)).toEqual({ findings: [], isWhole: true });
  });

  test('a topic that cannot be judged keeps no other from being found', async () => {
    const rising = usually(new Map([[BUCKET, 40]]));
    counts = new Map([
      [TOPIC, rising],
      ['work:damaged', rising],
    ]);
    const { watches } = deps;
    const read: typeof watches.read = async (topic) => {
      if (topic === 'work:damaged') throw new Error('damaged');
      return watches.read(topic);
    };
    deps = { ...deps, watches: { ...watches, read } };
    const { findings, isWhole } = await find([BUCKET]);
    expect(findings.map(({ topic }) => topic)).toEqual([TOPIC]);
    expect(isWhole).toBe(false);
  });

  /** Nothing is looked at closely. */
  const withQuiet = () => ({ ...USUAL_ALERT_SETTINGS, sensitivity: 'off' }) as const;

  function stateUntil(asOf: number) {
    const detector = createDetector(DEFAULT_SETTINGS);
    for (let at = asOf - 2 * DAY_MS; at < asOf; at += BUCKET_MS) {
      detector.learn({ at, count: counts.get(TOPIC)?.(at) ?? 0, isWhole: true });
    }
    if (detector.state === undefined) throw new Error('a detector that has learned has a state');
    return detector.state;
  }
});
