import { existsSync } from 'node:fs';
import { Command } from 'commander';
import * as z from 'zod';
import { OffcameraError } from '../../lambdas/errors.ts';
import { RetentionDays, USUAL_DATA_DIR, USUAL_RETENTION } from './usual-options.ts';

const Options = z.object({
  dataDir: z.string().refine(existsSync, {
    error: ({ input }) => `There is no folder ${input}. Name the run's folder with --data-dir.`,
  }),
  retentionDays: RetentionDays,
});

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'Count every mention on this machine again: throw away series, summaries and trends, and fold the log anew.',
    )
    .option('--data-dir <folder>', 'the folder of the run (which must not be running)', USUAL_DATA_DIR)
    .option('--retention-days <number>', 'how long mentions are kept, as the run is started with', USUAL_RETENTION)
    .action(async (words: unknown) => {
      const options = Options.safeParse(words);
      if (!options.success) {
        throw new OffcameraError('BAD_INPUT', options.error.issues.map(({ message }) => message).join('\n'));
      }
      const { dataDir, retentionDays } = options.data;
      const { rebuildMachine } = await import('../../local/recount/rebuild-machine.ts');
      const tell = (line: string) => void process.stderr.write(`${line}\n`);
      const { buckets, removed } = await rebuildMachine(dataDir, retentionDays, { now: () => Date.now() }, tell);
      process.stdout.write(`Rebuilt: ${buckets} buckets counted again, ${removed} derived items replaced.\n`);
    });
}
