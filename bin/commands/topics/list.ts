import { Command } from 'commander';
import * as z from 'zod';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ json: z.boolean() });

export function listCommand(): Command {
  return addWhere(new Command('list'))
    .description('Show the topics of your own and their rules.')
    .option('--json', 'one JSON line each', false)
    .addHelpText('after', '\nA JSON line is {"id","label","any"?,"all"?,"none"?,"reveals"?}.')
    .action(async (words: unknown) => {
      const { json, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openTopics } = await import('../../../local/topics/store.ts');
      const { writeTeamTopic } = await import('../../../lambdas/adapters/team-topic-schema.ts');
      const { renderTopics } = await import('../../../local/topics/table.ts');
      const { topics } = await withTable(placeOf(where), ({ table }) => openTopics(table).read());
      if (json) for (const topic of topics) process.stdout.write(`${JSON.stringify(writeTeamTopic(topic))}\n`);
      else process.stdout.write(renderTopics(topics));
    });
}
