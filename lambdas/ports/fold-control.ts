/**
 * Whose turn it is to fold. Normally one at a time; when a holder died or was paused for long, `begin` hands out a higher
 * number, and every derived write carries its number, so that a late write of the older fold is refused.
 */
export interface FoldControl {
  begin(now: number, until: number): Promise<FoldTurn | undefined>;
  /** False once a fold with a higher number has begun. */
  isNewest(turn: FoldTurn): Promise<boolean>;
  /** `isClean`: this fold left nothing half done, so the next may trust the summaries it finds. */
  end(turn: FoldTurn, isClean: boolean, now: number): Promise<void>;
  lastFoldAt(): Promise<number | undefined>;
}

export interface FoldTurn {
  readonly number: number;
  /**
   * Whether an earlier fold may have left things half written or may still be writing. Then everything that belongs to a
   * dirty bucket is written again, changed or not, so that whatever the other one does late is refused.
   */
  readonly mustWriteAll: boolean;
}
