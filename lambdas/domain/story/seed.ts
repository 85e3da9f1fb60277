import { DAY_MS } from '../bucket.ts';
import type { Fingerprint } from './fingerprint.ts';
import { lookupNumbers } from './lookup-keys.ts';
import { comparedWith, profileOf } from './similarity.ts';

/**
 * A mention that later ones are compared with: whoever tells the same joins its story. It is the first of its story, or a
 * variant of that.
 */
export interface Seed extends Origin {
  readonly fingerprint: Fingerprint;
  /** The first mention of the story, where this is another one. */
  readonly variantOf?: Origin;
}

/** The first mention of a story. */
export interface Origin {
  /** The mention's id; the origin's is the story's as well. */
  readonly id: string;
  /** Event time, epoch milliseconds. */
  readonly at: number;
}

export function originOf(seed: Seed): Origin {
  return seed.variantOf ?? seed;
}

/** How far apart in event time two mentions of one story may be. After that it is told anew. */
export const STORY_REACH_MS = 30 * DAY_MS;

/**
 * Texts that weigh less tell nothing that could be recognised: "first day on set!! #bts". Names help, but there must be
 * something of them.
 */
const MIN_SUBSTANCE = 6;
const MIN_BESIDE_NAMES = 2;

/** Whether there is enough in a text to know it again. */
export function hasSubstance(fingerprint: Fingerprint): boolean {
  if (fingerprint.links.length > 0) return true;
  const { weight, linked } = profileOf(fingerprint);
  return weight >= MIN_BESIDE_NAMES && weight + linked >= MIN_SUBSTANCE;
}

/** The seed whose story a mention joins. */
export interface Choice {
  readonly seed: Seed;
  /** Log-odds that both tell one story. */
  readonly similarity: number;
}

/** The seed that tells the same, if one does: the most similar, of equals the oldest. */
export function chooseSeed(own: Seed, seeds: Iterable<Seed>): Choice | undefined {
  const compare = comparedWith(own.fingerprint);
  let best: Choice | undefined;
  for (const seed of seeds) {
    if (seed.id === own.id || Math.abs(originOf(seed).at - own.at) > STORY_REACH_MS) continue;
    const similarity = compare(seed.fingerprint);
    if (similarity < 0) continue;
    const isBetter =
      best === undefined ||
      similarity > best.similarity ||
      (similarity === best.similarity && compareSeeds(seed, best.seed) < 0);
    if (isBetter) best = { seed, similarity };
  }
  return best;
}

/**
 * A variant resembles the first mention at least so surely, in log-odds, and is found by so many keys that the first one is
 * not.
 */
const SURE = 1;
const MIN_NEW_KEYS = 2;

/**
 * Whether a mention that joins a story is worth comparing later ones with: it tells the story in other words, and none like
 * it is known. It surely resembles the story's first mention, not another variant, so that a story cannot wander from one
 * revelation to another. `near`: all seeds it was compared with.
 */
export function isVariant(own: Seed, { seed, similarity }: Choice, near: Iterable<Seed>): boolean {
  if (seed.variantOf !== undefined || similarity < SURE) return false;
  for (const { variantOf } of near) if (variantOf?.id === seed.id) return false;
  const known = new Set(lookupNumbers(seed.fingerprint));
  return lookupNumbers(own.fingerprint).filter((key) => !known.has(key)).length >= MIN_NEW_KEYS;
}

/**
 * Of seeds that were announced at once, the one that all of them agree on: the first mention of the oldest story that is
 * told alike. `own` when none is older.
 */
export function chooseAmongRivals(own: Seed, rivals: Iterable<Seed>): Origin {
  let oldest: Origin = own;
  for (const rival of rivals) {
    const origin = originOf(rival);
    if (compareSeeds(origin, oldest) < 0 && chooseSeed(own, [rival]) !== undefined) oldest = origin;
  }
  return oldest;
}

/** Older first. */
export function compareSeeds(one: Origin, two: Origin): number {
  return one.at - two.at || (one.id < two.id ? -1 : one.id > two.id ? 1 : 0);
}
