/** What may be spent in a day: units of an API's quota, posts that cost money. */
export interface Allowances {
  /** False, and nothing spent, with less than `units` of `limit` left of that day (`2026-11-21`, in the counter's zone). */
  spend(name: string, day: string, units: number, limit: number): Promise<boolean>;
  /** Gives back what was reserved and not used. */
  refund(name: string, day: string, units: number): Promise<void>;
}
