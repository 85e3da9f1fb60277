import type { Headers } from './retry-after.ts';

/** Whether a request may be made now. */
export type Admission =
  | { readonly ok: true }
  | { readonly ok: false; readonly until: number; readonly message: string };

/** What keeps us welcome: nobody is asked more often than its host's budget allows, or before it said that it wants to be asked. */
export interface Manners {
  /** Before every request, redirects included. Waits for the budget when that is a matter of seconds. */
  admit(url: URL, signal: AbortSignal | undefined): Promise<Admission>;
  /** After every reply: a 429 or an empty rate limit closes the host for as long as it asks. */
  heed(url: URL, status: number, headers: Headers): Promise<void>;
}
