import { Command } from 'commander';
import * as z from 'zod';
import type { SourceDefinition } from '../../../lambdas/domain/source.ts';
import { OffcameraError } from '../../../lambdas/errors.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ format: z.enum(['opml', 'json'], '--format must be opml or json') });

export function exportCommand(): Command {
  return addWhere(new Command('export'))
    .description('Write the sources to stdout, for a feed reader or for another run.')
    .option(
      '--format <format>',
      'opml: the feeds, as feed readers take them; json: all, as "start --sources" takes them',
      'opml',
    )
    .action(async (words: unknown) => {
      const { format, ...where } = readOptions(Options, words);
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
      const sources = await withTable(placeOf(where), ({ table }) => createSourceStore(table).list());
      const definitions = sources.map(({ definition }) => definition);
      process.stdout.write(
        format === 'json' ? `${JSON.stringify(definitions, undefined, 2)}\n` : await toOpml(definitions),
      );
      const paused = sources.filter(({ isPaused }) => isPaused).map(({ definition }) => definition.id);
      if (paused.length > 0) process.stderr.write(`Paused, which the file does not say: ${paused.join(', ')}\n`);
    });
}

async function toOpml(definitions: readonly SourceDefinition[]): Promise<string> {
  const { writeOpml } = await import('../../../lambdas/adapters/opml.ts');
  const feeds = definitions.flatMap(({ kind, params: { url }, title, group }) =>
    kind === 'feed' && typeof url === 'string'
      ? { url, ...(title === undefined ? {} : { title }), ...(group === undefined ? {} : { group }) }
      : [],
  );
  const others = definitions.filter(({ kind }) => kind !== 'feed').map(({ id }) => id);
  if (others.length > 0) {
    process.stderr.write(`No feeds, and so not in the file (--format json has them): ${others.join(', ')}\n`);
  }
  if (feeds.length === 0) throw new OffcameraError('BAD_INPUT', 'There is no feed to export.');
  return `${writeOpml(feeds)}\n`;
}
