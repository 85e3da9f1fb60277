import { isAlertable } from '../../domain/alerting/alertable.ts';
import { startOf } from '../../domain/bucket.ts';
import type { TopicId } from '../../domain/topic.ts';
import { messageOf } from '../../errors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { DirtyMark, DirtyMarks } from '../../ports/dirty-marks.ts';
import type { FoldControl, FoldTurn } from '../../ports/fold-control.ts';
import type { Log } from '../../ports/log.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import type { SourceStore } from '../../ports/source-store.ts';
import { type RaiseDeps, type Raised, raiseAlerts } from '../alerting/raise-alerts.ts';
import { tendEpisodes } from '../alerting/tend-episodes.ts';
import { type FoldedDay, foldDay } from './fold-day.ts';
import { refreshLeaderboards } from './refresh-leaderboards.ts';

export interface FoldDeps extends RaiseDeps {
  readonly mentions: Pick<MentionStore, 'readLog' | 'read'>;
  readonly dirty: DirtyMarks;
  readonly derived: DerivedStore;
  readonly control: FoldControl;
  readonly sources: Pick<SourceStore, 'list'>;
  readonly clock: Clock;
  readonly log: Log;
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
  /** Marks that were not worked off and stay for the next run: out of time, refused by a later fold, or not judged. */
  readonly left: number;
}

/** How many marks one run takes on, newest first: a backfill of years is done in bites while the present stays prompt. */
const MARKS_PER_RUN = 4_000;

const NOT_RAISED: Raised = { alerts: 0, isWhole: false };

const NOTHING = { buckets: 0, topics: 0, alerts: 0, left: 0 } as const;

/**
 * Counts dirty buckets again and writes what follows from them. Everything written is a pure function of the log, so
 * running this twice, at once with another, or again after a crash anywhere gives the same items.
 *
 * Folds at the same time (a paused process that wakes up) cannot spoil each other:
 * - Every write carries the fold's number and is refused where a higher one stands. That alone is not enough: a higher
 *   number does not mean newer data, because it is taken before reading and a fold may be paused in between.
 * - So a fold goes on only if it is still the newest once it has listed the marks. Then every higher one begins later, and
 *   reads at least what these marks stand for, because the log only grows (or changes for the newer, when mentions are
 *   tagged again) and is written before the mark.
 * - A fold whose predecessor did not end cleanly writes everything that belongs to its buckets, changed or not, until all
 *   marks are worked off: so its number stands wherever the other may still want to write.
 *
 * Order within a day: series, hour and day summaries, and each bucket's own summary last, because it is what the next fold
 * compares with. Then the alerts, the leaderboards, and only then the marks go: whoever dies before leaves them to a fold
 * that writes everything, and to that one every topic of theirs counts as changed and is judged again.
 *
 * Trouble with alerts never stops counting: the marks of what could not be judged stay, and the fold ends unclean.
 */
export async function foldBuckets(deps: FoldDeps): Promise<FoldReport> {
  const report = await foldDirty(deps);
  // After the counts, so that what is judged is as new as can be.
  const alerts = report.outcome === 'busy' ? 0 : await tend(deps);
  return { ...report, alerts: report.alerts + alerts };
}

/** What it has to do is still there in a minute. */
async function tend(deps: FoldDeps): Promise<number> {
  try {
    return await tendEpisodes(deps);
  } catch (thrown) {
    deps.log.error('alerts-not-judged', { error: messageOf(thrown) });
    return 0;
  }
}

async function raise(folded: FoldedDay, deps: FoldDeps): Promise<Raised> {
  try {
    return await raiseAlerts(folded, deps);
  } catch (thrown) {
    deps.log.error('alerts-not-judged', { error: messageOf(thrown) });
    return NOT_RAISED;
  }
}

async function foldDirty(deps: FoldDeps): Promise<FoldReport> {
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

  const { done, topics, alerts, isWhole } = await foldMarked(marks, turn, startedAt + budgetMs, deps);
  const boardsWritten = await refreshLeaderboards(clock.now(), turn, deps);
  if (boardsWritten) await inParallel(done, (mark) => dirty.clear(mark));

  const left = boardsWritten ? marks.length - done.length : marks.length;
  const isDrained = left === 0 && marks.length < MARKS_PER_RUN;
  await control.end(turn, isWhole && boardsWritten && (isDrained || !turn.mustWriteAll), clock.now());

  const report = { outcome: 'folded', buckets: done.length, topics, alerts, left } as const;
  if (marks.length > 0) log.info('buckets-folded', { ...report, turn: turn.number, ms: clock.now() - startedAt });
  return report;
}

interface FoldedMarks {
  readonly done: readonly DirtyMark[];
  readonly topics: number;
  readonly alerts: number;
  /** False when a later fold refused something, or something could not be judged. */
  readonly isWhole: boolean;
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
  let isWhole = true;
  const days = Map.groupBy(marks, ({ bucket }) => startOf('day', bucket));
  for (const [day, ofDay] of days) {
    if (deps.clock.now() >= deadline) break;
    const buckets = ofDay.map(({ bucket }) => bucket);
    const folded = await foldDay(day, buckets, turn, deps);
    for (const topic of folded.changed.keys()) topics.add(topic);
    const isWritten = await folded.commit();
    // What a later fold has refused, it judges too.
    const raised = isWritten ? await raise(folded, deps) : NOT_RAISED;
    alerts += raised.alerts;
    isWhole &&= raised.isWhole;
    if (!isWritten) continue;
    const now = deps.clock.now();
    done.push(...ofDay.filter(({ bucket }) => raised.isWhole || !isAlertable(bucket, now)));
  }
  return { done, topics: topics.size, alerts, isWhole };
}

async function leaderboardsAreCurrent({ derived }: FoldDeps, now: number): Promise<boolean> {
  const board = await derived.readLeaderboard('1h');
  return board !== undefined && board.range.to > now;
}
