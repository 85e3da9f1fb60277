import { Command } from 'commander';
import * as z from 'zod';
import { OffcameraError } from '../../../lambdas/errors.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';
import { addRuleOptions, RuleOptions, readRule, TERMS_HELP } from './rule-options.ts';
import { fromNowOn } from './told.ts';

const Options = z.object({ ...Where.shape, ...RuleOptions.shape, replace: z.boolean() });

export function addCommand(): Command {
  return addWhere(addRuleOptions(new Command('add')))
    .description('Follow a topic of your own: what has to be in a text, and what must not.')
    .argument('<name>', 'what to call it ("Harlow Street"), or its id (work:harlow-street)')
    .option('--replace', 'put it in the place of the topic that has this id', false)
    .addHelpText(
      'after',
      `${TERMS_HELP}

A topic with the id of one of the catalog (work:alien) adds to what the catalog finds; its --none keeps that away, too.

Example:
  offcamera topics add "Harlow Street" --kind work --any "Harlow Street" "#HarlowSt" @harlowstreet --none "street market"`,
    )
    .action(async (name: string, words: unknown) => {
      const { replace, ...options } = readOptions(Options, words);
      const topic = await readRule(name, options);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openTopics } = await import('../../../local/topics/store.ts');
      const { changeTopics, putTopics } = await import('../../../local/topics/change.ts');
      await withTable(placeOf(options, { mayMake: true }), async ({ table, isAtWork }) => {
        const { before } = await changeTopics(openTopics(table), (topics) => {
          const isThere = topics.some(({ id }) => id === topic.id);
          if (!isThere || replace) return putTopics(topics, [topic]);
          throw new OffcameraError('BAD_INPUT', `There is a topic ${topic.id} already; --replace changes it.`);
        });
        const done = before.some(({ id }) => id === topic.id) ? 'Changed' : 'Added';
        process.stdout.write(`${done} ${topic.id} (${topic.label}).\n${fromNowOn(isAtWork)}`);
        if (!topic.reveals) process.stdout.write('It counts in revelations; --reveals would count every match.\n');
      });
    });
}
