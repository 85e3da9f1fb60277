import { HOUR_MS, MINUTE_MS } from '../../domain/bucket.ts';
import { messageOf, OffcameraError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HostBudgets } from '../../ports/host-budgets.ts';
import { budgetOf, isOnPrivateNetwork } from './host-budget.ts';
import { type Headers, readClosedSeconds } from './retry-after.ts';

/** Whether a request may be made now. */
export type Admission =
  | { readonly ok: true }
  | { readonly ok: false; readonly until: number; readonly message: string };

/** What keeps us welcome: nobody is asked more often than its host's budget allows, or before it said it wants to be. */
export interface Manners {
  /** Before every request, redirects included. Waits for the budget when that is a matter of seconds. */
  admit(url: URL, signal: AbortSignal | undefined): Promise<Admission>;
  /** After every reply: a 429 or an empty rate limit closes the host for as long as it asks. */
  heed(url: URL, status: number, headers: Headers): Promise<void>;
  /** Whether both are asked out of one budget. */
  shareBudget(one: URL, other: URL): boolean;
}

export interface MannersDeps {
  readonly budgets: HostBudgets;
  readonly clock: Clock;
  /** Rejects when the signal is aborted first. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
  /** Hosts without a budget. Usually those of the team's own network, where nobody else is to be spared. */
  readonly isExempt?: (hostname: string) => boolean;
}

/** Coming back later costs a poll and the minute until the next one; a few seconds are cheaper. */
const MAX_WAIT_MS = 5_000;

/** One path that asks for a day must not silence a whole service; the source that asked it waits that long anyway. */
const MAX_CLOSED_MS = HOUR_MS;

/** A tenant of a domain may keep its neighbours waiting for no longer than this. */
const MAX_CLOSED_BY_TENANT_MS = MINUTE_MS;

/** Throws only when the budgets themselves cannot be had, which is our own trouble. */
export function createManners({ budgets, clock, sleep, isExempt = isOnPrivateNetwork }: MannersDeps): Manners {
  return {
    async admit({ hostname }, signal) {
      if (isExempt(hostname)) return { ok: true };
      const { name, rate } = budgetOf(hostname);
      let patienceMs = MAX_WAIT_MS;
      for (;;) {
        const now = clock.now();
        const taking = await orOurTrouble(name, budgets.take(name, rate, now));
        if (taking.ok) return taking;
        // Somebody else may take what we waited for, so that waiting once may not be enough.
        const waitMs = Math.max(taking.until - now, 1);
        if (waitMs > patienceMs || !(await hasSlept(waitMs, signal))) return postponed(name, taking.until);
        patienceMs -= waitMs;
      }
    },

    async heed({ hostname }, status, headers) {
      if (isExempt(hostname)) return;
      const now = clock.now();
      const closedMs = readClosedSeconds(status, headers, now) * 1000;
      if (closedMs === 0) return;
      const { name, isSpokesman } = budgetOf(hostname);
      const mostMs = isSpokesman ? MAX_CLOSED_MS : MAX_CLOSED_BY_TENANT_MS;
      await orOurTrouble(name, budgets.block(name, now + Math.min(closedMs, mostMs)));
    },

    shareBudget: (one, other) => budgetOf(one.hostname).name === budgetOf(other.hostname).name,
  };

  async function hasSlept(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
    if (signal?.aborted) return false;
    try {
      await sleep(ms, signal);
      return true;
    } catch (thrown) {
      if (signal?.aborted) return false;
      throw thrown;
    }
  }
}

function postponed(name: string, until: number): Admission {
  const minute = new Date(Math.ceil(until / MINUTE_MS) * MINUTE_MS).toISOString().slice(11, 16);
  return { ok: false, until, message: `${name} has had its share of requests; next turn at ${minute} UTC` };
}

async function orOurTrouble<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const message = `Our table could not be asked whether it is ${name}'s turn, so it was not read; it will be tried again: ${messageOf(thrown)}`;
    throw new OffcameraError('STORE_FAILED', message, { cause: thrown });
  }
}
