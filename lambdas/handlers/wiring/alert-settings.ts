import { type AlertSettings, USUAL_ALERT_SETTINGS } from '../../domain/alerting/settings.ts';
import { MINUTE_MS } from '../../domain/bucket.ts';
import { messageOf } from '../../errors.ts';
import type { AlertSettingsStore } from '../../ports/alert-settings-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

export interface AlertSettingsDeps {
  readonly alertSettings: Pick<AlertSettingsStore, 'read'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** For so long a change of the settings may go unseen. */
export const SETTINGS_LOOK_EVERY_MS = MINUTE_MS;

/**
 * The alert settings as they are now, or were a minute ago. Those that are known stay in use while the table cannot be
 * read, and the usual ones where none ever could be: an alert too many is better than none.
 */
export function watchAlertSettings({ alertSettings, clock, log }: AlertSettingsDeps): () => Promise<AlertSettings> {
  let known = USUAL_ALERT_SETTINGS;
  let lookedAt: number | undefined;
  let looking: Promise<AlertSettings> | undefined;

  return async () => {
    if (lookedAt !== undefined && clock.now() < lookedAt + SETTINGS_LOOK_EVERY_MS) return looking ?? known;
    lookedAt = clock.now();
    looking = look().finally(() => {
      looking = undefined;
    });
    return looking;
  };

  async function look(): Promise<AlertSettings> {
    try {
      known = (await alertSettings.read()).settings;
    } catch (thrown) {
      log.warn('alert-settings-not-read', { reason: messageOf(thrown) });
    }
    return known;
  }
}
