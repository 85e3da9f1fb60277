import { HOUR_MS, MINUTE_MS } from '../../domain/bucket.ts';
import { DeliveryError, messageOf } from '../../errors.ts';
import type { DeliveryFailure } from '../../ports/delivery.ts';

/** A channel that failed so often for one message has failed for good. With the waits below: half a day. */
const MAX_ATTEMPTS = 12;
const LONGEST_WAIT_MS = 3 * HOUR_MS;

/** When to try again: later after each failure, and never before the service wants to be asked. Epoch milliseconds. */
export function nextTryAt({ at, attempts, retryAt = 0 }: DeliveryFailure): number {
  return Math.max(at + Math.min(MINUTE_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS), retryAt);
}

export function toFailure(thrown: unknown, at: number, attempts: number): DeliveryFailure {
  const { isFinal = false, retryAt } = thrown instanceof DeliveryError ? thrown : {};
  return {
    kind: 'failed',
    at,
    attempts,
    reason: messageOf(thrown),
    isFinal: isFinal || attempts >= MAX_ATTEMPTS,
    ...(retryAt === undefined ? {} : { retryAt }),
  };
}
