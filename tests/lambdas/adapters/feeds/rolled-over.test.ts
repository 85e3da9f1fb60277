import { describe, expect, test } from 'vitest';
import { newestClaim, rolledOver } from '../../../../lambdas/adapters/feeds/rolled-over.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';

const HOUR = 3_600_000;
const before = [aMention({ id: 'a', at: NOON - 2 * HOUR }), aMention({ id: 'b', at: NOON - HOUR })];
const after = [aMention({ id: 'c', at: NOON }), aMention({ id: 'd', at: NOON - HOUR / 2 })];
const isKnown = ({ id }: Mention) => before.some((mention) => mention.id === id);
const undated = ({ publishedAt: _gone, ...mention }: Mention): Mention => mention;

describe('a document that rolls over between two polls', () => {
  test('is told when nothing is left of what was there', () => {
    expect(rolledOver(after, { isKnown, hadItems: true })).toContain('all 2 entries it shows are new');
    expect(rolledOver(after.slice(0, 1), { isKnown, hadItems: true })).toContain('the only entry it shows is new');
  });

  test('is not suspected while one entry is left', () => {
    expect(rolledOver([...after, ...before.slice(0, 1)], { isKnown, hadItems: true })).toBeUndefined();
  });

  test('is told although an entry that is pinned or was bumped stands in front', () => {
    const pinned = [...before.slice(0, 1), ...after];
    expect(rolledOver(pinned, { isKnown, hadItems: true })).toContain('rolled over');
    expect(rolledOver(pinned, { isKnown, hadItems: true, newestBefore: newestClaim(before, NOON) })).toBeDefined();
    expect(rolledOver(before.slice(0, 1), { isKnown, hadItems: true })).toBeUndefined();
  });

  test('is not suspected at the first poll, after an empty document, or when it is empty now', () => {
    expect(rolledOver(after, { isKnown, hadItems: false })).toBeUndefined();
    expect(rolledOver([], { isKnown, hadItems: true })).toBeUndefined();
  });

  test('is not suspected when the document reaches back in time to the last poll, whatever became of its ids', () => {
    const renamed = [...after, aMention({ id: 'b, renamed', at: NOON - HOUR })];
    const newestBefore = newestClaim(before, NOON);
    expect(rolledOver(renamed, { isKnown, hadItems: true, newestBefore })).toBeUndefined();
    expect(rolledOver(after, { isKnown, hadItems: true, newestBefore })).toBeDefined();
  });

  test('is judged by what is known alone where entries bear no dates', () => {
    expect(rolledOver(after.map(undated), { isKnown, hadItems: true, newestBefore: NOON })).toBeDefined();
  });
});

test('the newest claim leaves out entries without dates and those of the future', () => {
  const future = aMention({ at: NOON + HOUR });
  expect(newestClaim([...before.map(undated), ...before, future], NOON)).toBe(NOON - HOUR);
  expect(newestClaim([future, ...before.map(undated)], NOON)).toBeUndefined();
});
