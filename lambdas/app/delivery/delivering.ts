import { MINUTE_MS } from '../../domain/bucket.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Outbox } from '../../ports/outbox.ts';

export interface DeliverDeps<Told extends Deliverable> {
  readonly alerts: Outbox<Told>;
  readonly channels: readonly Channel<Told>[];
  readonly labelOf: (topic: TopicId) => string;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Deliverable {
  readonly id: string;
  readonly raisedAt: number;
  /** Alerts of one episode are told in their order. */
  readonly episode?: string;
}

/** What became of one alert on one channel in this run; `settled`: before it, or it is not for this channel. */
export type DeliveryResult = 'delivered' | 'settled' | 'waiting' | 'failed';

/** Longer than one delivery may take, so that a claim that ends was not finished. */
export const CLAIM_MS = 2 * MINUTE_MS;
