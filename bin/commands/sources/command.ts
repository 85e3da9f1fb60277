import { Command } from 'commander';
import { addCommand } from './add.ts';
import { changeCommands } from './change.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { listCommand } from './list.ts';
import { testCommand } from './test.ts';

export function sourcesCommand(): Command {
  const sources = new Command('sources').description(
    'See and change what is polled: list, add, test, pause, resume, remove, import, export.',
  );
  const commands = [listCommand(), addCommand(), testCommand(), ...changeCommands(), importCommand(), exportCommand()];
  for (const command of commands) {
    sources.addCommand(command.exitOverride().showHelpAfterError('(--help tells more)'));
  }
  return sources;
}
