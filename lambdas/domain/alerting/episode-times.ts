import { BUCKET_MS, HOUR_MS } from '../bucket.ts';
import type { DecidedAlert, Episode, Episodes } from './episode.ts';
import type { Listening } from './listening.ts';

/** A gap as long as this between two looks is a sleep: nobody knows what was said meanwhile. */
const ASLEEP_MS = 4 * HOUR_MS;

/** Since when we have watched without a pause of hours, when whole hours before `until` are about to be judged at `now`. */
export function awakeSinceAt(
  { judgedUntil, awakeSince }: Pick<Episodes, 'judgedUntil' | 'awakeSince'>,
  until: number,
  now: number,
): number {
  return until - judgedUntil >= ASLEEP_MS ? now : awakeSince;
}

/**
 * The same with no time that is still to come, as a clock that was once ahead leaves it behind: such times would keep
 * everything quiet until they are reached. A bucket that is going on ends in the future, which is as it should be. The same
 * value when nothing lies ahead.
 */
export function withinNow(episodes: Episodes, now: number): Episodes {
  let isAhead = false;
  const bound = (time: number): number => {
    if (time <= now + BUCKET_MS) return time;
    isAhead = true;
    return now;
  };
  const { listening, ...others } = episodes;
  const bounded: Episodes = {
    ...others,
    watchingSince: bound(episodes.watchingSince),
    awakeSince: bound(episodes.awakeSince),
    judgedUntil: bound(episodes.judgedUntil),
    ...(listening === undefined ? {} : { listening: boundListening(listening, bound) }),
    episodes: episodes.episodes.map((episode) => boundEpisode(episode, bound)),
    decided: episodes.decided.map((alert) => boundAlert(alert, bound)),
  };
  return isAhead ? bounded : episodes;
}

type Bound = (time: number) => number;

function boundListening({ gone, missed, ...listening }: Listening, bound: Bound): Listening {
  return {
    ...listening,
    ...(gone === undefined ? {} : { gone: { ...gone, at: bound(gone.at) } }),
    ...(missed === undefined ? {} : { missed: { ...missed, at: bound(missed.at) } }),
  };
}

function boundEpisode(episode: Episode, bound: Bound): Episode {
  const { course, last } = episode;
  const { startedAt, beyondUntil, peak, newest, told } = course;
  return {
    ...episode,
    course: {
      ...course,
      startedAt: bound(startedAt),
      beyondUntil: bound(beyondUntil),
      peak: { ...peak, at: bound(peak.at) },
      newest: { ...newest, at: bound(newest.at) },
      told: { ...told, at: bound(told.at) },
    },
    last: { ...last, from: bound(last.from), to: bound(last.to) },
  };
}

/** Its id stays: it may be stored under it already. */
function boundAlert(alert: DecidedAlert, bound: Bound): DecidedAlert {
  const { from, to, startedAt, raisedAt, ended } = alert;
  const times = { from: bound(from), to: bound(to), startedAt: bound(startedAt), raisedAt: bound(raisedAt) };
  if (ended === undefined) return { ...alert, ...times };
  const { at, peak } = ended;
  return { ...alert, ...times, ended: { at: bound(at), peak: { ...peak, at: bound(peak.at) } } };
}
