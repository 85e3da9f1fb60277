import type { FoldReport } from '../../lambdas/app/folding/fold-buckets.ts';
import { OffcameraError } from '../../lambdas/errors.ts';
import type { DirtyMarks } from '../../lambdas/ports/dirty-marks.ts';

export interface DrainDeps {
  readonly dirty: Pick<DirtyMarks, 'count'>;
  readonly fold: () => Promise<FoldReport>;
  /** Takes a line of progress, for people. */
  readonly tell: (progress: string) => void;
}

/** More marks than a log of ten years has buckets. */
const ALL = 2_000_000;

/** Folds until no bucket is marked. For a table that nothing else is working on. Returns how many folds it took. */
export async function drain({ fold, dirty, tell }: DrainDeps): Promise<number> {
  for (let folds = 1; ; folds += 1) {
    const { outcome, buckets } = await fold();
    const left = await dirty.count(ALL);
    if (left === 0) return folds;
    if (outcome !== 'folded' || buckets === 0) {
      throw new OffcameraError('STORE_FAILED', 'Somebody else is folding this table. Stop them and try again.');
    }
    tell(`${buckets} buckets counted, ${left} to go`);
  }
}
