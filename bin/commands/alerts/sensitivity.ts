import { Command } from 'commander';
import * as z from 'zod';
import { SENSITIVITY_CHOICES, withTopic } from '../../../lambdas/domain/alerting/settings.ts';
import { sensitivitiesInWords } from '../../../local/alerts/settings-table.ts';
import { addWhere, placeOf, readOptions, Where } from '../where.ts';
import { heedsFromNowOn, readTopicId } from './topic-name.ts';

const CHOICES = [...SENSITIVITY_CHOICES, 'usual'] as const;
const Choice = z.enum(CHOICES, { error: `The sensitivity must be one of ${CHOICES.join(', ')}.` });

export function sensitivityCommand(): Command {
  return addWhere(new Command('sensitivity'))
    .description('Say how easily you want to be told: of every topic, or of one.')
    .argument('<sensitivity>', `${SENSITIVITY_CHOICES.join(', ')}; or usual: the topic is as all others again`)
    .argument(
      '[topic]',
      'the id of one topic (work:the-shining); else it is for all that have no sensitivity of their own',
    )
    .addHelpText(
      'after',
      `
What they mean for each topic, by simulation:
${sensitivitiesInWords()}
"offcamera backtest FILE.csv" shows on a history of yours what would have been told.

Examples:
  offcamera alerts sensitivity fewer
  offcamera alerts sensitivity more work:the-shining`,
    )
    .action(async (choice: string, topicWord: string | undefined, words: unknown) => {
      const sensitivity = readOptions(Choice, choice);
      const where = readOptions(Where, words);
      const topic = topicWord === undefined ? undefined : readTopicId(topicWord);
      const own = sensitivity === 'usual' ? undefined : sensitivity;
      const { withTable } = await import('../../../local/machine/open-table.ts');
      const { changeAlertSettings, openAlertSettings } = await import('../../../local/alerts/settings.ts');
      await withTable(placeOf(where, { mayMake: true }), async ({ table, isAtWork }) => {
        await changeAlertSettings(openAlertSettings(table), (settings) =>
          topic === undefined
            ? { ...settings, sensitivity: own ?? 'balanced' }
            : withTopic(settings, topic, { sensitivity: own }),
        );
        process.stdout.write(`${topic ?? 'Every topic'}: ${sensitivity}. ${heedsFromNowOn(isAtWork)}`);
      });
    });
}
