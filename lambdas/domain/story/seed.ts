import { DAY_MS } from '../bucket.ts';
import type { Fingerprint } from './fingerprint.ts';
import { comparedWith, profileOf } from './similarity.ts';

/** The first mention of a story: whoever tells the same joins it. */
export interface Seed {
  /** The mention's id, and the story's. */
  readonly id: string;
  /** Event time, epoch milliseconds. */
  readonly at: number;
  readonly fingerprint: Fingerprint;
}

/** How far apart in event time two mentions of one story may be. After that it is told anew. */
export const STORY_REACH_MS = 30 * DAY_MS;

/** Texts that weigh less tell nothing that could be recognised: "first day on set!! #bts". Names help, but there must be something of them. */
const MIN_SUBSTANCE = 6;
const MIN_BESIDE_NAMES = 2;

/** Whether there is enough in a text to know it again. */
export function hasSubstance(fingerprint: Fingerprint): boolean {
  if (fingerprint.links.length > 0) return true;
  const { weight, linked } = profileOf(fingerprint);
  return weight >= MIN_BESIDE_NAMES && weight + linked >= MIN_SUBSTANCE;
}

/**
 * The seed that tells the same, if one does: the most similar, of equals the oldest. Only seeds are compared with, never what joined them, so that a
 * story cannot wander from one revelation to another.
 */
export function chooseSeed(own: Seed, seeds: Iterable<Seed>): Seed | undefined {
  const compare = comparedWith(own.fingerprint);
  let best: { seed: Seed; similarity: number } | undefined;
  for (const seed of seeds) {
    if (seed.id === own.id || Math.abs(seed.at - own.at) > STORY_REACH_MS) continue;
    const similarity = compare(seed.fingerprint);
    if (similarity < 0) continue;
    const isBetter =
      best === undefined ||
      similarity > best.similarity ||
      (similarity === best.similarity && compareSeeds(seed, best.seed) < 0);
    if (isBetter) best = { seed, similarity };
  }
  return best?.seed;
}

/** Of seeds that were announced at once, the one that all of them agree on: the oldest similar one. `own` when none is older. */
export function chooseAmongRivals(own: Seed, rivals: Iterable<Seed>): Seed {
  let oldest = own;
  for (const rival of rivals) {
    if (compareSeeds(rival, oldest) < 0 && chooseSeed(own, [rival]) !== undefined) oldest = rival;
  }
  return oldest;
}

/** Older first. */
export function compareSeeds(one: Seed, two: Seed): number {
  return one.at - two.at || (one.id < two.id ? -1 : one.id > two.id ? 1 : 0);
}
