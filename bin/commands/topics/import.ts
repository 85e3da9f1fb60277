import { Command } from 'commander';
import * as z from 'zod';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';
import { fromNowOn } from './told.ts';

const Options = Where.extend({ prune: z.boolean() });

export function importCommand(): Command {
  return addWhere(new Command('import'))
    .description(
      'Follow the topics of a JSON file, all or (if anything is wrong) none. Those with a known id are replaced.',
    )
    .argument('<file>', 'a JSON list of topics, as "topics export" writes it; - is stdin')
    .option('--prune', 'remove the topics that are not in the file', false)
    .addHelpText(
      'after',
      `
A topic is {"id" or "label","kind"?,"any"?,"all"?,"none"?,"reveals"?,"why"?}, for example
  {"id": "work:harlow-street", "label": "Harlow Street", "any": ["Harlow Street", "@harlowstreet"], "none": ["street market"]}`,
    )
    .action(async (file: string, words: unknown) => {
      const { prune, ...where } = readOptions(Options, words);
      const { readTopicsFile } = await import('../../../local/topics/file.ts');
      const wanted = await readTopicsFile(file);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openTopics } = await import('../../../local/topics/store.ts');
      const { changeTopics, countChanges, putTopics } = await import('../../../local/topics/change.ts');
      await withTable(placeOf(where, { mayMake: true }), async ({ table, isAtWork }) => {
        const { before, after } = await changeTopics(openTopics(table), (topics) =>
          prune ? wanted : putTopics(topics, wanted),
        );
        const { added, changed, removed, same } = countChanges(before, after);
        process.stdout.write(`${added} topics added, ${changed} changed, ${removed} removed, ${same} as they were.\n`);
        if (added + changed + removed > 0) process.stdout.write(fromNowOn(isAtWork));
      });
    });
}
