import type { TaggedMention } from '../mention.ts';
import { kindOf, type TopicId, topicId } from '../topic.ts';
import { titleCandidate } from './clarity.ts';

/** What people are told of a story besides its numbers. */
export interface Story {
  readonly title: StoryTitle;
  readonly first: StorySighting;
  /** The first sighting through each source, oldest first; of very many the oldest. */
  readonly sources: readonly StorySighting[];
}

interface StoryTitle {
  readonly text: string;
  readonly clarity: number;
  /** The mention it is taken from. */
  readonly at: number;
  readonly mentionId: string;
}

export interface StorySighting {
  /** Event time, epoch milliseconds. */
  readonly at: number;
  readonly mentionId: string;
  readonly platform: string;
  readonly source: string;
  readonly url?: string;
}

export const MAX_STORY_SOURCES = 20;

/** The story that a mention was given, if it was given one. */
export function storyIdOf({ tags }: TaggedMention): string | undefined {
  return tags.topics.find(({ kind }) => kind === 'story')?.id.slice('story:'.length);
}

export function storyTopic(storyId: string): TopicId {
  return topicId('story', storyId);
}

/** The id behind a story's topic; undefined for topics of other kinds. */
export function storyIdOfTopic(topic: TopicId): string | undefined {
  return kindOf(topic) === 'story' ? topic.slice('story:'.length) : undefined;
}

/** What one mention adds to its story. */
export function toldBy(mention: TaggedMention): Story {
  const at = Date.parse(mention.eventAt);
  const { title: text, clarity } = titleCandidate(mention);
  const sighting: StorySighting = {
    at,
    mentionId: mention.id,
    platform: mention.platform,
    source: mention.source,
    ...(mention.url === undefined ? {} : { url: mention.url }),
  };
  return { title: { text, clarity, at, mentionId: mention.id }, first: sighting, sources: [sighting] };
}

/** Order and repetition make no difference: every part is the least or the greatest of its kind. */
export function mergeStories(one: Story, two: Story): Story {
  const sources = new Map<string, StorySighting>();
  for (const sighting of [...one.sources, ...two.sources]) {
    const name = `${sighting.platform}\n${sighting.source}`;
    const known = sources.get(name);
    if (known === undefined || compareTimes(sighting, known) < 0) sources.set(name, sighting);
  }
  return {
    title: isClearer(two.title, one.title) ? two.title : one.title,
    first: compareTimes(two.first, one.first) < 0 ? two.first : one.first,
    sources: [...sources.values()].sort(compareTimes).slice(0, MAX_STORY_SOURCES),
  };
}

function isClearer(one: StoryTitle, two: StoryTitle): boolean {
  return one.clarity === two.clarity ? compareTimes(one, two) < 0 : one.clarity > two.clarity;
}

interface Dated {
  readonly at: number;
  readonly mentionId: string;
  readonly source?: string;
}

/** Older first; between equals the names decide. */
function compareTimes(one: Dated, two: Dated): number {
  return (
    one.at - two.at || compareText(one.mentionId, two.mentionId) || compareText(one.source ?? '', two.source ?? '')
  );
}

function compareText(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}
