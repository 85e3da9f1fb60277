import { BUCKET_MS, DAY_MS, HOUR_MS, startOf } from '../../domain/bucket.ts';
import { createDetector } from '../../domain/detection/detector.ts';
import { DEFAULT_SETTINGS, type Sensitivity } from '../../domain/detection/settings.ts';
import type { SpikeVerdict } from '../../domain/detection/verdict.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { Watch, WatchStore } from '../../ports/watch-store.ts';
import { type PointAt, readPoints } from '../reading/read-series.ts';

export interface JudgeDeps {
  readonly derived: Pick<DerivedStore, 'readSeries'>;
  readonly watches: WatchStore;
}

/** A topic's usual is learned from so much of its past: several times the half-life of its level. */
const PAST_MS = 35 * DAY_MS;

/** What comes later is not judged, so an older snapshot holds no bucket that can still change what is told. */
const SETTLED_AFTER_MS = DAY_MS + 2 * HOUR_MS;

/** A snapshot is renewed when it could be so much newer: a few writes a day for a topic that speaks all the time. */
const RENEWED_AFTER_MS = 6 * HOUR_MS;

/** After so long the past is learned again from the series, so that mentions that came days late are in it too. */
const RELEARNED_AFTER_MS = 7 * DAY_MS;

export interface JudgedTopic {
  /** One for each bucket from `from` on, oldest first; none for a topic that never spoke. */
  readonly verdicts: readonly SpikeVerdict[];
  /** Its buckets since some time before `from`, silent ones included. */
  readonly points: readonly PointAt[];
  /** The first bucket in which it spoke, of those that are remembered. */
  readonly since: number;
}

/**
 * Judges every bucket of a topic from `from` up to now by what the buckets before it made likely. The detector goes through
 * the topic's series once, in order of time; a snapshot of it saves most of the way. Two small reads, for most topics.
 */
export async function judgeTopic(
  topic: TopicId,
  { from, now, sensitivity }: { readonly from: number; readonly now: number; readonly sensitivity: Sensitivity },
  { derived, watches }: JudgeDeps,
): Promise<JudgedTopic | undefined> {
  const known = await watches.read(topic);
  const usable = known !== undefined && isUsable(known, from, now) ? known : undefined;
  const start = usable?.asOf ?? startOf('hour', now - PAST_MS);
  // What was counted a moment ago is what is judged.
  const fresh: typeof derived = { readSeries: (of, span, range) => derived.readSeries(of, span, range, true) };
  const read = await readPoints(topic, 'bucket', { from: start, to: now }, fresh);
  const first = usable === undefined ? read.findIndex(({ point }) => point.count > 0) : 0;
  if (first < 0) return undefined;

  const points = read.slice(first);
  const detector = createDetector({ ...DEFAULT_SETTINGS, sensitivity }, usable?.state);
  const since = usable?.since ?? points[0]?.start ?? start;
  const settledAt = startOf('hour', now - SETTLED_AFTER_MS);
  const verdicts: SpikeVerdict[] = [];
  for (const { start: at, point } of points) {
    const { state } = detector;
    if (at === settledAt && state !== undefined && at - start >= RENEWED_AFTER_MS)
      await watches.write(topic, { asOf: at, since, state });
    const isWhole = at + BUCKET_MS <= now;
    const observation = { at, count: point.count, authors: point.authors, isWhole };
    if (at >= from) verdicts.push(detector.judge(observation));
    if (isWhole) detector.learn(observation);
  }
  return { verdicts, points, since };
}

function isUsable({ asOf, since }: Watch, from: number, now: number): boolean {
  return asOf <= from && asOf > now - PAST_MS && asOf - since < PAST_MS + RELEARNED_AFTER_MS;
}
