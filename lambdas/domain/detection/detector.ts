import { DAY_MS } from '../bucket.ts';
import {
  pushRecent,
  type RecentCounts,
  silentBuckets,
  sumWindows,
  UNWATCHED,
  type Usual,
  type WindowSum,
} from './recent.ts';
import { learnRhythm, NO_RHYTHM, type Rhythm } from './rhythm.ts';
import { type DetectorSettings, SENSITIVITY, scalesOf, warmUpBuckets } from './settings.ts';
import { learnSpreads } from './spread.ts';
import { FIRST_SLOW_TAIL, FIRST_TAIL, learnTail, type Tail } from './tail.ts';
import { BELOW_LINE, LINE, type Observation, roundTo, type SpikeVerdict, toScore, type Verdict } from './verdict.ts';
import { askQuick, askSlow, type Opinion, type Spreads, sizeOf, type WatcherName } from './watchers.ts';
import { sayLength, sayMentions, sayUsual } from './words.ts';

/** All that is remembered of a topic: about a kilobyte as JSON. */
export interface DetectorState {
  readonly version: 1;
  /** Buckets learned. */
  readonly seen: number;
  /** Start of the newest bucket that was learned or passed over; epoch milliseconds. */
  readonly at: number;
  /** Mentions usual in a bucket, whatever the hour. */
  readonly level: number;
  readonly rhythm: Rhythm;
  readonly tails: Readonly<Record<WatcherName, Tail>>;
  readonly spreads: Spreads;
  readonly recent: RecentCounts;
}

/**
 * Judges a topic bucket by bucket against its own past. Call `judge` as often as a bucket changes, `learn` once when it is
 * over; buckets are learned in order. The same buckets give the same state to the last digit, however cut into calls.
 */
export interface Detector {
  /** What is known of the bucket after the newest one learned. Changes nothing. */
  judge(observation: Observation): SpikeVerdict;
  learn(observation: Observation): void;
  /** Learns `count` buckets without any mention that follow the newest one. */
  learnZeros(count: number): void;
  /** Passes over `count` buckets that nobody watched: they are neither zeros nor known. */
  skip(count: number): void;
  readonly state: DetectorState | undefined;
}

/** Half-lives, by the clock. */
const LEVEL_HALF_LIFE_MS = 9 * DAY_MS;
const SPREAD_HALF_LIFE_MS = 14 * DAY_MS;
/** A tail takes in an hour of pushes a day (see `TailSettings`); of longer buckets three. */
const PUSHES_HALF_LIFE_MS = DAY_MS / 2;
const TAIL_SHARE = 0.002;

export function createDetector(settings: DetectorSettings, known?: DetectorState): Detector {
  const { stepMs, postsPerAuthor, minAuthors } = settings;
  const demand = SENSITIVITY[settings.sensitivity];
  const scales = scalesOf(stepMs);
  const lengths = [...scales.quick, ...scales.slow];
  const warmUp = warmUpBuckets(stepMs);
  const memory = Math.max(...lengths) - 1;
  const levelGain = gainOf(LEVEL_HALF_LIFE_MS, stepMs);
  const spreadGain = gainOf(SPREAD_HALF_LIFE_MS, stepMs);
  const tailSettings = {
    share: TAIL_SHARE,
    mostPushes: 12,
    pushDecay: 2 ** (-stepMs / PUSHES_HALF_LIFE_MS),
  };
  let state = known;

  return {
    judge,
    learn: (observation) => learnCount(observation.at, countOf(observation)),
    learnZeros(count) {
      let silent = state === undefined ? 0 : silentBuckets(state.recent);
      for (let left = count; left > 0 && state !== undefined; left -= 1) {
        learnCount(state.at + stepMs, 0, silent >= memory);
        silent += 1;
      }
    },
    skip(count) {
      if (state === undefined || count <= 0) return;
      let { recent } = state;
      for (let left = Math.min(count, memory); left > 0; left -= 1) recent = pushRecent(recent, UNWATCHED, memory);
      state = { ...state, at: state.at + count * stepMs, recent };
    },
    get state() {
      return state;
    },
  };

  /** Of one author's posts only a few count, or one account could make a trend. */
  function countOf({ count, authors }: Observation): number {
    return authors === undefined ? count : Math.min(count, authors * postsPerAuthor);
  }

  function usualOf({ level, rhythm }: DetectorState): Usual {
    return { level, rhythm, stepMs, dayLikely: (level * DAY_MS) / stepMs };
  }

  function judge(observation: Observation): SpikeVerdict {
    const { at, authors, isWhole } = observation;
    const now = state ?? firstState(at);
    const count = countOf(observation);
    const windows = sumWindows(now.recent, at, count, lengths, usualOf(now));
    const quick = windows.slice(0, 2);
    const slow = windows.slice(2);
    const bucket = windows[0] ?? NO_WINDOW;
    const isByFew = authors !== undefined && authors < minAuthors;
    const heard = isByFew ? [{ ...bucket, count: 0 }, ...quick.slice(1)] : quick;
    const loudest = [
      askQuick('plain', heard, now.tails.plain, now.spreads, demand),
      askQuick('rhythmic', heard, now.tails.rhythmic, now.spreads, demand),
      askSlow(slow, now.tails.slow, now.spreads, demand),
    ].reduce((most, opinion) => (opinion.score > most.score ? opinion : most), SILENT);

    const isKnown = now.seen >= warmUp;
    const score = toScore(isKnown ? loudest.score : Math.min(loudest.score, BELOW_LINE) * (now.seen / warmUp));
    const isBeyond = score >= LINE;
    const window = isBeyond ? (loudest.window ?? bucket) : bucket;
    const to = at + stepMs;
    const verdict = {
      isBeyond,
      score,
      observed: window.count,
      expected: roundTo(window.rhythmic, 2),
      countInBucket: count,
      usualInBucket: roundTo(bucket.rhythmic, 2),
      from: to - window.buckets * stepMs,
      to,
    };
    const reason = isKnown ? sayWhy(verdict, stepMs, isWhole) : sayHowLong(now.seen * stepMs, warmUp * stepMs);
    return { ...verdict, reason };
  }

  function learnCount(at: number, count: number, isSilent = false): void {
    const now = state ?? firstState(at);
    const { seen, level, tails, spreads } = now;
    const usual = usualOf(now);
    const windows = sumWindows(now.recent, at, count, lengths, usual, isSilent);
    const quick = windows.slice(0, 2);
    const slow = windows.slice(2);
    const gain = Math.max(spreadGain, 1 / (seen + 2));
    const bucket = windows[0] ?? NO_WINDOW;
    state = {
      version: 1,
      seen: seen + 1,
      at,
      level: level + Math.max(levelGain, 1 / (seen + 1)) * (withoutBurst(count, bucket.plain) - level),
      rhythm: learnRhythm(now.rhythm, at, withoutBurst(count, bucket.rhythmic), level, usual.dayLikely),
      tails: {
        plain: learnTail(tails.plain, sizeOf(quick, 'plain', false), seen, tailSettings),
        rhythmic: learnTail(tails.rhythmic, sizeOf(quick, 'rhythmic', false), seen, tailSettings),
        slow: learnTail(tails.slow, sizeOf(slow, 'rhythmic', true), seen, tailSettings),
      },
      spreads: {
        plain: learnSpreads(spreads.plain, quick, 'plain', gain),
        rhythmic: learnSpreads(spreads.rhythmic, quick, 'rhythmic', gain),
        slow: learnSpreads(spreads.slow, slow, 'rhythmic', gain),
      },
      recent: isSilent ? now.recent : pushRecent(now.recent, count, memory),
    };
  }
}

const NO_WINDOW: WindowSum = { buckets: 1, isWatched: true, count: 0, plain: 0, rhythmic: 0 };
const SILENT: Opinion = { score: 0, window: undefined };

function firstState(at: number): DetectorState {
  const tails = { plain: FIRST_TAIL, rhythmic: FIRST_TAIL, slow: FIRST_SLOW_TAIL };
  const spreads = { plain: [], rhythmic: [], slow: [] };
  return { version: 1, seen: 0, at, level: 0, rhythm: NO_RHYTHM, tails, spreads, recent: [] };
}

/** What a decaying mean takes of a new value, so that a value's weight is halved in a half-life. */
function gainOf(halfLifeMs: number, stepMs: number): number {
  return 1 - 2 ** (-stepMs / halfLifeMs);
}

/** What is learned of a count: a spike must not become what is usual. */
function withoutBurst(count: number, expected: number): number {
  const mean = Math.max(expected, 0.2);
  return Math.min(count, 20 * mean + 3 * Math.sqrt(mean));
}

function sayWhy(
  { observed, expected, from, to }: Pick<Verdict, 'observed' | 'expected' | 'from' | 'to'>,
  stepMs: number,
  isWhole: boolean,
): string {
  const within = isWhole || to - from > stepMs ? `in ${sayLength(to - from)}` : `so far in ${sayLength(to - from)}`;
  return `${sayMentions(observed)} ${within}, ${sayUsual(expected)} at this hour`;
}

function sayHowLong(watchedMs: number, neededMs: number): string {
  return `watched for ${sayLength(watchedMs)} so far; what is usual is known after ${sayLength(neededMs)}`;
}
