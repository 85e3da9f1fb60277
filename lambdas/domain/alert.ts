import { BUCKET_MS, DAY_MS } from './bucket.ts';
import type { TopicId } from './topic.ts';

/** One notice about one thing that a team wants to know at once. */
export type Alert = SpikeAlert | SilenceAlert;

/** A topic is spiking: with the numbers that a person can check by hand. */
export interface SpikeAlert {
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

/** A source that used to speak has fallen silent, or was closed for good. */
export interface SilenceAlert {
  readonly id: string;
  readonly rule: 'silence';
  /** The source's id. */
  readonly source: string;
  /** Its name for people. */
  readonly title: string;
  /** When it last brought something new. */
  readonly startedAt: number;
  readonly raisedAt: number;
  /** What it used to bring, items a day. */
  readonly itemsPerDay: number;
  /** Why it cannot be read, where that is why. */
  readonly reason?: string;
}

/** What the alert is about (a topic, a source), its rule and its start. */
export function alertId(rule: Alert['rule'], subject: string, startedAt: number): string {
  return `${rule}|${subject}|${new Date(startedAt).toISOString()}`;
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
export function describeAlert(alert: Alert, labelOf: (topic: TopicId) => string): string {
  switch (alert.rule) {
    case 'spike':
      return describeSpike(alert, labelOf(alert.topic));
    case 'silence':
      return describeSilence(alert);
    default:
      return alert satisfies never;
  }
}

function describeSpike({ observed, expected, authors }: SpikeAlert, label: string): string {
  const times =
    expected >= 1
      ? `${Math.round(observed / expected)} times the usual ${round1(expected)}`
      : 'where almost none are usual';
  return `${label} is spiking: ${observed} behind-the-scenes mentions by ${authors} authors within an hour, ${times}.`;
}

function describeSilence({ title, startedAt, itemsPerDay, reason }: SilenceAlert): string {
  const since = new Date(startedAt).toISOString().slice(0, 16).replace('T', ' ');
  const why = reason === undefined ? '' : ` The last try failed: ${reason}.`;
  return `${title} has fallen silent: nothing new since ${since} UTC, where ${round1(itemsPerDay)} a day are usual.${why}`;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
