import { Command } from 'commander';
import * as z from 'zod';
import {
  MAX_THRESHOLD_COUNT,
  MAX_THRESHOLD_MINUTES,
  THRESHOLD_STEP_MINUTES,
  withTopic,
} from '../../../lambdas/domain/alerting/settings.ts';
import { OffcameraError } from '../../../lambdas/errors.ts';
import { thresholdInWords } from '../../../local/alerts/settings-table.ts';
import { wholeNumber } from '../numbers.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';
import { heedsFromNowOn, readTopicId } from './topic-name.ts';

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['m', 1],
  ['h', 60],
  ['d', 24 * 60],
]);

const WITHIN = `--within must be from ${THRESHOLD_STEP_MINUTES}m to 24h in steps of five minutes, such as 15m or 1h`;

const Within = z.string().transform((text, { issues }) => {
  const [, number, unit = ''] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const minutes = Number(number) * (MINUTES.get(unit) ?? Number.NaN);
  if (minutes >= THRESHOLD_STEP_MINUTES && minutes <= MAX_THRESHOLD_MINUTES && minutes % THRESHOLD_STEP_MINUTES === 0)
    return minutes;
  issues.push({ code: 'custom', message: WITHIN, input: text });
  return z.NEVER;
});

const Options = Where.extend({
  count: wholeNumber('The number of mentions', 1, MAX_THRESHOLD_COUNT).optional(),
  within: Within,
  remove: z.boolean(),
});

export function thresholdCommand(): Command {
  return addWhere(new Command('threshold'))
    .description('Be told when a topic has so many mentions within a time, be that usual or not.')
    .argument('<topic>', 'the id of the topic (work:the-shining)')
    .argument('[count]', 'so many mentions')
    .option('--within <time>', 'within so long: 5m to 24h', '1h')
    .option('--remove', 'give the threshold of the topic up', false)
    .addHelpText(
      'after',
      `
A threshold is heeded from the first minute on, whatever the sensitivity, and judged whenever the topic is mentioned: what was
said before it was set is told of with the next mention. A topic has one; a new one takes its place.

Examples:
  offcamera alerts threshold work:the-shining 50 --within 1h
  offcamera alerts threshold work:the-shining --remove`,
    )
    .action(async (topicWord: string, countWord: string | undefined, words: object) => {
      const { count, within, remove, ...where } = readOptions(Options, { ...words, count: countWord });
      const topic = readTopicId(topicWord);
      if ((count === undefined) !== remove) {
        throw new OffcameraError('BAD_INPUT', 'Say either how many mentions, or --remove.');
      }
      const threshold = count === undefined ? undefined : { count, withinMinutes: within };
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { changeAlertSettings, openAlertSettings } = await import('../../../local/alerts/settings.ts');
      await withTable(placeOf(where, { mayMake: true }), async ({ table, isAtWork }) => {
        await changeAlertSettings(openAlertSettings(table), (settings) => withTopic(settings, topic, { threshold }));
        const said = threshold === undefined ? 'no threshold' : thresholdInWords(threshold);
        process.stdout.write(`${topic}: ${said}. ${heedsFromNowOn(isAtWork)}`);
      });
    });
}
