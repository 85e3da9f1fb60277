import type { LogEntry } from '../log-entry.ts';
import { kindOf, type TopicId } from '../topic.ts';

/** What the mentions of one topic in a span of time have in common: who speaks, where, and of what else. */
export interface Company {
  readonly mentionIds: readonly string[];
  /** Different authors. */
  readonly authors: number;
  readonly platforms: Readonly<Record<string, number>>;
  /** Mean of the mentions whose language can be read, -1 to 1. */
  readonly sentiment: number;
  /** How many of the mentions speak of each other topic. */
  readonly topics: ReadonlyMap<TopicId, number>;
  /** How many of them say each phrase. */
  readonly phrases: ReadonlyMap<string, number>;
}

export function companyOf(topic: TopicId, entries: Iterable<LogEntry>): Company {
  const mentionIds: string[] = [];
  const authors = new Set<number>();
  const platforms = new Map<string, number>();
  const topics = new Map<TopicId, number>();
  const phrases = new Map<string, number>();
  let scoreSum = 0;
  let read = 0;
  for (const entry of entries) {
    if (!entry.isRelevant || !entry.topics.includes(topic)) continue;
    mentionIds.push(entry.mentionId);
    authors.add(entry.authorHash);
    count(platforms, entry.platform);
    for (const other of new Set(entry.topics)) if (other !== topic) count(topics, other);
    for (const phrase of new Set(entry.phrases)) count(phrases, phrase);
    if (entry.sentiment === 'unknown') continue;
    scoreSum += entry.scoreThousandths;
    read += 1;
  }
  return {
    mentionIds,
    authors: authors.size,
    platforms: Object.fromEntries([...platforms].toSorted(([left], [right]) => (left < right ? -1 : 1))),
    sentiment: read === 0 ? 0 : Math.round(scoreSum / read) / 1000,
    topics,
    phrases,
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A story that so few tell causes nothing. */
const LEAST_TELLING = 3;
const LEAST_SHARE = 0.5;

/**
 * The story behind a rise: told by three mentions and by at least half of what came on top of the usual. `share` is the
 * part of all the topic's mentions.
 */
export function storyBehind(
  { mentionIds, topics }: Company,
  expected: number,
): { readonly story: TopicId; readonly share: number } | undefined {
  const stories = [...topics].filter(([topic]) => kindOf(topic) === 'story');
  const [most] = stories.toSorted(([one, a], [two, b]) => b - a || (one < two ? -1 : 1));
  if (most === undefined) return undefined;
  const [story, tellers] = most;
  if (tellers < LEAST_TELLING || tellers < LEAST_SHARE * onTop(mentionIds.length, expected)) return undefined;
  return { story, share: tellers / mentionIds.length };
}

/** Of what came on top of the usual, the part that another topic's mentions must be. */
export const LEAST_OVERLAP = 0.6;

/**
 * Whether a topic rises because of the mentions of another one: they make up the most of what came on top of its usual.
 * `usualOfOther` is how many mentions of the other one are usual in the same time: those would have been there anyway.
 */
export function risesWith(
  { mentionIds, topics }: Company,
  expected: number,
  other: { readonly topic: TopicId; readonly usual: number },
  least = LEAST_OVERLAP,
): boolean {
  return (topics.get(other.topic) ?? 0) - other.usual >= least * onTop(mentionIds.length, expected);
}

const MOST_DRIVERS = 8;

/** The topics that most of what came on top of the usual speaks of: what lifts the topic, if one of them is lifted too. */
export function driversOf({ mentionIds, topics }: Company, expected: number): TopicId[] {
  const least = LEAST_SHARE * onTop(mentionIds.length, expected);
  return [...topics]
    .filter(([, count]) => count >= least)
    .toSorted(([one, a], [two, b]) => b - a || (one < two ? -1 : 1))
    .slice(0, MOST_DRIVERS)
    .map(([topic]) => topic);
}

function onTop(count: number, expected: number): number {
  return Math.max(1, count - expected);
}
