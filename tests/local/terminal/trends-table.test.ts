import { expect, test } from 'vitest';
import { EMPTY_POINT } from '../../../lambdas/domain/series.ts';
import { topicId } from '../../../lambdas/domain/topic.ts';
import type { Leaderboard, Trend } from '../../../lambdas/domain/trend.ts';
import { renderTrendsTable } from '../../../local/terminal/trends-table.ts';

const BOARD: Leaderboard = {
  window: '24h',
  range: { from: 0, to: 1 },
  total: { ...EMPTY_POINT, count: 12, authors: 9 },
  keptOut: { production: 0, band: 0, figurative: 0, other: 0 },
  taggedBy: {},
  trends: [],
};

test('trends are columns that line up', () => {
  const trends: Trend[] = [
    {
      ...EMPTY_POINT,
      topic: topicId('work', 'the-shining'),
      count: 10,
      authors: 8,
      score: -0.254,
      share: 0.8,
      expected: 3.5,
      unusualness: 3,
    },
    { ...EMPTY_POINT, topic: topicId('theme', 'feuds'), count: 2, authors: 1, score: 0, share: 0.1 },
  ];
  expect(renderTrendsTable({ ...BOARD, trends }, (topic) => topic.slice(topic.indexOf(':') + 1))).toBe(`\
Behind-the-scenes mentions, last 24h: 12, by 9 authors

TOPIC        ID                MENTIONS  EXPECTED  SENTIMENT  AUTHORS
the-shining  work:the-shining        10       3.5      -0.25        8
feuds        theme:feuds              2         –       0.00        1
`);
});

test('a name as long as a post is cut, so that the columns stay in sight', () => {
  const trends: Trend[] = [
    { ...EMPTY_POINT, topic: topicId('story', 'xyz'), count: 2, authors: 2, score: 0, share: 1 },
  ];
  const [, row] = renderTrendsTable({ ...BOARD, trends }, () => 'He made that line up '.repeat(30))
    .split('\n')
    .slice(2);
  expect(row).toMatch(/^He made that line up .*… {2}story:xyz +2 /);
  expect(row?.length).toBeLessThan(120);
});

test('no trend is said in words', () => {
  expect(renderTrendsTable(BOARD, String)).toMatch(/No topic was mentioned/);
});
