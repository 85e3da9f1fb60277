import { randomUUID } from 'node:crypto';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { createTopicStore } from '../../lambdas/adapters/dynamodb/topic-store.ts';
import type { TopicStore } from '../../lambdas/ports/topic-store.ts';

/** The team's topics of a table that somebody opened. */
export function openTopics(table: Table): TopicStore {
  return createTopicStore(table, () => randomUUID());
}
