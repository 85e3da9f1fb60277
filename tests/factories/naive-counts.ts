import { expect } from 'vitest';
import { readPoints } from '../../lambdas/app/read-series.ts';
import { ceilingOf, DAY_MS, type Span, startOf } from '../../lambdas/domain/bucket.ts';
import type { TaggedMention } from '../../lambdas/domain/mention.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import type { Pipeline } from './pipeline.ts';

/** Counts by topic and span, as anybody would count on paper: every different mention once, at its event time. */
export function countNaively(mentions: Iterable<TaggedMention>, span: Span): Map<TopicId, Map<number, number>> {
  const once = new Map([...mentions].map((mention) => [mention.id, mention]));
  const counts = new Map<TopicId, Map<number, number>>();
  for (const { eventAt, tags } of once.values()) {
    if (!tags.relevant) continue;
    for (const { id } of tags.topics) {
      const ofTopic = counts.get(id) ?? new Map<number, number>();
      const start = startOf(span, Date.parse(eventAt));
      counts.set(id, ofTopic.set(start, (ofTopic.get(start) ?? 0) + 1));
    }
  }
  return counts;
}

/** Everything that fold derives says exactly what a naive count of the mentions says. */
export async function expectExactCounts(
  { derived, clock }: Pipeline,
  mentions: readonly TaggedMention[],
): Promise<void> {
  const times = mentions.map(({ eventAt }) => Date.parse(eventAt));
  const range = {
    from: startOf('day', Math.min(clock.now(), ...times)),
    to: ceilingOf('day', Math.max(clock.now(), ...times) + 1),
  };
  const topics = [...new Set(mentions.flatMap(({ tags }) => tags.topics.map(({ id }) => id)))];
  for (const span of ['bucket', 'hour', 'day'] as const) {
    const naive = countNaively(mentions, span);
    expect(await summaryCounts(derived, span, range), `${span} summaries`).toEqual(naive);
    for (const topic of topics) {
      const points = await readPoints(topic, span, range, derived);
      const counted = new Map(
        points.filter(({ point }) => point.count > 0).map(({ start, point }) => [start, point.count]),
      );
      expect(counted, `${span} series of ${topic}`).toEqual(naive.get(topic) ?? new Map());
    }
  }
  await expectBoards(derived, clock.now(), mentions);
}

async function summaryCounts(derived: Pipeline['derived'], span: Span, range: { from: number; to: number }) {
  const counts = new Map<TopicId, Map<number, number>>();
  for (const { start, summary } of await derived.readSummaries(span, range)) {
    for (const [topic, { count }] of summary.topics)
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
  const naive = [...countNaively(inWindow, 'day')].map(([topic, days]) => [
    topic,
    [...days.values()].reduce((sum, count) => sum + count, 0),
  ]);
  expect(Object.fromEntries(board?.trends.map(({ topic, count }) => [topic, count]) ?? [])).toEqual(
    Object.fromEntries(naive),
  );
}
