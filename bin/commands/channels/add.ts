import { Command } from 'commander';
import * as z from 'zod';
import { OffcameraError } from '../../../lambdas/errors.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Words = z.array(z.string()).optional();
const Options = Where.extend({
  kind: z.string(),
  to: Words,
  from: z.string().optional(),
  topicArn: z.string().optional(),
  topics: Words,
  topicKinds: Words,
  rules: Words,
  stages: Words,
  minSeverity: z.string().optional(),
  quiet: z
    .string()
    .regex(/^[^-]*-[^-]*$/, '--quiet must be like 22:00-07:00')
    .optional(),
  timeZone: z.string(),
  digest: z.boolean(),
  except: z.string().optional(),
  replace: z.boolean(),
});
type Options = z.infer<typeof Options>;

export function addCommand(): Command {
  return addWhere(new Command('add'))
    .description('Send alerts to one more place. Its address is a secret, and is not kept here.')
    .argument('<id>', 'what to call it: team-slack')
    .requiredOption('--kind <kind>', 'slack, teams, discord, webhook, email or sns')
    .option('--to <addresses...>', 'who gets the mail, up to 10 (email)')
    .option('--from <address>', 'who sends it: "Offcamera <alerts@example.com>" (email)')
    .option('--topic-arn <arn>', 'the topic to publish to (sns)')
    .option('--topics <ids...>', 'only alerts about these topics, or that rose with one of them')
    .option('--topic-kinds <kinds...>', 'only about theme, work, person, hashtag, phrase, story')
    .option('--rules <rules...>', 'only spike, climb, new-topic, threshold, sentiment-turn, drop, silence')
    .option('--stages <stages...>', 'only opened, grown, closed')
    .option('--min-severity <severity>', 'only from low, medium or high on')
    .option('--quiet <from-to>', 'hold alerts back in these hours: 22:00-07:00')
    .option('--time-zone <zone>', 'by whose clocks: Europe/Berlin', 'UTC')
    .option('--no-digest', 'what was held back comes one by one, not as one message')
    .option('--except <severity>', 'what is at least so severe comes in quiet hours, too')
    .option('--replace', 'put it in the place of the channel that has this id', false)
    .addHelpText(
      'after',
      `
Put the address of channel team-slack into CHANNEL_TEAM_SLACK_URL (the environment, .env, or Parameter Store): that of a webhook, or
smtps://user:password@smtp.example.com for mail. A webhook's messages are signed if CHANNEL_<ID>_SECRET is set.

Examples:
  offcamera channels add team-slack --kind slack --quiet 22:00-07:00 --time-zone Europe/Berlin --except high
  offcamera channels add press --kind email --to ann@example.com --from alerts@example.com --min-severity medium`,
    )
    .action(async (id: string, words: unknown) => {
      const options = readOptions(Options, words);
      const { parseChannel } = await import('../../../lambdas/adapters/channel-schema.ts');
      const channel = parseChannel(toDefinition(id, options));
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { changeChannels, openChannels } = await import('../../../local/channels/store.ts');
      const { whatToSet } = await import('../../../local/channels/next-step.ts');
      await withTable(placeOf(options, { mayMake: true }), async ({ table }) => {
        await changeChannels(openChannels(table), (channels) => {
          const isThere = channels.some((known) => known.id === id);
          if (isThere && !options.replace)
            throw new OffcameraError('BAD_INPUT', `There is a channel "${id}" already; --replace changes it.`);
          return isThere ? channels.map((known) => (known.id === id ? channel : known)) : [...channels, channel];
        });
      });
      process.stdout.write(`Added ${id}. ${whatToSet(channel)}\n`);
    });
}

function toDefinition(id: string, options: Options) {
  const { kind, to, from, topicArn, topics, topicKinds, rules, stages, minSeverity } = options;
  const { quiet, timeZone, digest, except } = options;
  const [start, end] = quiet?.split('-') ?? [];
  return {
    id,
    kind,
    ...(to === undefined && from === undefined ? {} : { mail: { to: to ?? [], from: from ?? '' } }),
    topicArn,
    routing: { topics, kinds: topicKinds, rules, stages, minSeverity },
    ...(quiet === undefined
      ? {}
      : {
          quietHours: {
            from: start,
            to: end,
            timeZone,
            digest,
            ...(except === undefined ? {} : { exceptSeverity: except }),
          },
        }),
  };
}
