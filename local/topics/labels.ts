import { createStoryStore } from '../../lambdas/adapters/dynamodb/story-store.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { USUAL_RETENTION_DAYS } from '../../lambdas/config/retention.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { namesFor } from '../../lambdas/handlers/http/topics/names.ts';
import { createTopicNames } from '../../lambdas/handlers/wiring/team-topics.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import type { Log } from '../../lambdas/ports/log.ts';
import { openTopics } from './store.ts';

export interface NameBasics {
  readonly clock: Clock;
  readonly log: Log;
}

/** The names of topics as they are now, the team's own among them; of stories only their ids. */
export async function readTopicLabels(table: Table, basics: NameBasics): Promise<(topic: TopicId) => string> {
  const { refreshNames, labelOf } = createTopicNames({ ...basics, topics: openTopics(table) });
  await refreshNames();
  return labelOf;
}

/** The names of these topics, stories by their titles, which are strangers' words of any length. */
export async function readTopicNames(
  table: Table,
  basics: NameBasics,
  topics: readonly TopicId[],
): Promise<(topic: TopicId) => string> {
  const labelOf = await readTopicLabels(table, basics);
  // Only reading is done here; how long something is kept is a matter of writing it.
  return namesFor(topics, { labelOf, stories: createStoryStore(table, USUAL_RETENTION_DAYS) });
}
