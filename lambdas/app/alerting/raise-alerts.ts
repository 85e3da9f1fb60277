import { isAlertable } from '../../domain/alerting/alertable.ts';
import { withinNow } from '../../domain/alerting/episode-times.ts';
import { withFindings, withTime } from '../../domain/alerting/episodes.ts';
import type { AlertSettings } from '../../domain/alerting/settings.ts';
import { type FindDeps, findRising } from '../detection/find-rising.ts';
import type { FoldedDay } from '../folding/fold-day.ts';
import { readingOnce } from '../reading/reading-once.ts';
import { readEpisodes, type SettleDeps, settleEpisodes } from './settle-episodes.ts';

export interface RaiseDeps extends FindDeps, SettleDeps {
  readonly derived: FindDeps['derived'] & SettleDeps['derived'];
  readonly mentions: FindDeps['mentions'] & SettleDeps['mentions'];
  readonly alertSettings: () => Promise<AlertSettings>;
}

export interface Raised {
  /** How many alerts were stored. */
  readonly alerts: number;
  /** False when something could not be judged: then what changed has to be judged again. */
  readonly isWhole: boolean;
}

/** Looks for rises among the topics that changed, and decides what is told of them. Their summaries must be written. */
export async function raiseAlerts(folded: Pick<FoldedDay, 'changed' | 'buckets'>, deps: RaiseDeps): Promise<Raised> {
  const now = deps.clock.now();
  const isPast = [...folded.changed.values()].every((at) => !at.some((bucket) => isAlertable(bucket, now)));
  if (isPast) return { alerts: 0, isWhole: true };
  const once = readingOnce(deps);
  const [known, settings] = await Promise.all([readEpisodes(deps), deps.alertSettings()]);
  const episodes = withinNow(known, now);
  const { findings, isWhole } = await findRising(folded, { episodes, settings, now }, once);
  if (findings.length === 0) return { alerts: 0, isWhole };
  const alerts = await settleEpisodes(
    (before) => withTime(withFindings(withinNow(before, now), findings, now), now),
    once,
  );
  return { alerts, isWhole };
}
