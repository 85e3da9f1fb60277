import { Command, CommanderError } from 'commander';
import { messageOf, OffcameraError } from '../lambdas/errors.ts';
import { version } from '../lambdas/handlers/wiring/version.ts';
import { keepCatalog } from '../local/kept-catalog.ts';
import { adviceOnNoRoom } from '../local/no-room.ts';
import { alertsCommand } from './commands/alerts/command.ts';
import { backtestCommand } from './commands/backtest.ts';
import { channelsCommand } from './commands/channels/command.ts';
import { deadLettersCommand } from './commands/dead-letters.ts';
import { importCommand } from './commands/import.ts';
import { parseCommand } from './commands/parse.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { retagCommand } from './commands/retag.ts';
import { sourcesCommand } from './commands/sources/command.ts';
import { startCommand } from './commands/start.ts';
import { tagCommand } from './commands/tag.ts';
import { topicsCommand } from './commands/topics/command.ts';

/** 0: done. 1: done, but something failed. 2: not even begun, because the words of the call are off. */
const EXIT = { failed: 1, usage: 2 } as const;
const USAGE_CODES: ReadonlySet<string> = new Set(['BAD_INPUT', 'BAD_CONFIG']);

/** The command as a process of its own. */
export async function main(argv: readonly string[]): Promise<void> {
  // `offcamera tag | head`: whoever reads has seen enough, which is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

  // The engines write when it suits them, and what they throw then passes every `catch` of ours.
  process.on('uncaughtException', (thrown) => {
    process.stderr.write(`offcamera: ${adviceOnNoRoom(thrown) ?? toldOf(thrown)}\n`);
    process.exit(EXIT.failed);
  });

  keepCatalog();
  await run(argv);
}

/**
 * The command line. Each command loads what it needs when it is called: `tag` in a pipe should not wait for engines. A
 * known error is told in its own words; a bug keeps its stack. Sets the exit code of the process.
 */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('offcamera')
    .description('Tracks what fans say about what happened off camera.')
    .version(version)
    .showHelpAfterError('(--help tells more)')
    .exitOverride()
    .addCommand(startCommand())
    .addCommand(sourcesCommand())
    .addCommand(topicsCommand())
    .addCommand(channelsCommand())
    .addCommand(alertsCommand())
    .addCommand(tagCommand())
    .addCommand(parseCommand())
    .addCommand(importCommand())
    .addCommand(backtestCommand())
    .addCommand(deadLettersCommand())
    .addCommand(retagCommand())
    .addCommand(rebuildCommand());
  for (const command of program.commands) command.exitOverride().showHelpAfterError('(--help tells more)');

  try {
    await program.parseAsync(argv);
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      process.exitCode = thrown.exitCode === 0 ? 0 : EXIT.usage;
      return;
    }
    process.stderr.write(`offcamera: ${adviceOnNoRoom(thrown) ?? toldOf(thrown)}\n`);
    process.exitCode = thrown instanceof OffcameraError && USAGE_CODES.has(thrown.code) ? EXIT.usage : EXIT.failed;
  }
}

function toldOf(thrown: unknown): string {
  return thrown instanceof OffcameraError || !(thrown instanceof Error)
    ? messageOf(thrown)
    : (thrown.stack ?? thrown.message);
}
