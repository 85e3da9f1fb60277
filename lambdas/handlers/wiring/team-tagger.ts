import type { Tagger } from '../../domain/tagging/tags.ts';
import type { TopicList } from '../../ports/topic-store.ts';
import { createDefaultTaggers } from './tagging.ts';
import { type TeamTopicsDeps, watchTopics } from './team-topics.ts';

/** The tagger of catalog and team together: another, with another version, once a change of the team's topics is seen. */
export function createTeamTagger(deps: TeamTopicsDeps): () => Promise<Tagger> {
  const current = watchTopics(deps);
  const taggerOf = createDefaultTaggers();
  let made: { readonly of: TopicList; readonly tagger: Tagger } | undefined;
  return async () => {
    const list = await current();
    if (made?.of !== list) {
      if (made !== undefined) deps.log.info('topics-changed', { topics: list.topics.length });
      made = { of: list, tagger: taggerOf(list.topics) };
    }
    return made.tagger;
  };
}
