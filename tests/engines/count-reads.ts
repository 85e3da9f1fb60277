import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface Reads {
  readonly requests: number;
  readonly items: number;
}

/** Counts what a client asks of its table and how many items come back, from now on. */
export function countReads(client: DynamoDBClient): { take(): Reads } {
  let reads: Reads = { requests: 0, items: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      reads = { requests: reads.requests + 1, items: reads.items + itemsIn(result.output) };
      return result;
    },
    // After the retries, so that each try counts.
    { step: 'finalizeRequest', name: 'countReads', priority: 'low' },
  );
  return {
    /** What was read since the last call. */
    take() {
      const taken = reads;
      reads = { requests: 0, items: 0 };
      return taken;
    },
  };
}

/** Every reply that brings items has them under one of these names. */
function itemsIn(output: object): number {
  const { Item, Items, Responses } = output as {
    readonly [name in 'Item' | 'Items' | 'Responses']?: object | undefined;
  };
  return [Item, ...Object.values(Items ?? {}), ...Object.values(Responses ?? {}).flat()].filter(
    (item) => item !== undefined,
  ).length;
}
