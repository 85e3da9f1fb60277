import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutRarePhrases } from '../../../lambdas/domain/long-tail.ts';
import { isPhrase, phraseTopic } from '../../../lambdas/domain/phrase-topic.ts';
import { EMPTY_SUMMARY, mergeSummaries, type Summary } from '../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../lambdas/domain/tally.ts';
import type { TopicId } from '../../../lambdas/domain/topic.ts';

const MOST = { bucket: 2_000, hour: 8_000, day: 1_000 } as const;

/** Phrases said so often each, and a theme said once. */
function saying(counts: readonly number[]): Summary {
  const phrases = counts.map((count, at): [TopicId, typeof EMPTY_TALLY] => [
    phraseTopic(`phrase ${at}`),
    { ...EMPTY_TALLY, count },
  ]);
  return { ...EMPTY_SUMMARY, topics: new Map([['theme:feud', { ...EMPTY_TALLY, count: 1 }], ...phrases]) };
}

const phrasesIn = ({ topics }: Summary) => [...topics.keys()].filter(isPhrase);

describe('the long tail of phrases', () => {
  test('a bucket and an hour keep every phrase of usual traffic; a day lets go of what was said once', () => {
    const usual = saying([3, 2, 1, 1]);
    expect(withoutRarePhrases(usual, 'bucket')).toBe(usual);
    expect(withoutRarePhrases(usual, 'hour')).toBe(usual);
    expect(phrasesIn(withoutRarePhrases(usual, 'day'))).toEqual(['phrase:phrase-0', 'phrase:phrase-1']);
  });

  test.each(['bucket', 'hour', 'day'] as const)(
    'a %s keeps a bounded number, the most frequent, and other topics all',
    (span) => {
      const counts = Array.from({ length: MOST[span] + 500 }, (_, at) => 2 + (at % 3));
      const kept = withoutRarePhrases(saying(counts), span);
      const left = phrasesIn(kept);
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThanOrEqual(MOST[span]);
      expect(kept.topics.has('theme:feud')).toBe(true);
      // Those that were said equally often go or stay together.
      const least = Math.min(...left.map((topic) => kept.topics.get(topic)?.count ?? 0));
      expect(left).toHaveLength(counts.filter((count) => count >= least).length);
      expect(kept.phrasesHidden).toBe(least - 1);
    },
  );

  test('never hides more of a phrase than it says, however often summaries are merged and cut', () => {
    const hour = fc.array(fc.nat(6), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(hour, { minLength: 1, maxLength: 6 }), (hours) => {
        const all = mergeSummaries(hours.map(saying));
        const cut = withoutRarePhrases(
          mergeSummaries(hours.map((each) => withoutRarePhrases(saying(each), 'day'))),
          'day',
        );
        for (const topic of phrasesIn(all)) {
          const missing = (all.topics.get(topic)?.count ?? 0) - (cut.topics.get(topic)?.count ?? 0);
          expect(missing).toBeGreaterThanOrEqual(0);
          expect(missing).toBeLessThanOrEqual(cut.phrasesHidden);
        }
      }),
    );
  });
});
