import type { ImportReport } from '../lambdas/app/import-mentions.ts';
import { oneLine } from './console-log.ts';
import type { Counted } from './import-target.ts';

export interface FileNotes {
  readonly retentionDays: number;
  readonly rejectedPath: string;
  readonly ignoredFields: readonly string[];
}

/** What one file held, in a line or two. */
export function summaryOf(
  name: string,
  { read, queued, tooOld, rejected, stoppedAt }: ImportReport,
  { retentionDays, rejectedPath, ignoredFields }: FileNotes,
): string {
  const old = tooOld > 0 ? `, ${tooOld} older than ${retentionDays} days and left out (--retention-days)` : '';
  const bad = rejected > 0 ? `, ${rejected} rejected (see ${rejectedPath})` : '';
  const stop = stoppedAt === undefined ? '' : `; stopped before line ${stoppedAt.line}`;
  const ignored = ignoredFields.length > 0 ? `  no fields of ours, passed over: ${ignoredFields.join(', ')}\n` : '';
  return `${oneLine(name)}: ${read} ${read === 1 ? 'entry' : 'entries'} read, ${queued} queued${old}${bad}${stop}.\n${oneLine(ignored).trimEnd()}${ignored === '' ? '' : '\n'}`;
}

export interface Outcome {
  readonly queued: number;
  /** Undefined where another process counts. */
  readonly counted: Counted | undefined;
  /** Messages. */
  readonly deadLetters: number;
  readonly isStopped: boolean;
}

/** What became of what was queued. */
export function outcomeOf({ queued, counted, deadLetters, isStopped }: Outcome): string {
  const lines = [
    ...(counted === undefined ? ['The running Offcamera counts them; its own output says how many were new.'] : []),
    ...(counted !== undefined && !isStopped ? [howManyWereNew(queued, counted)] : []),
    ...(deadLetters > 0
      ? [`${deadLetters} messages could not be processed: npx offcamera dead-letters shows why.`]
      : []),
    ...(isStopped
      ? ['Stopped: what is queued is counted at the next start. Import the same file again for the rest.']
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What was queued and is not new was there before, or stands in the files twice. */
function howManyWereNew(queued: number, { fresh, dead }: Counted): string {
  const known = Math.max(0, queued - fresh - dead);
  return `${fresh} new ${fresh === 1 ? 'mention' : 'mentions'} counted, ${known} known already and not counted twice.`;
}
