/** How long mentions are kept where nobody says otherwise. */
export const USUAL_RETENTION_DAYS = 90;

/** A hundred years: a backfill of old feeds wants to be looked at too. */
export const MOST_RETENTION_DAYS = 36_500;
