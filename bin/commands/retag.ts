import { Command } from 'commander';
import * as z from 'zod';
import { DAY_MS } from '../../lambdas/domain/bucket.ts';
import type { RetagResult } from '../../local/recount/retag.ts';
import { RetentionDays, USUAL_RETENTION } from './usual-options.ts';
import { addWhere, placeOf, readOptions, Where } from './where.ts';

/** A day or a moment, as epoch milliseconds. */
const time = (option: string) =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: `${option} must be a day (2026-08-01) or a time (2026-08-01T12:00:00Z)`,
    })
    .transform((text) => Date.parse(text));

const Options = Where.extend({
  from: time('--from').optional(),
  to: time('--to').optional(),
  retentionDays: RetentionDays,
}).refine(({ from = -Infinity, to = Infinity }) => from < to, '--from must lie before --to');

export function retagCommand(): Command {
  return addWhere(new Command('retag'))
    .description(
      'Tag what is in the log again, after an update or a change of topics. Trends, series and stories follow; alerts stay.',
    )
    .option('--from <time>', 'the first moment, UTC (default: as far back as mentions are kept)')
    .option('--to <time>', 'the end, not included (default: now)')
    .option('--retention-days <number>', 'how long mentions are kept, as the run is started with', USUAL_RETENTION)
    .addHelpText(
      'after',
      `
Only mentions that another version of tagger or topics has judged are touched: /v1/trends says which ("taggedBy").
Stopping it with Ctrl-C harms nothing; the next call goes on where it was.

Example:
  npx offcamera retag --from 2026-08-01 --to 2026-09-01`,
    )
    .action(async (words: unknown) => {
      const { from, to, retentionDays, ...where } = readOptions(Options, words);
      const now = Date.now();
      const range = { from: from ?? now - retentionDays * DAY_MS, to: to ?? now + DAY_MS };
      const { retagTable } = await import('../../local/recount/retag.ts');
      const options = { place: placeOf(where), range, retentionDays };
      const tell = (line: string) => void process.stderr.write(`${line}\n`);
      const report = await retagTable(options, { now: () => Date.now() }, tell);
      process.stdout.write(`${inWords(report)}\n`);
    });
}

function inWords({ retagged, changed, kept, isCounted }: RetagResult): string {
  if (retagged === 0 && kept === 0) return 'Nothing to do: this version has tagged everything there is in that time.';
  const still = kept > 0 ? ` ${kept} keep the tags they have: their text is gone, or could not be tagged.` : '';
  const counted = isCounted ? 'Everything is counted again.' : 'It is being counted again, which takes some minutes.';
  return `${retagged} mentions tagged again, ${changed} of them differ.${still} ${counted}`;
}
