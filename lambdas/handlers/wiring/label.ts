import { catalogLabelOf } from '../../catalog/labels.ts';
import { isPhrase, wordsOfPhrase } from '../../domain/phrase-topic.ts';
import type { TopicId } from '../../domain/topic.ts';

/** A topic's name for people; for a topic that left the catalog, what its id says. */
export function labelOf(topic: TopicId): string {
  if (isPhrase(topic)) return wordsOfPhrase(topic);
  return catalogLabelOf(topic) ?? topic.slice(topic.indexOf(':') + 1);
}
