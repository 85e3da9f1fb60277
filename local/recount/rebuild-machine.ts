import { createDirtyMarks } from '../../lambdas/adapters/dynamodb/dirty-marks.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import { createFoldHandler } from '../../lambdas/handlers/fold-handler.ts';
import { wireBasics, wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import { LOCAL_TABLE_NAME } from '../engines/resources.ts';
import { startMachine } from '../machine/machine.ts';
import { createConsoleLog } from '../terminal/console-log.ts';
import { type RebuildReport, rebuild } from './rebuild.ts';

/** Rebuilds the table of a run that is stopped, with the fold that the run itself uses. */
export async function rebuildMachine(
  dataDir: string,
  retentionDays: number,
  clock: Clock,
  tell: (progress: string) => void,
): Promise<RebuildReport> {
  const machine = await startMachine(dataDir, { [ENV.retentionDays]: String(retentionDays) });
  try {
    // The progress of `rebuild` says what fold would: only what goes wrong is worth another line.
    const log = { ...createConsoleLog((line) => tell(line.trimEnd()), clock.now), info() {} };
    const surroundings = { env: machine.env, clock, log };
    const table = wireTable(machine.env, LOCAL_TABLE_NAME);
    return await rebuild({
      client: machine.dynamodb,
      tableName: LOCAL_TABLE_NAME,
      table,
      dirty: createDirtyMarks(table, wireBasics(surroundings).newId),
      fold: createFoldHandler(surroundings),
      tell,
    });
  } finally {
    await machine.stop();
  }
}
