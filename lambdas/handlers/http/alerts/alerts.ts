import { endpoint } from '../endpoint.ts';
import { CursorParameter, limitParameter, NO_PARAMETERS } from '../parameters.ts';
import { foreignCursor } from '../problem.ts';
import { namesFor } from '../topics/names.ts';
import { viewNextCursor } from '../views.ts';
import type { AlertsDeps } from './deps.ts';
import { AlertFilter, wantedBy } from './filter.ts';
import { AlertsReply } from './reply.ts';
import { topicsOf, viewAlert } from './view.ts';

/** The name of this list in its cursors. A cursor is a place among all alerts, whatever the filter. */
export const ALERT_LIST = 'alerts';

export function alertsEndpoint({ alerts, labelOf, stories, clock }: AlertsDeps) {
  return endpoint({
    path: '/v1/alerts',
    summary: 'The alerts of the last year, newest first: what, why, and how far each channel has got with them.',
    params: NO_PARAMETERS,
    query: AlertFilter.extend({ cursor: CursorParameter, limit: limitParameter(100, 25) }),
    reply: AlertsReply,
    async answer({ query: { cursor, limit, ...filter } }) {
      if (cursor !== undefined && cursor.list !== ALERT_LIST) return { problem: foreignCursor() };
      const page = await alerts.list(limit, cursor?.position, clock.now(), wantedBy(filter));
      if (page === undefined) return { problem: foreignCursor() };
      const nameOf = await namesFor(
        page.alerts.flatMap(({ alert }) => topicsOf(alert)),
        { labelOf, stories },
      );
      const items = page.alerts.map((stored) => viewAlert(stored, nameOf));
      return { ok: { items, ...viewNextCursor(ALERT_LIST, page.nextCursor) } };
    },
  });
}
