import { messageOf } from '../lambdas/errors.ts';

/** As the operating system, and the engine of the table in its own words, say that nothing more can be written. */
const NO_ROOM = /no space left on device|disk quota exceeded|\bENOSPC\b|\bEDQUOT\b/i;

/**
 * What to do where a write failed because the disk is full; undefined for any other trouble. The engines throw it where
 * nobody can catch it.
 */
export function adviceOnNoRoom(thrown: unknown): string | undefined {
  const message = messageOf(thrown);
  if (!NO_ROOM.test(message)) return undefined;
  return `The disk is full (${message}). Make room and start again: what is stored is kept, and the rest is fetched again.`;
}
