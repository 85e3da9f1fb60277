import { Command } from 'commander';
import { listCommand } from './list.ts';
import { sensitivityCommand } from './sensitivity.ts';
import { settingsCommand } from './settings.ts';
import { thresholdCommand } from './threshold.ts';

export function alertsCommand(): Command {
  const alerts = new Command('alerts').description(
    'See what was told, and say how easily you want to be told: list, settings, sensitivity, threshold.',
  );
  for (const command of [listCommand(), settingsCommand(), sensitivityCommand(), thresholdCommand()])
    alerts.addCommand(command.exitOverride().showHelpAfterError('(--help tells more)'));
  return alerts;
}
