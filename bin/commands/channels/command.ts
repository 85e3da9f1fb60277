import { Command } from 'commander';
import { addCommand } from './add.ts';
import { changeCommands } from './change.ts';
import { listCommand } from './list.ts';
import { testCommand } from './test.ts';

export function channelsCommand(): Command {
  const channels = new Command('channels').description(
    'See, change and try where alerts go: list, add, remove, pause, resume, test.',
  );
  const commands = [listCommand(), addCommand(), ...changeCommands(), testCommand()];
  for (const command of commands) channels.addCommand(command.exitOverride().showHelpAfterError('(--help tells more)'));
  return channels;
}
