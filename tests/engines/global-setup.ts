import type { TestProject } from 'vitest/node';
import { startQueueEngine } from '../../local/engines/queue-engine.ts';
import { startTableEngine } from '../../local/engines/table-engine.ts';
import { startDynamoDbLocal } from './dynamodb-local.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Endpoints by name: `dynalite` always, `DynamoDB Local` where Java is. */
    readonly tableEngines: Readonly<Record<string, string>>;
    readonly queueEngine: string;
  }
}

/** One of each engine for the whole run; tests keep apart by tables and queues of their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const embedded = await startTableEngine();
  const reference = await startDynamoDbLocal();
  const queues = await startQueueEngine();
  project.provide('tableEngines', {
    dynalite: embedded.endpoint,
    ...(reference === undefined ? {} : { 'DynamoDB Local': reference.endpoint }),
  });
  project.provide('queueEngine', queues.endpoint);
  return async () => {
    await queues.stop();
    await reference?.stop();
    await embedded.stop();
  };
}
