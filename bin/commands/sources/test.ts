import { Command } from 'commander';
import * as z from 'zod';
import type { SourceDefinition } from '../../../lambdas/domain/source.ts';
import { OffcameraError } from '../../../lambdas/errors.ts';
import type { Probe } from '../../../local/sources/probe.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

const Options = Where.extend({ json: z.boolean(), allowPrivate: z.boolean() });

/** Has a slash or a scheme: an id never does. */
const ADDRESS = /[/:]/;

export function testCommand(): Command {
  return addWhere(new Command('test'))
    .description(
      'Poll one source once and show what it would bring. Nothing is counted, and its next poll stays as it is.',
    )
    .argument('<address-or-id>', 'where it is (a page that names a feed will do), or the id of a source')
    .option('--allow-private', 'let it be on this machine or a private network', false)
    .option('--json', 'one JSON line', false)
    .addHelpText(
      'after',
      `
The JSON line is {"id","kind","outcome","mentions","newest":[{"publishedAt"?,"title"?,"text","author"?,"url"?}],
"tooOld","skipped":[…],"gap"?,"message"?,"nextPollAt"?}; outcome is items, unchanged, needs-key, postponed or failed.
Exit 1 if it failed. Keys come from the environment or from a file .env in this folder.

Examples:
  offcamera sources test https://variety.com/
  offcamera sources test variety`,
    )
    .action(async (addressOrId: string, words: unknown) => {
      const { json, ...options } = readOptions(Options, words);
      const { source, tested, nextPollAt } = ADDRESS.test(addressOrId)
        ? await testAddress(addressOrId, options.allowPrivate)
        : await testKnown(addressOrId, options);
      const { renderProbe, viewProbe } = await import('../../../local/sources/probe-report.ts');
      process.stdout.write(
        json
          ? `${JSON.stringify(viewProbe(source, tested, nextPollAt))}\n`
          : renderProbe(source, tested, Date.now(), nextPollAt),
      );
      if (viewProbe(source, tested).outcome === 'failed') process.exitCode = 1;
    });
}

interface Tested {
  readonly source: SourceDefinition;
  readonly tested: Probe;
  /** Of a source of the table that is polled. */
  readonly nextPollAt?: number;
}

async function testAddress(address: string, allowPrivate: boolean): Promise<Tested> {
  const { understood } = await import('./addressed-source.ts');
  const { createProber } = await import('../../../local/sources/prober.ts');
  const { lookAtAddress } = await import('../../../local/sources/look-at-address.ts');
  const { clock, environment, withHttp } = await import('./polling.ts');
  return withHttp(allowPrivate, async (http) => {
    const probe = createProber({ http, clock, env: environment() });
    const source = toSource(understood(address));
    const tested = await probe(source);
    const { url } = source.params;
    const isNoFeed = tested.outcome.kind === 'failed' && tested.outcome.failure.kind === 'malformed';
    if (source.kind !== 'feed' || typeof url !== 'string' || !isNoFeed) return { source, tested };

    const look = await lookAtAddress(url, http);
    const [link] = look.kind === 'page' ? look.links : [];
    if (link === undefined) return { source, tested };
    process.stderr.write(`That is a web page; its feed is ${link.url}\n`);
    const behind = toSource(understood(link.url));
    return { source: behind, tested: await probe(behind) };
  });
}

function toSource({
  kind,
  params,
  name,
}: {
  readonly kind: string;
  readonly params: SourceDefinition['params'];
  readonly name: string;
}) {
  return { id: name, kind, params };
}

async function testKnown(
  id: string,
  { allowPrivate, ...where }: Where & { readonly allowPrivate: boolean },
): Promise<Tested> {
  const { withTable } = await import('../../../local/machine/open-table.ts');
  const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
  const { createProber } = await import('../../../local/sources/prober.ts');
  const { clock, environment, withHttp } = await import('./polling.ts');
  return withTable(placeOf(where), async ({ table }) => {
    const found = (await createSourceStore(table).list()).find(({ definition }) => definition.id === id);
    if (found === undefined) {
      throw new OffcameraError(
        'BAD_INPUT',
        `There is no source "${id}"; "sources list" shows all there are. An address begins with https://`,
      );
    }
    const source = found.definition;
    const deps = { clock, env: environment(), table };
    const tested = await withHttp(allowPrivate, (http) => createProber({ http, ...deps })(source), table);
    const isPolled = !found.isPaused && found.health.endedAt === undefined;
    return { source, tested, ...(isPolled ? { nextPollAt: found.nextPollAt } : {}) };
  });
}
