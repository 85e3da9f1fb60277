import type { Span } from '../../domain/bucket.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { TrendWindow } from '../../domain/window.ts';
import type { Key } from './table.ts';

/**
 * Every key of the table, in one place. Times are ISO 8601, so that they sort as they pass; `~` sorts after every
 * character that a key holds.
 */
export const keys = {
  mention: (id: string): Key => ({ pk: `MENTION#${id}`, sk: 'M' }),

  logPartition: (bucket: number, shard: number) => `LOG#${iso(bucket)}#${shard}`,

  topicPartition: (topic: TopicId) => `TOPIC#${topic}`,
  listingSort: (eventAt: string, mentionId: string) => `M#${eventAt}#${mentionId}`,
  listingsFrom: 'M#',
  listingsTo: 'M#~',
  series: (topic: TopicId, span: 'hour' | 'day', start: number): Key => ({
    pk: `TOPIC#${topic}`,
    sk: seriesSort(span, start),
  }),
  seriesSort,
  watch: (topic: TopicId): Key => ({ pk: `TOPIC#${topic}`, sk: 'WATCH' }),
  episodes: { pk: 'ALERTING', sk: 'EPISODES' },
  alertSettings: { pk: 'ALERTING', sk: 'SETTINGS' },

  story: (id: string): Key => ({ pk: `TOPIC#story:${id}`, sk: 'STORY' }),
  storyIndexPartition: (key: string) => `STORY#${key}`,
  storyIndexSort: (at: number, id: string) => `${iso(at)}#${id}`,

  dirtyPartition: 'DIRTY',
  dirty: (bucket: number): Key => ({ pk: 'DIRTY', sk: iso(bucket) }),

  summary: (span: Span, start: number): Key => ({ pk: summaryPartition(span, start), sk: iso(start) }),
  summaryPartition,

  leaderboard: (window: TrendWindow): Key => ({ pk: `TRENDS#${window}`, sk: 'LATEST' }),

  alertPartition: (month: string) => `ALERT#${month}`,
  alert: (startedAt: number, id: string): Key => ({
    pk: `ALERT#${iso(startedAt).slice(0, 7)}`,
    sk: `${iso(startedAt)}#${id}`,
  }),
  outboxPartition: 'OUTBOX',
  outbox: (startedAt: number, id: string): Key => ({ pk: 'OUTBOX', sk: `${iso(startedAt)}#${id}` }),

  digest: (channel: string, heldUntil: number): Key => ({ pk: `DIGEST#${channel}`, sk: iso(heldUntil) }),
  channels: { pk: 'ALERTING', sk: 'CHANNELS' },

  sourcePartition: 'SOURCE',
  source: (id: string): Key => ({ pk: 'SOURCE', sk: id }),

  host: (host: string): Key => ({ pk: `HOST#${host}`, sk: 'BUDGET' }),
  allowance: (name: string, day: string): Key => ({ pk: `ALLOWANCE#${name}`, sk: day }),

  teamTopics: { pk: 'CATALOG', sk: 'TOPICS' },
  teamTopicsPart: (revision: string, index: number): Key => ({ pk: 'CATALOG', sk: `TOPICS#${revision}#${index}` }),
  teamTopicsParts: (revision: string) => ({ pk: 'CATALOG', from: `TOPICS#${revision}#`, to: `TOPICS#${revision}#~` }),

  foldControl: { pk: 'FOLD', sk: 'CONTROL' },
} as const;

export function iso(time: number): string {
  return new Date(time).toISOString();
}

function seriesSort(span: 'hour' | 'day', start: number): string {
  return `${span === 'hour' ? 'H' : 'D'}#${iso(start)}`;
}

/**
 * Summaries lie beside each other in time, so that a stretch of them is one query: a day's buckets, a month's hours and a
 * year's days share a partition.
 */
function summaryPartition(span: Span, start: number): string {
  const shared = { bucket: 10, hour: 7, day: 4 }[span];
  return `SUMMARY#${span}#${iso(start).slice(0, shared)}`;
}
