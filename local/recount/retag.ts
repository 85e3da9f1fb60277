import { createDerivedStore } from '../../lambdas/adapters/dynamodb/derived-store.ts';
import { createDirtyMarks } from '../../lambdas/adapters/dynamodb/dirty-marks.ts';
import { createFoldControl } from '../../lambdas/adapters/dynamodb/fold-control.ts';
import { createMentionStore } from '../../lambdas/adapters/dynamodb/mention-store.ts';
import { type RetagReport, retagMentions } from '../../lambdas/app/tagging/retag-mentions.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { TimeRange } from '../../lambdas/domain/bucket.ts';
import { createFoldHandler } from '../../lambdas/handlers/fold-handler.ts';
import { wireBasics } from '../../lambdas/handlers/wiring/basics.ts';
import { wireStories } from '../../lambdas/handlers/wiring/story-deps.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import { type TablePlace, withTable } from '../machine/open-table.ts';
import { createConsoleLog } from '../terminal/console-log.ts';
import { openTopics } from '../topics/store.ts';
import { drain } from './drain.ts';

export interface RetagOptions {
  readonly place: TablePlace;
  readonly range: TimeRange;
  readonly retentionDays: number;
}

export interface RetagResult extends RetagReport {
  /** False where a run or a deployment is at work on the table and counts what was marked within its next minutes. */
  readonly isCounted: boolean;
}

/** Runs the mentions of a table through the tagger of this version again, and counts them where nobody else will. */
export async function retagTable(
  options: RetagOptions,
  clock: Clock,
  tell: (progress: string) => void,
): Promise<RetagResult> {
  return withTable(options.place, async ({ table, env, isAtWork }) => {
    const settings = { ...env, [ENV.retentionDays]: String(options.retentionDays) };
    // The progress says what fold would: only what goes wrong is worth another line.
    const log = { ...createConsoleLog((line) => tell(line.trimEnd()), clock.now), info() {} };
    const { newId } = wireBasics({ env: settings, clock, log });
    const dirty = createDirtyMarks(table, newId);
    const report = await retagMentions(options.range, {
      tagger: createDefaultTagger((await openTopics(table).read()).topics),
      mentions: createMentionStore(table, options.retentionDays),
      derived: createDerivedStore(table, options.retentionDays),
      dirty,
      log,
      stories: wireStories(table, options.retentionDays),
      tell: ({ day, retagged, changed }) =>
        tell(
          `${new Date(day).toISOString().slice(0, 10)}: ${retagged} mentions tagged again so far, ${changed} differ`,
        ),
    });
    if (isAtWork) return { ...report, isCounted: false };
    // Whoever held the folder before is dead, and so is the lease they may have left.
    await createFoldControl(table).breakLease();
    if (report.buckets > 0) await drain({ dirty, fold: createFoldHandler({ env: settings, clock, log }), tell });
    return { ...report, isCounted: true };
  });
}
