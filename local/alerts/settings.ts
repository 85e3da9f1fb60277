import { randomUUID } from 'node:crypto';
import { createAlertSettingsStore } from '../../lambdas/adapters/dynamodb/alert-settings-store.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import type { AlertSettings } from '../../lambdas/domain/alerting/settings.ts';
import type { AlertSettingsStore } from '../../lambdas/ports/alert-settings-store.ts';
import { changeKept } from '../change-kept.ts';

/** The alert settings of a table that somebody opened. */
export function openAlertSettings(table: Table): AlertSettingsStore {
  return createAlertSettingsStore(table, () => randomUUID());
}

/** Changes the settings as they are now; `change` may be asked again. */
export async function changeAlertSettings(
  store: AlertSettingsStore,
  change: (settings: AlertSettings) => AlertSettings,
): Promise<AlertSettings> {
  const { after } = await changeKept(store, 'the alert settings', ({ settings }) => change(settings));
  return after;
}
