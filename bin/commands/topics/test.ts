import { once } from 'node:events';
import { Command } from 'commander';
import * as z from 'zod';
import type { TaggerInput } from '../../../lambdas/domain/tagging/tags.ts';
import type { TeamTopic } from '../../../lambdas/domain/tagging/team-topic.ts';
import { OffcameraError } from '../../../lambdas/errors.ts';
import { linesOf } from '../lines.ts';
import { wholeNumber } from '../numbers.ts';
import { readLine } from '../tag.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';
import { addRuleOptions, RuleOptions, readRule, TERMS_HELP } from './rule-options.ts';

const Options = z.object({
  ...Where.shape,
  ...RuleOptions.shape,
  file: z.string().optional(),
  recent: wholeNumber('--recent', 1, 10_000).optional(),
  explain: z.boolean(),
  json: z.boolean(),
});
type Options = z.infer<typeof Options>;

export function testCommand(): Command {
  return addWhere(addRuleOptions(new Command('test')))
    .description(
      'Try rules on texts from stdin (a line each, as "tag" takes them): what matches, and why. Counts nothing.',
    )
    .option('--file <file>', 'try the topics of this JSON file, instead of those in use')
    .option('--recent <number>', 'try them on so many of the newest mentions in the table, instead of stdin')
    .option('--explain', 'tell of topics that do not match why they do not', false)
    .option('--json', 'one JSON line a text', false)
    .addHelpText(
      'after',
      `${TERMS_HELP}

Tried are the topics in use, those of --file, or one made of --any, --all and --none. A JSON line is
{"text","sense","relevant","topics":[{"id","label","counted","by":[{"list","term","matched"}]}],"unmatched"?:[{…,"missing"}]}.

Examples:
  offcamera topics test --recent 200
  echo "Night shoot on Harlow Street" | offcamera topics test --any "Harlow Street" --none "street market" --explain`,
    )
    .action(async (words: unknown) => {
      const options = readOptions(Options, words);
      const topics = await wantedTopics(options);
      const { createTrial, viewTrial } = await import('../../../local/topics/trial.ts');
      const { createTrialTotals, renderTrial } = await import('../../../local/topics/trial-report.ts');
      const tryOn = createTrial(topics);
      const totals = createTrialTotals();
      for await (const input of await textsOf(options)) {
        const trial = tryOn(input);
        totals.add(trial);
        const said = options.json
          ? `${JSON.stringify(viewTrial(trial, options.explain))}\n`
          : renderTrial(trial, options.explain);
        if (!process.stdout.write(said)) await once(process.stdout, 'drain');
      }
      if (!options.json) process.stdout.write(totals.render());
    });
}

async function wantedTopics(options: Options): Promise<readonly TeamTopic[]> {
  const { file, any, all, none, ...where } = options;
  const hasRule = any !== undefined || all !== undefined || none !== undefined;
  if (file !== undefined && hasRule) {
    throw new OffcameraError('BAD_INPUT', 'Try either a --file, or a rule of --any, --all and --none.');
  }
  if (hasRule) return [await readRule(options.label ?? 'theme:tried', options)];
  if (file !== undefined) {
    const { readTopicsFile } = await import('../../../local/topics/file.ts');
    return readTopicsFile(file);
  }
  const { withTable } = await import('../../../local/machine/open-table.ts');
  const { openTopics } = await import('../../../local/topics/store.ts');
  const { topics } = await withTable(placeOf(where), ({ table }) => openTopics(table).read());
  if (topics.length > 0) return topics;
  throw new OffcameraError('BAD_INPUT', 'There are no topics of your own to try; --file or --any names some.');
}

async function textsOf({ recent, ...where }: Options): Promise<AsyncIterable<TaggerInput> | readonly TaggerInput[]> {
  if (recent === undefined) return fromStdin();
  const { withTable } = await import('../../../local/machine/open-table.ts');
  const { readRecent } = await import('../../../local/topics/recent.ts');
  return withTable(placeOf(where), ({ table }) => readRecent(table, recent, Date.now()));
}

async function* fromStdin(): AsyncGenerator<TaggerInput> {
  for await (const line of linesOf(process.stdin)) yield readLine(line);
}
