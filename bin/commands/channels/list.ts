import { Command } from 'commander';
import * as z from 'zod';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ json: z.boolean() });

export function listCommand(): Command {
  return addWhere(new Command('list'))
    .description('Show the channels of your own, and what goes to them when.')
    .option('--json', 'one JSON line each', false)
    .action(async (words: unknown) => {
      const { json, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openChannels } = await import('../../../local/channels/store.ts');
      const { renderChannels } = await import('../../../local/channels/table.ts');
      const { channels } = await withTable(placeOf(where), ({ table }) => openChannels(table).read());
      if (json) for (const channel of channels) process.stdout.write(`${JSON.stringify(channel)}\n`);
      else process.stdout.write(renderChannels(channels));
    });
}
