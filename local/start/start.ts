import { ENV } from '../../lambdas/config/env-names.ts';
import type { Env } from '../../lambdas/config/function-config.ts';
import { HOUR_MS, MINUTE_MS } from '../../lambdas/domain/bucket.ts';
import { wireApi } from '../../lambdas/handlers/api-handler.ts';
import { version } from '../../lambdas/handlers/wiring/version.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import type { Log } from '../../lambdas/ports/log.ts';
import { removeExpired } from '../engines/expire.ts';
import { LOCAL_TABLE_NAME } from '../engines/resources.ts';
import { startMachine } from '../machine/machine.ts';
import { startSchedule } from '../machine/schedule.ts';
import { type StageOptions, startStages } from '../machine/stages.ts';
import { createConsoleLog } from '../terminal/console-log.ts';
import { serve } from './serve.ts';
import { type StartOptions, toSettings } from './settings.ts';

export interface Terminal {
  readonly env: Env;
  readonly clock: Clock;
  /** Takes whole lines. */
  readonly write: (line: string) => void;
}

export interface Running {
  readonly url: string;
  readonly log: Log;
  stop(): Promise<void>;
}

/** A scan of the whole table: not while the first polls are under way and somebody is watching. */
const FIRST_EXPIRY_AFTER_MS = 10 * MINUTE_MS;

/** Starts everything on this machine and says where it is. `stop` ends it cleanly; a kill at any moment does no harm. */
export async function start(
  options: StartOptions,
  { env, clock, write }: Terminal,
  stageOptions: StageOptions,
): Promise<Running> {
  const machine = await startMachine(options.dataDir, toSettings(options, env), 'serve');
  const log = createConsoleLog(write, clock.now);
  const surroundings = { env: machine.env, log, clock };
  const { served, stages } = await serveAndRun().catch(async (thrown) => {
    await machine.stop();
    throw thrown;
  });
  const expiry = startSchedule(
    'expire',
    HOUR_MS,
    (signal) => removeExpired(machine.dynamodb, LOCAL_TABLE_NAME, clock.now(), signal),
    log,
    FIRST_EXPIRY_AFTER_MS,
  );

  async function serveAndRun() {
    const served = await serve(wireApi(surroundings), options.port);
    try {
      // Alerts link to what is served here.
      const env = { ...machine.env, [ENV.dashboardUrl]: served.url };
      const stages = startStages(machine, { ...surroundings, env }, stageOptions);
      return { served, stages };
    } catch (thrown) {
      await served.stop();
      throw thrown;
    }
  }

  write(`Offcamera ${version}\n`);
  write(`  trends   ${served.url}/\n`);
  write(`  JSON     ${served.url}/v1/trends?window=24h\n`);
  write(`  sources  ${options.sources ?? 'the default catalog'}, ${served.url}/v1/sources\n`);
  write(`  data     ${machine.dataDir.path} (mentions are kept for ${options.retentionDays} days)\n`);
  write('Ctrl-C ends it; the next start carries on.\n');

  return {
    url: served.url,
    log,
    async stop() {
      await served.stop();
      await stages.stop();
      await expiry.stop();
      await machine.stop();
    },
  };
}
