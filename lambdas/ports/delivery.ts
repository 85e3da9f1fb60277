/** How far one channel has got with one alert. Times are epoch milliseconds. */
export type Delivery = Delivered | DeliveryFailure | HeldBack;

export type DigestDelivery = Delivered | DeliveryFailure;

export interface Delivered {
  readonly kind: 'delivered';
  readonly at: number;
  readonly attempts: number;
  /** The digest that it was told in. */
  readonly digest?: string;
}

export interface DeliveryFailure {
  readonly kind: 'failed';
  readonly at: number;
  readonly attempts: number;
  readonly reason: string;
  readonly isFinal: boolean;
  /** The service asks not to be tried before this. */
  readonly retryAt?: number;
}

/** Held back in quiet hours, until they end. */
export interface HeldBack {
  readonly kind: 'deferred';
  readonly at: number;
  readonly until: number;
  /** How often its digest was tried, and why it failed the last time. */
  readonly attempts: number;
  readonly reason?: string;
}
