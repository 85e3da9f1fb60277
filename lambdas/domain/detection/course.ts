import { BUCKET_MS, DAY_MS, HOUR_MS, MINUTE_MS } from '../bucket.ts';
import type { Verdict } from './verdict.ts';

/** How one episode goes: what was told of it, and how big it became. All that is needed to go on with it, as JSON. */
export interface Course {
  /** Start of the time that was first beyond the line; epoch milliseconds. */
  readonly startedAt: number;
  /** End of the time that was last beyond it. */
  readonly beyondUntil: number;
  readonly peak: Peak;
  /** The newest bucket, apart from the total because it may still be counted again. */
  readonly newest: { readonly at: number; readonly count: number };
  /** Mentions in the buckets since it was opened, without the newest. */
  readonly before: number;
  readonly told: {
    readonly at: number;
    /** What had come on top of the usual, mentions a minute. */
    readonly pace: number;
    /** How often it was told. */
    readonly times: number;
  };
}

/** The moment at which most came on top of the usual. */
export interface Peak {
  readonly at: number;
  readonly observed: number;
  readonly expected: number;
  readonly minutes: number;
}

/** A verdict as it comes from any rule; those on one bucket say what was in it. */
export type CourseVerdict = Verdict & { readonly countInBucket?: number };

export interface CourseSettings {
  /** An episode is over once it has been below the line for so long. */
  readonly calmMs: number;
  /** So long after it was last beyond the line, what comes is an echo of it, unless it is much bigger. */
  readonly echoMs: number;
}

export function courseSettingsOf(stepMs: number): CourseSettings {
  return { calmMs: Math.max(6 * HOUR_MS, 2 * stepMs), echoMs: Math.max(DAY_MS, 3 * stepMs) };
}

export const DEFAULT_COURSE: CourseSettings = courseSettingsOf(BUCKET_MS);

/** What is told again must be so many times as big as what was told last. */
const MUCH_BIGGER = 3;
/** And it must wait: longer each time, because who has been told twice knows. */
const WAITS_MS = [HOUR_MS / 2, 2 * HOUR_MS, 6 * HOUR_MS, DAY_MS] as const;

/** The course of an episode that a verdict beyond the line opens, and of which people are told at `now`. */
export function openCourse(verdict: CourseVerdict, now: number): Course {
  return {
    startedAt: verdict.from,
    beyondUntil: verdict.to,
    peak: peakOf(verdict),
    newest: { at: verdict.to, count: verdict.countInBucket ?? verdict.observed },
    before: 0,
    told: { at: now, pace: paceOf(verdict), times: 1 },
  };
}

export interface CourseStep {
  readonly course: Course;
  /** Much bigger than what was told, and long enough after it: to be told again. */
  readonly isGrown: boolean;
}

/** The course after one more verdict, beyond the line or not. The same bucket may come again with more in it. */
export function followCourse(course: Course, verdict: CourseVerdict, now: number): CourseStep {
  const count = verdict.countInBucket ?? 0;
  const isSameBucket = verdict.to === course.newest.at;
  const counted: Course = {
    ...course,
    newest: { at: verdict.to, count: isSameBucket ? Math.max(count, course.newest.count) : count },
    before: isSameBucket ? course.before : course.before + course.newest.count,
  };
  if (!verdict.isBeyond) return { course: counted, isGrown: false };

  const pace = paceOf(verdict);
  const wait = WAITS_MS[Math.min(course.told.times, WAITS_MS.length) - 1] ?? 0;
  const isGrown = isMuchBigger(course, verdict) && now >= course.told.at + wait;
  return {
    course: {
      ...counted,
      // What comes late may have begun earlier.
      startedAt: Math.min(course.startedAt, verdict.from),
      beyondUntil: Math.max(course.beyondUntil, verdict.to),
      peak: pace > paceOf(course.peak) ? peakOf(verdict) : course.peak,
      told: isGrown ? { at: now, pace, times: course.told.times + 1 } : course.told,
    },
    isGrown,
  };
}

/** Whether the episode has been calm for long enough at `now`. */
export function isOver({ beyondUntil }: Course, now: number, { calmMs }: CourseSettings = DEFAULT_COURSE): boolean {
  return now >= beyondUntil + calmMs;
}

/** Whether a verdict soon after an episode belongs to it and is not told. */
export function isEcho(ended: Course, verdict: Verdict, { echoMs }: CourseSettings = DEFAULT_COURSE): boolean {
  return verdict.to < ended.beyondUntil + echoMs && !isMuchBigger(ended, verdict);
}

function isMuchBigger({ told }: Course, verdict: Verdict): boolean {
  return paceOf(verdict) >= MUCH_BIGGER * told.pace;
}

/** Mentions a minute on top of the usual; of what falls, those that are missing. */
function paceOf(seen: Peak | Verdict): number {
  const minutes = 'minutes' in seen ? seen.minutes : minutesOf(seen);
  return Math.abs(seen.observed - seen.expected) / minutes;
}

function peakOf(verdict: Verdict): Peak {
  return { at: verdict.from, observed: verdict.observed, expected: verdict.expected, minutes: minutesOf(verdict) };
}

function minutesOf({ from, to }: Verdict): number {
  return (to - from) / MINUTE_MS;
}

/** How an episode went, once it is over. */
export interface CourseSummary {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly peak: Peak;
  /** Mentions from the bucket that opened it to its end. */
  readonly total: number;
  readonly timesTold: number;
}

export function summarise({ startedAt, beyondUntil, peak, before, newest, told }: Course): CourseSummary {
  return { startedAt, endedAt: beyondUntil, peak, total: before + newest.count, timesTold: told.times };
}
