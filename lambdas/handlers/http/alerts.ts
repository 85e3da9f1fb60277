import * as z from 'zod';
import { type Alert, describeAlert } from '../../domain/alert.ts';
import type { Delivery } from '../../ports.ts';
import type { ApiDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { CursorParameter, limitParameter, NO_PARAMETERS } from './parameters.ts';
import { foreignCursor } from './problem.ts';
import { AlertsReply } from './replies.ts';
import { isoTime, viewNextCursor, viewTopic } from './views.ts';

/** The name of this list in its cursors. */
const LIST = 'alerts';

export function alertsEndpoint({ alerts, labelOf, clock }: ApiDeps) {
  return endpoint({
    path: '/v1/alerts',
    summary: 'The alerts of the last year, newest first, and how far each channel has got with them.',
    params: NO_PARAMETERS,
    query: z.object({ cursor: CursorParameter, limit: limitParameter(100, 25) }),
    reply: AlertsReply,
    async answer({ query: { cursor, limit } }) {
      if (cursor !== undefined && cursor.list !== LIST) return { problem: foreignCursor() };
      const page = await alerts.list(limit, cursor?.position, clock.now());
      if (page === undefined) return { problem: foreignCursor() };
      const items = page.alerts.map(({ alert, deliveries }) => ({
        ...viewAlert(alert, labelOf),
        deliveries: Object.fromEntries(
          Object.entries(deliveries).map(([channel, delivery]) => [channel, viewDelivery(delivery)]),
        ),
      }));
      return { ok: { items, ...viewNextCursor(LIST, page.nextCursor) } };
    },
  });
}

function viewAlert(alert: Alert, labelOf: ApiDeps['labelOf']) {
  const shared = {
    id: alert.id,
    startedAt: isoTime(alert.startedAt),
    raisedAt: isoTime(alert.raisedAt),
    summary: describeAlert(alert, labelOf),
  };
  if (alert.rule === 'silence') {
    const { rule, source, title, itemsPerDay, reason } = alert;
    const why = reason === undefined ? {} : { reason };
    return { ...shared, rule, source: { id: source, title }, itemsPerDay: round(itemsPerDay), ...why };
  }
  const { rule, topic, observed, expected, score, authors, sentiment } = alert;
  return {
    ...shared,
    rule,
    topic: viewTopic(topic, labelOf),
    observed,
    expected: round(expected),
    score: round(score),
    authors,
    sentiment,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function viewDelivery(delivery: Delivery) {
  const { at, attempts } = delivery;
  if (delivery.kind === 'delivered') return { status: 'delivered' as const, at: isoTime(at), attempts };
  const status = delivery.isFinal ? ('failed' as const) : ('retrying' as const);
  return { status, at: isoTime(at), attempts, reason: delivery.reason };
}
