import { MINUTE_MS } from './bucket.ts';

/** How often a host may be asked: in any T seconds at most `burst + T * perMinute / 60` times. */
export interface HostRate {
  readonly perMinute: number;
  /** How many requests may follow each other at once. */
  readonly burst: number;
}

export type Taking =
  /** `fullAt`: what to remember. */
  | { readonly ok: true; readonly fullAt: number }
  /** When there will be a token; epoch milliseconds. */
  | { readonly ok: false; readonly until: number };

/**
 * A token bucket that is one number: the moment when it will be full again. Taking a token moves that moment on by the time
 * one token takes to grow (the "theoretical arrival time" of the generic cell rate algorithm, ITU-T I.371).
 */
export function takeToken(fullAt: number, { perMinute, burst }: HostRate, now: number): Taking {
  const tokenMs = MINUTE_MS / perMinute;
  // No bucket takes longer to fill than from empty: more was written by a clock that was wrong.
  const credible = Math.min(fullAt, now + burst * tokenMs);
  const earliest = credible - (burst - 1) * tokenMs;
  return earliest <= now
    ? { ok: true, fullAt: Math.max(credible, now) + tokenMs }
    : { ok: false, until: Math.ceil(earliest) };
}
