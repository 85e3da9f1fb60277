import { expect, test } from 'vitest';
import { findHashtags } from '../../../../lambdas/domain/tagging/hashtags.ts';
import { tokensOf } from './tiny-tools.ts';

const tagsIn = (text: string): string[] => findHashtags(tokensOf(text)).map(({ id }) => id);

test('a hashtag is one topic whatever its case and width', () => {
  expect(tagsIn('#BTS #bts ＃ＢＴＳ')).toEqual(['hashtag:bts']);
  expect(findHashtags(tokensOf('#OnSet'))).toEqual([
    { id: 'hashtag:onset', kind: 'hashtag', label: '#onset', matched: ['#OnSet'] },
  ]);
});

test('a tag has 2 to 60 characters, and a post at most ten', () => {
  expect(tagsIn(`#a #${'x'.repeat(60)} #${'y'.repeat(61)}`)).toEqual([`hashtag:${'x'.repeat(60)}`]);
  expect(tagsIn(Array.from({ length: 50 }, (_, index) => `#tag${index}`).join(' '))).toHaveLength(10);
});

test('letters of every script make tags; "#1 fan" does not', () => {
  expect(tagsIn('#방탄소년단 #1 fan #cine_español')).toEqual(['hashtag:방탄소년단', 'hashtag:cine_español']);
});
