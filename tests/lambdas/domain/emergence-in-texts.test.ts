import { expect, test } from 'vitest';
import { DAY_MS } from '../../../lambdas/domain/bucket.ts';
import { toLogEntry } from '../../../lambdas/domain/log-entry.ts';
import { withoutRarePhrases } from '../../../lambdas/domain/long-tail.ts';
import { isPhrase, wordsOfPhrase } from '../../../lambdas/domain/phrase-topic.ts';
import { mergeSummaries, summarize } from '../../../lambdas/domain/summary.ts';
import { rankTrends } from '../../../lambdas/domain/trend.ts';
import { windowAt } from '../../../lambdas/domain/window.ts';
import { createDefaultTagger } from '../../../lambdas/handlers/wiring/tagging.ts';
import { aMention, NOON } from '../../factories/mentions.ts';

const tag = createDefaultTagger();
const RANGE = windowAt('24h', NOON);

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

const WHO =
  'the director, a stunt double, the lead actor, my favourite actress, our gaffer, the writer, some extra'.split(', ');
const WHAT = [
  'improvised that line on the set of the movie',
  'said the deleted scenes were shot in one night',
  'got hurt during filming and kept going',
  'rewrote the ending of the film two days before the shoot',
  'wore a costume that weighed forty kilos',
  'says the cast and crew slept in tents on set',
  'did the stunt without a harness, behind the scenes footage shows',
];
const AND = ['wow', 'what a story', 'I love film trivia', 'new to me', 'best thing I read today', 'for the first time'];

/** How people talk about film, day in, day out. */
const usual = (at: number) => `${pick(WHO, at)} ${pick(WHAT, at * 3 + Math.floor(at / 7))}, ${pick(AND, at * 5)}`;

/** One revelation, told in many ways by many people. */
const NEWS = [
  'The deleted wedding scene leaked and it was shot on set in one take',
  'so they cut the deleted wedding scene two days before the premiere of the film??',
  'watched the deleted wedding scene from behind the scenes, I am crying',
  'director says the Deleted Wedding Scene was improvised',
  'That deleted wedding scene! the cast did it without a script on set',
  'deleted wedding scene is the best thing in the bonus footage, behind the scenes gold',
];

function entry(text: string, author: string) {
  const tags = tag({ text });
  return toLogEntry({ ...aMention({ author }), text, eventAt: new Date(NOON).toISOString(), tags });
}

test('what many people suddenly tell, each in their own words, becomes one topic, and nothing else does', () => {
  const days = Array.from({ length: 14 }, (_, day) =>
    Array.from({ length: 100 }, (_, at) => entry(usual(day * 101 + at), `fan ${(day * 37 + at) % 400}`)),
  );
  const today = [
    ...Array.from({ length: 100 }, (_, at) => entry(usual(9_000 + at), `fan ${at}`)),
    ...Array.from({ length: 30 }, (_, at) => entry(`${pick(NEWS, at)} ${pick(AND, at)}`, `teller ${at % 25}`)),
    ...Array.from({ length: 40 }, (_, at) => entry(`free prop replicas from the film set, link ${at}`, 'a shop')),
  ];
  const board = rankTrends('24h', RANGE, summarize(today), {
    summary: mergeSummaries(days.slice(-7).map((each) => withoutRarePhrases(summarize(each), 'day'))),
    firstDataAt: RANGE.from - 14 * DAY_MS,
  });
  const phrases = board.trends.filter(({ topic }) => isPhrase(topic));
  expect(phrases.map(({ topic }) => wordsOfPhrase(topic))).toEqual(['deleted wedding scene']);
  expect(phrases[0]?.expected).toBe(0);
  expect(phrases[0]?.authors).toBeGreaterThan(15);
});
