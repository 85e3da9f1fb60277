import type { Clock } from '../../lambdas/ports/clock.ts';

const EVERY_MS = 10_000;

/** Tells a person who waits: at once, and then at most every ten seconds. */
export function nowAndThen(clock: Clock, tell: (line: string) => void): (line: () => string) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (line) => {
    if (clock.now() - toldAt < EVERY_MS) return;
    toldAt = clock.now();
    tell(line());
  };
}
