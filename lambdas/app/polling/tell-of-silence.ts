import type { Alert } from '../../domain/alerting/alert.ts';
import { describeSourceSilence } from '../../domain/alerting/source-silence.ts';
import type { SourceDefinition, SourceHealth } from '../../domain/source.ts';
import { silentSince } from '../../domain/source-status.ts';
import type { AlertStore } from '../../ports/alert-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

export interface TellDeps {
  readonly alerts: Pick<AlertStore, 'store'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Raises an alert when a source that used to speak has fallen silent, or was closed for good: once for each silence.
 * Returns the health with a note of it. A crash before the note is stored raises the same alert again, which is no second
 * one.
 */
export async function tellOfSilence(
  { id, title = id }: SourceDefinition,
  health: SourceHealth,
  { alerts, clock, log }: TellDeps,
): Promise<SourceHealth> {
  const now = clock.now();
  const { lastNewAt, rate, endedAt } = health;
  const since = silentSince(health, now) ?? (endedAt === undefined ? undefined : lastNewAt);
  if (since === undefined || rate === undefined || health.silenceToldSince === since) return health;
  const failure = health.failuresInARow > 0 ? health.lastFailure?.message : undefined;
  const alert: Alert = describeSourceSilence({ id, title, since, rate, failure, now });
  await alerts.store(alert);
  log.info('alert-raised', { id: alert.id, severity: alert.severity, summary: alert.reason });
  return { ...health, silenceToldSince: since };
}
