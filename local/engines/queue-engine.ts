import { Server } from 'node:net';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import type { Engine } from './table-engine.ts';

export interface QueueEngine extends Engine {
  /** What a queue holds, without receiving it. */
  look(queueName: string): QueueContent;
}

export interface QueueContent {
  readonly waiting: readonly QueuedMessage[];
  /** Received by somebody who has not acknowledged. */
  readonly inFlight: readonly (QueuedMessage & { readonly receiptHandle: string })[];
}

export interface QueuedMessage {
  readonly body: string;
  readonly attributes: Record<string, { readonly DataType: string; readonly StringValue?: string }>;
}

/** SQS (and, for tests, SNS) on this machine: fauxqs, in SQLite when it gets a folder, on the loopback interface only. */
export async function startQueueEngine(dataDir?: string): Promise<QueueEngine> {
  const server = await onLoopback(() =>
    startFauxqs({ port: 0, logger: false, ...(dataDir === undefined ? {} : { dataDir }) }),
  );
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    stop: () => server.stop(),
    look(queueName) {
      const { ready, delayed, inflight } = server.inspectQueue(queueName)?.messages ?? NOTHING;
      return {
        waiting: [...ready, ...delayed].map(toQueued),
        inFlight: inflight.map(({ message, receiptHandle }) => ({ ...toQueued(message), receiptHandle })),
      };
    },
  };
}

const NOTHING = { ready: [], delayed: [], inflight: [] };

type FauxqsMessages = NonNullable<ReturnType<FauxqsServer['inspectQueue']>>['messages'];

function toQueued({ body, messageAttributes }: FauxqsMessages['ready'][number]): QueuedMessage {
  const attributes = Object.entries(messageAttributes).map(([name, { DataType, StringValue }]) => {
    return [name, { DataType, ...(StringValue === undefined ? {} : { StringValue }) }] as const;
  });
  return { body, attributes: Object.fromEntries(attributes) };
}

/**
 * fauxqs 2.4.1 listens on every interface and has no option for it, which would open the team's queues to the whole
 * network. While it starts, listening on "every interface" means the loopback one.
 */
async function onLoopback<T>(start: () => Promise<T>): Promise<T> {
  const listen = Server.prototype.listen;
  Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]) {
    const [first, ...rest] = args;
    const isEverywhere = typeof first === 'object' && first !== null && 'host' in first && first.host === '0.0.0.0';
    return Reflect.apply(listen, this, isEverywhere ? [{ ...first, host: '127.0.0.1' }, ...rest] : args);
  } as typeof listen;
  try {
    return await start();
  } finally {
    Server.prototype.listen = listen;
  }
}
