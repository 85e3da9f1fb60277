import { Command } from 'commander';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

export function removeCommand(): Command {
  return addWhere(new Command('remove'))
    .description('Give topics of your own up. What they have counted stays until "offcamera retag".')
    .argument('<ids...>', 'their ids, as "topics list" shows them')
    .action(async (ids: readonly string[], words: unknown) => {
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openTopics } = await import('../../../local/topics/store.ts');
      const { changeTopics } = await import('../../../local/topics/change.ts');
      await withTable(placeOf(readOptions(Where, words)), async ({ table }) => {
        const store = openTopics(table);
        const known = new Set<string>((await store.read()).topics.map(({ id }) => id));
        const strangers = ids.filter((id) => !known.has(id));
        if (strangers.length < ids.length) {
          await changeTopics(store, (topics) => topics.filter(({ id }) => !ids.includes(id)));
          const gone = ids.filter((id) => known.has(id)).join(', ');
          process.stdout.write(
            `Removed ${gone}. Nothing more is counted for it; "offcamera retag" takes it out of the past.\n`,
          );
        }
        for (const id of strangers) {
          process.stderr.write(`offcamera: There is no topic "${id}"; "topics list" shows all there are.\n`);
          process.exitCode = 1;
        }
      });
    });
}
