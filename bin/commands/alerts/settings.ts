import { Command } from 'commander';
import * as z from 'zod';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ json: z.boolean() });

export function settingsCommand(): Command {
  return addWhere(new Command('settings'))
    .description('Show how easily you are told, and the thresholds of your own.')
    .option('--json', 'as one JSON object', false)
    .addHelpText(
      'after',
      '\nThe JSON object is {"sensitivity","topics":[{"id","sensitivity"?,"threshold"?:{"count","withinMinutes"}}]}.',
    )
    .action(async (words: unknown) => {
      const { json, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openAlertSettings } = await import('../../../local/alerts/settings.ts');
      const { renderAlertSettings } = await import('../../../local/alerts/settings-table.ts');
      const { readTopicLabels } = await import('../../../local/topics/labels.ts');
      const { settings, labelOf } = await withTable(placeOf(where), async ({ table }) => ({
        settings: (await openAlertSettings(table).read()).settings,
        labelOf: await readTopicLabels(table, { clock: { now: () => Date.now() }, log: QUIET_LOG }),
      }));
      const topics = [...settings.topics].map(([id, own]) => ({ id, ...own }));
      if (json) process.stdout.write(`${JSON.stringify({ sensitivity: settings.sensitivity, topics })}\n`);
      else process.stdout.write(renderAlertSettings(settings, labelOf));
    });
}

const QUIET_LOG = { info() {}, warn() {}, error() {} };
