/**
 * How many different things were seen, in a sketch that can be merged in any order: the smallest hashes ("k minimum
 * values", Bar-Yossef et al., RANDOM 2002, algorithm 2). Exact below `SKETCH_SIZE` different things; from there on the
 * standard error is about 1 / sqrt(SKETCH_SIZE - 2), 9 %.
 *
 * Sorted, ascending, without repeats; 32-bit unsigned hashes.
 */
export type DistinctSketch = readonly number[];

export const SKETCH_SIZE = 128;

const HASH_RANGE = 2 ** 32;

/** Merging is commutative, associative and idempotent, which is what lets hours be added up from buckets. */
export function mergeSketches(left: DistinctSketch, right: DistinctSketch): DistinctSketch {
  const merged: number[] = [];
  let l = 0;
  let r = 0;
  while (merged.length < SKETCH_SIZE && (l < left.length || r < right.length)) {
    const fromLeft = left[l] ?? HASH_RANGE;
    const fromRight = right[r] ?? HASH_RANGE;
    if (fromLeft <= fromRight) l += 1;
    if (fromRight <= fromLeft) r += 1;
    merged.push(Math.min(fromLeft, fromRight));
  }
  return merged;
}

/** The number of different things, a whole number. */
export function countDistinct(sketch: DistinctSketch): number {
  const largest = sketch.at(-1);
  if (largest === undefined || sketch.length < SKETCH_SIZE) return sketch.length;
  return Math.round(((SKETCH_SIZE - 1) * HASH_RANGE) / (largest + 1));
}

/**
 * How much two sets have in common, from 0 to 1: the part of their union that lies in both, from the smallest hashes of the
 * union (Broder, "On the resemblance and containment of documents", 1997). Exact below `SKETCH_SIZE` different things.
 */
export function resemblance(left: DistinctSketch, right: DistinctSketch): number {
  const union = mergeSketches(left, right);
  if (union.length === 0) return 0;
  const ofLeft = new Set(left);
  const ofRight = new Set(right);
  return union.filter((hash) => ofLeft.has(hash) && ofRight.has(hash)).length / union.length;
}
