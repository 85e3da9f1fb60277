import * as z from 'zod';
import { listAlerts } from '../../lambdas/adapters/dynamodb/alert-list.ts';
import { keys } from '../../lambdas/adapters/dynamodb/keys.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import type { Alert } from '../../lambdas/domain/alerting/alert.ts';
import type { AlertStore } from '../../lambdas/ports/alert-store.ts';
import type { Delivery } from '../../lambdas/ports/delivery.ts';
import type { StoredAlert } from '../../lambdas/ports/outbox.ts';

const Stored = z.object({ alert: z.custom<Alert>(), deliveries: z.custom<Readonly<Record<string, Delivery>>>() });

/** Puts alerts into a table as the store keeps them. */
export async function putAlerts(
  table: Table,
  alerts: readonly Alert[],
  deliveries: Readonly<Record<string, Delivery>> = {},
): Promise<void> {
  await table.putAll(
    alerts.map((alert) => ({ ...keys.alert(alert.startedAt, alert.id), alert, deliveries, claims: {} })),
  );
}

export function alertListOn(table: Table): Pick<AlertStore, 'list'> {
  return {
    list: (limit, cursor, now, isWanted) =>
      listAlerts(table, { limit, cursor, now, isWanted, toStored: (item) => Stored.parse(item) }),
  };
}

/** A list that holds these and has no second page: for alerts that no table could take. */
export function alertListOf(alerts: readonly Alert[]): Pick<AlertStore, 'list'> {
  const stored = alerts.map((alert): StoredAlert<Alert> => ({ alert, deliveries: {} }));
  return {
    list: async (limit, _cursor, _now, isWanted = () => true) => ({ alerts: stored.filter(isWanted).slice(0, limit) }),
  };
}
