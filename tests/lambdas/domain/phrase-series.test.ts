import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../lambdas/domain/bucket.ts';
import { type DayChange, phraseBlocks } from '../../../lambdas/domain/phrase-series.ts';
import { EMPTY_SUMMARY, type Summary } from '../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../lambdas/domain/tally.ts';
import { TEN } from './log-entries.ts';

const WIRE_WORK = 'phrase:wire-work';
const [NINE, EIGHT] = [TEN - HOUR_MS, TEN - 2 * HOUR_MS];

/** A span in which so many authors say the phrase once each, and everybody names a theme. */
function said(authors: number): Summary {
  const sketch = Array.from({ length: authors }, (_, author) => author);
  const theme = { ...EMPTY_TALLY, count: 9, authors: [1, 2, 3] };
  const phrase = { ...EMPTY_TALLY, count: authors, authors: sketch };
  return {
    ...EMPTY_SUMMARY,
    topics: new Map([['theme:feud', theme], ...(authors === 0 ? [] : [[WIRE_WORK, phrase] as const])]),
  };
}

const hours = (...all: [number, number][]) => new Map(all.map(([hour, authors]) => [hour, said(authors)]));

function blocks(change: Partial<DayChange>) {
  return phraseBlocks({
    before: { day: said(4), hours: hours([EIGHT, 2], [TEN, 2]) },
    after: { day: said(4), hours: hours([EIGHT, 2], [TEN, 2]), wholeTail: said(4) },
    dirtyHours: new Set([TEN]),
    changedIn: () => [],
    mustWriteAll: false,
    ...change,
  });
}

describe('which blocks of a phrase have to be written', () => {
  test('none where nothing changed, and none of other topics', () => {
    expect(blocks({})).toEqual([]);
  });

  test('of a topic, the hours in which it changed', () => {
    expect(blocks({ changedIn: () => [TEN, TEN] })).toEqual([
      { topic: WIRE_WORK, isTopic: true, isNew: false, hours: [TEN] },
    ]);
  });

  test('of a topic, an hour that dropped it for others, though none of its buckets changed', () => {
    const after = { day: said(3), hours: hours([EIGHT, 2], [TEN, 0]), wholeTail: said(3) };
    expect(blocks({ after })).toEqual([{ topic: WIRE_WORK, isTopic: true, isNew: false, hours: [TEN] }]);
  });

  test('of what becomes a topic or is none any more, all hours that hold it or held it', () => {
    const seldom = { day: said(2), hours: hours([EIGHT, 1], [NINE, 0], [TEN, 1]) };
    const often = { day: said(3), hours: hours([EIGHT, 1], [NINE, 0], [TEN, 2]) };
    expect(blocks({ before: seldom, after: { ...often, wholeTail: often.day } })).toEqual([
      { topic: WIRE_WORK, isTopic: true, isNew: true, hours: [EIGHT, TEN] },
    ]);
    expect(blocks({ before: often, after: { ...seldom, wholeTail: seldom.day } })).toEqual([
      { topic: WIRE_WORK, isTopic: false, isNew: false, hours: [EIGHT, TEN] },
    ]);
  });

  test('what few authors say is never written', () => {
    const seldom = { day: said(2), hours: hours([TEN, 2]) };
    const change = { before: seldom, after: { ...seldom, wholeTail: seldom.day }, changedIn: () => [TEN] };
    expect(blocks(change)).toEqual([]);
    expect(blocks({ ...change, mustWriteAll: true })).toEqual([]);
  });

  test('after an unfinished fold, all of the dirty hours; and nothing into what that fold may still write of a rare one', () => {
    expect(blocks({ mustWriteAll: true })).toEqual([{ topic: WIRE_WORK, isTopic: true, isNew: false, hours: [TEN] }]);
    // The day keeps others now, but the sleeping fold has seen it when it did not.
    const dropped = { day: said(0), hours: hours([EIGHT, 2], [TEN, 2]) };
    expect(blocks({ before: dropped, after: { ...dropped, wholeTail: said(4) }, mustWriteAll: true })).toEqual([
      { topic: WIRE_WORK, isTopic: false, isNew: false, hours: [EIGHT, TEN] },
    ]);
  });
});
