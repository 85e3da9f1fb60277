import * as z from 'zod';
import { describeAlert } from '../../domain/alert.ts';
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
      const items = page.alerts.map(({ alert, deliveries }) => {
        const topic = viewTopic(alert.topic, labelOf);
        return {
          id: alert.id,
          rule: alert.rule,
          topic,
          startedAt: isoTime(alert.startedAt),
          raisedAt: isoTime(alert.raisedAt),
          observed: alert.observed,
          expected: Math.round(alert.expected * 100) / 100,
          score: Math.round(alert.score * 100) / 100,
          authors: alert.authors,
          sentiment: alert.sentiment,
          summary: describeAlert(alert, topic.label),
          deliveries: Object.fromEntries(
            Object.entries(deliveries).map(([channel, delivery]) => [channel, viewDelivery(delivery)]),
          ),
        };
      });
      return { ok: { items, ...viewNextCursor(LIST, page.nextCursor) } };
    },
  });
}

function viewDelivery(delivery: Delivery) {
  const { at, attempts } = delivery;
  if (delivery.kind === 'delivered') return { status: 'delivered' as const, at: isoTime(at), attempts };
  const status = delivery.isFinal ? ('failed' as const) : ('retrying' as const);
  return { status, at: isoTime(at), attempts, reason: delivery.reason };
}
