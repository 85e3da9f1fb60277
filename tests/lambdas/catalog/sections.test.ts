import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSections, unpackSections } from '../../../lambdas/catalog/sections.ts';

const manyOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 500, maxLength: 520 });
const letter = fc.oneof(
  fc.constantFrom('a', 'é', '\n', '"', '\\', '\0', '家', '\ud83d', '😂'),
  fc.string({ maxLength: 3 }),
);
const member = fc.oneof(
  { depthSize: 'small' },
  // JSON has no -0.
  fc.jsonValue().map((json): unknown => JSON.parse(JSON.stringify(json))),
  manyOf(letter),
  manyOf(letter).map((letters) => letters.join('')),
  manyOf(fc.double({ noNaN: true })),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array(),
  // Places of other things only rise, mostly by little.
  fc.array(fc.oneof(fc.nat(9), fc.nat(70_000))).map((steps) => {
    let place = 0;
    return Int32Array.from(steps, (step) => (place += step));
  }),
);
const value = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(member, fc.dictionary(fc.string(), member)), {
  noNullPrototype: true,
});

test('what is unpacked is what was packed, wherever in memory it lies', () => {
  fc.assert(
    fc.property(value, fc.nat(9), (packed, at) => {
      const bytes = packSections(packed);
      const elsewhere = new Uint8Array(at + bytes.length);
      elsewhere.set(bytes, at);
      expect(unpackSections(elsewhere.subarray(at))).toEqual(packed);
    }),
    { numRuns: 60 },
  );
});

test('numbers and words of a vocabulary are not read as JSON', () => {
  const vocabulary = {
    words: Array.from({ length: 1000 }, (_, index) => `word${index}`),
    names: { steps: Int32Array.from({ length: 1000 }, (_, index) => index), values: new Array(1000).fill(-1.25) },
  };
  const [json = ''] = Buffer.from(packSections(vocabulary)).toString('latin1').split('\n', 1);
  expect(json.length).toBeLessThan(200);
});
