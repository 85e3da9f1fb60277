import { hash } from 'node:crypto';
import type { Fingerprinter, Told } from './fingerprint.ts';
import { lookupNumbers } from './lookup-keys.ts';
import { chooseSeed, hasSubstance, isVariant, originOf, type Seed } from './seed.ts';

/** How many stories are remembered, variants of them included, and how many of them are looked at for one key. */
export interface GroupingLimits {
  readonly stories: number;
  readonly perKey: number;
}

/** Together about 200 MB at most. */
const DEFAULT_LIMITS: GroupingLimits = { stories: 100_000, perKey: 20 };

/** So many are compared with a text: those that share most keys with it, of equals those of its heaviest words. */
const MOST_COMPARED = 32;
/** More shared keys than these make no difference. */
const MOST_HITS = 4;

interface Filed {
  readonly seed: Seed;
  readonly keys: readonly number[];
  /** Which text looked here last, and how many of its keys led here. */
  lookup: number;
  hits: number;
}

/**
 * Gives the texts of a stream their stories, in bounded memory: stories that nobody told for longest are forgotten first.
 * The answer is the story's id, or null for a text that has too little to be known by. `at`: epoch milliseconds; a text
 * without a time is within reach of every other.
 */
export function createStoryGrouper(
  fingerprint: Fingerprinter,
  limits: GroupingLimits = DEFAULT_LIMITS,
): (told: Told, at?: number) => string | null {
  /** By the ids of their mentions, in order of last use: a Map keeps the order in which keys were put. */
  const seeds = new Map<string, Filed>();
  const byKey = new Map<number, Filed[]>();
  let lookups = 0;

  // Compared with anything, NaN is not out of reach.
  return (told, at = Number.NaN) => {
    const own: Seed = { id: '', at, fingerprint: fingerprint(told) };
    if (!hasSubstance(own.fingerprint)) return null;
    const keys = lookupNumbers(own.fingerprint);
    const known = near(keys);
    const choice = chooseSeed(own, known);
    if (choice === undefined) return file({ ...own, id: idOf(told, at) }, keys).id;
    const { id, at: begun } = originOf(choice.seed);
    refresh(choice.seed.id);
    refresh(id);
    if (isVariant(own, choice, known)) file({ ...own, id: idOf(told, at), variantOf: { id, at: begun } }, keys);
    return id;
  };

  function refresh(id: string): void {
    const filed = seeds.get(id);
    if (filed === undefined) return;
    seeds.delete(id);
    seeds.set(id, filed);
  }

  function near(keys: readonly number[]): Seed[] {
    lookups += 1;
    const seen: Filed[] = [];
    for (const key of keys) {
      for (const filed of byKey.get(key) ?? []) {
        if (filed.lookup !== lookups) {
          filed.lookup = lookups;
          filed.hits = 0;
          seen.push(filed);
        }
        filed.hits += 1;
      }
    }
    return seen.length <= MOST_COMPARED ? seen.map(({ seed }) => seed) : nearest(seen);
  }

  function file(seed: Seed, keys: readonly number[]): Seed {
    const known = seeds.get(seed.id);
    if (known !== undefined) forget(known);
    const added: Filed = { seed, keys, lookup: 0, hits: 0 };
    seeds.set(seed.id, added);
    for (const key of keys) {
      const filed = byKey.get(key) ?? [];
      filed.push(added);
      if (filed.length > limits.perKey) filed.shift();
      byKey.set(key, filed);
    }
    for (const oldest of seeds.values()) {
      if (seeds.size <= limits.stories) break;
      forget(oldest);
    }
    return seed;
  }

  function forget(forgotten: Filed): void {
    for (const key of forgotten.keys) {
      const left = (byKey.get(key) ?? []).filter((other) => other !== forgotten);
      if (left.length === 0) byKey.delete(key);
      else byKey.set(key, left);
    }
    seeds.delete(forgotten.seed.id);
  }
}

function nearest(seen: readonly Filed[]): Seed[] {
  const compared: Seed[] = [];
  for (let hits = MOST_HITS; hits > 0; hits -= 1) {
    for (const filed of seen) {
      if (Math.min(filed.hits, MOST_HITS) === hits) compared.push(filed.seed);
      if (compared.length >= MOST_COMPARED) return compared;
    }
  }
  return compared;
}

/** Characters of six bits: 132 bits. */
const ID_LENGTH = 22;

function idOf({ title = '', text, url = '' }: Told, at: number): string {
  return hash('sha256', `${title}\n${text}\n${url}\n${at}`, 'base64url').slice(0, ID_LENGTH);
}
