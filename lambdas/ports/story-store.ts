import type { Story } from '../domain/story/story.ts';

/** What people are told of stories: titles, first sightings, sources. */
export interface StoryStore {
  /** By id; what nobody has told is left out. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Story>>;
  /**
   * Adds what mentions tell to what is known, each by its story's id. Idempotent, and the order makes no difference.
   * `begun`: the stories that probably nobody has told before; that is looked up only where it turns out to be wrong.
   */
  add(told: ReadonlyMap<string, Story>, begun?: ReadonlySet<string>): Promise<void>;
}
