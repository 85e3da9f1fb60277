import { type Alert, describeAlert } from '../../domain/alert.ts';

/** Raised when the shape changes in a way that a reader could trip over. */
const SCHEMA_VERSION = 1;

/** What an alert says to machines: the body of webhooks and, for SNS subscribers that are no people, of the message. */
export function toAlertJson(alert: Alert, label: string) {
  return {
    schemaVersion: SCHEMA_VERSION,
    type: 'alert',
    id: alert.id,
    rule: alert.rule,
    topic: { id: alert.topic, kind: alert.topic.slice(0, alert.topic.indexOf(':')), label },
    startedAt: new Date(alert.startedAt).toISOString(),
    raisedAt: new Date(alert.raisedAt).toISOString(),
    window: '1h',
    observed: alert.observed,
    expected: round(alert.expected),
    score: round(alert.score),
    authors: alert.authors,
    sentiment: alert.sentiment,
    summary: describeAlert(alert, label),
  };
}

/** The same for people, as plain text. */
export function toAlertText(alert: Alert, label: string): { readonly subject: string; readonly body: string } {
  const { summary, startedAt, observed, expected, score, authors, sentiment, topic, id } = toAlertJson(alert, label);
  const lines = [
    summary,
    '',
    `Topic:      ${label} (${topic.id})`,
    `Since:      ${startedAt}`,
    `Mentions:   ${observed} in an hour; usual are ${expected}`,
    `Unusual:    ${score} standard deviations above the last two weeks`,
    `Authors:    ${authors}`,
    `Sentiment:  ${sentiment} (from -1 to 1)`,
    '',
    `Alert ${id}`,
  ];
  return { subject: `Offcamera: ${label} is spiking`, body: lines.join('\n') };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
