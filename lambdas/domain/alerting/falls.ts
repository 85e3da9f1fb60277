import { DAY_MS } from '../bucket.ts';
import type { Summary } from '../summary.ts';
import type { TopicId } from '../topic.ts';
import type { Finding } from './episode.ts';

export function isFall({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule === 'drop' || rule === 'silence';
}

/** Where so many topics fall at once, and more than this part of those that can, it is our sources that fell silent. */
const MANY = { topics: 3, part: 0.5 } as const;

/** `able`: topics that are talked of enough for a fall to show. */
export function isFallOfMany(falling: ReadonlySet<TopicId>, able: ReadonlySet<TopicId>): boolean {
  const possible = new Set([...falling, ...able]).size;
  return falling.size >= MANY.topics && falling.size > MANY.part * possible;
}

/** What is no longer heard explains a fall when it could have brought this part of what is missing. */
const EXPLAINS = 0.5;

/** Whether sources that we no longer hear, which brought so many items a day, can be why the topic fell. */
export function isForWantOfSources({ verdict }: Finding, unheardItemsPerDay: number): boolean {
  const { expected, observed, from, to } = verdict;
  const missingPerDay = ((expected - observed) * DAY_MS) / (to - from);
  return unheardItemsPerDay > 0 && unheardItemsPerDay >= EXPLAINS * missingPerDay;
}

/** So much is usual at least before it says that we could hear. */
const LEAST_USUAL = 10;
const LEAST_HEARD = 0.6;

/**
 * Whether we heard the others as well as usual while the topic fell. `now` is what was counted in the span, `before` in the
 * same span of earlier weeks. Where hardly anything else is about revelations, what was kept out shows that we listened.
 * False where nothing else is heard: then nobody can tell a fall from deafness.
 */
export function areOthersHeard(topic: TopicId, now: Summary, before: readonly Summary[]): boolean {
  for (const count of [othersOf, (summary: Summary) => othersOf(summary, topic) + keptOutOf(summary)]) {
    const earlier = before.map((summary) => count(summary, topic)).filter((heard) => heard > 0);
    const usual = earlier.reduce((sum, heard) => sum + heard, 0) / Math.max(1, earlier.length);
    if (usual >= LEAST_USUAL) return count(now, topic) >= LEAST_HEARD * usual;
  }
  return false;
}

function othersOf({ total, topics }: Summary, topic: TopicId): number {
  return total.count - (topics.get(topic)?.count ?? 0);
}

function keptOutOf({ keptOut }: Summary): number {
  return Object.values(keptOut).reduce((sum, count) => sum + count, 0);
}
