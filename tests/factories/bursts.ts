import { beginWatching } from '../../lambdas/domain/alerting/episode.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS, startOf } from '../../lambdas/domain/bucket.ts';
import { createDetector, type DetectorState } from '../../lambdas/domain/detection/detector.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/domain/detection/settings.ts';
import type { Mention } from '../../lambdas/domain/mention.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { aMention, type MentionSpec } from './mentions.ts';
import type { Pipeline } from './pipeline.ts';

interface BurstSpec extends Omit<MentionSpec, 'id'> {
  readonly count: number;
  readonly at: number;
  /** True: the publication names no authors. */
  readonly isAnonymous?: boolean;
}

/** Many mentions at one moment, each by an author of its own unless one is named. */
export function aBurst({ count, isAnonymous = false, ...spec }: BurstSpec): Mention[] {
  return Array.from({ length: count }, () => {
    const mention = aMention(spec);
    return isAnonymous || spec.author !== undefined ? mention : { ...mention, author: `author of ${mention.nativeId}` };
  });
}

/** As if we had watched for a month, and a topic had spoken steadily until a day ago: what is usual is known. */
export async function plantWatch(
  { episodes, watches, clock }: Pick<Pipeline, 'episodes' | 'watches' | 'clock'>,
  { topic, perHour }: { topic: TopicId; perHour: number },
): Promise<void> {
  await plantWatching({ episodes, clock });
  const asOf = startOf('hour', clock.now() - 27 * HOUR_MS);
  const since = asOf - 20 * DAY_MS;
  const state = learnedFrom(since, asOf, perHour);
  await watches.write(topic, { asOf, since, state });
}

const learned = new Map<string, DetectorState>();

/** What a detector knows after so many mentions in every hour: 5,760 buckets, which most tests share, learned once. */
function learnedFrom(since: number, asOf: number, perHour: number): DetectorState {
  const name = `${since} ${asOf} ${perHour}`;
  const state = learned.get(name) ?? learn(since, asOf, perHour);
  learned.set(name, state);
  return state;
}

function learn(since: number, asOf: number, perHour: number): DetectorState {
  const detector = createDetector(DEFAULT_SETTINGS);
  for (let at = since; at < asOf; at += BUCKET_MS) {
    // Spread over the hour, so that it adds up.
    const slot = (at % HOUR_MS) / BUCKET_MS;
    const count = Math.floor(((slot + 1) * perHour) / 12) - Math.floor((slot * perHour) / 12);
    detector.learn({ at, count, authors: count, isWhole: true });
  }
  const { state } = detector;
  if (state === undefined) throw new Error('a detector that has learned has a state');
  return state;
}

/** As if we had watched for a month before the test begins. */
export async function plantWatching({ episodes, clock }: Pick<Pipeline, 'episodes' | 'clock'>): Promise<void> {
  const now = clock.now();
  const watching = { ...beginWatching(now - 30 * DAY_MS), judgedUntil: now };
  await episodes.replace(watching, (await episodes.read())?.revision);
}
