import { DAY_MS } from '../bucket.ts';
import type { Course, Peak } from '../detection/course.ts';
import type { Verdict } from '../detection/verdict.ts';
import type { TopicId } from '../topic.ts';
import type { Numbers, Rule, Severity, Stage } from './alert.ts';
import type { Company } from './company.ts';
import type { Listening } from './listening.ts';

/** What a rule has found beyond its line. */
export interface Finding {
  readonly topic: TopicId;
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** Who speaks in the time that was judged, for a topic that rises. */
  readonly company?: Company;
}

/** One thing that is going on, and all topics that it moves. */
export interface Episode {
  readonly id: string;
  readonly rule: Rule;
  readonly topic: TopicId;
  /** Other topics that rose with it, in the order in which they did. */
  readonly together: readonly TopicId[];
  readonly cause?: StoryShare;
  /** Topics that most of its mentions spoke of when it was found. */
  readonly drivers: readonly TopicId[];
  readonly course: Course;
  /** What was found last: what its end is told with. */
  readonly last: Told;
  /** What was told last, for whoever is told that it has grown. */
  readonly told?: Pick<Numbers, 'observed' | 'spanMinutes'>;
  /** It is over, and remembered so that what belongs to it opens no second one. */
  readonly isOver: boolean;
}

export interface StoryShare {
  readonly story: TopicId;
  /** The part of the mentions that tell it, 0 to 1. */
  readonly share: number;
}

/** What was judged, and what was said of it. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly numbers: Numbers;
  readonly reason: string;
}

/** An alert that was decided. What is shown with it (mentions, terms, the story's title) is gathered when it is stored. */
export interface DecidedAlert extends Told {
  readonly id: string;
  readonly episode: string;
  readonly stage: Stage;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly topic: TopicId;
  readonly together: readonly TopicId[];
  readonly cause?: StoryShare;
  readonly startedAt: number;
  readonly raisedAt: number;
  readonly told?: Pick<Numbers, 'observed' | 'spanMinutes'>;
  /** When it is over: when it was last beyond the line, and at its highest. */
  readonly ended?: { readonly at: number; readonly peak: Peak };
}

/** Everything that is decided about alerts, in one value. Times are epoch milliseconds. */
export interface Episodes {
  /** Since when we watch at all. */
  readonly watchingSince: number;
  /** Since when we have watched without a pause of hours. */
  readonly awakeSince: number;
  /** Up to where the slow rules have judged every topic. */
  readonly judgedUntil: number;
  /** What we listened to then; absent until the first hour is judged. */
  readonly listening?: Listening;
  readonly episodes: readonly Episode[];
  /** Decided, and not stored yet. */
  readonly decided: readonly DecidedAlert[];
}

/**
 * Nobody knows what is usual before a whole day was watched, by the clock: what feeds still held when they were first read
 * says little of it.
 */
const LEARNING_MS = DAY_MS;

export function beginWatching(now: number): Episodes {
  return { watchingSince: now, awakeSince: now, judgedUntil: now, episodes: [], decided: [] };
}

export function isLearning({ watchingSince }: Episodes, now: number): boolean {
  return now < watchingSince + LEARNING_MS;
}

/** When rules that need to know what is usual begin to tell. */
export function alertsBeginAt({ watchingSince }: Episodes): number {
  return watchingSince + LEARNING_MS;
}

/** The topics of episodes that go on, each with its episode's id. */
export function openTopics({ episodes }: Pick<Episodes, 'episodes'>): Map<TopicId, string> {
  const open = episodes.filter((episode) => !episode.isOver);
  return new Map(open.flatMap(({ id, topic, together }) => [topic, ...together].map((each) => [each, id] as const)));
}
