import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../lambdas/domain/bucket.ts';
import { EMPTY_SUMMARY, type Summary, summarize } from '../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY, type Tally } from '../../../lambdas/domain/tally.ts';
import { kindOf, type TopicId } from '../../../lambdas/domain/topic.ts';
import { LEADERBOARD_SIZE, rankTrends } from '../../../lambdas/domain/trend.ts';
import { windowAt } from '../../../lambdas/domain/window.ts';
import { anEntry, logEntry, TEN } from './log-entries.ts';

const RANGE = windowAt('1h', TEN);
const NO_PAST = { summary: EMPTY_SUMMARY, firstDataAt: undefined };
const counting = (count: number): Tally => ({ ...EMPTY_TALLY, count, platforms: { web: count } });

function summaryOf(counts: Readonly<Record<TopicId, number>>, total = 100): Summary {
  const topics = Object.entries(counts).map(([topic, count]): [TopicId, Tally] => [topic as TopicId, counting(count)]);
  return { ...EMPTY_SUMMARY, total: counting(total), topics: new Map(topics) };
}

describe('a leaderboard', () => {
  test('puts the topics with most mentions first, and equals in order of their names', () => {
    const current = summaryOf({ 'theme:b': 3, 'work:a': 7, 'theme:a': 3 });
    const { trends } = rankTrends('1h', RANGE, current, NO_PAST);
    expect(trends.map(({ topic }) => topic)).toEqual(['work:a', 'theme:a', 'theme:b']);
  });

  test('leaves out stories that are told once, and nothing else that is', () => {
    const current = summaryOf({ 'story:told-twice': 2, 'story:told-once': 1, 'theme:a': 1 });
    const { trends } = rankTrends('1h', RANGE, current, NO_PAST);
    expect(trends.map(({ topic }) => topic)).toEqual(['story:told-twice', 'theme:a']);
  });

  test('is the same whatever order the mentions came in', () => {
    const permuted = fc
      .array(logEntry, { maxLength: 40 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(permuted, ([all, shuffled]) => {
        const boards = [all, shuffled].map((entries) => rankTrends('1h', RANGE, summarize(entries), NO_PAST));
        expect(JSON.stringify(boards[0])).toBe(JSON.stringify(boards[1]));
      }),
    );
  });

  test('says which share of all behind-the-scenes mentions speaks of a topic; shares may add up to more than one', () => {
    const current = summarize([
      anEntry({ topics: ['theme:a', 'theme:b'] }),
      anEntry({ topics: ['theme:a'] }),
      anEntry({ topics: [] }),
      anEntry({ topics: ['theme:a'], isRelevant: false, sense: 'band' }),
    ]);
    const board = rankTrends('1h', RANGE, current, NO_PAST);
    expect(board.trends.map(({ topic, share }) => [topic, share])).toEqual([
      ['theme:a', 0.6667],
      ['theme:b', 0.3333],
    ]);
    expect(board.total.count).toBe(3);
    expect(board.keptOut.band).toBe(1);
  });

  test.each([
    ['nothing was ever seen before', undefined, undefined],
    ['less than one whole window was watched', RANGE.from - HOUR_MS + 1, undefined],
    ['exactly one window was watched', RANGE.from - HOUR_MS, 12],
    ['six windows were watched', RANGE.from - 6 * HOUR_MS, 2],
    ['all 24 windows were watched', RANGE.from - 24 * HOUR_MS, 0.5],
    ['more was watched than is looked at', RANGE.from - 999 * HOUR_MS, 0.5],
  ])('expects of twelve mentions before, when %s, %s', (_, firstDataAt, expected) => {
    const past = { summary: summaryOf({ 'theme:a': 12 }), firstDataAt };
    const [trend] = rankTrends('1h', RANGE, summaryOf({ 'theme:a': 4 }), past).trends;
    expect(trend?.expected).toBe(expected);
    expect(trend !== undefined && 'unusualness' in trend).toBe(expected !== undefined);
  });

  test('says how many deviations a count lies above what was expected; a silent past counts as one mention', () => {
    const unusualness = (count: number, before: number) =>
      rankTrends('1h', RANGE, summaryOf({ 'theme:a': count }), {
        summary: summaryOf({ 'theme:a': before }),
        firstDataAt: RANGE.from - 24 * HOUR_MS,
      }).trends[0]?.unusualness;
    expect(unusualness(8, 96)).toBe(2);
    expect(unusualness(4, 96)).toBe(0);
    expect(unusualness(1, 96)).toBe(-1.5);
    expect(unusualness(5, 0)).toBe(5);
  });

  test('keeps a hundred topics of each kind, so that many hashtags push out no person', () => {
    const many = Array.from({ length: 150 }, (_, index): [TopicId, number] => [`hashtag:${index}`, 1000 - index]);
    const current = summaryOf({ ...Object.fromEntries(many), 'person:quiet': 1 });
    const { trends } = rankTrends('1h', RANGE, current, NO_PAST);
    const kinds = Map.groupBy(trends, ({ topic }) => kindOf(topic));
    expect(kinds.get('hashtag')?.map(({ count }) => count)).toEqual(
      many.slice(0, LEADERBOARD_SIZE).map(([, count]) => count),
    );
    expect(kinds.get('person')).toHaveLength(1);
  });
});
