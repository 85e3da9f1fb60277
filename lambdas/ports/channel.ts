import type { Alert } from '../domain/alerting/alert.ts';
import type { Timing } from '../domain/channels/timing.ts';
import type { TopicId } from '../domain/topic.ts';

/** One way to tell people. Delivering throws when the message did not get through; a `DeliveryError` says how to go on. */
export interface Channel<Told = Alert> {
  readonly id: string;
  /** Absent: everything is for this channel, at once. */
  timing?(alert: Told, now: number): Timing;
  deliver(alert: Told, labelOf: (topic: TopicId) => string): Promise<void>;
  /** Absent: what was held back comes one by one. */
  deliverDigest?(digest: Digest<Told>, labelOf: (topic: TopicId) => string): Promise<void>;
}

/** What was held back from a channel in its quiet hours, in the order in which it was raised. */
export interface Digest<Told> {
  /** The same whenever it is tried again, with the same alerts. */
  readonly id: string;
  /** When the quiet hours ended. */
  readonly heldUntil: number;
  readonly alerts: readonly Told[];
}
