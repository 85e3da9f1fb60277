import { type Alert, describeAlert, type SilenceAlert, type SpikeAlert } from '../../domain/alert.ts';
import type { TopicId } from '../../domain/topic.ts';

/** Raised when the shape changes in a way that a reader could trip over. */
const SCHEMA_VERSION = 1;

type LabelOf = (topic: TopicId) => string;

/** What an alert says to machines: the body of webhooks and, for SNS subscribers that are no people, of the message. */
export function toAlertJson(alert: Alert, labelOf: LabelOf) {
  return {
    schemaVersion: SCHEMA_VERSION,
    type: 'alert' as const,
    id: alert.id,
    rule: alert.rule,
    startedAt: new Date(alert.startedAt).toISOString(),
    raisedAt: new Date(alert.raisedAt).toISOString(),
    ...(alert.rule === 'spike' ? spikeFields(alert, labelOf) : silenceFields(alert)),
    summary: describeAlert(alert, labelOf),
  };
}

function spikeFields({ topic, observed, expected, score, authors, sentiment }: SpikeAlert, labelOf: LabelOf) {
  return {
    topic: { id: topic, kind: topic.slice(0, topic.indexOf(':')), label: labelOf(topic) },
    window: '1h',
    observed,
    expected: round(expected),
    score: round(score),
    authors,
    sentiment,
  };
}

function silenceFields({ source, title, itemsPerDay, reason }: SilenceAlert) {
  return {
    source: { id: source, title },
    itemsPerDay: round(itemsPerDay),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** What a subscription can filter by. */
export function alertAttributes(alert: Alert): Readonly<Record<string, string>> {
  return alert.rule === 'spike'
    ? { rule: alert.rule, kind: alert.topic.slice(0, alert.topic.indexOf(':')), topic: alert.topic }
    : { rule: alert.rule, source: alert.source };
}

/** The same for people, as plain text. */
export function toAlertText(alert: Alert, labelOf: LabelOf): { readonly subject: string; readonly body: string } {
  const facts = alert.rule === 'spike' ? spikeLines(alert, labelOf) : silenceLines(alert);
  const lines = [describeAlert(alert, labelOf), '', ...facts, '', `Alert ${alert.id}`];
  const subject =
    alert.rule === 'spike' ? `${labelOf(alert.topic)} is spiking` : `the source ${alert.title} has fallen silent`;
  return { subject: `Offcamera: ${subject}`, body: lines.join('\n') };
}

function spikeLines({ topic, startedAt, observed, expected, score, authors, sentiment }: SpikeAlert, labelOf: LabelOf) {
  return [
    `Topic:      ${labelOf(topic)} (${topic})`,
    `Since:      ${new Date(startedAt).toISOString()}`,
    `Mentions:   ${observed} in an hour; usual are ${round(expected)}`,
    `Unusual:    ${round(score)} standard deviations above the last two weeks`,
    `Authors:    ${authors}`,
    `Sentiment:  ${sentiment} (from -1 to 1)`,
  ];
}

function silenceLines({ source, title, startedAt, itemsPerDay }: SilenceAlert): string[] {
  return [
    `Source:     ${title} (${source})`,
    `Since:      ${new Date(startedAt).toISOString()}`,
    `Usual:      ${round(itemsPerDay)} a day`,
    'It is still asked; what it has to say, and why it failed, stands in /v1/sources.',
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
