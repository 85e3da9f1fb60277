import type { Alert } from '../domain/alerting/alert.ts';
import type { Delivery, DigestDelivery } from './delivery.ts';

/** The delivering side of alerts: who has told which channel what, so that nobody is told twice, nothing forgotten. */
export interface Outbox<Told> {
  /** Newest first. */
  outbox(limit: number): Promise<StoredAlert<Told>[]>;
  /**
   * False when the channel has the alert already, or somebody else is delivering it until their claim ends; also when it is
   * held back, unless `from` says so: then it is held no more, and told on its own.
   */
  claimDelivery(alert: Told, channel: string, now: number, until: number, from?: 'held'): Promise<boolean>;
  recordDelivery(alert: Told, channel: string, delivery: Delivery): Promise<void>;
  /** Takes an alert that every channel has out of the outbox. */
  close(alert: Told): Promise<void>;
  /** Holds an alert back. False when somebody has begun to tell the channel: then that has to be ended first. */
  hold(alert: Told, channel: string, now: number, until: number): Promise<boolean>;
  /** Like `claimDelivery`, of an alert that is held back and stays so until its digest is told. */
  claimHeld(alert: Told, channel: string, now: number, until: number): Promise<boolean>;
  /** What was made of the alerts that were held back for this channel until this moment. */
  readDigest(channel: string, heldUntil: number): Promise<StoredDigest<Told> | undefined>;
  /** Fixes for good which alerts the digest is made of, and claims it. False when that was done before. */
  openDigest(channel: string, heldUntil: number, alerts: readonly Told[], until: number): Promise<boolean>;
  /** False when it is delivered, or somebody else is delivering it until their claim ends. */
  claimDigest(channel: string, heldUntil: number, now: number, until: number): Promise<boolean>;
  recordDigest(channel: string, heldUntil: number, delivery: DigestDelivery): Promise<void>;
}

export interface StoredAlert<Told = Alert> {
  readonly alert: Told;
  readonly deliveries: Readonly<Record<string, Delivery>>;
}

export interface StoredDigest<Told> {
  readonly alerts: readonly Told[];
  readonly delivery?: DigestDelivery;
}
