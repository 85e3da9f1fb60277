import { alertId, isAlertable, isSameEpisode, type SpikeAlert } from '../domain/alert.ts';
import { BUCKET_MS, ceilingOf, DAY_MS, HOUR_MS, startOf, startsIn } from '../domain/bucket.ts';
import { countDistinct } from '../domain/distinct.ts';
import { judgeSpike, type SpikePolicy } from '../domain/spike.ts';
import type { Summary } from '../domain/summary.ts';
import { addTallies, EMPTY_TALLY, meanScore, type Tally } from '../domain/tally.ts';
import { kindOf, type TopicId } from '../domain/topic.ts';
import type { AlertStore, Clock, DerivedStore, EpisodeState, Log } from '../ports.ts';
import type { FoldedDay } from './fold-day.ts';

export interface RaiseDeps {
  readonly derived: DerivedStore;
  readonly alerts: AlertStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly spikePolicy: SpikePolicy;
}

/** How far back a topic's hours say what is usual: two weeks know both weekends. */
const BASELINE_MS = 14 * DAY_MS;

/**
 * Judges every topic that changed, at every bucket whose last hour the change touched, and opens an episode for each
 * spike that belongs to none. Only a growing count can make a spike, so looking at what changed is looking at everything.
 */
export async function raiseAlerts(folded: Pick<FoldedDay, 'changed' | 'buckets'>, deps: RaiseDeps): Promise<number> {
  const now = deps.clock.now();
  const recent = [...folded.changed]
    .map(([topic, at]) => ({ topic, at: at.filter((bucket) => isAlertable(bucket, now)) }))
    .filter(({ topic, at }) => at.length > 0 && !isFollower(topic));
  if (recent.length === 0) return 0;

  const touched = recent.flatMap(({ at }) => at);
  const range = { from: Math.min(...touched) - HOUR_MS, to: Math.max(...touched) + HOUR_MS };
  const buckets = new Map(
    (await deps.derived.readSummaries('bucket', range)).map(({ start, summary }) => [start, summary]),
  );
  for (const [start, summary] of folded.buckets) buckets.set(start, summary);

  let watchedSince: Promise<number> | undefined;
  let raised = 0;
  for (const { topic, at } of recent) {
    const loud = loudHours(topic, at, now, buckets, deps.spikePolicy);
    if (loud.length === 0) continue;
    const last = await lastEpisode(topic, deps);
    const news = loud.filter(({ bucket }) => last === undefined || !isSameEpisode(last.alert.startedAt, bucket));
    for (const { bucket, tally } of news) {
      watchedSince ??= findWatchedSince(now, deps.derived);
      const alert = await judge(topic, bucket, tally, await watchedSince, deps);
      if (alert === undefined) continue;
      if (await openEpisode(alert, last, deps)) raised += 1;
      break;
    }
  }
  return raised;
}

/** Stories and phrases rise together with the people and works they are about: one event would raise an alert for each. */
function isFollower(topic: TopicId): boolean {
  const kind = kindOf(topic);
  return kind === 'story' || kind === 'phrase';
}

interface LoudHour {
  /** The bucket that ends the hour. */
  readonly bucket: number;
  readonly tally: Tally;
}

/** The hours that a change lies in and that are loud enough to be worth a look at the topic's past, earliest first. */
function loudHours(
  topic: TopicId,
  at: readonly number[],
  now: number,
  buckets: ReadonlyMap<number, Summary>,
  { minCount, minAuthors }: SpikePolicy,
): LoudHour[] {
  const last = Math.min(Math.max(...at) + HOUR_MS - BUCKET_MS, startOf('bucket', now));
  return startsIn('bucket', { from: Math.min(...at), to: last + BUCKET_MS })
    .map((bucket) => {
      const hour = startsIn('bucket', { from: bucket + BUCKET_MS - HOUR_MS, to: bucket + BUCKET_MS });
      const tally = hour.reduce(
        (sum, start) => addTallies(sum, buckets.get(start)?.topics.get(topic) ?? EMPTY_TALLY),
        EMPTY_TALLY,
      );
      return { bucket, tally };
    })
    .filter(({ tally }) => tally.count >= minCount && countDistinct(tally.authors) >= minAuthors);
}

async function judge(
  topic: TopicId,
  bucket: number,
  tally: Tally,
  watchedSince: number,
  { derived, clock, spikePolicy }: RaiseDeps,
): Promise<SpikeAlert | undefined> {
  const hourStart = bucket + BUCKET_MS - HOUR_MS;
  const range = {
    from: ceilingOf('hour', Math.max(watchedSince, hourStart - BASELINE_MS)),
    to: startOf('hour', hourStart),
  };
  const baseline = await hourlyCounts(topic, range, derived);
  const authors = countDistinct(tally.authors);
  const verdict = judgeSpike(baseline, { count: tally.count, authors }, spikePolicy);
  if (verdict.kind !== 'spike') return undefined;
  return {
    id: alertId('spike', topic, bucket),
    rule: 'spike',
    topic,
    startedAt: bucket,
    raisedAt: clock.now(),
    observed: verdict.observed,
    expected: verdict.expected,
    score: verdict.score,
    authors,
    sentiment: meanScore(tally),
  };
}

async function hourlyCounts(
  topic: TopicId,
  range: { from: number; to: number },
  derived: DerivedStore,
): Promise<number[]> {
  if (range.from >= range.to) return [];
  const days = await derived.readSeries(topic, 'day', { from: startOf('day', range.from), to: range.to });
  const counts = new Map(
    days.flatMap(({ start, slots }) => slots.map((slot, index) => [start + index * HOUR_MS, slot?.count ?? 0])),
  );
  return startsIn('hour', range).map((hour) => counts.get(hour) ?? 0);
}

/** The first hour of the last two weeks that holds anything at all; before it nobody was watching. */
async function findWatchedSince(now: number, derived: DerivedStore): Promise<number> {
  const [firstDay] = await derived.readSummaries('day', { from: startOf('day', now - BASELINE_MS), to: now });
  if (firstDay === undefined) return now;
  const [firstHour] = await derived.readSummaries('hour', { from: firstDay.start, to: firstDay.start + DAY_MS });
  return firstHour?.start ?? firstDay.start;
}

/** The episode that a topic is in or was in last. One that a crash left half stored is stored now. */
async function lastEpisode(topic: TopicId, { alerts }: RaiseDeps): Promise<EpisodeState | undefined> {
  const last = await alerts.lastEpisode(topic);
  if (last !== undefined && !last.isStored) await alerts.store(last.alert);
  return last;
}

/** False when another fold was quicker. */
async function openEpisode(
  alert: SpikeAlert,
  after: EpisodeState | undefined,
  { alerts, log }: RaiseDeps,
): Promise<boolean> {
  if (!(await alerts.openEpisode(alert, after))) return false;
  await alerts.store(alert);
  const { id, observed, expected, score, authors } = alert;
  const summary = `${observed} mentions in an hour by ${authors} authors, ${expected.toFixed(1)} expected`;
  log.info('alert-raised', { id, observed, expected, score, summary });
  return true;
}
