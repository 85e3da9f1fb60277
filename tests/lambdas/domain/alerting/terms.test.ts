import { expect, test } from 'vitest';
import { risenTerms } from '../../../../lambdas/domain/alerting/terms.ts';
import { EMPTY_SUMMARY, type Summary } from '../../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../../lambdas/domain/tally.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import { aCompany } from '../../../factories/findings.ts';

/** A past of a thousand mentions. */
function aPast(counts: Readonly<Record<TopicId, number>> = {}): Summary {
  const topics = new Map(Object.entries(counts).map(([topic, count]) => [topic as TopicId, { ...EMPTY_TALLY, count }]));
  return { ...EMPTY_SUMMARY, total: { ...EMPTY_TALLY, count: 1000 }, topics };
}

function saying(phrases: Readonly<Record<string, number>>, topics: Readonly<Record<string, number>> = {}) {
  return { ...aCompany(40, topics), phrases: new Map(Object.entries(phrases)) };
}

test('what is said now and was not before, the most said first; hashtags too', () => {
  const company = saying(
    { 'sixty doors': 20, 'axe scene': 9, 'once said': 2 },
    { 'hashtag:doors': 15, 'work:the-shining': 40 },
  );
  expect(risenTerms(company, aPast())).toEqual(['sixty doors', '#doors', 'axe scene']);
});

test('what is always said is no news', () => {
  const past = aPast({ 'phrase:behind-scenes': 500, 'hashtag:bts': 400 });
  expect(risenTerms(saying({ 'behind scenes': 20 }, { 'hashtag:bts': 16 }), past)).toEqual([]);
});

test('of a phrase and its pieces one is shown, and never more than eight', () => {
  expect(risenTerms(saying({ 'sixty doors': 20, 'broke sixty doors': 20 }), aPast())).toEqual(['broke sixty doors']);
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`word${index} said${index}`, 10]));
  expect(risenTerms(saying(many), aPast())).toHaveLength(8);
});
