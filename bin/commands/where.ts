import type { Command } from 'commander';
import * as z from 'zod';
import { OffcameraError } from '../../lambdas/errors.ts';
import type { TablePlace } from '../../local/machine/open-table.ts';
import { USUAL_DATA_DIR } from './usual-options.ts';

export const Where = z.object({
  dataDir: z.string().min(1, '--data-dir must name a folder'),
  table: z.string().min(3, '--table must name a table').optional(),
});
export type Where = z.infer<typeof Where>;

/** Where sources, topics and mentions are kept: the same two options for each command. */
export function addWhere(command: Command): Command {
  return command
    .option('--data-dir <folder>', 'the folder of the run on this machine, running or not', USUAL_DATA_DIR)
    .option(
      '--table <name>',
      "instead: the table of a deployment (the stack's output TableName), with your AWS credentials and region",
    );
}

/** `mayMake`: a folder that is not there is made, so that sources can be added before the first start. */
export function placeOf({ dataDir, table }: Where, { mayMake = false } = {}): TablePlace {
  return table === undefined ? { dataDir, mayMake } : { tableName: table };
}

/** Everything that is wrong with the options is told at once. */
export function readOptions<T>(schema: z.ZodType<T>, words: unknown): T {
  const { data, error } = schema.safeParse(words);
  if (data !== undefined) return data;
  throw new OffcameraError('BAD_INPUT', error?.issues.map(({ message }) => message).join('\n') ?? '');
}
