import { topicId } from '../../topic.ts';
import type { Theme } from '../catalog.ts';
import { MAX_MATCHED } from '../names.ts';
import { quote, type Reading } from '../reading.ts';
import type { TopicTag } from '../tags.ts';
import { type ThemeHit, themeHits } from '../themes.ts';
import { type Place, probability, type Scores } from './model.ts';
import { themeSign } from './sign-names.ts';
import type { Signs } from './signs.ts';

/** A little below one half. About here the F1 of unseen authors is best (tests/eval/train-themes.ts). */
const LIKELY = 0.38;
/**
 * Where a phrase of the theme is there as well, which the model has heard, it says a little more; and much in longer posts,
 * of which the model knows few.
 */
const LIKELY_IF_TOLD = 0.25;
const LIKELY_IF_PLAIN = 0.02;
const LIKELY_IF_PLAIN_AND_LONG = 0.005;
const LEAST = 0.12;
const PLAIN_POINTS = 2;
const LONG_WORDS = 35;

/**
 * The themes of a post that is a revelation, the likeliest first. `isOfSomeKind`: where none is likely, the likeliest will
 * do, as it does without a "BTS" that says it all.
 */
export function learnedThemes(
  themes: readonly Theme[],
  reading: Reading,
  { told }: Signs,
  scores: Scores,
  isOfSomeKind = false,
): TopicTag[] {
  const hits = Map.groupBy(
    themeHits(reading, () => true),
    ({ sign }) => sign.theme.slug,
  );
  const odds = scores.logOdds(themes.map(({ slug }) => slug));
  const byLikelihood = themes
    .map((theme, at) => ({
      theme,
      likelihood: probability((odds[at] ?? Number.NEGATIVE_INFINITY) + oddsOfLore(theme, reading)),
    }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
  const likely = byLikelihood.filter(
    ({ theme, likelihood }) =>
      likelihood >= leastLikelihood(told.values[told.names.indexOf(themeSign(theme.slug))] ?? 0, reading),
  );
  const isGuess = likely.length === 0 && isOfSomeKind;
  return (isGuess ? byLikelihood.slice(0, 1).filter(({ likelihood }) => likelihood >= LEAST) : likely)
    .map(({ theme }) => tagOf(theme, reading, hits.get(theme.slug) ?? [], scores))
    .filter(({ matched }) => matched.length > 0);
}

/**
 * What is known to be a story's theme nearly always is one of the text; the model may still be nearly sure that it is not.
 */
const ODDS_OF_LORE = 3;

function oddsOfLore({ slug }: Theme, { retold }: Reading): number {
  return retold?.themes.includes(slug) === true ? ODDS_OF_LORE : 0;
}

function leastLikelihood(points: number, { words }: Reading): number {
  if (points >= PLAIN_POINTS) return words.length >= LONG_WORDS ? LIKELY_IF_PLAIN_AND_LONG : LIKELY_IF_PLAIN;
  return points > 0 ? LIKELY_IF_TOLD : LIKELY;
}

/** A theme without a phrase or a word of the text to show for it is a guess from what is not there: `matched` is empty. */
function tagOf({ slug, label }: Theme, reading: Reading, hits: readonly ThemeHit[], scores: Scores): TopicTag {
  const spoken = hits.length > 0 ? longest(hits) : scores.spokenFor(slug, MAX_MATCHED);
  const places = spoken.length > 0 ? spoken : placesOfLore(slug, reading);
  const inOrder = places.toSorted((a, b) => a.first - b.first).map((place) => quote(reading, place));
  return { id: topicId('theme', slug), kind: 'theme', label, matched: [...new Set(inOrder)].slice(0, MAX_MATCHED) };
}

/** Where neither phrases nor words say why, but the story that is retold is known to be of the theme. */
function placesOfLore(slug: string, { retold }: Reading): Place[] {
  if (retold === undefined || !retold.themes.includes(slug)) return [];
  return retold.places.map((at) => ({ first: at, last: at }));
}

/** Of phrases that lie within each other or overlap the longest: it says what the others say. */
function longest(hits: readonly ThemeHit[]): ThemeHit[] {
  const taken = new Set<number>();
  return hits
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))
    .filter(({ first, last }) => {
      for (let at = first; at <= last; at += 1) if (taken.has(at)) return false;
      for (let at = first; at <= last; at += 1) taken.add(at);
      return true;
    });
}
