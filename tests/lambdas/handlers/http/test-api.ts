import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { createEpisodeStore } from '../../../../lambdas/adapters/dynamodb/episode-store.ts';
import { createSourceStore } from '../../../../lambdas/adapters/dynamodb/source-store.ts';
import { createQueueDepths } from '../../../../lambdas/adapters/sqs/queues.ts';
import type { Tagger } from '../../../../lambdas/domain/tagging/tags.ts';
import { createApi } from '../../../../lambdas/handlers/http/app.ts';
import type { ApiDeps } from '../../../../lambdas/handlers/http/deps.ts';
import { labelOf } from '../../../../lambdas/handlers/wiring/label.ts';
import { createTestQueue } from '../../../engines/queues.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { createPipeline, createTestClock, SILENT_LOG } from '../../../factories/pipeline.ts';
import { createReplyChecker } from './reply-checker.ts';

/** Everything that answers a GET, for the topic `theme:feud`. */
export const EVERY_PATH = [
  '/',
  '/sources',
  '/topics/theme:feud',
  '/alerts',
  '/v1/trends',
  '/v1/trends.csv',
  '/v1/topics/theme:feud',
  '/v1/topics/theme:feud/series',
  '/v1/topics/theme:feud/series.csv',
  '/v1/topics/theme:feud/mentions',
  '/v1/alerts',
  '/v1/sources',
  '/v1/health',
  '/v1/openapi.json',
] as const;

/** The API over a table and queues of its own on the real engines, fed through the real tag and fold. */
export async function createTestApi({ tagger, change = {} }: { tagger?: Tagger; change?: Partial<ApiDeps> } = {}) {
  const { table, tableName, client, endpoint } = await createTestTable();
  const clock = createTestClock();
  const pipeline = createPipeline(table, clock);
  const { sqs, url: poll, deadLetterUrl: pollDead } = await createTestQueue();
  const { url: mention, deadLetterUrl: mentionDead } = await createTestQueue();
  const queues = { poll, mention, pollDead, mentionDead };
  const sources = createSourceStore(table);
  const app = createApi({
    ...{
      stories: pipeline.tagDeps.stories.stories,
      derived: pipeline.derived,
      mentions: pipeline.mentions,
      alerts: pipeline.alerts,
      episodes: createEpisodeStore(table, () => randomUUID()),
      sources,
    },
    ...{ dirty: pipeline.dirty, control: pipeline.control, queues: createQueueDepths(sqs, queues) },
    ...{ labelOf, isInCatalog: (topic) => topic === 'work:the-shining', clock, log: SILENT_LOG },
    ...change,
  });
  if (tagger !== undefined) Object.assign(pipeline.tagDeps, { tagger });
  return {
    ...{ app, pipeline, clock, sources, sqs, queues, table, tableName, client, endpoint },
    get: await createGet(app),
  };
}

export type TestApi = Awaited<ReturnType<typeof createTestApi>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: every reply has been held against the published schema, strictly, before a test sees it
  readonly body: any;
}

/** Asks as a dashboard would, and holds whatever comes back against the schema that the API publishes. */
async function createGet(app: Hono) {
  const check = createReplyChecker(await (await app.request('/v1/openapi.json')).json());
  return async (path: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const reply = await app.request(path, { headers });
    const body: unknown = reply.status === 304 ? undefined : await reply.json();
    if (reply.status !== 304) check(path, reply, body);
    return { status: reply.status, headers: reply.headers, body };
  };
}
