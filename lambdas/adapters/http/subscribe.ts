import type { Agent } from 'undici';
import type { PollFailure } from '../../domain/source.ts';
import type { Manners } from './manners.ts';

/** Why there are no more messages. */
export type SubscriptionEnd =
  | { readonly kind: 'closed'; readonly code: number; readonly reason: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'postponed'; readonly until: number; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: PollFailure };

export interface SubscribeOptions {
  readonly signal: AbortSignal;
  readonly idleMs: number;
  readonly maxMessageBytes?: number;
  readonly agent: Agent;
  readonly userAgent: string;
  readonly manners: Manners | undefined;
}

// biome-ignore lint/correctness/useYield: to be written
export async function* subscribe(_url: string, _options: SubscribeOptions): AsyncGenerator<string, SubscriptionEnd> {
  return { kind: 'stopped' };
}
