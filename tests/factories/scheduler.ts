import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';

/** A request that waits for its turn. */
interface Waiting {
  readonly method: keyof Table;
  readonly args: readonly unknown[];
  readonly go: () => void;
}

/**
 * Lets a test decide, request by request, whose turn it is. Each actor works on its own view of one table, and every
 * request waits until the test lets that actor take a step.
 */
export function createScheduler() {
  const waiting = new Map<string, Waiting>();
  const running = new Map<string, Promise<unknown>>();
  const chain = new Map<string, Promise<unknown>>();
  const failures: unknown[] = [];

  return {
    /** A view of the table whose requests wait for `step(actor)`. */
    tableOf(actor: string, table: Table): Table {
      const gate = (method: keyof Table, args: readonly unknown[]) =>
        new Promise<void>((go) => waiting.set(actor, { method, args, go }));
      return new Proxy(table, {
        get: (target, name: keyof Table) => {
          const method = target[name] as (...args: unknown[]) => Promise<unknown>;
          return async (...args: unknown[]) => {
            const turn = (chain.get(actor) ?? Promise.resolve())
              .then(() => gate(name, args))
              .then(() => method(...args));
            // One request of an actor at a time, so that "a step" means one.
            chain.set(
              actor,
              turn.catch(() => undefined),
            );
            return turn;
          };
        },
      });
    },
    start(actor: string, work: () => Promise<unknown>): void {
      const done = work().finally(() => running.delete(actor));
      running.set(actor, done);
      done.catch((thrown) => {
        failures.push(thrown);
      });
    },
    /** What actors threw: a test that ends with any of these has not tested what it says. */
    failures,
    isRunning: (actor: string) => running.has(actor),
    /** Lets the actor make one request; returns when it waits for the next, or has ended. */
    async step(actor: string): Promise<void> {
      const work = running.get(actor);
      if (work === undefined) return;
      await untilWaiting(actor, work);
      const go = waiting.get(actor);
      waiting.delete(actor);
      go?.go();
      await untilWaiting(actor, work);
    },
    /** Lets the actor go on until it is about to make such a request. */
    async stepTo(actor: string, isIt: (request: Pick<Waiting, 'method' | 'args'>) => boolean): Promise<void> {
      await this.stepUntil(actor, isIt);
      if (!running.has(actor)) throw new Error(`${actor} ended before it came to that`);
    },
    /** The same, for a request that may never come: then the actor goes on to its end. */
    async stepUntil(actor: string, isIt: (request: Pick<Waiting, 'method' | 'args'>) => boolean): Promise<void> {
      for (let work = running.get(actor); work !== undefined; work = running.get(actor)) {
        await untilWaiting(actor, work);
        const next = waiting.get(actor);
        if (next !== undefined && isIt(next)) return;
        await this.step(actor);
      }
    },
    async finish(actor: string): Promise<void> {
      while (running.has(actor)) await this.step(actor);
    },
  };

  async function untilWaiting(actor: string, work: Promise<unknown>): Promise<void> {
    let isOver = false;
    work.then(
      () => {
        isOver = true;
      },
      () => {
        isOver = true;
      },
    );
    while (!waiting.has(actor) && !isOver) await new Promise((resolve) => setImmediate(resolve));
  }
}
