import { expect, test } from 'vitest';
import { EMPTY_POINT, toBlock, toPoint } from '../../../lambdas/domain/series.ts';
import { summarize } from '../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../lambdas/domain/tally.ts';
import { anEntry, TEN } from './log-entries.ts';

const { total } = summarize([
  anEntry({ sentiment: 'positive', scoreThousandths: 800, authorHash: 1, platform: 'web' }),
  anEntry({ sentiment: 'negative', scoreThousandths: -500, authorHash: 2, platform: 'reddit' }),
  anEntry({ sentiment: 'neutral', scoreThousandths: 0, authorHash: 1, platform: 'web' }),
]);

test('a point is a tally with its authors counted out', () => {
  expect(toPoint(total)).toEqual({
    count: 3,
    positive: 1,
    negative: 1,
    unknown: 0,
    score: 0.1,
    authors: 2,
    platforms: { reddit: 1, web: 2 },
  });
});

test('silence is a point of zeros', () => {
  expect(EMPTY_POINT).toEqual({ count: 0, positive: 0, negative: 0, unknown: 0, score: 0, authors: 0, platforms: {} });
});

test('a block keeps its slots in place and leaves silent ones empty', () => {
  const block = toBlock(TEN, [undefined, total, EMPTY_TALLY], total);
  expect(block).toEqual({ start: TEN, slots: [undefined, toPoint(total), undefined], whole: toPoint(total) });
});
