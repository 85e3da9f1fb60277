import { BUCKET_MS, DAY_MS } from '../bucket.ts';
import { kindOf, type TopicId } from '../topic.ts';

/** Older than this is history: a backfill or an import must not wake anybody. */
const ALERT_HORIZON_MS = DAY_MS;

/** Whether a change in this bucket can still raise an alert. */
export function isAlertable(bucket: number, now: number): boolean {
  return bucket + BUCKET_MS > now - ALERT_HORIZON_MS && bucket <= now;
}

/** Stories and phrases rise together with the people and works they are about, and are told as what is behind them. */
export function isFollower(topic: TopicId): boolean {
  const kind = kindOf(topic);
  return kind === 'story' || kind === 'phrase';
}
