import type { TimeRange } from '../domain/bucket.ts';
import type { Seed } from '../domain/story/seed.ts';

/**
 * Where first mentions of stories and their variants are filed, to be found. A read sees every write that ended before it.
 */
export interface StoryIndex {
  /** The seeds that are filed under the key, of a stretch of event time: the newest, at most some twenty. */
  find(key: string, range: TimeRange): Promise<Seed[]>;
  /** Files seeds under all their keys. Idempotent. */
  announce(seeds: readonly FiledSeed[]): Promise<void>;
  /** Takes back what turned out to be no story of its own. */
  withdraw(seed: FiledSeed): Promise<void>;
}

export interface FiledSeed {
  readonly seed: Seed;
  readonly keys: readonly string[];
}
