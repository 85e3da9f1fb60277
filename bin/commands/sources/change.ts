import { Command } from 'commander';
import type { SourceState } from '../../../lambdas/domain/source.ts';
import type { SourceStore } from '../../../lambdas/ports/source-store.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

interface Change {
  readonly name: string;
  readonly description: string;
  readonly make: (store: SourceStore, id: string, now: number) => Promise<boolean>;
  readonly tell: (id: string, before: SourceState | undefined, isAtWork: boolean) => string;
}

const CHANGES: readonly Change[] = [
  {
    name: 'pause',
    description: 'Stop polling sources. What they have brought stays, and they can be resumed.',
    make: (store, id) => store.pause(id),
    tell: (id) => `${id}: paused; "sources resume ${id}" goes on`,
  },
  {
    name: 'resume',
    description: 'Poll sources again: those that were paused, removed (of the catalog), or closed by their publisher.',
    make: (store, id, now) => store.resume(id, now),
    tell: (id, _before, isAtWork) =>
      isAtWork
        ? `${id}: is polled within a minute`
        : `${id}: will be polled when Offcamera is started with this folder`,
  },
  {
    name: 'remove',
    description: 'Give sources up. What they have brought stays; one of the catalog stays away until it is resumed.',
    make: (store, id) => store.remove(id),
    tell: (id, before) =>
      before?.origin === 'catalog'
        ? `${id}: removed, although the catalog names it; "sources resume ${id}" brings it back`
        : `${id}: removed`,
  },
];

export function changeCommands(): Command[] {
  return CHANGES.map(({ name, description, make, tell }) =>
    addWhere(new Command(name))
      .description(description)
      .argument('<ids...>', 'the ids of the sources, as "sources list" shows them')
      .action(async (ids: readonly string[], words: unknown) => {
        const { withTable } = await import('../../../local/machine/open-table.ts');
        const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
        await withTable(placeOf(readOptions(Where, words)), async ({ table, isAtWork }) => {
          const store = createSourceStore(table);
          const before = new Map((await store.list()).map((source) => [source.definition.id, source]));
          for (const id of ids) {
            if (await make(store, id, Date.now())) {
              process.stdout.write(`${tell(id, before.get(id), isAtWork)}\n`);
            } else {
              process.stderr.write(`offcamera: There is no source "${id}"; "sources list" shows all there are.\n`);
              process.exitCode = 1;
            }
          }
        });
      }),
  );
}
