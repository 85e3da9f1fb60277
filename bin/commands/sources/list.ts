import { Command } from 'commander';
import * as z from 'zod';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ all: z.boolean(), json: z.boolean() });

export function listCommand(): Command {
  return addWhere(new Command('list'))
    .description('Show every source and how it is doing. Asks nobody.')
    .option('--all', 'those that were removed and can be resumed as well', false)
    .option('--json', 'one JSON line each', false)
    .addHelpText(
      'after',
      '\nA JSON line is {"id","kind","title"?,"group"?,"origin","status","statusText","lastSuccessAt"?,"lastNewAt"?,"itemsPerDay"?,"nextPollAt"?}.',
    )
    .action(async (words: unknown) => {
      const { all, json, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
      const { renderSources, viewSource } = await import('../../../local/sources/table.ts');
      const { inUse, removed } = await withTable(placeOf(where), async ({ table }) => {
        const store = createSourceStore(table);
        return { inUse: await store.list(), removed: await store.listRemoved() };
      });
      const sources = all ? [...inUse, ...removed.map((source) => ({ ...source, isRemoved: true as const }))] : inUse;
      const now = Date.now();
      if (json) for (const source of sources) process.stdout.write(`${JSON.stringify(viewSource(source, now))}\n`);
      else process.stdout.write(renderSources(sources, now, all ? 0 : removed.length));
    });
}
