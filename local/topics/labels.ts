import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { createTopicNames } from '../../lambdas/handlers/team-topics.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import type { Log } from '../../lambdas/ports/log.ts';
import { openTopics } from './store.ts';

/** The names of topics as they are now, the team's own among them. */
export async function readTopicLabels(
  table: Table,
  basics: { readonly clock: Clock; readonly log: Log },
): Promise<(topic: TopicId) => string> {
  const { refreshNames, labelOf } = createTopicNames({ ...basics, topics: openTopics(table) });
  await refreshNames();
  return labelOf;
}
