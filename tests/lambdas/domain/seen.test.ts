import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../../lambdas/domain/mention.ts';
import { notSeen, packSeen } from '../../../lambdas/domain/seen.ts';
import { aMention } from '../../factories/mentions.ts';

const mentions = fc.array(fc.nat(40), { maxLength: 60 }).map((ids) => ids.map((id) => aMention({ id: `item ${id}` })));
const idsOf = (all: readonly Mention[]) => all.map(({ id }) => id);

test('what the document before did not hold is new, each once, in order; nothing else is', () => {
  fc.assert(
    fc.property(mentions, mentions, (before, now) => {
      const old = new Set(idsOf(before));
      const expected = [...new Set(idsOf(now))].filter((id) => !old.has(id));
      expect(idsOf(notSeen(now, packSeen(before)))).toEqual(expected);
    }),
  );
});

test('whatever is remembered, even garbage or half an entry, nothing new is dropped', () => {
  fc.assert(
    fc.property(mentions, fc.uint8Array({ maxLength: 100 }), (now, garbage) => {
      expect(new Set(idsOf(notSeen(now, garbage)))).toEqual(new Set(idsOf(now)));
    }),
  );
});

test('without a memory everything is new', () => {
  const now = [aMention({ id: 'a' }), aMention({ id: 'b' }), aMention({ id: 'a' })];
  expect(idsOf(notSeen(now, undefined))).toEqual(idsOf(now.slice(0, 2)));
});

test('memory is read where it lies inside a larger buffer, as the SDK hands it out', () => {
  const before = [aMention({ id: 'a' }), aMention({ id: 'b' })];
  const packed = packSeen(before);
  const inside = new Uint8Array([9, 9, 9, ...packed, 9]).subarray(3, 3 + packed.byteLength);
  expect(notSeen(before, inside)).toEqual([]);
});

test('of a document that never ends the first entries are remembered, within what an item can hold', () => {
  const [first, ...rest] = Array.from({ length: 25_000 }, (_, index) => aMention({ id: `item ${index}` }));
  const packed = packSeen(first === undefined ? [] : [first, ...rest]);
  expect(packed.byteLength).toBeLessThan(200_000);
  expect(notSeen(first === undefined ? [] : [first], packed)).toEqual([]);
  expect(notSeen(rest.slice(-1), packed)).toHaveLength(1);
});
