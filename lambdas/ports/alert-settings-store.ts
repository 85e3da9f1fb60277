import type { AlertSettings } from '../domain/alerting/settings.ts';

/** What the team wants to be told of: one value, which changes as a whole. */
export interface AlertSettingsStore {
  /** The usual settings until the team has changed any. */
  read(): Promise<StoredAlertSettings>;
  /** False when somebody else has changed them since `before` was read. Throws when they are more than there may be. */
  replace(settings: AlertSettings, before: StoredAlertSettings): Promise<boolean>;
}

export interface StoredAlertSettings {
  readonly settings: AlertSettings;
  /** Undefined until there have been any. */
  readonly revision: string | undefined;
}
