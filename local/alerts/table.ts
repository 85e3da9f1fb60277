import { viewAlert } from '../../lambdas/adapters/channels/messages/alert-view.ts';
import type { Alert } from '../../lambdas/domain/alerting/alert.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { inWords } from '../../lambdas/handlers/http/pages/for-people.ts';
import type { Delivery } from '../../lambdas/ports/delivery.ts';
import type { StoredAlert } from '../../lambdas/ports/outbox.ts';
import { alignColumns } from '../terminal/columns.ts';
import { oneLine } from '../terminal/console-log.ts';

const HEAD = ['WHEN', 'SEVERITY', 'STAGE', 'WHAT', 'WHY', 'TOLD TO'];

/** Longer headlines and reasons are cut: the page and the API have them whole. */
const LONGEST = 90;

const NONE_YET =
  'No alerts. They begin when a topic has been watched for a day; a threshold of your own needs no such time ("offcamera alerts threshold --help").\n';

/** Alerts, one a line, for a terminal. */
export function renderAlerts(
  stored: readonly StoredAlert<Alert>[],
  labelOf: (topic: TopicId) => string,
  now: number,
): string {
  if (stored.length === 0) return NONE_YET;
  const rows = stored.map(({ alert, deliveries }) => {
    const { headline, why, cause } = viewAlert(alert, { labelOf, timeZone: 'UTC' });
    const because = cause === undefined ? why : `“${cause.title}”`;
    const told = Object.entries(deliveries).map(([channel, delivery]) => `${channel}${NOT_YET[stateOf(delivery)]}`);
    const when = inWords(alert.raisedAt - now);
    return [when, alert.severity, alert.stage, headline, because, told.length === 0 ? '–' : told.join(', ')].map(cell);
  });
  return `${alignColumns([HEAD, ...rows]).join('\n')}\n`;
}

type State = 'delivered' | 'deferred' | 'retrying' | 'failed';

const NOT_YET: Readonly<Record<State, string>> = {
  delivered: '',
  deferred: ' (held back)',
  retrying: ' (trying again)',
  failed: ' (failed)',
};

function stateOf(delivery: Delivery): State {
  if (delivery.kind !== 'failed') return delivery.kind;
  return delivery.isFinal ? 'failed' : 'retrying';
}

function cell(text: string): string {
  const line = oneLine(text.toWellFormed());
  return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line;
}
