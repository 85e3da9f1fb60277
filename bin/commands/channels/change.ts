import { Command } from 'commander';
import type { ChannelDefinition } from '../../../lambdas/domain/channels/channel.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

interface Change {
  readonly name: string;
  readonly description: string;
  readonly done: string;
  /** Undefined: it is there no more. */
  readonly change: (channel: ChannelDefinition) => ChannelDefinition | undefined;
}

const CHANGES: readonly Change[] = [
  {
    name: 'remove',
    description: 'Send no alerts there any more. What was held back for them is not sent.',
    done: 'Removed',
    change: () => undefined,
  },
  {
    name: 'pause',
    description: 'Send nothing there for now. Alerts of that time are not sent later.',
    done: 'Paused',
    change: (channel) => ({ ...channel, isPaused: true }),
  },
  {
    name: 'resume',
    description: 'Undo "pause".',
    done: 'Resumed',
    change: ({ isPaused: _, ...channel }) => channel,
  },
];

export function changeCommands(): Command[] {
  return CHANGES.map(({ name, description, done, change }) =>
    addWhere(new Command(name))
      .description(description)
      .argument('<ids...>', 'their ids, as "channels list" shows them')
      .action(async (ids: readonly string[], words: unknown) => {
        const { withTable } = await import('../../../local/machine/open-table.ts');
        const { changeChannels, openChannels } = await import('../../../local/channels/store.ts');
        await withTable(placeOf(readOptions(Where, words)), async ({ table }) => {
          const store = openChannels(table);
          const known = new Set((await store.read()).channels.map(({ id }) => id));
          const found = ids.filter((id) => known.has(id));
          if (found.length > 0) {
            await changeChannels(store, (channels) =>
              channels.map((channel) => (found.includes(channel.id) ? change(channel) : channel)).filter(isThere),
            );
            process.stdout.write(`${done} ${found.join(', ')}.\n`);
          }
          for (const id of ids.filter((wanted) => !known.has(wanted))) {
            process.stderr.write(`offcamera: There is no channel "${id}"; "channels list" shows all there are.\n`);
            process.exitCode = 1;
          }
        });
      }),
  );
}

function isThere(channel: ChannelDefinition | undefined): channel is ChannelDefinition {
  return channel !== undefined;
}
