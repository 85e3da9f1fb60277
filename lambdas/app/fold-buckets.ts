import { startOf } from '../domain/bucket.ts';
import type { SpikePolicy } from '../domain/spike.ts';
import type { TopicId } from '../domain/topic.ts';
import { inParallel } from '../in-parallel.ts';
import type {
  AlertStore,
  Clock,
  DerivedStore,
  DirtyMark,
  DirtyMarks,
  FoldControl,
  FoldTurn,
  Log,
  MentionStore,
} from '../ports.ts';
import { foldDay } from './fold-day.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { refreshLeaderboards } from './refresh-leaderboards.ts';

export interface FoldDeps {
  readonly mentions: Pick<MentionStore, 'readLog'>;
  readonly dirty: DirtyMarks;
  readonly derived: DerivedStore;
  readonly alerts: AlertStore;
  readonly control: FoldControl;
  readonly clock: Clock;
  readonly log: Log;
  readonly spikePolicy: SpikePolicy;
  /** A run starts no new day's buckets after this long; what is left stays marked for the next run. */
  readonly budgetMs: number;
  /** Longer than a run may take, so that a lease that ends was not given back. */
  readonly leaseMs: number;
}

export interface FoldReport {
  readonly outcome: 'idle' | 'busy' | 'folded';
  readonly buckets: number;
  readonly topics: number;
  readonly alerts: number;
  /** Marks that were not worked off and stay for the next run: out of time, or refused by a later fold. */
  readonly left: number;
}

/** How many marks one run takes on, newest first, so that a backfill of years is done in bites while the present stays prompt. */
const MARKS_PER_RUN = 4_000;

const NOTHING = { buckets: 0, topics: 0, alerts: 0, left: 0 } as const;

/**
 * Counts dirty buckets again and writes what follows from them. Everything written is a pure function of the log, so
 * running this twice, at once with another, or again after a crash anywhere gives the same items.
 *
 * Folds at the same time (a paused process that wakes up) cannot spoil each other:
 * - Every write carries the fold's number and is refused where a higher one stands. That alone is not enough: a higher
 *   number does not mean newer data, because it is taken before reading and a fold may be paused in between.
 * - So a fold goes on only if it is still the newest once it has listed the marks. Then every higher one begins later, and
 *   reads at least what these marks stand for, because the log only grows (or, when mentions are tagged again, changes for the
 *   newer) and is written before the mark.
 * - A fold whose predecessor did not end cleanly writes everything that belongs to its buckets, changed or not, until all
 *   marks are worked off: so its number stands wherever the other may still want to write.
 *
 * Order within a day: series, alerts, hour and day summaries, and each bucket's own summary last, because it is what the
 * next fold compares with. Then the leaderboards, and only then the marks go.
 */
export async function foldBuckets(deps: FoldDeps): Promise<FoldReport> {
  const { dirty, control, clock } = deps;
  const startedAt = clock.now();
  const isQuiet = (await dirty.count(1)) === 0 && (await leaderboardsAreCurrent(deps, startedAt));
  if (isQuiet) return { outcome: 'idle', ...NOTHING };

  // The number is taken before anything is read: whoever reads later has the higher one.
  const turn = await control.begin(startedAt, startedAt + deps.leaseMs);
  if (turn === undefined) return { outcome: 'busy', ...NOTHING };

  try {
    return await takeTurn(turn, startedAt, deps);
  } catch (thrown) {
    // Given back at once, and unclean: the next fold need not wait for the lease to run out, and trusts nothing it finds.
    await control.end(turn, false, clock.now());
    throw thrown;
  }
}

async function takeTurn(turn: FoldTurn, startedAt: number, deps: FoldDeps): Promise<FoldReport> {
  const { dirty, control, clock, log, budgetMs } = deps;
  const marks = await dirty.list(MARKS_PER_RUN);
  if (!(await control.isNewest(turn))) return { outcome: 'busy', ...NOTHING };

  const { done, topics, alerts, refused } = await foldMarked(marks, turn, startedAt + budgetMs, deps);
  const boardsWritten = await refreshLeaderboards(clock.now(), turn, deps);
  if (boardsWritten) await inParallel(done, (mark) => dirty.clear(mark));

  const left = boardsWritten ? marks.length - done.length : marks.length;
  const isDrained = left === 0 && marks.length < MARKS_PER_RUN;
  await control.end(turn, !refused && boardsWritten && (isDrained || !turn.mustWriteAll), clock.now());

  const report = { outcome: 'folded', buckets: done.length, topics, alerts, left } as const;
  if (marks.length > 0) log.info('buckets-folded', { ...report, turn: turn.number, ms: clock.now() - startedAt });
  return report;
}

interface FoldedMarks {
  readonly done: readonly DirtyMark[];
  readonly topics: number;
  readonly alerts: number;
  readonly refused: boolean;
}

async function foldMarked(
  marks: readonly DirtyMark[],
  turn: FoldTurn,
  deadline: number,
  deps: FoldDeps,
): Promise<FoldedMarks> {
  const done: DirtyMark[] = [];
  const topics = new Set<TopicId>();
  let alerts = 0;
  let refused = false;
  const days = Map.groupBy(marks, ({ bucket }) => startOf('day', bucket));
  for (const [day, ofDay] of days) {
    if (deps.clock.now() >= deadline) break;
    const buckets = ofDay.map(({ bucket }) => bucket);
    const folded = await foldDay(day, buckets, turn, deps);
    alerts += await raiseAlerts(folded, deps);
    for (const topic of folded.changed.keys()) topics.add(topic);
    if (await folded.commit()) done.push(...ofDay);
    else refused = true;
  }
  return { done, topics: topics.size, alerts, refused };
}

async function leaderboardsAreCurrent({ derived }: FoldDeps, now: number): Promise<boolean> {
  const board = await derived.readLeaderboard('1h');
  return board !== undefined && board.range.to > now;
}
