import { Command } from 'commander';
import * as z from 'zod';
import { wholeNumber } from '../numbers.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ limit: wholeNumber('--limit', 1, 100), json: z.boolean() });

export function listCommand(): Command {
  return addWhere(new Command('list'))
    .description('Show the newest alerts: what, why, how far it has got, and who was told.')
    .option('--limit <number>', 'so many at most', '20')
    .option('--json', 'one JSON line each, as /v1/alerts has them', false)
    .action(async (words: unknown) => {
      const { limit, json, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { readAlerts } = await import('../../../local/alerts/list.ts');
      const { renderAlerts } = await import('../../../local/alerts/table.ts');
      const { viewAlert } = await import('../../../lambdas/handlers/http/alerts/view.ts');
      const now = Date.now();
      const { alerts, nameOf } = await withTable(placeOf(where), ({ table }) => readAlerts(table, limit, now));
      if (json) for (const stored of alerts) process.stdout.write(`${JSON.stringify(viewAlert(stored, nameOf))}\n`);
      else process.stdout.write(renderAlerts(alerts, nameOf, now));
    });
}
