import { expect } from 'vitest';
import { readPoints } from '../../lambdas/app/reading/read-series.ts';
import { ceilingOf, DAY_MS, type Span, startOf } from '../../lambdas/domain/bucket.ts';
import type { TaggedMention } from '../../lambdas/domain/mention.ts';
import { isPhrase, phraseTopic } from '../../lambdas/domain/phrase-topic.ts';
import type { Tags } from '../../lambdas/domain/tagging/tags.ts';
import { kindOf, type TopicId } from '../../lambdas/domain/topic.ts';
import type { Pipeline } from './pipeline.ts';

/** Counts by topic and span, as anybody would count on paper: every different mention once, at its event time. */
function countNaively(mentions: Iterable<TaggedMention>, span: Span): Map<TopicId, Map<number, number>> {
  const once = new Map([...mentions].map((mention) => [mention.id, mention]));
  const counts = new Map<TopicId, Map<number, number>>();
  for (const { eventAt, tags } of once.values()) {
    if (!tags.relevant) continue;
    for (const id of topicsOf(tags)) {
      const ofTopic = counts.get(id) ?? new Map<number, number>();
      const start = startOf(span, Date.parse(eventAt));
      counts.set(id, ofTopic.set(start, (ofTopic.get(start) ?? 0) + 1));
    }
  }
  return counts;
}

function topicsOf({ topics, phrases }: Tags): Set<TopicId> {
  return new Set([...topics.map(({ id }) => id), ...phrases.map(phraseTopic)]);
}

/** A phrase has a series on the days on which three authors say it; what a day's summary hears once it forgets. */
interface PhraseDays {
  readonly topicOn: (phrase: TopicId) => ReadonlySet<number>;
  readonly saidOn: (phrase: TopicId) => ReadonlyMap<number, number>;
}

function phraseDays(mentions: readonly TaggedMention[]): PhraseDays {
  const days = countNaively(mentions, 'day');
  const dayOf = ({ eventAt }: TaggedMention) => startOf('day', Date.parse(eventAt));
  const daysOf = (phrase: TopicId) => {
    const saying = mentions.filter(({ tags }) => tags.relevant && topicsOf(tags).has(phrase));
    const voices = Map.groupBy(saying, dayOf);
    return new Set([...voices].flatMap(([day, all]) => (new Set(all.map(voiceOf)).size >= 3 ? [day] : [])));
  };
  // Asked for each mention and each moment, and the same every time.
  const found = new Map<TopicId, ReadonlySet<number>>();
  return {
    saidOn: (phrase) => days.get(phrase) ?? new Map(),
    topicOn(phrase) {
      const known = found.get(phrase) ?? daysOf(phrase);
      found.set(phrase, known);
      return known;
    },
  };
}

/** Everything that fold derives says exactly what a naive count of the mentions says. */
export async function expectExactCounts(
  { derived, clock, mentions: listing }: Pipeline,
  mentions: readonly TaggedMention[],
): Promise<void> {
  const times = mentions.map(({ eventAt }) => Date.parse(eventAt));
  const range = {
    from: startOf('day', Math.min(clock.now(), ...times)),
    to: ceilingOf('day', Math.max(clock.now(), ...times) + 1),
  };
  const topics = [...new Set(mentions.flatMap(({ tags }) => [...topicsOf(tags)]))];
  const { topicOn, saidOn } = phraseDays(mentions);
  for (const span of ['bucket', 'hour', 'day'] as const) {
    const naive = countNaively(mentions, span);
    for (const topic of topics.filter(isPhrase))
      if (span === 'day') keepOnly(naive, topic, (day) => (saidOn(topic).get(day) ?? 0) > 1);
    expect(await summaryCounts(derived, span, range), `${span} summaries`).toEqual(naive);
    for (const topic of topics) {
      if (isPhrase(topic)) keepOnly(naive, topic, (start) => topicOn(topic).has(startOf('day', start)));
      const points = await readPoints(topic, span, range, derived);
      const counted = new Map(
        points.filter(({ point }) => point.count > 0).map(({ start, point }) => [start, point.count]),
      );
      expect(counted, `${span} series of ${topic}`).toEqual(naive.get(topic) ?? new Map());
    }
  }
  for (const topic of topics.filter(isPhrase)) {
    const listed = (await listing.list(topic, 1_000, undefined))?.mentions.map(({ id }) => id) ?? [];
    const saying = mentions.filter(
      ({ eventAt, tags }) =>
        tags.relevant && topicsOf(tags).has(topic) && topicOn(topic).has(startOf('day', Date.parse(eventAt))),
    );
    expect(new Set(listed), `mentions of ${topic}`).toEqual(new Set(saying.map(({ id }) => id)));
  }
  await expectBoards(derived, clock.now(), mentions);
}

/** A publication that names no authors speaks with one voice. */
function voiceOf({ platform, author, source }: TaggedMention): string {
  return `${platform}\n${author ?? `source ${source}`}`;
}

function keepOnly(naive: Map<TopicId, Map<number, number>>, topic: TopicId, isKept: (start: number) => boolean): void {
  const kept = [...(naive.get(topic) ?? [])].filter(([start]) => isKept(start));
  if (kept.length === 0) naive.delete(topic);
  else naive.set(topic, new Map(kept));
}

/** Stories are given when a mention is stored, so whoever tags by hand knows of none: they are left out. */
async function summaryCounts(derived: Pipeline['derived'], span: Span, range: { from: number; to: number }) {
  const counts = new Map<TopicId, Map<number, number>>();
  for (const { start, summary } of await derived.readSummaries(span, range)) {
    for (const [topic, { count }] of summary.topics)
      if (kindOf(topic) !== 'story')
        counts.set(topic, (counts.get(topic) ?? new Map<number, number>()).set(start, count));
  }
  return counts;
}

async function expectBoards(
  derived: Pipeline['derived'],
  now: number,
  mentions: readonly TaggedMention[],
): Promise<void> {
  const board = await derived.readLeaderboard('24h');
  const to = ceilingOf('bucket', now);
  const inWindow = mentions.filter(({ eventAt }) => Date.parse(eventAt) >= to - DAY_MS && Date.parse(eventAt) < to);
  const naive = [...countNaively(inWindow, 'day')].map(([topic, days]) => ({
    topic,
    count: [...days.values()].reduce((sum, count) => sum + count, 0),
  }));
  const configured = <T extends { topic: TopicId }>(all: readonly T[]) =>
    all.filter(({ topic }) => !isPhrase(topic) && kindOf(topic) !== 'story');
  expect(Object.fromEntries(configured(board?.trends ?? []).map(({ topic, count }) => [topic, count]))).toEqual(
    Object.fromEntries(configured(naive).map(({ topic, count }) => [topic, count])),
  );
}
