import type { Theme } from './catalog.ts';
import { judgeByPhrases, type ThemedVerdict } from './judge-by-phrases.ts';
import type { Model, Scores } from './learned/model.ts';
import { judgeWorded, learnedSenses, otherwise } from './learned/senses.ts';
import { isAnchored, type Signs, signsOf } from './learned/signs.ts';
import { learnedThemes } from './learned/themes.ts';
import type { Hit } from './lexicon.ts';
import { nearFilmTalk, type Reading } from './reading.ts';
import { nothing, revelation } from './sense/unsaid.ts';
import type { Verdict } from './sense.ts';
import { judgeSense } from './sense.ts';
import type { TopicTag } from './tags.ts';
import { themeHits, themesOf } from './themes.ts';

export interface Judgement extends ThemedVerdict {
  /** What the model makes of a revelation, where it was asked. */
  readonly scores?: Scores;
}

/** `ofTeam`: what the team's rules say of a text, which outweighs all but a "BTS" of ours. */
export type Judge = (reading: Reading, ofTeam: Verdict | undefined, language: string) => Judgement;

/**
 * Decides which sense a text has, and of which themes it is. Posts are judged by a model of words and phrases that was
 * learned from posts; what the rules of `judgeSense` say of a "BTS" in it is one sign among the others. Longer texts, and
 * other languages, are left to those rules and the phrases of the catalog, because in many words something always sounds
 * like a revelation.
 */
export function createJudge(catalog: readonly Theme[], model: Model | undefined): Judge {
  return (reading, ofTeam, language) => {
    const said = judgeSense(reading);
    const post = isPost(reading, language) ? read(reading, said) : undefined;
    const worded = said === undefined || post === undefined ? said : judgeWorded(reading, said, post.scores);
    if (worded?.sense === 'production')
      return {
        ...worded,
        themes: themes(reading, post, always),
        ...(post === undefined ? {} : { scores: post.scores }),
      };
    // The model was not asked whether this is one, so it does not say of what kind either.
    if (ofTeam !== undefined) return { ...ofTeam, themes: themes(reading, undefined, nearFilmTalk(reading)) };
    if (worded !== undefined) return { ...worded, themes: [] };
    return post === undefined ? judgeByPhrases(reading) : judgePost(reading, post);
  };

  function read(reading: Reading, said: Verdict | undefined): Post | undefined {
    if (model === undefined) return undefined;
    const signs = signsOf(reading, said);
    return { signs, scores: model.score(signs) };
  }

  function themes(reading: Reading, post: Post | undefined, isFilmTalk: (hit: Hit) => boolean): readonly TopicTag[] {
    if (post !== undefined) return learnedThemes(catalog, reading, post.signs, post.scores);
    return themesOf(reading, themeHits(reading, isFilmTalk));
  }

  function judgePost(reading: Reading, { signs, scores }: Post): Judgement {
    const senses = learnedSenses(reading, scores);
    const learned = senses.production;
    const hasAnchor = reading.retold !== undefined || isAnchored(signs);
    const isLikely = learned >= (hasAnchor ? LIKELY : LIKELY_WITHOUT_ANCHOR);
    const plain = isLikely || learned < CONTRADICTED_BELOW ? 0 : plainness(reading);
    if (!isLikely && plain < (learned < DOUBTED_BELOW ? PLAIN : FAIRLY_PLAIN))
      return { ...otherwise(reading, scores, senses), themes: [] };
    const likelihood = Math.max(learned, plain);
    const found = learnedThemes(catalog, reading, signs, scores, true);
    // Something is revealed, but nothing of any kind: talk that sounds alike.
    if (found.length === 0) return { ...nothing(Math.min(likelihood, UNSURE)), themes: [] };
    return { ...revelation(found, likelihood), themes: found, scores };
  }
}

/** How sure the phrases alone are that this is a revelation; 0 where they are not. */
function plainness(reading: Reading): number {
  const { sense, confidence } = judgeByPhrases(reading);
  return sense === 'production' ? confidence : 0;
}

interface Post {
  readonly signs: Signs;
  readonly scores: Scores;
}

const always = (): boolean => true;

/**
 * What the model has learned from: posts of up to so many words, in English. Show notes of a podcast name everything that
 * was talked of.
 */
const LONGEST_POST_WORDS = 60;

function isPost({ words }: Reading, language: string): boolean {
  if (words.length >= LONGEST_POST_WORDS || (language !== 'en' && language !== 'und')) return false;
  return !words.some(({ form }) => isPodcast(form));
}

/** Podcasts are called after the word: "Bombcast", "Nerdcast". */
function isPodcast(form: string): boolean {
  return form.endsWith('cast') && form.length > 6 && !OTHER_CASTS.has(form);
}

const OTHER_CASTS = new Set([
  'forecast',
  'typecast',
  'miscast',
  'broadcast',
  'newscast',
  'overcast',
  'outcast',
  'downcast',
]);

/**
 * How likely a post must be a revelation, which are rarer in a stream than among the texts that were learned from; surer
 * where it holds no phrase, name or word of film at all, only words that often go with one.
 */
const LIKELY = 0.65;
const LIKELY_WITHOUT_ANCHOR = 0.88;
const UNSURE = 0.5;
/** What the phrases alone are so sure is a revelation is one, unless the model is nearly sure that it is not. */
const PLAIN = 0.8;
const CONTRADICTED_BELOW = 0.03;
/** Where the model only doubts it, they need not be so sure. */
const FAIRLY_PLAIN = 0.5;
const DOUBTED_BELOW = 0.15;
