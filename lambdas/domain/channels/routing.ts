import { type Alert, SEVERITIES, type Severity } from '../alerting/alert.ts';
import { kindOf } from '../topic.ts';
import type { Routing } from './channel.ts';

/**
 * Whether an alert is for a channel. A topic counts where it rose together with the subject, or is the story behind it; of
 * what is about a source, nothing is for a channel that asks for topics.
 */
export function isRouted({ topics, kinds, rules, minSeverity, stages }: Routing, alert: Alert): boolean {
  const about = topicsOf(alert);
  return (
    isOneOf(rules, alert.rule) &&
    isOneOf(stages, alert.stage) &&
    (minSeverity === undefined || isAtLeast(alert.severity, minSeverity)) &&
    (topics === undefined || about.some((topic) => topics.includes(topic))) &&
    (kinds === undefined || about.some((topic) => isOneOf(kinds, kindOf(topic))))
  );
}

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

function topicsOf({ subject, together, cause }: Alert) {
  const own = subject.kind === 'topic' ? [subject.topic] : [];
  return [...own, ...together, ...(cause === undefined ? [] : [cause.story])];
}

function isOneOf<T>(wanted: readonly T[] | undefined, value: T | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}
