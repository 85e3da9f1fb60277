import type { TextSpan } from '../terms/fold-text.ts';
import type { Hit } from './lexicon.ts';
import { MAX_MATCHED } from './names.ts';
import { type Reading, withHits } from './reading.ts';
import type { Verdict } from './sense.ts';
import type { TopicTag } from './tags.ts';
import type { TermHit, TopicVerdict } from './team-topic-rules.ts';

/**
 * The topics of a text together with those the team's rules give it, and without those they keep away. A topic found twice
 * is one.
 */
export function withTeamTopics(tags: readonly TopicTag[], verdicts: readonly TopicVerdict[]): readonly TopicTag[] {
  if (verdicts.length === 0) return tags;
  const all = new Map(tags.map((tag) => [tag.id, tag]));
  for (const verdict of verdicts) {
    const { id, kind, label } = verdict.topic;
    const known = all.get(id);
    if (verdict.hits.some(({ list }) => list === 'none')) all.delete(id);
    else if (verdict.matches) {
      const matched = [...new Set([...(known?.matched ?? []), ...matchedWords(verdict)])];
      all.set(id, { id, kind, label, matched: matched.slice(0, MAX_MATCHED) });
    }
  }
  return [...all.values()];
}

/** The words of a text that a rule found, as written, in order of appearance. */
function matchedWords({ hits }: TopicVerdict): readonly string[] {
  const places = hits.filter(isFor).flatMap(({ places }) => places);
  return [...new Set(places.toSorted((one, other) => one.start - other.start).map(({ text }) => text))];
}

function isFor({ list }: TermHit): boolean {
  return list !== 'none';
}

/** The sense of a text that a rule of the team's says is a revelation; undefined where none does. */
export function revealed(verdicts: readonly TopicVerdict[]): Verdict | undefined {
  if (verdicts.length === 0) return undefined;
  const telling = verdicts.filter(({ matches, topic }) => matches && topic.reveals);
  if (telling.length === 0) return undefined;
  const evidence = [...new Set(telling.flatMap(matchedWords))].slice(0, MAX_MATCHED);
  return { sense: 'production', confidence: 1, evidence };
}

/** The reading with the team's own works and people as what they are: words of film, as good as "movie". */
export function withOwnNames(reading: Reading, verdicts: readonly TopicVerdict[]): Reading {
  if (verdicts.length === 0) return reading;
  const own = verdicts
    .filter(({ matches, topic }) => matches && topic.kind !== 'theme')
    .flatMap(({ hits }) => hits.filter(({ list }) => list === 'any'))
    .flatMap(({ places }) => places.flatMap((place) => wordsAt(reading, place) ?? []));
  if (own.length === 0) return reading;
  const hits = own.map((words): Hit => ({ sign: { kind: 'evidence', of: 'film' }, ...words }));
  return withHits(
    reading,
    [...reading.hits, ...hits].sort((one, other) => one.first - other.first),
  );
}

/** The words a stretch of the text covers; undefined for a handle, which is no word. */
function wordsAt({ words }: Reading, { start, end }: TextSpan): { first: number; last: number } | undefined {
  const first = firstIndex(words, (word) => word.end > start);
  const last = firstIndex(words, (word) => word.start >= end) - 1;
  return last < first ? undefined : { first, last };
}

/** The first index from which on a test holds, in a list that has first only those that fail it. */
function firstIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
