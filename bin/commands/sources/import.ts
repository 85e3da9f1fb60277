import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { messageOf, OffcameraError } from '../../../lambdas/errors.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';

export function importCommand(): Command {
  return addWhere(new Command('import'))
    .description(
      "Add the feeds of a feed reader's list (OPML). Its folders become groups; feeds that are there already are left alone.",
    )
    .argument('<file>', 'the OPML file; - is stdin')
    .addHelpText('after', '\nExit 1 if any outline could not be taken (the others are), or if there is none.')
    .action(async (file: string, words: unknown) => {
      const where = readOptions(Where, words);
      const { readOpml } = await import('../../../lambdas/adapters/opml.ts');
      const reading = readOpml(await readBytes(file));
      const name = file === '-' ? 'stdin' : file;
      if (!reading.ok) throw new OffcameraError('BAD_INPUT', `${name} cannot be read as OPML: ${reading.error}`);
      if (reading.subscriptions.length === 0) {
        process.stderr.write(`offcamera: ${name} names no feed, so there is nothing to add.\n`);
        process.exitCode = 1;
        return;
      }

      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { createSourceStore } = await import('../../../lambdas/adapters/dynamodb/source-store.ts');
      const { addSubscriptions } = await import('../../../local/sources/import.ts');
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
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT') throw new OffcameraError('BAD_INPUT', `There is no file ${file}.`);
    if (code === 'EISDIR') throw new OffcameraError('BAD_INPUT', `${file} is a folder; name the OPML file in it.`);
    throw new OffcameraError('BAD_INPUT', `${file} cannot be read: ${messageOf(thrown)}`);
  }
}
