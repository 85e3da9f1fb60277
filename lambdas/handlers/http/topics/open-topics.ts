import { type Episodes, openTopics } from '../../../domain/alerting/episode.ts';
import type { TopicId } from '../../../domain/topic.ts';

/** The topics of the episodes that are going on, each with the episode, of what the store answers. */
export function openTopicsOf(read: { readonly episodes: Episodes } | undefined): ReadonlyMap<TopicId, string> {
  return read === undefined ? new Map() : openTopics(read.episodes);
}
