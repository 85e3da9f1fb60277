import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../lambdas/errors.ts';
import type { Log } from '../../lambdas/ports/log.ts';

export interface Schedule {
  /** Waits for a run under way. */
  stop(): Promise<void>;
}

/**
 * Runs a handler again and again, `everyMs` after the end of the run before, so that it never overlaps itself; first after
 * `firstAfterMs`. A run that takes long may look at the signal to see that it should end.
 */
export function startSchedule(
  name: string,
  everyMs: number,
  run: (signal: AbortSignal) => Promise<unknown>,
  log: Log,
  firstAfterMs = 0,
): Schedule {
  const stopping = new AbortController();
  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  const ended = (async () => {
    if (firstAfterMs > 0) await pause(firstAfterMs);
    while (!stopping.signal.aborted) {
      try {
        await run(stopping.signal);
      } catch (thrown) {
        log.error('schedule-failed', { name, error: messageOf(thrown) });
      }
      await pause(everyMs);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
