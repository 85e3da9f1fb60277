import { hasEnoughAuthors } from './long-tail.ts';
import { isPhrase } from './phrase-topic.ts';
import type { Summary } from './summary.ts';
import { EMPTY_TALLY, isSameTally } from './tally.ts';
import type { TopicId } from './topic.ts';

/** A day's summaries as they were and as they are now. */
export interface DayChange {
  readonly before: { readonly day: Summary; readonly hours: ReadonlyMap<number, Summary> };
  readonly after: {
    readonly day: Summary;
    readonly hours: ReadonlyMap<number, Summary>;
    /** The hours added up, before rare phrases were dropped for the day. */
    readonly wholeTail: Summary;
  };
  readonly dirtyHours: ReadonlySet<number>;
  /** The hours with a bucket in which the phrase's tally changed. */
  readonly changedIn: (phrase: TopicId) => Iterable<number>;
  readonly mustWriteAll: boolean;
}

/** What has to be written of one phrase. */
export interface PhraseBlocks {
  readonly topic: TopicId;
  /** Whether the phrase is a topic on this day. If not, its blocks say nothing, whatever they said before. */
  readonly isTopic: boolean;
  /** Whether it has just become one: then all of its day is written, not only what changed. */
  readonly isNew: boolean;
  readonly hours: readonly number[];
}

/**
 * A phrase has a series on the days on which the day's summary keeps it and enough authors say it, so what a fold writes is
 * bounded. A series is whole or empty: one that becomes a topic in the evening has its morning written then.
 */
export function phraseBlocks(change: DayChange): PhraseBlocks[] {
  const { before, after, mustWriteAll } = change;
  const blocks: PhraseBlocks[] = [];
  for (const topic of phrasesOf([before.day, after.day])) {
    const wasTopic = isTopicIn(before.day, topic);
    const isTopic = isTopicIn(after.day, topic);
    if (!wasTopic && !isTopic) continue;
    const hours = wasTopic === isTopic ? changedHours(topic, change) : heldHours(topic, change);
    if (hours.length > 0) blocks.push({ topic, isTopic, isNew: !wasTopic, hours });
  }
  return mustWriteAll ? [...blocks, ...emptyBlocks(change)] : blocks;
}

/**
 * An unfinished fold may still be about to write a phrase that was a topic while fewer others were about. It is told apart
 * by its authors: they only grow in number.
 */
function emptyBlocks(change: DayChange): PhraseBlocks[] {
  const { before, after, dirtyHours } = change;
  const touched = [...dirtyHours].flatMap((hour) => [before.hours.get(hour) ?? [], after.hours.get(hour) ?? []].flat());
  return phrasesOf(touched)
    .filter((topic) => isTopicIn(after.wholeTail, topic))
    .filter((topic) => !isTopicIn(before.day, topic) && !isTopicIn(after.day, topic))
    .map((topic) => ({ topic, isTopic: false, isNew: false, hours: heldHours(topic, change) }));
}

function phrasesOf(summaries: readonly Summary[]): TopicId[] {
  const topics = summaries.flatMap((summary) => [...summary.topics.keys()].filter(isPhrase));
  return [...new Set(topics)];
}

function isTopicIn({ topics }: Summary, topic: TopicId): boolean {
  const tally = topics.get(topic);
  return tally !== undefined && hasEnoughAuthors(tally);
}

function heldHours(topic: TopicId, { before, after }: DayChange): number[] {
  const hours = new Set([...before.hours.keys(), ...after.hours.keys()]);
  return [...hours].filter(
    (hour) => before.hours.get(hour)?.topics.has(topic) || after.hours.get(hour)?.topics.has(topic),
  );
}

function changedHours(topic: TopicId, change: DayChange): number[] {
  const { before, after, dirtyHours, mustWriteAll } = change;
  if (mustWriteAll) return heldHours(topic, change).filter((hour) => dirtyHours.has(hour));
  // An hour that dropped the phrase for others, or took it up again, changed without any of the phrase's buckets changing.
  const recut = [...dirtyHours].filter((hour) => {
    const tallies = [before, after].map(({ hours }) => hours.get(hour)?.topics.get(topic) ?? EMPTY_TALLY);
    return !isSameTally(tallies[0] ?? EMPTY_TALLY, tallies[1] ?? EMPTY_TALLY);
  });
  return [...new Set([...recut, ...change.changedIn(topic)])];
}
