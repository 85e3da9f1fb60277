import type { LogEntry } from './log-entry.ts';
import { phraseTopic } from './phrase-topic.ts';
import { SENSES, type Sense } from './tagging/tags.ts';
import { addCounts, addTallies, EMPTY_TALLY, isSameCounts, isSameTally, type Tally, tallyOf } from './tally.ts';
import type { TopicId } from './topic.ts';

/** Everything counted in one span: every topic's tally, the whole, and what was kept out. */
export interface Summary {
  /** All behind-the-scenes mentions, each once, however many topics it has: what shares are shares of. */
  readonly total: Tally;
  /** Mentions that are no revelation, by what they are instead. They count towards no topic. */
  readonly keptOut: Readonly<Record<Sense, number>>;
  readonly topics: ReadonlyMap<TopicId, Tally>;
  /** Mentions, kept out or not, by the tagger and catalog that judged them. */
  readonly taggedBy: Readonly<Record<string, number>>;
  /** How many mentions of one phrase can be missing here at most, because rare ones were dropped: `withoutRarePhrases`. */
  readonly phrasesHidden: number;
}

const NOTHING_KEPT_OUT: Readonly<Record<Sense, number>> = { production: 0, band: 0, figurative: 0, other: 0 };

export const EMPTY_SUMMARY: Summary = {
  total: EMPTY_TALLY,
  keptOut: NOTHING_KEPT_OUT,
  topics: new Map(),
  taggedBy: {},
  phrasesHidden: 0,
};

/** The fold itself: log entries of one bucket in, tallies out, in whatever order the entries come. */
export function summarize(entries: Iterable<LogEntry>): Summary {
  let total = EMPTY_TALLY;
  const keptOut = { ...NOTHING_KEPT_OUT };
  const topics = new Map<TopicId, Tally>();
  let taggedBy: Summary['taggedBy'] = {};
  for (const entry of entries) {
    taggedBy = addCounts(taggedBy, { [entry.taggedBy]: 1 });
    if (!entry.isRelevant) {
      keptOut[entry.sense] += 1;
      continue;
    }
    const one = tallyOf(entry);
    total = addTallies(total, one);
    for (const topic of topicsOf(entry)) topics.set(topic, addTallies(topics.get(topic) ?? EMPTY_TALLY, one));
  }
  return { total, keptOut, topics, taggedBy, phrasesHidden: 0 };
}

function topicsOf({ topics, phrases }: LogEntry): Set<TopicId> {
  return new Set([...topics, ...phrases.map(phraseTopic)]);
}

/** Adds up summaries of spans that do not overlap. */
export function mergeSummaries(summaries: Iterable<Summary>): Summary {
  let total = EMPTY_TALLY;
  const keptOut = { ...NOTHING_KEPT_OUT };
  const topics = new Map<TopicId, Tally>();
  let taggedBy: Summary['taggedBy'] = {};
  let phrasesHidden = 0;
  for (const summary of summaries) {
    phrasesHidden += summary.phrasesHidden;
    taggedBy = addCounts(taggedBy, summary.taggedBy);
    total = addTallies(total, summary.total);
    for (const sense of SENSES) keptOut[sense] += summary.keptOut[sense];
    for (const [topic, tally] of summary.topics) topics.set(topic, addTallies(topics.get(topic) ?? EMPTY_TALLY, tally));
  }
  return { total, keptOut, topics, taggedBy, phrasesHidden };
}

/** The topics whose tallies differ, those that came or went included. */
export function changedTopics(before: Summary, after: Summary): Set<TopicId> {
  const changed = new Set<TopicId>();
  for (const topic of [...before.topics.keys(), ...after.topics.keys()]) {
    const isSame = isSameTally(before.topics.get(topic) ?? EMPTY_TALLY, after.topics.get(topic) ?? EMPTY_TALLY);
    if (!isSame) changed.add(topic);
  }
  return changed;
}

export function isSameSummary(left: Summary, right: Summary): boolean {
  return (
    isSameTally(left.total, right.total) &&
    isSameCounts(left.keptOut, right.keptOut) &&
    isSameCounts(left.taggedBy, right.taggedBy) &&
    left.phrasesHidden === right.phrasesHidden &&
    changedTopics(left, right).size === 0
  );
}
