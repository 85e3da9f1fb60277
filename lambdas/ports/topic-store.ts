import type { TeamTopic } from '../domain/tagging/team-topic.ts';

/** The team's own topics: one list, which changes as a whole, so that nobody works with half of a change. */
export interface TopicStore {
  /** `known`, if that is still what there is: the very same list, so that nothing need be made of it again. */
  read(known?: TopicList): Promise<TopicList>;
  /** False when somebody else has changed the list since `before` was read. */
  replace(topics: readonly TeamTopic[], before: TopicList): Promise<boolean>;
}

export interface TopicList {
  readonly topics: readonly TeamTopic[];
  /** Undefined until there has been a list. */
  readonly revision: string | undefined;
}
