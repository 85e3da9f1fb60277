/** What may be spent in a day: units of an API's quota, posts that cost money. */
export interface Allowances {
  /** False, and nothing spent, when less than `units` of `limit` are left of that day (`2026-11-21`, in the zone of who counts). */
  spend(name: string, day: string, units: number, limit: number): Promise<boolean>;
  /** Gives back what was reserved and not used. */
  refund(name: string, day: string, units: number): Promise<void>;
}
