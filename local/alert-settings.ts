import { randomUUID } from 'node:crypto';
import { createAlertSettingsStore } from '../lambdas/adapters/dynamodb/alert-settings-store.ts';
import type { Table } from '../lambdas/adapters/dynamodb/table.ts';
import type { AlertSettings } from '../lambdas/domain/alerting/settings.ts';
import { OffcameraError } from '../lambdas/errors.ts';
import type { AlertSettingsStore } from '../lambdas/ports/alert-settings-store.ts';

/** The alert settings of a table that somebody opened. */
export function openAlertSettings(table: Table): AlertSettingsStore {
  return createAlertSettingsStore(table, () => randomUUID());
}

/** So often, should others change the settings at the same moment. */
const ATTEMPTS = 5;

/** Changes the settings as they are now; `change` may be asked again. */
export async function changeAlertSettings(
  store: AlertSettingsStore,
  change: (settings: AlertSettings) => AlertSettings,
): Promise<AlertSettings> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await store.read();
    const after = change(before.settings);
    if (await store.replace(after, before)) return after;
  }
  throw new OffcameraError('STORE_FAILED', 'Others are changing the alert settings all the time. Try again.');
}
