import type { TopicId } from '../../../domain/topic.ts';

/** The path of the page that tells people of one topic. Ids hold whatever fans write, half a character too. */
export function topicPath(topic: TopicId, query: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(given).toString();
  return `/topics/${encodeURIComponent(topic.toWellFormed())}${search === '' ? '' : `?${search}`}`;
}
