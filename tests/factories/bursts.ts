import { DAY_MS, HOUR_MS, startOf } from '../../lambdas/domain/bucket.ts';
import type { Mention, TaggedMention } from '../../lambdas/domain/mention.ts';
import { aMention, type MentionSpec, wordTagger } from './mentions.ts';
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

/** Steady talk up to the whole hour before the one that ends now, straight into the log, folded. */
export async function plantBaseline(
  { mentions, dirty, fold, clock }: Pipeline,
  { days, perHour, topics = ['improvisation'] }: { days: number; perHour: number; topics?: readonly string[] },
): Promise<void> {
  const end = startOf('hour', clock.now() - HOUR_MS);
  const planted: TaggedMention[] = [];
  for (let hour = end - days * DAY_MS; hour < end; hour += HOUR_MS) {
    for (let each = 0; each < perHour; each += 1) {
      const mention = aMention({ at: hour + HOUR_MS / 2, author: `regular ${each}`, topics });
      planted.push({ ...mention, eventAt: mention.seenAt, tags: wordTagger(mention) });
    }
  }
  await mentions.putLog(planted);
  await dirty.mark(new Set(planted.map(({ eventAt }) => startOf('bucket', Date.parse(eventAt)))));
  await fold();
}
