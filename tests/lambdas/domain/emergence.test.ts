import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lambdas/domain/bucket.ts';
import { onePhraseForEach } from '../../../lambdas/domain/emergence.ts';
import type { LogEntry } from '../../../lambdas/domain/log-entry.ts';
import { withoutRarePhrases } from '../../../lambdas/domain/long-tail.ts';
import { phraseTopic } from '../../../lambdas/domain/phrase-topic.ts';
import { EMPTY_SUMMARY, mergeSummaries, summarize } from '../../../lambdas/domain/summary.ts';
import { EMPTY_TALLY } from '../../../lambdas/domain/tally.ts';
import { kindOf, type TopicId } from '../../../lambdas/domain/topic.ts';
import { rankTrends } from '../../../lambdas/domain/trend.ts';
import { windowAt } from '../../../lambdas/domain/window.ts';
import { anEntry, TEN } from './log-entries.ts';

const RANGE = windowAt('24h', TEN);
const HABITS = ['whole movie', 'main character', 'first watch', 'film school', 'box set', 'camera crew', 'big scene'];
const PLANTED = ['deleted wedding', 'deleted wedding scene', 'wedding scene'];

/** So many mentions of a day in which everybody talks as always. Authors are numbered on from `from`. */
function usualDay(mentions: number, from = 0): LogEntry[] {
  return Array.from({ length: mentions }, (_, at) =>
    anEntry({ authorHash: from + at, phrases: [HABITS[at % HABITS.length] ?? '', `hapax ${from + at}`] }),
  );
}

/** So many mentions that say the same, each with other words around it. */
function saying(phrases: readonly string[], authors: readonly number[], changes: Partial<LogEntry> = {}): LogEntry[] {
  return authors.map((authorHash) =>
    anEntry({ authorHash, phrases: [`saw${authorHash} ${phrases[0]}`, ...phrases], ...changes }),
  );
}

const people = (count: number, from = 90_000) => Array.from({ length: count }, (_, at) => from + at);

/** The board of a day after so many others, each with its rare phrases dropped as fold does. */
function boardAfter(days: readonly LogEntry[][], today: readonly LogEntry[]) {
  const past = days.map((entries) => withoutRarePhrases(summarize(entries), 'day'));
  return rankTrends('24h', RANGE, summarize(today), {
    summary: mergeSummaries(past),
    firstDataAt: past.length === 0 ? undefined : RANGE.from - past.length * DAY_MS,
  });
}

const phrasesOn = (board: ReturnType<typeof boardAfter>) =>
  board.trends.filter(({ topic }) => kindOf(topic) === 'phrase').map(({ topic }) => topic);

const WEEK = Array.from({ length: 7 }, (_, day) => usualDay(200, day * 1_000));

describe('a phrase that nobody configured', () => {
  test('is found when it stands out against the week before: once, whole, and nothing else with it', () => {
    const board = boardAfter(WEEK, [...usualDay(200, 8_000), ...saying(PLANTED, people(14))]);
    expect(phrasesOn(board)).toEqual(['phrase:deleted-wedding-scene']);
    expect(board.trends.find(({ topic }) => topic === 'phrase:deleted-wedding-scene')).toMatchObject({
      count: 14,
      expected: 0,
      authors: 14,
      // Seven days may each have dropped one: 2 (14 ln(14 / 2.32) + 3.5 ln(3.5 / 15.18)).
      logLikelihood: expect.closeTo(40.05, 1),
    });
  });

  test('is not when one account, or two, say it all day', () => {
    for (const voices of [[1], [1, 2]]) {
      const spam = saying(
        ['cheap tickets'],
        Array.from({ length: 40 }, (_, at) => voices[at % voices.length] ?? 0),
      );
      expect(phrasesOn(boardAfter(WEEK, [...usualDay(200, 8_000), ...spam]))).toEqual([]);
    }
  });

  test('is not when it was said as often before, though nothing is said more often', () => {
    const busy = usualDay(600, 8_000);
    const board = boardAfter(WEEK, busy);
    expect(phrasesOn(board)).toEqual([]);
  });

  test('is not when it was said too seldom for the days before to have kept it', () => {
    // Once a day for a week, and twice today by chance.
    const days = WEEK.map((day, at) => [...day, ...saying(['velvet staircase'], [at])]);
    expect(phrasesOn(boardAfter(days, [...usualDay(200, 8_000), ...saying(['velvet staircase'], people(5))]))).toEqual(
      [],
    );
  });

  test('needs more where there is no past to compare with: a fresh installation shows no habits of speech', () => {
    const fresh = Array.from({ length: 500 }, (_, at) =>
      anEntry({ authorHash: at, phrases: [`habit ${at % 50}`, `hapax ${at}`] }),
    );
    // Ten times each, in two mentions of a hundred: that is how people talk.
    expect(phrasesOn(boardAfter([], fresh))).toEqual([]);
    expect(phrasesOn(boardAfter([], [...fresh, ...saying(['velvet staircase'], people(15))]))).toEqual([]);
    expect(phrasesOn(boardAfter([], [...fresh, ...saying(PLANTED, people(30))]))).toEqual([
      'phrase:deleted-wedding-scene',
    ]);
  });

  test('hashtags are ranked by count as ever, and say how far they stand out', () => {
    const days = WEEK.map((day) => [
      ...day,
      ...saying(['x y'], people(6), { topics: ['hashtag:monday'], phrases: [] }),
    ]);
    const today = [
      ...usualDay(200, 8_000),
      ...saying(['x y'], people(7), { topics: ['hashtag:monday'], phrases: [] }),
      ...saying(['x y'], people(6, 70_000), { topics: ['hashtag:weddingscene'], phrases: [] }),
    ];
    const tags = boardAfter(days, today).trends.filter(({ topic }) => kindOf(topic) === 'hashtag');
    expect(tags.map(({ topic }) => topic)).toEqual(['hashtag:monday', 'hashtag:weddingscene']);
    expect(tags[0]?.logLikelihood).toBeLessThan(1);
    expect(tags[1]?.logLikelihood).toBeGreaterThan(20);
    const theme = boardAfter(days, today).trends.find(({ topic }) => kindOf(topic) === 'theme');
    expect(theme).not.toHaveProperty('logLikelihood');
  });
});

describe('of phrases that are one thing, one is kept', () => {
  const candidate = (phrase: string, logLikelihood: number, authors: readonly number[]) => ({
    topic: phraseTopic(phrase),
    tally: { ...EMPTY_TALLY, count: authors.length, authors },
    logLikelihood,
  });
  const kept = (...all: ReturnType<typeof candidate>[]) => onePhraseForEach(all, 100).map(({ topic }) => topic);
  const on = (...phrases: string[]): TopicId[] => phrases.map(phraseTopic);

  test('the longer, where the shorter is hardly ever said without it', () => {
    const long = candidate('deleted wedding scene', 50, people(40));
    expect(kept(candidate('wedding scene', 60, people(50)), long)).toEqual(on('deleted wedding scene'));
    expect(kept(candidate('wedding scene', 60, people(51)), long)).toEqual(on('wedding scene'));
  });

  test('of overlapping pieces of one sentence that the same people pass on, the first', () => {
    const all = [
      candidate('kept the prop knife', 50, people(40)),
      candidate('secretly kept', 50, people(40)),
      candidate('florence secretly', 50, people(39)),
    ];
    expect(kept(...all)).toHaveLength(1);
    // Said by others, they are things of their own.
    expect(kept(candidate('prop knife', 50, people(40)), candidate('wire stunt', 49, people(40, 1)))).toHaveLength(2);
  });

  test('of a singular and its plural, the one that stands out more', () => {
    const plural = candidate('wedding scenes', 30, people(20, 1));
    expect(kept(plural, candidate('wedding scene', 60, people(50)))).toEqual(on('wedding scene'));
    expect(kept(plural, candidate('fight scene', 60, people(50)))).toEqual(on('fight scene', 'wedding scenes'));
  });

  test('whatever order they come in, and never more than asked for', () => {
    const words = 'amber basalt cobalt dune ember fjord'.split(' ');
    const all = words.map((word, at) =>
      candidate(`${word} ${word.toUpperCase()}`, 20 + (at % 2), people(10, at * 100)),
    );
    expect(kept(...all)).toEqual(kept(...all.toReversed()));
    expect(kept(...all)).toHaveLength(6);
    expect(onePhraseForEach(all, 4)).toHaveLength(4);
  });

  test('nothing comes of nothing', () => {
    expect(rankTrends('24h', RANGE, EMPTY_SUMMARY, { summary: EMPTY_SUMMARY, firstDataAt: undefined }).trends).toEqual(
      [],
    );
  });
});
