import { Command } from 'commander';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

export function exportCommand(): Command {
  return addWhere(new Command('export'))
    .description('Write the topics of your own to stdout, as "topics import" takes them.')
    .action(async (words: unknown) => {
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openTopics } = await import('../../../local/topics/store.ts');
      const { writeTeamTopic } = await import('../../../lambdas/adapters/team-topic-schema.ts');
      const { topics } = await withTable(placeOf(readOptions(Where, words)), ({ table }) => openTopics(table).read());
      process.stdout.write(`${JSON.stringify(topics.map(writeTeamTopic), undefined, 2)}\n`);
    });
}
