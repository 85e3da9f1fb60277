import { storyIdOfTopic } from '../../../domain/story/story.ts';
import type { TopicId } from '../../../domain/topic.ts';
import type { ApiDeps } from '../deps.ts';

/** Names for these topics. A story's is its title, which grows clearer with its mentions: read once for all of them. */
export async function namesFor(
  topics: readonly TopicId[],
  { labelOf, stories }: Pick<ApiDeps, 'labelOf' | 'stories'>,
): Promise<(topic: TopicId) => string> {
  const ids = topics.flatMap((topic) => storyIdOfTopic(topic) ?? []);
  if (ids.length === 0) return labelOf;
  const told = await stories.read(ids);
  return (topic) => told.get(storyIdOfTopic(topic) ?? '')?.title.text ?? labelOf(topic);
}
