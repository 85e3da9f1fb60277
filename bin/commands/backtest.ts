import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import * as z from 'zod';
import { SENSITIVITIES, SENSITIVITY, type Sensitivity } from '../../lambdas/domain/detection/settings.ts';
import { isTopicId } from '../../lambdas/domain/topic.ts';
import { OffcameraError } from '../../lambdas/errors.ts';
import type { BacktestRow } from '../../local/backtest/file.ts';
import { wholeNumber } from './numbers.ts';
import { addWhere, placeOf, readOptions, Where } from './where.ts';

const Options = Where.extend({
  sensitivity: z.enum(SENSITIVITIES),
  plot: z.string().optional(),
  topic: z.string().refine(isTopicId, '--topic must be a topic, like work:the-shining').optional(),
  days: wholeNumber('--days', 1, 3650),
});
type Options = z.infer<typeof Options>;

export function backtestCommand(): Command {
  return addWhere(new Command('backtest'))
    .description('Show which alerts a history of counts would have brought, line by line as it would have happened.')
    .argument('[file]', 'CSV with lines "timestamp,value", the oldest first; - is stdin')
    .option('--topic <id>', 'instead of a file: what you have collected of a topic, like work:the-shining')
    .option('--days <number>', 'with --topic: so many days back', '90')
    .addOption(
      new Option('--sensitivity <sensitivity>', 'how easily a spike is told')
        .choices([...SENSITIVITIES])
        .default('balanced'),
    )
    .option('--plot <file>', 'draw values, what is usual and the alerts as an SVG')
    .addHelpText(
      'after',
      `
Prints timestamp,value,expected,anomaly_score,alert for every line. A line's numbers follow from it and the lines before
it only. anomaly_score is 0 to 1, and 0.5 is the alarm line; alert is 1 where people would have been told (the first line
of an episode, and where it has grown much), else 0. Nothing is told on the first day, which shows what is usual.

Times are ISO 8601, "2026-08-01 12:00:00" (UTC), or seconds or milliseconds since 1970; the step between them is found.
Missing lines are taken for time that nobody watched, so write the zeros. False alarms a topic and month by chance:
${SENSITIVITIES.map(sayMeaning).join('\n')}

Example:
  npx offcamera backtest history.csv --plot history.svg > alerts.csv
  npx offcamera backtest --topic work:the-shining --sensitivity more --plot shining.svg > alerts.csv`,
    )
    .action(async (file: string | undefined, words: unknown) => {
      const { BACKTEST_HEADER, toCsv } = await import('../../local/backtest/file.ts');
      const { createPlot } = await import('../../local/backtest/plot.ts');
      const options = readOptions(Options, words);
      const { plot } = options;
      const { title, rows } = await readRows(file, options);
      const drawing = plot === undefined ? undefined : createPlot(title);
      const printer = createPrinter();
      printer.add(`${BACKTEST_HEADER}\n`);
      try {
        for await (const row of rows) {
          drawing?.add(row);
          if (printer.add(`${toCsv(row)}\n`)) await printer.flush();
        }
      } finally {
        // What was found before a bad line is right whatever follows it.
        await printer.flush();
      }
      if (drawing !== undefined && plot !== undefined) await writeFile(plot, drawing.toSvg());
    });
}

type Rows = AsyncIterable<BacktestRow> | Iterable<BacktestRow>;

async function readRows(file: string | undefined, options: Options): Promise<{ title: string; rows: Rows }> {
  const { topic, days, sensitivity } = options;
  if ((topic === undefined) === (file === undefined))
    throw new OffcameraError('BAD_INPUT', 'Name a file, or a topic with --topic, and not both.');
  if (topic === undefined) {
    const { backtestFile } = await import('../../local/backtest/file.ts');
    const name = file ?? '-';
    return { title: name === '-' ? 'stdin' : name, rows: backtestFile(name, sensitivity) };
  }
  const { withTable } = await import('../../local/machine/open-table.ts');
  const { backtestTopic } = await import('../../local/backtest/topic.ts');
  const read = { days, sensitivity, now: Date.now() };
  return { title: topic, rows: await withTable(placeOf(options), ({ table }) => backtestTopic(table, topic, read)) };
}

function sayMeaning(sensitivity: Sensitivity): string {
  const [least, most] = SENSITIVITY[sensitivity].falseAlarmsAMonth;
  return `  ${sensitivity.padEnd(8)}  ${least} to ${most}`;
}

const PIECE_CHARS = 1 << 16;

/** Collects lines and writes them in big pieces: a million small writes take longer than all the judging. */
function createPrinter() {
  let piece = '';
  return {
    /** Whether it is time to flush. */
    add(line: string): boolean {
      piece += line;
      return piece.length >= PIECE_CHARS;
    },
    async flush(): Promise<void> {
      const full = piece;
      piece = '';
      if (full !== '' && !process.stdout.write(full)) await once(process.stdout, 'drain');
    },
  };
}
