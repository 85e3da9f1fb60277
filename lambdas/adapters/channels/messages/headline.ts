import type { Alert } from '../../../domain/alerting/alert.ts';
import {
  countInWords,
  countOf,
  feelingInWords,
  spanBetween,
  spanInWords,
  timesUsual,
  usualInWords,
} from './in-words.ts';

/** What a person reads first: what it is about, what it does, how much. `name`: the subject's name, ready to be shown. */
export function headlineOf(alert: Alert, name: string): string {
  switch (alert.stage) {
    case 'opened':
      return openingOf(alert, name);
    case 'grown':
      return growthOf(alert, name);
    case 'closed':
      return endOf(alert, name);
    default:
      return alert.stage satisfies never;
  }
}

function openingOf({ rule, numbers, evidence, subject }: Alert, name: string): string {
  const { observed, expected, spanMinutes } = numbers;
  const much = timesUsual(observed, expected);
  const many = `${countOf(observed, 'mention')} in ${spanInWords(spanMinutes)}`;
  switch (rule) {
    case 'spike':
      return `${name} is spiking: ${much ?? `${many}, out of almost nothing`}`;
    case 'climb':
      return `${name} is climbing: ${much ?? many}${much === undefined ? '' : ` over ${spanInWords(spanMinutes)}`}`;
    case 'new-topic':
      return `New: ${name}, ${many}`;
    case 'threshold':
      return `${name} is past your line: ${many}`;
    case 'sentiment-turn':
      return `The mood about ${name} has turned${evidence.sentiment === undefined ? '' : `: ${feelingInWords(evidence.sentiment.now)}`}`;
    case 'drop':
      return `${name} has dropped: ${many}, ${usualInWords(expected)} are usual`;
    case 'silence':
      return `${subject.kind === 'source' ? 'The source ' : ''}${name} has fallen silent`;
    default:
      return rule satisfies never;
  }
}

function growthOf({ rule, numbers, told }: Alert, name: string): string {
  const { observed, expected, spanMinutes } = numbers;
  if (rule === 'sentiment-turn') return `The mood about ${name} has turned further`;
  if (rule === 'drop' || rule === 'silence') return `${name} goes on falling`;
  const much = timesUsual(observed, expected) ?? `${countOf(observed, 'mention')} in ${spanInWords(spanMinutes)}`;
  const factor = told === undefined ? 0 : observed / told.observed;
  const grown = factor >= 1.5 && Number.isFinite(factor) ? `, ${usualInWords(factor)}x what we told you` : '';
  return `${name} keeps growing: ${much}${grown}`;
}

function endOf({ rule, course, startedAt, subject }: Alert, name: string): string {
  if (rule === 'silence') return `${subject.kind === 'source' ? 'The source ' : ''}${name} is back`;
  if (rule === 'drop') return `${name} is back to usual`;
  const about = rule === 'sentiment-turn' ? `The mood about ${name} has settled` : `${name} is over`;
  if (course === undefined) return about;
  return `${about}: ${countInWords(course.total)} mentions in ${spanBetween(startedAt, course.endedAt)}`;
}
