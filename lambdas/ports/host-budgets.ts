import type { HostRate } from '../domain/token-bucket.ts';

/** How often a host may be asked, shared by all sources and all functions. */
export interface HostBudgets {
  /** Takes one request out of the host's budget, or says when there will be one (epoch milliseconds). */
  take(
    host: string,
    rate: HostRate,
    now: number,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly until: number }>;
  /** Nobody asks this host before then: it said so itself (`Retry-After`, a rate limit that is used up). */
  block(host: string, until: number): Promise<void>;
}
