import { Command } from 'commander';
import * as z from 'zod';
import { OffcameraError } from '../../../lambdas/errors.ts';
import { withDotEnv } from '../../../local/dot-env.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ secrets: z.string().optional(), allowPrivate: z.boolean() });

export function testCommand(): Command {
  return addWhere(new Command('test'))
    .description('Send a marked trial alert at once, to some channels or to all, and show what was answered.')
    .argument('[ids...]', 'their ids; none: all channels')
    .option('--secrets <path>', 'take the secrets from Parameter Store: /offcamera/prod')
    .option('--allow-private', 'addresses on this machine and in private networks are fine', false)
    .action(async (ids: readonly string[], words: unknown) => {
      const { secrets, allowPrivate, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { openChannels } = await import('../../../local/channels/store.ts');
      const { renderTrials, tryChannels } = await import('../../../local/channels/trial.ts');
      const { ENV } = await import('../../../lambdas/config/env-names.ts');
      const { wireBasics } = await import('../../../lambdas/handlers/wiring/basics.ts');
      const { createConsoleLog } = await import('../../../local/terminal/console-log.ts');
      const { channels } = await withTable(placeOf(where), ({ table }) => openChannels(table).read());
      const strangers = ids.filter((id) => !channels.some((channel) => channel.id === id));
      if (strangers.length > 0) {
        throw new OffcameraError(
          'BAD_INPUT',
          `There is no channel "${strangers.join('", "')}"; "channels list" shows all there are.`,
        );
      }
      if (channels.length === 0) {
        throw new OffcameraError('BAD_INPUT', 'There are no channels of your own yet; "channels add" makes one.');
      }
      const own = withDotEnv(process.env, process.cwd());
      const env = secrets === undefined ? own : { ...own, [ENV.credentialsPath]: secrets };
      const wanted = ids.length === 0 ? channels : channels.filter(({ id }) => ids.includes(id));
      const basics = wireBasics({ env, log: createConsoleLog((line) => process.stderr.write(line), Date.now) });
      const trials = await tryChannels(wanted, { env, allowPrivateAddresses: allowPrivate, basics });
      process.stdout.write(renderTrials(trials));
      if (trials.some(({ isOk }) => !isOk)) process.exitCode = 1;
    });
}
