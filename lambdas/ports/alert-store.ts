import type { Alert } from '../domain/alerting/alert.ts';
import type { Outbox, StoredAlert } from './outbox.ts';

/** Alerts are their own outbox: stored once, then delivered to each channel and ticked off. */
export interface AlertStore extends Outbox<Alert> {
  /** Stores the alert under its id, unless it is there, and puts it into the outbox. Idempotent. */
  store(alert: Alert): Promise<void>;
  /**
   * Newest first. Undefined when the cursor is none of ours. With `isWanted` a page may be short of `limit` and still have
   * a next one: it looks at a bounded number of alerts.
   */
  list(
    limit: number,
    cursor: string | undefined,
    now: number,
    isWanted?: (stored: StoredAlert) => boolean,
  ): Promise<AlertPage | undefined>;
}

export interface AlertPage<Told = Alert> {
  readonly alerts: readonly StoredAlert<Told>[];
  readonly nextCursor?: string;
}
