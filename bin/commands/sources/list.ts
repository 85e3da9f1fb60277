import { Command } from 'commander';
import * as z from 'zod';
import { addWhere, placeOf, readOptions, Where } from './where.ts';

const Options = Where.extend({ json: z.boolean() });

export function listCommand(): Command {
  return addWhere(new Command('list'))
    .description('Show every source and how it is doing. Asks nobody.')
    .option('--json', 'one JSON line each', false)
    .addHelpText(
      'after',
      '\nA JSON line is {"id","kind","title"?,"group"?,"origin","status","statusText","lastSuccessAt"?,"lastNewAt"?,"itemsPerDay"?,"nextPollAt"?}.',
    )
    .action(async (words: unknown) => {
      const { json, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/open-table.ts');
      const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
      const { renderSources, viewSource } = await import('../../../local/sources-table.ts');
      const sources = await withTable(placeOf(where), ({ table }) => createSourceStore(table).list());
      const now = Date.now();
      if (json) for (const source of sources) process.stdout.write(`${JSON.stringify(viewSource(source, now))}\n`);
      else process.stdout.write(renderSources(sources, now));
    });
}
