import type { Episodes } from '../../domain/alerting/episode.ts';
import { awakeSinceAt, withinNow } from '../../domain/alerting/episode-times.ts';
import { withSlowFindings, withTime } from '../../domain/alerting/episodes.ts';
import { listeningSince, listenTo, unheardItemsPerDay } from '../../domain/alerting/listening.ts';
import type { AlertSettings } from '../../domain/alerting/settings.ts';
import { HOUR_MS, startOf } from '../../domain/bucket.ts';
import type { SourceStore } from '../../ports/source-store.ts';
import { type FindSlowDeps, findSlow } from '../detection/find-slow.ts';
import { type SettleDeps, settleEpisodes } from './settle-episodes.ts';

export interface TendDeps extends SettleDeps, FindSlowDeps {
  readonly derived: SettleDeps['derived'] & FindSlowDeps['derived'];
  readonly alertSettings: () => Promise<AlertSettings>;
  readonly sources: Pick<SourceStore, 'list'>;
}

/** An hour is judged when this much has passed since it ended: sources are asked once an hour, or nearly. */
const SETTLED_AFTER_MS = HOUR_MS;

/**
 * What the clock alone brings about: episodes that have been calm end, an hour that is over is judged by the slow rules,
 * and alerts that a crash left between decision and outbox are stored. One small read, unless there is something to do.
 * Returns how many alerts were stored.
 */
export async function tendEpisodes(deps: TendDeps): Promise<number> {
  const now = deps.clock.now();
  const known = await deps.episodes.read();
  if (known === undefined) return begin(now, deps);
  const episodes = withinNow(known.episodes, now);
  const until = startOf('hour', now - SETTLED_AFTER_MS);
  if (episodes.judgedUntil < until) return judgeHours(episodes, until, now, deps);
  const tend = (before: Episodes) => withTime(withinNow(before, now), now);
  const isWaiting = episodes.decided.length > 0 || tend(known.episodes) !== known.episodes;
  return isWaiting ? settleEpisodes(tend, deps) : 0;
}

/** From now on it is known since when we watch: where sources were read before alerts were decided so, since then. */
async function begin(now: number, deps: TendDeps): Promise<number> {
  const since = listeningSince(await deps.sources.list(), now);
  return settleEpisodes((before) => ({ ...before, watchingSince: Math.min(before.watchingSince, since) }), deps);
}

async function judgeHours(episodes: Episodes, until: number, now: number, deps: TendDeps): Promise<number> {
  const [settings, sources] = await Promise.all([deps.alertSettings(), deps.sources.list()]);
  const listening = listenTo(sources, episodes.listening, now);
  const context = {
    episodes: { ...episodes, awakeSince: awakeSinceAt(episodes, until, now) },
    unheardItemsPerDay: unheardItemsPerDay(listening),
    settings,
    until,
  };
  const findings = await findSlow(context, deps);
  return settleEpisodes((before) => {
    const judged = withSlowFindings(withinNow(before, now), findings, until, now);
    return withTime({ ...judged, listening }, now);
  }, deps);
}
