/** A new value nobody else has: job ids, revisions. */
export type NewId = () => string;
