import { expiryOf } from '../../domain/event-time.ts';
import type { AlertStore } from '../../ports/alert-store.ts';
import type { Log } from '../../ports/log.ts';
import { listAlerts } from './alert-list.ts';
import { toStoredAlert } from './alert-schema.ts';
import { IS_NEW } from './conditions.ts';
import { keys } from './keys.ts';
import { createOutbox } from './outbox-store.ts';
import type { Item, Table } from './table.ts';

/** `log` hears of alerts that cannot be read. */
export function createAlertStore(table: Table, retentionDays: number, log?: Pick<Log, 'warn'>): AlertStore {
  const toStored = (item: Item) => toStoredAlert(item, log);
  return {
    ...createOutbox({ table, toStored }),

    async store(alert) {
      const expiresAt = expiryOf(alert.startedAt, Math.max(retentionDays, 365));
      const item: Item = { ...keys.alert(alert.startedAt, alert.id), alert, deliveries: {}, claims: {}, expiresAt };
      await table.put(item, IS_NEW);
      await table.put({ ...keys.outbox(alert.startedAt, alert.id), expiresAt });
    },

    list: (limit, cursor, now, isWanted) => listAlerts(table, { limit, cursor, now, toStored, isWanted }),
  };
}
