import { Command } from 'commander';
import * as z from 'zod';
import type { createSourceStore } from '../../../lambdas/adapters/dynamodb/source-store.ts';
import type { SourceDefinition } from '../../../lambdas/domain/source.ts';
import { OffcameraError } from '../../../lambdas/errors.ts';
import type { TablePlace } from '../../../local/machine/open-table.ts';
import { wholeNumber } from '../numbers.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({
  kind: z.string().optional(),
  param: z.array(z.string().regex(/^[^=]+=/, '--param must be name=value')),
  id: z.string().optional(),
  title: z.string().optional(),
  group: z.string().optional(),
  every: wholeNumber('--every', 1, 24 * 3600).optional(),
  unchecked: z.boolean(),
  allowPrivate: z.boolean(),
});
type Options = z.infer<typeof Options>;

/** Without its id, which may have to be made. */
interface Wanted {
  readonly source: Omit<SourceDefinition, 'id'>;
  /** What to make an id of. */
  readonly name: string;
}

export function addCommand(): Command {
  return addWhere(new Command('add'))
    .description(
      'Add a source: by its address (a feed, a page that names one, a subreddit, a channel, a tag, …), or by kind and parameters.',
    )
    .argument('[address]', 'where it is')
    .option('--kind <kind>', 'which kind of source; docs/sources.md lists them and their parameters')
    .option(
      '--param <name=value>',
      'a parameter of that kind, as often as there are any; a list has commas',
      (word: string, before: readonly string[]) => [...before, word],
      [],
    )
    .option('--id <id>', 'what to call it; made from the address otherwise')
    .option('--title <title>', 'its name, for people')
    .option('--group <group>', 'what to list it under')
    .option('--every <seconds>', 'poll it this often; otherwise as often as it publishes')
    .option('--unchecked', 'do not ask the address first whether it is a feed', false)
    .option('--allow-private', 'let the address be on this machine or a private network', false)
    .addHelpText(
      'after',
      `
Examples:
  offcamera sources add https://variety.com/feed/
  offcamera sources add reddit.com/r/MovieDetails --every 600
  offcamera sources add --kind google-news --param 'query="on set" OR "behind the scenes"' --param withinHours=48`,
    )
    .action(async (address: string | undefined, words: unknown) => {
      const options = readOptions(Options, words);
      const wanted = await readWanted(address, options);
      const place = placeOf(options, { mayMake: true });
      // What keys a deployment has is not known here.
      const keyMessage = 'dataDir' in place ? await missingKeyOf(wanted) : undefined;
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
      await withTable(place, async ({ table, isAtWork }) => {
        const added = await addWanted(createSourceStore(table), wanted, options.id);
        process.stdout.write(`Added ${added.id} (${added.kind}).\n`);
        process.stdout.write(
          isAtWork
            ? 'It is polled within a minute; "sources list" shows how it is doing.\n'
            : 'It will be polled when Offcamera is started with this folder.\n',
        );
        if (keyMessage !== undefined) process.stdout.write(`It needs a key: ${keyMessage}\n`);
      });
    });
}

async function readWanted(address: string | undefined, options: Options): Promise<Wanted> {
  const { kind, param, title, group, every } = options;
  const notes = {
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group }),
    ...(every === undefined ? {} : { pollEverySeconds: every }),
  };
  if ((address === undefined) === (kind === undefined)) {
    throw new OffcameraError(
      'BAD_INPUT',
      'Name either an address, or a --kind with its parameters (--param name=value).',
    );
  }
  if (address !== undefined) {
    const { addressedSource, understood } = await import('./addressed-source.ts');
    const plain = understood(address);
    // Before anybody is asked, who need not be.
    await refuseKnown(plain, await knownSources(placeOf(options)));
    const { name, ...found } = await addressedSource(plain, options);
    return { name, source: { ...found, ...notes } };
  }
  const { readParams } = await import('../../../lambdas/adapters/feeds/params-from-words.ts');
  const params = readParams(kind ?? '', param);
  const name = [
    kind,
    ...Object.values(params)
      .flat()
      .filter((value) => typeof value === 'string'),
  ].join('-');
  return { name, source: { kind: kind ?? '', params, ...notes } };
}

type Store = ReturnType<typeof createSourceStore>;

interface Known {
  readonly inUse: readonly SourceDefinition[];
  readonly removed: readonly SourceDefinition[];
}

async function readKnown(store: Store): Promise<Known> {
  const [inUse, removed] = await Promise.all([store.list(), store.listRemoved()]);
  return { inUse: inUse.map(({ definition }) => definition), removed: removed.map(({ definition }) => definition) };
}

/** Makes nothing: where there is no table yet, nothing is known. */
async function knownSources(place: TablePlace): Promise<Known> {
  const { hasTable, withTable } = await import('../../../local/machine/open-table.ts');
  const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
  if (!hasTable(place)) return { inUse: [], removed: [] };
  return withTable(place, ({ table }) => readKnown(createSourceStore(table)));
}

async function refuseKnown(wanted: Pick<SourceDefinition, 'kind' | 'params'>, { inUse, removed }: Known) {
  const { placeOf: sourcePlaceOf } = await import('../../../lambdas/adapters/dynamodb/source-item.ts');
  const same = inUse.find((other) => sourcePlaceOf(other) === sourcePlaceOf(wanted));
  if (same !== undefined) throw new OffcameraError('BAD_INPUT', `That is what the source ${same.id} polls already.`);
  const gone = removed.find((other) => sourcePlaceOf(other) === sourcePlaceOf(wanted));
  if (gone === undefined) return;
  throw new OffcameraError(
    'BAD_INPUT',
    `That is the source ${gone.id}, which was removed; "sources resume ${gone.id}" brings it back.`,
  );
}

async function missingKeyOf({ source, name }: Wanted): Promise<string | undefined> {
  const { clock, environment } = await import('./polling.ts');
  const { missingKey } = await import('../../../local/sources/missing-key.ts');
  return missingKey({ ...source, id: name }, { clock, env: environment() });
}

/** So often, should somebody else take the same id at the same moment. */
const ATTEMPTS = 5;

async function addWanted(store: Store, { source, name }: Wanted, ownId?: string): Promise<SourceDefinition> {
  const { parseSourceDefinition } = await import('../../../lambdas/adapters/feeds/registry.ts');
  const { newSourceId } = await import('../../../lambdas/adapters/feeds/source-from-address.ts');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const known = await readKnown(store);
    const ids = new Set(known.inUse.map(({ id }) => id));
    const definition = parseSourceDefinition({ ...source, id: ownId ?? newSourceId(name, (id) => ids.has(id)) });
    await refuseKnown(definition, known);
    if (await store.add(definition, Date.now())) return definition;
    if (ownId !== undefined) break;
  }
  throw new OffcameraError('BAD_INPUT', `The id ${ownId ?? name} is in use. Choose another with --id.`);
}
