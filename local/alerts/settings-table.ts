import type { AlertSettings } from '../../lambdas/domain/alerting/settings.ts';
import type { Threshold } from '../../lambdas/domain/detection/rules/threshold.ts';
import { SENSITIVITIES, SENSITIVITY, type Sensitivity } from '../../lambdas/domain/detection/settings.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { alignColumns } from '../terminal/columns.ts';
import { oneLine } from '../terminal/console-log.ts';

const HEAD = ['TOPIC', 'LABEL', 'SENSITIVITY', 'THRESHOLD'];

/** What the team has set, for a terminal. */
export function renderAlertSettings(
  { sensitivity, topics }: AlertSettings,
  labelOf: (topic: TopicId) => string,
): string {
  const meaning = sensitivity === 'off' ? 'only thresholds are told' : meaningOf(sensitivity);
  const usual = `Every topic: ${sensitivity} (${meaning}).\n`;
  if (topics.size === 0) return `${usual}No topic differs; "alerts sensitivity" and "alerts threshold" change that.\n`;
  const rows = [...topics].map(([topic, own]) =>
    [topic, labelOf(topic), own.sensitivity ?? '–', thresholdInWords(own.threshold)].map((text) =>
      oneLine(text.toWellFormed()),
    ),
  );
  return `${usual}\n${alignColumns([HEAD, ...rows]).join('\n')}\n`;
}

export function thresholdInWords(threshold: Threshold | undefined): string {
  if (threshold === undefined) return '–';
  const { count, withinMinutes } = threshold;
  const hours = withinMinutes / 60;
  return `${count} within ${Number.isInteger(hours) ? `${hours}h` : `${withinMinutes}m`}`;
}

/** How often a topic is told of by mere chance, as measured. */
function meaningOf(sensitivity: Sensitivity): string {
  const [least, most] = SENSITIVITY[sensitivity].falseAlarmsAMonth;
  return `${least} to ${most} false alarms a topic and month, from ${SENSITIVITY[sensitivity].minCount} mentions on`;
}

/** One line for each sensitivity, for a command's help. */
export function sensitivitiesInWords(): string {
  const lines = SENSITIVITIES.map((sensitivity) => [`  ${sensitivity}`, meaningOf(sensitivity)]);
  return alignColumns([...lines, ['  off', 'no alerts but for a threshold of your own']]).join('\n');
}
