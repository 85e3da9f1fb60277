import type { Hit } from './lexicon.ts';
import { countDistinct, evidenceOf, nearFilmTalk, type Reading } from './reading.ts';
import { nothing, revelation, sureness } from './sense/unsaid.ts';
import type { Verdict } from './sense.ts';
import type { Strength } from './sign.ts';
import type { TopicTag } from './tags.ts';
import { heaviestFirst, Tally, type ThemeHit, themeHits, themesOf } from './themes.ts';

export interface ThemedVerdict extends Verdict {
  /** None unless the text is a revelation. */
  readonly themes: readonly TopicTag[];
}

/**
 * Points that make a revelation: one strong phrase, or two others in talk of film. A long text says more things by chance,
 * so it needs more.
 */
const MIN_POINTS = 2;
const WORDS_A_POINT = 60;
const MOST_EXTRA_POINTS = 4;

/** Whether a text without any "BTS" is a revelation, and of which themes, by the phrases of the catalog alone. */
export function judgeByPhrases(reading: Reading): ThemedVerdict {
  if (!reading.hits.some(({ sign }) => sign.kind === 'theme')) return { ...nothing(0), themes: [] };
  const needed = MIN_POINTS + Math.min(MOST_EXTRA_POINTS, Math.floor(reading.words.length / WORDS_A_POINT));
  const points = revelationPoints(reading, themeHits(reading, nearFilmTalk(reading)));
  const likelihood = sureness(Math.max(0, points), needed);
  if (points < needed) return { ...nothing(likelihood), themes: [] };
  const found = themesOf(reading, themeHits(reading, nearFilmTalk(reading, REVELATION_REACH_WORDS)));
  return { ...revelation(found, likelihood), themes: found };
}

/** How far talk of film reaches once a text is known to reveal something: over its neighbouring sentences. */
const REVELATION_REACH_WORDS = 50;

/**
 * What a word adds to a text's being a revelation, and what a phrase of several does: in talk of film "wardrobe
 * malfunction" is as good as a strong one.
 */
const POINTS: Readonly<Record<Strength, number>> = { strong: 2, film: 1, within: 0.5, weak: 0.25 };
const PHRASE_POINTS: Readonly<Record<Strength, number>> = { strong: 2, film: 2, within: 1, weak: 0.25 };
/** Being amazed, and a telling beginning ("fun fact: …"), are signs that something is revealed, but never what. */
const MOST_SIGN_POINTS = 1;
const REACTION_POINTS = 0.5;
const TELLING_POINTS = 1;
/**
 * Reviews, trailers and plots speak of the same things: each such word takes away, up to a bound, so that a clear
 * revelation stays one.
 */
const OPINION_POINTS = -1;
const MOST_OPINION_POINTS = -1.5;

function revelationPoints(reading: Reading, hits: readonly ThemeHit[]): number {
  const tally = new Tally();
  const reactions = new Tally();
  for (const hit of heaviestFirst(hits, pointsOf)) {
    if (hit.sign.theme.reaction === true) reactions.add(hit, REACTION_POINTS, reading);
    else tally.add(hit, pointsOf(hit), reading);
  }
  const telling = TELLING_POINTS * countDistinct(reading, evidenceOf(reading, 'telling'));
  const opinion = OPINION_POINTS * countDistinct(reading, evidenceOf(reading, 'opinion'));
  return tally.points + Math.min(MOST_SIGN_POINTS, reactions.points + telling) + Math.max(MOST_OPINION_POINTS, opinion);
}

function pointsOf({ sign: { strength }, first, last }: Hit<ThemeHit['sign']>): number {
  return last > first ? PHRASE_POINTS[strength] : POINTS[strength];
}
