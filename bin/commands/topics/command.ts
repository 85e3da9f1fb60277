import { Command } from 'commander';
import { addCommand } from './add.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { listCommand } from './list.ts';
import { removeCommand } from './remove.ts';
import { testCommand } from './test.ts';

export function topicsCommand(): Command {
  const topics = new Command('topics').description(
    'See, change and try the topics you follow beside those of the catalog: list, add, remove, test, import, export.',
  );
  const commands = [listCommand(), addCommand(), testCommand(), removeCommand(), importCommand(), exportCommand()];
  for (const command of commands) topics.addCommand(command.exitOverride().showHelpAfterError('(--help tells more)'));
  return topics;
}
