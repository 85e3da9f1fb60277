import { BUCKET_MS, DAY_MS } from './bucket.ts';
import type { TopicId } from './topic.ts';

/** One notice about one spike, with the numbers that a person can check by hand. */
export interface Alert {
  /** Topic, rule and start bucket, so one spike is one alert whatever is retried. */
  readonly id: string;
  readonly rule: 'spike';
  readonly topic: TopicId;
  /** Start of the bucket that first made the hour behind it a spike; epoch milliseconds. */
  readonly startedAt: number;
  readonly raisedAt: number;
  /** Mentions in the hour that ended with that bucket. */
  readonly observed: number;
  readonly expected: number;
  readonly score: number;
  readonly authors: number;
  /** Mean sentiment of that hour, -1 to 1. */
  readonly sentiment: number;
}

export function alertId(rule: Alert['rule'], topic: TopicId, startedAt: number): string {
  return `${rule}|${topic}|${new Date(startedAt).toISOString()}`;
}

/** For this long after a topic's alert began, what follows belongs to the same episode and is not told again. */
export const EPISODE_MS = DAY_MS;

/** Spikes older than this are history: a backfill or an import must not wake anybody. */
export const ALERT_HORIZON_MS = DAY_MS;

/** Whether a spike at this bucket belongs to the episode that began at `episodeStart`, before or after it. */
export function isSameEpisode(episodeStart: number, bucket: number): boolean {
  return Math.abs(bucket - episodeStart) < EPISODE_MS;
}

/** Whether a change in this bucket can still raise an alert. */
export function isAlertable(bucket: number, now: number): boolean {
  return bucket + BUCKET_MS > now - ALERT_HORIZON_MS && bucket <= now;
}

/** The sentence a person reads first. */
export function describeAlert(alert: Pick<Alert, 'observed' | 'expected' | 'authors'>, label: string): string {
  const { observed, expected, authors } = alert;
  const times =
    expected >= 1
      ? `${Math.round(observed / expected)} times the usual ${round1(expected)}`
      : 'where almost none are usual';
  return `${label} is spiking: ${observed} behind-the-scenes mentions by ${authors} authors within an hour, ${times}.`;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
