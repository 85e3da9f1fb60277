/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST = 5;
/** From this length on a word may have two slips in it. */
const LONG = 9;
const LONGEST = 16;
const MAX_CANDIDATES = 3;

/** How many slips (a letter missing, too much, wrong, or two letters swapped) a word of this length may have. */
function slipsAllowed(length: number): number {
  if (length < SHORTEST || length > LONGEST) return 0;
  return length < LONG ? 1 : 2;
}

/**
 * Finds the known words that a word may be a misspelling of. The first letter has to be right.
 *
 * A deletion index (Wolf Garbe's SymSpell): two words at most k slips apart become equal when at most k letters are left
 * out of each. Every known word is entered under the hashes of what is left of it, so a look-up costs the same however many
 * words are known: one hash for each way to leave letters out, and a comparison with the few words found there.
 */
export function createSpeller(words: readonly string[]): (word: string) => readonly string[] {
  const size = words.reduce((sum, word) => sum + countShortened(word.length), 0);
  const buckets = new Int32Array(2 ** Math.ceil(Math.log2(size + 1))).fill(-1);
  const mask = buckets.length - 1;
  const hashes = new Int32Array(size);
  const wordAt = new Int32Array(size);
  const next = new Int32Array(size);
  let entries = 0;
  for (const [index, word] of words.entries()) {
    forEachShortened(word, (hash) => {
      const bucket = scramble(hash) & mask;
      hashes[entries] = hash;
      wordAt[entries] = index;
      next[entries] = buckets[bucket] ?? -1;
      buckets[bucket] = entries;
      entries += 1;
    });
  }

  return (word) => {
    const allowed = slipsAllowed(word.length);
    if (allowed === 0) return [];
    let best = allowed;
    let found: string[] = [];
    forEachShortened(word, (hash) => {
      for (let entry = buckets[scramble(hash) & mask] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
        if (hashes[entry] !== hash) continue;
        const candidate = words[wordAt[entry] ?? -1];
        if (candidate === undefined || candidate.charCodeAt(0) !== word.charCodeAt(0)) continue;
        const within = Math.min(best, slipsAllowed(candidate.length));
        const slips = countSlips(word, candidate, within);
        if (slips > within || found.includes(candidate)) continue;
        if (slips < best) found = [];
        best = slips;
        if (found.length < MAX_CANDIDATES) found.push(candidate);
      }
    });
    return found;
  };
}

function countShortened(length: number): number {
  const allowed = slipsAllowed(length);
  const rest = length - 1;
  return allowed === 0 ? 0 : 1 + rest + (allowed === 2 ? (rest * (rest - 1)) / 2 : 0);
}

const BASE = 31;
const POWERS = new Int32Array(LONGEST + 1);
const PREFIXES = new Int32Array(LONGEST + 1);
for (let at = 0, power = 1; at <= LONGEST; at += 1, power = Math.imul(power, BASE)) POWERS[at] = power;

/**
 * Hashes of the word and of the word with one or two letters left out, never the first one; each computed from the hashes
 * of its beginnings.
 */
function forEachShortened(word: string, found: (hash: number) => void): void {
  const { length } = word;
  const allowed = slipsAllowed(length);
  if (allowed === 0) return;
  for (let at = 0; at < length; at += 1) {
    PREFIXES[at + 1] = (Math.imul(PREFIXES[at] ?? 0, BASE) + word.charCodeAt(at)) | 0;
  }
  found(PREFIXES[length] ?? 0);
  for (let first = 1; first < length; first += 1) {
    found(append(PREFIXES[first] ?? 0, first + 1, length));
    if (allowed === 1) continue;
    for (let second = first + 1; second < length; second += 1) {
      found(append(append(PREFIXES[first] ?? 0, first + 1, second), second + 1, length));
    }
  }
}

/** The hash of what `hash` stands for, followed by the letters of the current word from `from` up to `to`. */
function append(hash: number, from: number, to: number): number {
  const power = POWERS[to - from] ?? 1;
  const middle = ((PREFIXES[to] ?? 0) - Math.imul(PREFIXES[from] ?? 0, power)) | 0;
  return (Math.imul(hash, power) + middle) | 0;
}

/** Spreads what differs in the high bits over the low ones, which choose the bucket (the end of MurmurHash3's mixing). */
function scramble(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/**
 * Restricted Damerau-Levenshtein distance (optimal string alignment), given up once it must exceed `limit`. natural has it
 * too, but makes an object for every pair of letters and needs the underscore package.
 */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? limit + 1;
}
