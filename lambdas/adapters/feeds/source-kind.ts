import * as z from 'zod';
import type { Mention } from '../../domain/mention.ts';
import type { Checkpoint } from '../../domain/source.ts';
import type { Allowances } from '../../ports/allowances.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Credentials } from '../../ports/credentials.ts';
import type { FeedAdapter, PollOutcome } from '../../ports/feed-adapter.ts';
import type { HttpClient } from '../http/http-client.ts';

/** What every kind of source is made from. */
export interface FeedAdapterDeps {
  /** Guarded, and within the budget of each host. */
  readonly http: Pick<HttpClient, 'get' | 'post' | 'subscribe'>;
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly allowances: Allowances;
}

/** One poll, with parameters and checkpoint already checked. */
export interface Ask<Params, Cursor> {
  /** The source's id, which every mention carries. */
  readonly source: string;
  readonly params: Params;
  /** Undefined at the first poll, and when what was stored is none of ours. */
  readonly checkpoint: Cursor | undefined;
  /** When the poll began, ISO 8601. */
  readonly seenAt: string;
  readonly signal: AbortSignal;
  readonly isKnown: (mention: Mention) => boolean;
  /** "Unchanged" is no answer this time: the retention has grown. */
  readonly mustReadWhole: boolean;
}

/** One kind of source: the shape of its parameters and of what it remembers, and how it is asked. */
export interface SourceKind<Params extends Readonly<Record<string, unknown>>, Cursor extends Checkpoint> {
  readonly params: z.ZodType<Params>;
  readonly checkpoint: z.ZodType<Cursor>;
  /** Called once a process; what it keeps (a session) is shared by all sources of the kind. */
  readonly create: (deps: FeedAdapterDeps) => (ask: Ask<Params, Cursor>) => Promise<PollOutcome>;
}

/** The adapter of a kind, as the rest of the program knows it. */
export function toAdapter<Params extends Readonly<Record<string, unknown>>, Cursor extends Checkpoint>(
  kind: SourceKind<Params, Cursor>,
  deps: FeedAdapterDeps,
): FeedAdapter {
  const poll = kind.create(deps);
  return {
    async poll({ id, params }, { checkpoint, signal, isKnown, mustReadWhole = false }) {
      const checked = kind.params.safeParse(params);
      if (!checked.success) {
        const message = `the source is set up wrongly: ${z.prettifyError(checked.error)}`;
        return { kind: 'failed', failure: { kind: 'refused', message } };
      }
      return poll({
        source: id,
        params: checked.data,
        checkpoint: kind.checkpoint.safeParse(checkpoint).data,
        seenAt: new Date(deps.clock.now()).toISOString(),
        signal,
        isKnown,
        mustReadWhole,
      });
    },
  };
}
