import { BUCKET_MS, DAY_MS, MINUTE_MS } from '../bucket.ts';
import type { Threshold } from '../detection/rules/threshold.ts';
import { SENSITIVITIES } from '../detection/settings.ts';
import type { TopicId } from '../topic.ts';

/** `off`: no alert at all, but for the threshold that the team set itself. */
export const SENSITIVITY_CHOICES = [...SENSITIVITIES, 'off'] as const;
export type SensitivityChoice = (typeof SENSITIVITY_CHOICES)[number];

/** What a team wants to be told of. */
export interface AlertSettings {
  /** For every topic that has none of its own. */
  readonly sensitivity: SensitivityChoice;
  readonly topics: ReadonlyMap<TopicId, TopicAlertSettings>;
}

/** What differs for one topic. */
export interface TopicAlertSettings {
  readonly sensitivity?: SensitivityChoice;
  readonly threshold?: Threshold;
}

export const USUAL_ALERT_SETTINGS: AlertSettings = { sensitivity: 'balanced', topics: new Map() };

/** So many topics may have settings of their own, so that all of them stay one small value. */
export const MAX_ALERT_TOPICS = 1_000;
export const MAX_THRESHOLD_COUNT = 1_000_000;
export const THRESHOLD_STEP_MINUTES = BUCKET_MS / MINUTE_MS;
export const MAX_THRESHOLD_MINUTES = DAY_MS / MINUTE_MS;

export function sensitivityOf(settings: AlertSettings, topic: TopicId): SensitivityChoice {
  return settings.topics.get(topic)?.sensitivity ?? settings.sensitivity;
}

export function thresholdOf(settings: AlertSettings, topic: TopicId): Threshold | undefined {
  return settings.topics.get(topic)?.threshold;
}

/** Whether a threshold can be counted: a whole number of mentions in whole buckets. */
export function isThreshold({ count, withinMinutes }: Threshold): boolean {
  return (
    isWholeWithin(count, 1, MAX_THRESHOLD_COUNT) &&
    isWholeWithin(withinMinutes / THRESHOLD_STEP_MINUTES, 1, MAX_THRESHOLD_MINUTES / THRESHOLD_STEP_MINUTES)
  );
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** The settings with this for one topic in place of what was there; a part that is undefined is taken away. */
export function withTopic(
  settings: AlertSettings,
  topic: TopicId,
  change: { readonly [K in keyof TopicAlertSettings]: TopicAlertSettings[K] | undefined },
): AlertSettings {
  const { sensitivity, threshold } = { ...settings.topics.get(topic), ...change };
  const topics = new Map(settings.topics);
  if (sensitivity === undefined && threshold === undefined) topics.delete(topic);
  else
    topics.set(topic, {
      ...(sensitivity === undefined ? {} : { sensitivity }),
      ...(threshold === undefined ? {} : { threshold }),
    });
  return { ...settings, topics };
}
