import {
  type Course,
  type CourseSettings,
  type CourseSummary,
  type CourseVerdict,
  DEFAULT_COURSE,
  followCourse,
  isEcho,
  isOver,
  openCourse,
  summarise,
} from './course.ts';

/** Where one series stands: in an episode, after one, or neither (undefined). */
export interface SeriesCourse {
  readonly course: Course;
  readonly isOpen: boolean;
}

export interface SeriesStep {
  readonly state: SeriesCourse | undefined;
  /** What people are told of this verdict, if anything. */
  readonly told: 'opened' | 'grown' | undefined;
  /** How the episode went that this verdict ended, if it ended one. */
  readonly closed: CourseSummary | undefined;
}

/** Takes one series' verdicts in turn and says what is told: each episode when it opens, again when it has grown much. */
export function followSeries(
  before: SeriesCourse | undefined,
  verdict: CourseVerdict,
  now: number,
  settings: CourseSettings = DEFAULT_COURSE,
): SeriesStep {
  if (before === undefined) return openIfBeyond(undefined, verdict, now);
  if (!before.isOpen) {
    const isStillEcho = verdict.isBeyond && isEcho(before.course, verdict, settings);
    if (!isStillEcho) return openIfBeyond(before, verdict, now);
    return { state: before, told: undefined, closed: undefined };
  }
  if (isOver(before.course, now, settings) && !verdict.isBeyond) {
    return {
      state: { course: before.course, isOpen: false },
      told: undefined,
      closed: summarise(before.course),
    };
  }
  const { course, isGrown } = followCourse(before.course, verdict, now);
  return { state: { course, isOpen: true }, told: isGrown ? 'grown' : undefined, closed: undefined };
}

function openIfBeyond(before: SeriesCourse | undefined, verdict: CourseVerdict, now: number): SeriesStep {
  if (!verdict.isBeyond) return { state: before, told: undefined, closed: undefined };
  return { state: { course: openCourse(verdict, now), isOpen: true }, told: 'opened', closed: undefined };
}
