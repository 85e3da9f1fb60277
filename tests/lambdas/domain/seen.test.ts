import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../../lambdas/domain/mention.ts';
import { createIsKnown, notSeen, packSeen } from '../../../lambdas/domain/seen.ts';
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

const some = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => aMention({ id: `${name} ${index}` }));

test('what the last polls brought is known, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(mentions, { maxLength: 8 }), mentions, (polls, others) => {
      const seen = polls.reduce<Uint8Array | undefined>((before, poll) => packSeen(poll, before), undefined);
      const brought = new Set(polls.flatMap(idsOf));
      const isKnown = createIsKnown(seen);
      for (const mention of [...polls.flat(), ...others]) expect(isKnown(mention)).toBe(brought.has(mention.id));
    }),
  );
});

test('without a memory nothing is known', () => {
  expect(createIsKnown(undefined)(aMention())).toBe(false);
});

test('when there is no room for all, the newest polls are remembered', () => {
  const polls = Array.from({ length: 30 }, (_, turn) => some(`poll ${turn}`, 150));
  const seen = polls.reduce<Uint8Array | undefined>((before, poll) => packSeen(poll, before), undefined);
  const isKnown = createIsKnown(seen);
  for (const poll of polls.slice(-3)) expect(poll.every(isKnown)).toBe(true);
  expect(polls[0]?.some(isKnown)).toBe(false);
});

test('a document is remembered as a whole, however much of what came before has to go', () => {
  const before = some('before', 500);
  const now = some('now', 5_000);
  const seen = packSeen(now, packSeen(before));
  expect(notSeen(now, seen)).toEqual([]);
  expect(notSeen(before, seen)).toHaveLength(500);
});

test('a mention that stays is remembered for as long as it is brought', () => {
  const pinned = aMention({ id: 'pinned' });
  let seen: Uint8Array | undefined;
  for (let turn = 0; turn < 30; turn += 1) seen = packSeen([...some(`turn ${turn}`, 150), pinned], seen);
  expect(createIsKnown(seen)(pinned)).toBe(true);
});

test('polls that bring nothing forget nothing', () => {
  const before = some('before', 50);
  const seen = packSeen([], packSeen([], packSeen(before)));
  expect(notSeen(before, seen)).toEqual([]);
});
