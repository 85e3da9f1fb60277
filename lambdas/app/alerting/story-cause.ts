import type { Cause, Sighting } from '../../domain/alerting/alert.ts';
import { excerpt } from '../../domain/excerpt.ts';
import { type Story, storyIdOfTopic } from '../../domain/story/story.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { StoryStore } from '../../ports/story-store.ts';
import { MOST_CHARACTERS } from './evidence-mentions.ts';

/** The story with this topic; undefined when nobody has kept it. */
export async function readStory(
  topic: TopicId,
  { stories }: { readonly stories: Pick<StoryStore, 'read'> },
): Promise<Story | undefined> {
  const id = storyIdOfTopic(topic);
  return id === undefined ? undefined : (await stories.read([id])).get(id);
}

/** What is told of a story behind an alert. `share`: the part of the mentions that tell it. */
export function describeCause(story: TopicId, { title, first }: Story, share: number): Cause {
  const sighting: Sighting = {
    at: first.at,
    platform: first.platform,
    ...(first.url === undefined ? {} : { url: first.url }),
  };
  return { story, title: excerpt(title.text, MOST_CHARACTERS), share, first: sighting };
}
