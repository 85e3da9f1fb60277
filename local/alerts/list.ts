import { listAlerts } from '../../lambdas/adapters/dynamodb/alert-list.ts';
import { toStoredAlert } from '../../lambdas/adapters/dynamodb/alert-schema.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import type { Alert } from '../../lambdas/domain/alerting/alert.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { topicsOf } from '../../lambdas/handlers/http/alerts/view.ts';
import type { StoredAlert } from '../../lambdas/ports/outbox.ts';
import { readTopicNames } from '../topics/labels.ts';

const QUIET_LOG = { info() {}, warn() {}, error() {} };

/** The newest alerts, and the names of all topics in them. */
export async function readAlerts(
  table: Table,
  limit: number,
  now: number,
): Promise<{ readonly alerts: readonly StoredAlert<Alert>[]; readonly nameOf: (topic: TopicId) => string }> {
  const page = await listAlerts(table, { limit, cursor: undefined, now, toStored: toStoredAlert });
  const alerts = page?.alerts ?? [];
  const nameOf = await readTopicNames(
    table,
    { clock: { now: () => now }, log: QUIET_LOG },
    alerts.flatMap(({ alert }) => topicsOf(alert)),
  );
  return { alerts, nameOf };
}
