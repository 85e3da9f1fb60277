import type { DirtyMarks } from '../../ports/dirty-marks.ts';
import type { FoldControl } from '../../ports/fold-control.ts';
import type { QueueDepth, QueueDepths } from '../../ports/queue-depths.ts';

export interface Health {
  /** Nothing that was sent before we looked is still on its way. */
  readonly settled: boolean;
  readonly queues: Readonly<Record<'poll' | 'mention' | 'pollDead' | 'mentionDead', QueueDepth>>;
  /** Up to `DIRTY_COUNTED`; more are reported as that many. */
  readonly dirtyBuckets: number;
  readonly lastFoldAt?: number;
}

const DIRTY_COUNTED = 1_000;

/**
 * Looks in the order that things flow, queues before marks: a step acknowledges only after it has handed on, so what
 * leaves one place while we look is seen in the next, and "settled" is never said too early.
 */
export async function readHealth(deps: {
  readonly queues: QueueDepths;
  readonly dirty: DirtyMarks;
  readonly control: FoldControl;
}): Promise<Health> {
  const queues = await deps.queues.read();
  const dirtyBuckets = await deps.dirty.count(DIRTY_COUNTED);
  const lastFoldAt = await deps.control.lastFoldAt();
  const isEmpty = ({ waiting, inFlight }: QueueDepth) => waiting === 0 && inFlight === 0;
  return {
    settled: isEmpty(queues.poll) && isEmpty(queues.mention) && dirtyBuckets === 0,
    queues,
    dirtyBuckets,
    ...(lastFoldAt === undefined ? {} : { lastFoldAt }),
  };
}
