import type { ImportReport } from '../../lambdas/app/import-mentions.ts';
import { oneLine } from '../terminal/console-log.ts';
import type { Counted } from './target.ts';

export interface FileNotes {
  readonly retentionDays: number;
  readonly rejectedPath: string;
  readonly ignoredFields: readonly string[];
  /** The file could not be read to its end. */
  readonly isCutShort: boolean;
  readonly isStopped: boolean;
}

/** What one file held, in a line or two. */
export function summaryOf(
  name: string,
  { read, queued, tooOld, rejected, stoppedAt }: ImportReport,
  { retentionDays, rejectedPath, ignoredFields, isCutShort, isStopped }: FileNotes,
): string {
  if (read === 0 && isCutShort) return `${oneLine(name)}: nothing of it was read.\n`;
  if (read === 0 && !isStopped) return `${oneLine(name)}: it holds no entries.\n`;
  const bads = isCutShort ? rejected - 1 : rejected;
  const old = tooOld > 0 ? `, ${tooOld} older than ${retentionDays} days and left out (--retention-days)` : '';
  const bad = bads > 0 ? `, ${bads} rejected (see ${rejectedPath})` : '';
  const cut = isCutShort ? '; the rest of it cannot be read' : '';
  const stop = stoppedAt === undefined ? cut : `; stopped before line ${stoppedAt.line}`;
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
    ...(queued > 0 && !isStopped ? [whatWasCounted(queued, counted)] : []),
    ...(deadLetters > 0
      ? [`${deadLetters} messages could not be processed: npx offcamera dead-letters shows why.`]
      : []),
    ...(isStopped ? [`Stopped: ${whoCounts(counted)}. Import the same file again for the rest.`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What was queued and is not new was there before, or stands in the files twice. */
function whatWasCounted(queued: number, counted: Counted | undefined): string {
  // Which of them were new it does not tell us, and it counts what others sent, too.
  if (counted === undefined) return `The running Offcamera is done with the ${queued} queued; no mention counts twice.`;
  const { fresh, dead } = counted;
  const known = Math.max(0, queued - fresh - dead);
  return `${fresh} new ${fresh === 1 ? 'mention' : 'mentions'} counted, ${known} known already and not counted twice.`;
}

function whoCounts(counted: Counted | undefined): string {
  return counted === undefined
    ? 'the running Offcamera counts what is queued'
    : 'what is queued is counted at the next start or import';
}
