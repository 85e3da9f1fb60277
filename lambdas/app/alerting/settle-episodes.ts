import type { Alert, Evidence } from '../../domain/alerting/alert.ts';
import { beginWatching, type DecidedAlert, type Episodes } from '../../domain/alerting/episode.ts';
import { withoutDecided } from '../../domain/alerting/episodes.ts';
import { meanScore, type Tally } from '../../domain/tally.ts';
import { messageOf, OffcameraError } from '../../errors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { AlertStore } from '../../ports/alert-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EpisodeStore } from '../../ports/episode-store.ts';
import type { Log } from '../../ports/log.ts';
import { readingOnce } from '../reading/reading-once.ts';
import { createGatherer, type EvidenceDeps, type Gathered } from './gather-evidence.ts';
import { describeCause, readStory } from './story-cause.ts';

export interface SettleDeps extends EvidenceDeps {
  readonly episodes: EpisodeStore;
  readonly alerts: Pick<AlertStore, 'store'>;
  /** The dashboard at that moment, where its address is known. */
  readonly linkTo?: (alert: DecidedAlert) => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Two folds at once are the exception, and one of them always gets through. */
const ATTEMPTS = 10;

/** Of a flood of alerts, so many are stored before it is written down that they are, so that a crash repeats little. */
const STORED_AT_ONCE = 10;
/** And no more are begun after so long: what is left waits for the next minute. A fold comes here three times at most. */
const BUDGET_MS = 20_000;

/** What is decided now; before the first decision, that watching begins. */
export async function readEpisodes({ episodes, clock }: Pick<SettleDeps, 'episodes' | 'clock'>): Promise<Episodes> {
  return (await episodes.read())?.episodes ?? beginWatching(clock.now());
}

/**
 * Changes what is decided, as one conditional write: of two processes that decide at once, one decides again on what the
 * other has decided. Then stores the alerts that came of it, and those that were left behind: by a crash, by trouble of the
 * store, for lack of time. Returns how many were stored.
 */
export async function settleEpisodes(change: (before: Episodes) => Episodes, deps: SettleDeps): Promise<number> {
  const { decided } = await decide(change, deps);
  if (decided.length === 0) return 0;
  const startedAt = deps.clock.now();
  const complete = createCompleter(deps);
  let count = 0;
  for (let next = 0; next < decided.length; next += STORED_AT_ONCE) {
    if (next > 0 && deps.clock.now() - startedAt >= BUDGET_MS) break;
    const stored = new Set<string>();
    await inParallel(decided.slice(next, next + STORED_AT_ONCE), async (alert) => {
      if (await store(alert, complete, deps)) stored.add(alert.id);
    });
    if (stored.size > 0) await decide((before) => withoutDecided(before, stored), deps);
    count += stored.size;
  }
  return count;
}

/** False when it could not be stored: it stays decided, holds up no other one, and is tried again in a minute. */
async function store(
  decided: DecidedAlert,
  complete: (decided: DecidedAlert) => Promise<Alert>,
  { alerts, log }: SettleDeps,
): Promise<boolean> {
  const { id, reason, severity } = decided;
  try {
    await alerts.store(await complete(decided));
  } catch (thrown) {
    log.error('alert-not-stored', { id, error: messageOf(thrown) });
    return false;
  }
  log.info('alert-raised', { id, severity, summary: reason });
  return true;
}

async function decide(
  change: (before: Episodes) => Episodes,
  { episodes, clock }: Pick<SettleDeps, 'episodes' | 'clock'>,
): Promise<Episodes> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await episodes.read();
    const before = found?.episodes ?? beginWatching(clock.now());
    const after = change(before);
    if (found !== undefined && after === before) return after;
    if (await episodes.replace(after, found?.revision)) return after;
  }
  throw new OffcameraError(
    'STORE_FAILED',
    `What is decided about alerts was changed by others ${ATTEMPTS} times in a row.`,
  );
}

/** Makes the alerts of one fold as people get them. Missing evidence holds up none: numbers and reason are known. */
function createCompleter(deps: SettleDeps): (decided: DecidedAlert) => Promise<Alert> {
  const once = readingOnce(deps);
  const gather = createGatherer(once);
  return async (decided) => {
    const { topic, cause, ended, from, to, ...alert } = decided;
    const range = ended === undefined ? { from, to } : { from: decided.startedAt, to: ended.at };
    const missing = (what: string) => (thrown: unknown) => {
      deps.log.warn('evidence-not-gathered', { id: decided.id, what, error: messageOf(thrown) });
      return undefined;
    };
    const story = cause && (await readStory(cause.story, once).catch(missing('story')));
    const gathered = await gather({ topic, range, story }).catch(missing('mentions'));
    const link = deps.linkTo?.(decided);
    return {
      ...alert,
      subject: { kind: 'topic', topic },
      ...(cause === undefined || story === undefined ? {} : { cause: describeCause(cause.story, story, cause.share) }),
      evidence: { ...withUsual((gathered ?? NOTHING).evidence, decided), ...(link === undefined ? {} : { link }) },
      ...(ended === undefined || gathered === undefined ? {} : { course: courseOf(ended, gathered.tally) }),
    };
  };
}

/** What is usual in the time judged, as a line across the picture. What a bound is held against is nobody's usual. */
function withUsual(evidence: Evidence, { rule, numbers: { expected, spanMinutes } }: DecidedAlert): Evidence {
  const { sparkline } = evidence;
  if (sparkline === undefined || rule === 'threshold' || rule === 'sentiment-turn') return evidence;
  return { ...evidence, sparkline: { ...sparkline, expected: (expected * sparkline.stepMinutes) / spanMinutes } };
}

const NOTHING: Pick<Gathered, 'evidence'> = { evidence: { mentions: [], terms: [], platforms: {} } };

function courseOf({ at, peak }: NonNullable<DecidedAlert['ended']>, tally: Tally): NonNullable<Alert['course']> {
  return {
    endedAt: at,
    peak: peak.observed,
    peakAt: peak.at,
    peakSpanMinutes: peak.minutes,
    total: tally.count,
    sentiment: meanScore(tally),
  };
}
