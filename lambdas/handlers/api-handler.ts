import { handle } from 'hono/aws-lambda';
import { createAlertStore } from '../adapters/dynamodb/alert-store.ts';
import { createDerivedStore } from '../adapters/dynamodb/derived-store.ts';
import { createDirtyMarks } from '../adapters/dynamodb/dirty-marks.ts';
import { createEpisodeStore } from '../adapters/dynamodb/episode-store.ts';
import { createFoldControl } from '../adapters/dynamodb/fold-control.ts';
import { createMentionStore } from '../adapters/dynamodb/mention-store.ts';
import { createSourceStore } from '../adapters/dynamodb/source-store.ts';
import { createStoryStore } from '../adapters/dynamodb/story-store.ts';
import { createTopicStore } from '../adapters/dynamodb/topic-store.ts';
import { createQueueDepths } from '../adapters/sqs/queues.ts';
import { readConfig } from '../config/function-config.ts';
import { createApi } from './http/app.ts';
import { type Surroundings, wireBasics, wireSqs, wireTable } from './wiring/basics.ts';
import { createTopicNames } from './wiring/team-topics.ts';

/** The API over the table and queues that the settings name. The local run serves it as it is. */
export function wireApi(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, [
    'tableName',
    'pollQueueUrl',
    'pollDeadLetterQueueUrl',
    'mentionQueueUrl',
    'mentionDeadLetterQueueUrl',
    'retentionDays',
  ]);
  const basics = wireBasics(surroundings);
  const table = wireTable(env, config.tableName);
  return createApi({
    ...basics,
    derived: createDerivedStore(table, config.retentionDays),
    mentions: createMentionStore(table, config.retentionDays),
    stories: createStoryStore(table, config.retentionDays),
    alerts: createAlertStore(table, config.retentionDays, basics.log),
    episodes: createEpisodeStore(table, basics.newId, basics.log),
    sources: createSourceStore(table),
    dirty: createDirtyMarks(table, basics.newId),
    control: createFoldControl(table),
    queues: createQueueDepths(wireSqs(env), {
      poll: config.pollQueueUrl,
      mention: config.mentionQueueUrl,
      pollDead: config.pollDeadLetterQueueUrl,
      mentionDead: config.mentionDeadLetterQueueUrl,
    }),
    ...createTopicNames({ ...basics, topics: createTopicStore(table, basics.newId) }),
  });
}

/** Behind API Gateway. */
export function createApiHandler(surroundings: Surroundings) {
  return handle(wireApi(surroundings));
}
