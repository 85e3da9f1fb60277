import { statSync } from 'node:fs';
import { createDerivedStore } from '../../lambdas/adapters/dynamodb/derived-store.ts';
import { readTrends } from '../../lambdas/app/reading/read-trends.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Env } from '../../lambdas/config/function-config.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';
import { wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import type { Log } from '../../lambdas/ports/log.ts';
import { LOCAL_TABLE_NAME } from '../engines/resources.ts';
import { createConsoleLog } from '../terminal/console-log.ts';
import { tellTrends } from '../topics/trends.ts';
import { type FileOptions, type FileTerminal, importFile } from './file.ts';
import { outcomeOf } from './summary.ts';
import { type ImportTarget, openImportTarget } from './target.ts';

export interface ImportOptions extends FileOptions {
  /** Paths; `-` is stdin. */
  readonly files: readonly string[];
  readonly dataDir: string;
}

export interface ImportTerminal extends FileTerminal {
  readonly env: Env;
}

export interface ImportResult {
  readonly rejected: number;
  readonly isStopped: boolean;
}

const MOST_TRENDS_SHOWN = 10;

/** Imports files one after the other, waits until all is counted, and prints what came of it. */
export async function runImport(options: ImportOptions, terminal: ImportTerminal): Promise<ImportResult> {
  const { env, clock, stderr, signal, print } = terminal;
  for (const file of options.files) checkReadable(file);
  const settings = {
    [ENV.contact]: env[ENV.contact],
    [ENV.alertWebhookUrl]: env[ENV.alertWebhookUrl],
    [ENV.retentionDays]: String(options.retentionDays),
  };
  const tell = (line: string) => void stderr.write(`${line}\n`);
  const log = createConsoleLog((line) => tell(line.trimEnd()), clock.now);
  const target = await openImportTarget(options.dataDir, settings, { clock, log, tell, signal });
  if (target === undefined) {
    print('Stopped before anything was read.\n');
    return { rejected: 0, isStopped: true };
  }
  try {
    const deadBefore = await target.deadLetters();
    let queued = 0;
    let rejected = 0;
    for (const file of options.files) {
      if (signal.aborted) break;
      const report = await importFile(file, options, terminal, target);
      queued += report.queued;
      rejected += report.rejected;
    }
    await target.untilCounted();
    const deadLetters = (await target.deadLetters()) - deadBefore;
    print(outcomeOf({ queued, counted: target.counted?.(), deadLetters, isStopped: signal.aborted }));
    if (!signal.aborted && queued > 0) print(await newestTrends(target, options.retentionDays, { clock, log }));
    return { rejected, isStopped: signal.aborted };
  } finally {
    await target.stop();
  }
}

/** A file that is not there is told before anything is begun. */
function checkReadable(file: string): void {
  if (file === '-') return;
  try {
    if (statSync(file).isDirectory()) throw new Error('it is a folder');
  } catch (thrown) {
    throw new OffcameraError('BAD_INPUT', `${file} cannot be read: ${messageOf(thrown)}`);
  }
}

/** What is talked about now; nothing when all that was imported lies further back. */
async function newestTrends(
  { env }: ImportTarget,
  retentionDays: number,
  basics: { readonly clock: Clock; readonly log: Log },
): Promise<string> {
  const table = wireTable(env, LOCAL_TABLE_NAME);
  const derived = createDerivedStore(table, retentionDays);
  const board = await readTrends('24h', undefined, basics.clock.now(), derived);
  if (board.trends.length === 0) return '';
  return `\n${await tellTrends(board, { table, ...basics }, { most: MOST_TRENDS_SHOWN })}`;
}
