import type { Story } from '../domain/story/story.ts';

/** What people are told of stories: titles, first sightings, sources. */
export interface StoryStore {
  /** By id; what nobody has told is left out. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Story>>;
  /** Adds what mentions tell to what is known, each by its story's id. Idempotent, and the order makes no difference. */
  add(told: ReadonlyMap<string, Story>): Promise<void>;
}
