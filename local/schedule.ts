import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../lambdas/errors.ts';
import type { Log } from '../lambdas/ports.ts';

export interface Schedule {
  /** Waits for a run under way. */
  stop(): Promise<void>;
}

/** Runs a handler again and again, `everyMs` after the end of the run before, so that it never overlaps itself. */
export function startSchedule(name: string, everyMs: number, run: () => Promise<unknown>, log: Log): Schedule {
  const stopping = new AbortController();
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await run();
      } catch (thrown) {
        log.error('schedule-failed', { name, error: messageOf(thrown) });
      }
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
