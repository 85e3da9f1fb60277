import { Command } from 'commander';
import * as z from 'zod';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';
import { withDotEnv } from '../../local/dot-env.ts';
import type { StartOptions } from '../../local/start/settings.ts';
import type { Terminal } from '../../local/start/start.ts';
import { wholeNumber } from './numbers.ts';
import { RetentionDays, USUAL_DATA_DIR, USUAL_RETENTION } from './usual-options.ts';

const USUAL_PORT = '4600';

const Options = z.object({
  port: wholeNumber('--port', 0, 65_535),
  dataDir: z.string().min(1, '--data-dir must name a folder'),
  sources: z.string().min(1, '--sources must name a file').optional(),
  retentionDays: RetentionDays,
  allowPrivate: z.boolean(),
  once: z.boolean(),
});

export function startCommand(): Command {
  return new Command('start')
    .description('Run everything on this machine: poll the sources, count, serve the trends.')
    .option('--port <number>', 'where to serve the API; 0 takes any free port', USUAL_PORT)
    .option('--data-dir <folder>', 'where table and queues are kept between runs', USUAL_DATA_DIR)
    .option(
      '--sources <file>',
      'poll these instead of the default catalog: a JSON array of {"id","kind","params","pollEverySeconds"?,"title"?,"group"?}; docs/sources.md lists kinds and params',
    )
    .option('--retention-days <number>', 'how long mentions are kept; older entries are not counted', USUAL_RETENTION)
    .option('--allow-private', 'let sources be on this machine or a private network (refused otherwise)', false)
    .option('--once', 'poll every source once, count, print the trends of the last 24 hours, and end', false)
    .addHelpText(
      'after',
      `
Environment, or a file .env in this folder: ALERT_WEBHOOK_URL is told of alerts; OFFCAMERA_CONTACT goes into the
User-Agent; keys for sources that need one (docs/sources.md lists them), such as YOUTUBE_API_KEY.`,
    )
    .action(async (words: unknown) => {
      const { once, ...options } = await readOptions(words);
      if (once) await once24h(options);
      else await serveUntilSignal(options);
    });
}

/** Everything that is wrong is told at once, so that it is mended in one go. */
async function readOptions(words: unknown): Promise<StartOptions & { readonly once: boolean }> {
  const { data, error } = Options.safeParse(words);
  const problems = error?.issues.map(({ message }) => message) ?? [];
  const { data: named } = Options.pick({ sources: true }).required().safeParse(words);
  if (named !== undefined) {
    const { readSources } = await import('../../local/start/settings.ts');
    try {
      readSources(named.sources);
    } catch (thrown) {
      problems.push(messageOf(thrown));
    }
  }
  if (data === undefined || problems.length > 0) throw new OffcameraError('BAD_INPUT', problems.join('\n'));
  const { sources, ...others } = data;
  return { ...others, ...(sources === undefined ? {} : { sources }) };
}

const clock = { now: () => Date.now() };

async function serveUntilSignal(options: StartOptions): Promise<void> {
  const { start } = await import('../../local/start/start.ts');
  const running = await start(options, terminal(process.stdout), { isDispatching: true });
  const signal = await new Promise<string>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  process.stdout.write(`${signal}: finishing what is in hand …\n`);
  // Whoever asks a second time does not want to wait: nothing is lost by it.
  process.once('SIGINT', () => process.exit(130));
  await running.stop();
  await new Promise<void>((resolve) => process.stdout.write('Stopped.\n', () => resolve()));
  // A feed that hangs would keep the process waiting for it.
  process.exit();
}

/** The table goes to stdout, the progress to stderr, so that the table can be piped on. */
async function once24h(options: StartOptions): Promise<void> {
  const { runOnce } = await import('../../local/start/once.ts');
  const polled = await runOnce(options, terminal(process.stderr), (text) => process.stdout.write(text));
  if (polled === 0) throw new OffcameraError('NOTHING_POLLED', 'No source could be polled; the lines above say why.');
}

function terminal(stream: NodeJS.WriteStream): Terminal {
  return { env: withDotEnv(process.env, process.cwd()), clock, write: (line) => stream.write(line) };
}
