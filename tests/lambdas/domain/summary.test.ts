import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSummaryJson } from '../../../lambdas/adapters/dynamodb/derived-schema.ts';
import type { LogEntry } from '../../../lambdas/domain/log-entry.ts';
import {
  changedTopics,
  EMPTY_SUMMARY,
  isSameSummary,
  mergeSummaries,
  type Summary,
  summarize,
} from '../../../lambdas/domain/summary.ts';
import { anEntry, logEntry } from './log-entries.ts';

const entries = fc.array(logEntry, { maxLength: 60 });
const written = (summary: Summary) => JSON.stringify(toSummaryJson(summary));

describe('a summary', () => {
  test('of any permutation of the entries is the same, to the last byte that is stored', () => {
    const permuted = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(permuted, ([all, shuffled]) => {
        expect(summarize(shuffled)).toEqual(summarize(all));
        expect(written(summarize(shuffled))).toBe(written(summarize(all)));
        expect(isSameSummary(summarize(shuffled), summarize(all))).toBe(true);
      }),
    );
  });

  test('merged from any split of the entries equals the summary of all', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat(4), { minLength: 60, maxLength: 60 }), (all, part) => {
        const parts = [0, 1, 2, 3, 4].map((number) => all.filter((_, index) => part[index] === number));
        const merged = mergeSummaries(parts.map(summarize));
        expect(merged).toEqual(summarize(all));
        expect(written(merged)).toBe(written(summarize(all)));
      }),
    );
  });

  test('counts what a pencil counts', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { total, keptOut, topics } = summarize(all);
        const relevant = all.filter(({ isRelevant }) => isRelevant);
        expect(total.count).toBe(relevant.length);
        for (const [topic, { count }] of topics) expect(count).toBe(countWith(relevant, topic));
        expect(new Set(topics.keys())).toEqual(new Set(relevant.flatMap(topicsOf)));
        expect(Object.values(keptOut).reduce((sum, count) => sum + count, 0)).toBe(all.length - relevant.length);
      }),
    );
  });

  test('a topic named twice in one entry counts once', () => {
    const { topics } = summarize([anEntry({ topics: ['theme:feud', 'theme:feud'] })]);
    expect(topics.get('theme:feud')?.count).toBe(1);
  });

  test('what is no revelation counts under what it is instead, and towards no topic', () => {
    const kept = summarize([
      anEntry({ isRelevant: false, sense: 'band' }),
      anEntry({ isRelevant: false, sense: 'band' }),
      anEntry({ isRelevant: false, sense: 'figurative' }),
    ]);
    const keptOut = { production: 0, band: 2, figurative: 1, other: 0 };
    expect(kept).toEqual({ ...EMPTY_SUMMARY, keptOut, taggedBy: { 2: 3 } });
  });

  test('names as changed the topics that came, went or were counted otherwise, and only those', () => {
    const before = summarize([anEntry({ topics: ['theme:stays', 'theme:goes', 'theme:grows'] })]);
    const after = summarize([
      anEntry({ topics: ['theme:stays', 'theme:grows'] }),
      anEntry({ topics: ['theme:grows', 'theme:comes'] }),
    ]);
    expect(changedTopics(before, after)).toEqual(new Set(['theme:goes', 'theme:grows', 'theme:comes']));
    expect(changedTopics(after, after).size).toBe(0);
  });

  test('differs when only what was kept out differs', () => {
    const kept = summarize([anEntry({ isRelevant: false, sense: 'other' })]);
    expect(isSameSummary(kept, EMPTY_SUMMARY)).toBe(false);
  });
});

function countWith(all: readonly LogEntry[], topic: string): number {
  return all.filter((entry) => topicsOf(entry).includes(topic)).length;
}

function topicsOf({ topics, phrases }: LogEntry): string[] {
  return [...topics, ...phrases.map((phrase) => `phrase:${phrase.replaceAll(' ', '-')}`)];
}
