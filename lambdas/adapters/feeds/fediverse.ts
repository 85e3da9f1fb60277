import * as z from 'zod';
import type { Engagement } from '../../domain/mention.ts';
import type { ItemsOutcome, NothingOutcome } from '../../ports/feed-adapter.ts';
import { stopOf } from './read-back.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST_NAME = new RegExp(`^(?:${LABEL}\\.)+${LABEL}$`);

/** A server of a federated network, as a team writes it down: `mastodon.social`. */
export const ServerName = z
  .string()
  .max(253)
  .toLowerCase()
  .refine(
    (name) => HOST_NAME.test(name) && /[a-z]/.test(name.split('.').at(-1) ?? ''),
    'must be the name of a server, such as "mastodon.social", without https:// and without a path',
  );

/** The global address of a post, which is the same on every server that shows it. */
export const PostAddress = z.string().min(1).max(2_000);

/** A count that cannot be one is left out, and its post is kept. */
export const Count = z.int().nonnegative().optional().catch(undefined);

type Counts = { readonly [Name in keyof Engagement]: number | undefined };

/** Only the counts that are there. */
export function engagementOf({ likes, reposts, replies, quotes }: Counts): Engagement {
  return {
    ...(likes !== undefined && { likes }),
    ...(reposts !== undefined && { reposts }),
    ...(replies !== undefined && { replies }),
    ...(quotes !== undefined && { quotes }),
  };
}

/** What to tell when pages were read before something stopped the reading: the next poll goes on behind them. */
export function afterStop(
  outcome: NothingOutcome,
  isOutOfTime: boolean,
  now: number,
): Pick<ItemsOutcome, 'failure' | 'resumeAt'> {
  return outcome.kind === 'failed' && isOutOfTime ? { resumeAt: now } : stopOf(outcome);
}
