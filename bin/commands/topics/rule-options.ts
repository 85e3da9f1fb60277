import type { Command } from 'commander';
import * as z from 'zod';
import type { TeamTopic } from '../../../lambdas/domain/tagging/team-topic.ts';

/** What a rule is made of on the command line. */
export const RuleOptions = z.object({
  any: z.array(z.string()).optional(),
  all: z.array(z.string()).optional(),
  none: z.array(z.string()).optional(),
  label: z.string().optional(),
  kind: z.string().optional(),
  reveals: z.boolean(),
});
export type RuleOptions = z.infer<typeof RuleOptions>;

/** What a term may be, for the help of each command that takes some. */
export const TERMS_HELP = `
A term is a word, "several words", a #hashtag or an @handle: whole words, in any case, with or without accents, possessives
included. A phrase is also found hyphenated, and as one hashtag (#HarlowStreet). A star ends what may go on: improvis*.
A topic matches where one term of --any is there (if any are given), every term of --all, and none of --none.

What matches is counted only where the mention is a behind-the-scenes revelation anyway, as for every topic. With --reveals
a match is reason enough: for topics whose every mention you want counted.`;

export function addRuleOptions(command: Command): Command {
  return command
    .option('--any <terms...>', 'at least one of these')
    .option('--all <terms...>', 'every one of these')
    .option('--none <terms...>', 'none of these, whatever else is there')
    .option('--label <label>', 'its name, for people')
    .option('--kind <kind>', 'theme, work or person (default: theme)')
    .option('--reveals', 'count every match, be the mention a revelation or not', false);
}

/** The topic that the words of a call describe. `name` is an id or, if it does not look like one, a label. */
export async function readRule(name: string | undefined, options: RuleOptions): Promise<TeamTopic> {
  const { parseTeamTopic } = await import('../../../lambdas/adapters/team-topic-schema.ts');
  const { catalogLabelOf } = await import('../../../lambdas/catalog/labels.ts');
  const { any, all, none, label, kind, reveals } = options;
  const named = name === undefined ? {} : LOOKS_LIKE_ID.test(name) ? { id: name } : { label: name };
  const written = { ...named, any, all, none, kind, reveals, ...(label === undefined ? {} : { label }) };
  return parseTeamTopic(written, catalogLabelOf);
}

const LOOKS_LIKE_ID = /^[a-z]+:\S+$/;
