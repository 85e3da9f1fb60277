import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDistinct, type DistinctSketch, mergeSketches, SKETCH_SIZE } from '../../../lambdas/domain/distinct.ts';

const hash = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const sketchOf = (hashes: Iterable<number>): DistinctSketch =>
  [...hashes].reduce<DistinctSketch>((sketch, each) => mergeSketches(sketch, [each]), []);
const sketch = fc.array(hash, { maxLength: 300 }).map(sketchOf);

test('merging is commutative, associative and idempotent, and nothing is its neutral element', () => {
  fc.assert(
    fc.property(sketch, sketch, sketch, (a, b, c) => {
      expect(mergeSketches(a, b)).toEqual(mergeSketches(b, a));
      expect(mergeSketches(mergeSketches(a, b), c)).toEqual(mergeSketches(a, mergeSketches(b, c)));
      expect(mergeSketches(a, a)).toEqual(a);
      expect(mergeSketches(a, [])).toEqual(a);
    }),
  );
});

test('a sketch is sorted, without repeats, and never longer than its size', () => {
  fc.assert(
    fc.property(sketch, sketch, (a, b) => {
      const merged = mergeSketches(a, b);
      expect(merged).toEqual([...new Set(merged)].toSorted((left, right) => left - right));
      expect(merged.length).toBeLessThanOrEqual(SKETCH_SIZE);
    }),
  );
});

test('fewer different authors than the sketch holds are counted exactly, however often each speaks', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: SKETCH_SIZE - 1 }), (hashes) => {
      expect(countDistinct(sketchOf([...hashes, ...hashes.toReversed()]))).toBe(new Set(hashes).size);
    }),
  );
});

test.each([128, 200, 1_000, 20_000])('of %i authors it is wrong by a tenth, rarely by a third', (authors) => {
  const errors = Array.from({ length: 40 }, (_, world) => {
    const hashes = Array.from({ length: authors }, (_, author) => uniformHash(world * authors + author));
    const smallest = hashes.toSorted((left, right) => left - right).slice(0, SKETCH_SIZE);
    return countDistinct(smallest) / authors - 1;
  });
  const spread = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
  expect(spread).toBeLessThan(0.12);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.34);
});

test('hours added up from buckets know the same authors as the hour counted at once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(hash, { maxLength: 60 }), { maxLength: 12 }), (buckets) => {
      expect(buckets.map(sketchOf).reduce(mergeSketches, [])).toEqual(sketchOf(buckets.flat()));
    }),
  );
});

/** Spreads evenly over 32 bits (the finisher of MurmurHash3), and is the same on every run. */
function uniformHash(value: number): number {
  let bits = (value + 1) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
