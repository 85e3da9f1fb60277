import { checkTeamTopics } from '../../lambdas/adapters/team-topic-schema.ts';
import type { TeamTopic } from '../../lambdas/domain/tagging/team-topic.ts';
import type { TopicList, TopicStore } from '../../lambdas/ports/topic-store.ts';
import { changeKept, type Kept } from '../change-kept.ts';

/** Changes the team's topics; `change` may throw to leave them alone, and may be asked again. Answers both lists. */
export async function changeTopics(
  store: TopicStore,
  change: (topics: readonly TeamTopic[]) => readonly TeamTopic[],
): Promise<{ readonly before: readonly TeamTopic[]; readonly after: readonly TeamTopic[] }> {
  const kept: Kept<TopicList, readonly TeamTopic[]> = {
    read: () => store.read(),
    replace: async (after, list) => isSame(after, list.topics) || store.replace(after, list),
  };
  const { before, after } = await changeKept(kept, 'the topics', ({ topics }) => checkTeamTopics(change(topics)));
  return { before: before.topics, after };
}

function isSame(one: readonly TeamTopic[], two: readonly TeamTopic[]): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

/** The list with these put in, each in the place of the one that has its id, or at the end. */
export function putTopics(topics: readonly TeamTopic[], wanted: readonly TeamTopic[]): readonly TeamTopic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  for (const topic of wanted) byId.set(topic.id, topic);
  return [...byId.values()];
}

export interface TopicChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

export function countChanges(before: readonly TeamTopic[], after: readonly TeamTopic[]): TopicChanges {
  const was = new Map(before.map((topic) => [topic.id, JSON.stringify(topic)]));
  const is = new Set(after.map(({ id }) => id));
  const same = after.filter((topic) => was.get(topic.id) === JSON.stringify(topic)).length;
  const added = after.filter(({ id }) => !was.has(id)).length;
  const removed = before.filter(({ id }) => !is.has(id)).length;
  return { added, changed: after.length - added - same, removed, same };
}
