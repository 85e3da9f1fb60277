import { catalogLabelOf } from '../../catalog/labels.ts';
import { MINUTE_MS } from '../../domain/bucket.ts';
import { kindOf, type TopicId } from '../../domain/topic.ts';
import { messageOf } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { TopicList, TopicStore } from '../../ports/topic-store.ts';
import { labelOf } from './label.ts';

export interface TeamTopicsDeps {
  readonly topics: Pick<TopicStore, 'read'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** For so long a change of the team's topics may go unseen. */
export const TOPICS_LOOK_EVERY_MS = MINUTE_MS;

/** The team's topics as they are now, or were a minute ago. The known ones stay in use while the table cannot be read. */
export function watchTopics({ topics, clock, log }: TeamTopicsDeps): () => Promise<TopicList> {
  let known: TopicList | undefined;
  let lookedAt = 0;
  let looking: Promise<TopicList> | undefined;

  return async () => {
    if (known !== undefined && clock.now() < lookedAt + TOPICS_LOOK_EVERY_MS) return known;
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };

  async function look(): Promise<TopicList> {
    lookedAt = clock.now();
    try {
      known = await topics.read(known);
    } catch (thrown) {
      // Without ever having read them there is no telling what a mention is about.
      if (known === undefined) throw thrown;
      log.warn('topics-not-read', { reason: messageOf(thrown) });
    }
    return known;
  }
}

/** The names of topics, the team's own among them. */
export interface TopicNames {
  /** Looks whether they have changed, at most once a minute; to be awaited before the others are asked. */
  readonly refreshNames: () => Promise<void>;
  readonly labelOf: (topic: TopicId) => string;
  /** Whether somebody follows the topic, mentioned or not: everybody the catalog's, a team its own. */
  readonly isInCatalog: (topic: TopicId) => boolean;
}

export function createTopicNames(deps: TeamTopicsDeps): TopicNames {
  const current = watchTopics(deps);
  let list: TopicList | undefined;
  let labels: ReadonlyMap<TopicId, string> = new Map();
  return {
    async refreshNames() {
      const now = await current();
      if (now === list) return;
      list = now;
      labels = new Map(now.topics.map(({ id, label }) => [id, label]));
    },
    labelOf: (topic) => labels.get(topic) ?? labelOf(topic),
    isInCatalog: (topic) => labels.has(topic) || (kindOf(topic) !== 'hashtag' && catalogLabelOf(topic) !== undefined),
  };
}
