import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import type { ImportFormat } from '../../lambdas/adapters/import/import-format.ts';
import { readImport } from '../../lambdas/adapters/import/read-import.ts';
import { type ImportReport, importMentions } from '../../lambdas/app/import-mentions.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import { oneLine } from '../terminal/console-log.ts';
import { createImportProgress, type TerminalStream } from './progress.ts';
import { createRejectedFile, rejectedPathOf } from './rejected.ts';
import { summaryOf } from './summary.ts';
import type { ImportTarget } from './target.ts';

export interface FileOptions {
  readonly retentionDays: number;
  readonly format?: ImportFormat | undefined;
  /** Where to keep what could not be read, instead of beside the file. */
  readonly rejected?: string | undefined;
}

export interface FileTerminal {
  readonly clock: Clock;
  readonly stdin: Readable;
  /** For progress and problems. */
  readonly stderr: TerminalStream;
  /** For the summary. */
  readonly print: (text: string) => void;
  /** Aborted when the person wants it to end. */
  readonly signal: AbortSignal;
}

/** Of what could not be read, the first few are shown; all of it is in the file. */
const MOST_PROBLEMS_SHOWN = 5;

/** Sends one file to the queue and says what it held. */
export async function importFile(
  file: string,
  { retentionDays, format, rejected: chosenPath }: FileOptions,
  { clock, stdin, stderr, signal, print }: FileTerminal,
  { queue, untilRoom }: Pick<ImportTarget, 'queue' | 'untilRoom'>,
): Promise<ImportReport> {
  const isStdin = file === '-';
  const name = isStdin ? 'stdin' : basename(file);
  const rejectedPath = chosenPath ?? rejectedPathOf(file);
  const rejectedFile = createRejectedFile(rejectedPath);
  const about = isStdin ? undefined : statSync(file);
  const totalBytes = about?.size;
  const progress = createImportProgress({ file: name, totalBytes, clock, stream: stderr });
  const bytes = { read: 0 };
  const stream = isStdin ? stdin : createReadStream(file);
  // A file never keeps us waiting: it is read to the end of an entry, to tell the place. What others still write may.
  const chunks = counting(about?.isFile() === true ? stream : addAbortSignal(signal, stream), bytes);
  const reading = readImport({ chunks, name, format }, clock);
  let report: ImportReport = { read: 0, queued: 0, tooOld: 0, rejected: 0 };
  let problems = 0;
  let isCutShort = false;

  try {
    report = await importMentions(reading.entries, {
      queue,
      clock,
      retentionDays,
      untilRoom,
      shouldStop: () => signal.aborted,
      onProgress(soFar) {
        report = soFar;
        progress.show(bytes.read, soFar.queued);
      },
      async keepRejected(entry) {
        if (entry.endsReading) {
          isCutShort = true;
          progress.tell(oneLine(entry.problem));
          return;
        }
        problems += 1;
        if (problems <= MOST_PROBLEMS_SHOWN) progress.tell(oneLine(`${name}:${entry.line}: ${entry.problem}`));
        if (problems === MOST_PROBLEMS_SHOWN + 1)
          progress.tell(`${name}: and more; ${rejectedPath} will have them all`);
        await rejectedFile.keep(entry);
      },
    });
  } catch (thrown) {
    // Told to stop while it waited for more of the file.
    if (!signal.aborted) throw thrown;
  } finally {
    progress.end();
    await rejectedFile.close();
  }
  if (report.rejected === 0 && !signal.aborted) await rejectedFile.forget();
  const ignoredFields = reading.ignoredFields();
  print(summaryOf(name, report, { retentionDays, rejectedPath, ignoredFields, isCutShort, isStopped: signal.aborted }));
  return report;
}

async function* counting(stream: Readable, bytes: { read: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    bytes.read += chunk.length;
    yield chunk;
  }
}
