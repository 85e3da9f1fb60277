import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { messageOf, OffcameraError } from '../../../lambdas/errors.ts';
import { addWhere, placeOf, readOptions, Where } from './where.ts';

export function importCommand(): Command {
  return addWhere(new Command('import'))
    .description(
      "Add the feeds of a feed reader's list (OPML). Its folders become groups; feeds that are there already are left alone.",
    )
    .argument('<file>', 'the OPML file')
    .addHelpText('after', '\nExit 1 if any outline could not be taken; the others are.')
    .action(async (file: string, words: unknown) => {
      const where = readOptions(Where, words);
      const { readOpml } = await import('../../../lambdas/adapters/opml.ts');
      const reading = readOpml(await readBytes(file));
      if (!reading.ok) throw new OffcameraError('BAD_INPUT', `${file} cannot be read as OPML: ${reading.error}`);

      const { withTable } = await import('../../../local/open-table.ts');
      const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
      const { addSubscriptions } = await import('../../../local/sources-import.ts');
      await withTable(placeOf(where, { mayMake: true }), async ({ table, isAtWork }) => {
        const store = createSourceStore(table);
        const { added, known, refused } = await addSubscriptions(reading.subscriptions, store, Date.now());
        const problems = [...reading.skipped, ...refused];
        for (const problem of problems) process.stderr.write(`offcamera: ${problem}\n`);
        const next = isAtWork ? 'they are polled within a minute' : 'they will be polled when Offcamera is started';
        process.stdout.write(
          `${added} sources added${added > 0 ? ` (${next})` : ''}, ${known} there already, ${problems.length} not taken.\n`,
        );
        if (problems.length > 0) process.exitCode = 1;
      });
    });
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (thrown) {
    throw new OffcameraError('BAD_INPUT', `The file cannot be read: ${messageOf(thrown)}`);
  }
}
