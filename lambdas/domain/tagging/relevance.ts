import type { CatalogTheme } from './catalog.ts';
import { judgeByPhrases } from './judge-by-phrases.ts';
import { type Model, probability, type Scores } from './learned/model.ts';
import { isAnchored, type Signs, signsOf } from './learned/signs.ts';
import { learnedThemes } from './learned/themes.ts';
import type { EvidenceKind, Hit } from './lexicon.ts';
import { nearFilmTalk, type Reading } from './reading.ts';
import { nothing, revelation } from './sense/unsaid.ts';
import type { Verdict } from './sense.ts';
import { judgeSense } from './sense.ts';
import type { TopicTag } from './tags.ts';
import { themeHits, themesOf } from './themes.ts';

export interface Judgement extends Verdict {
  /** None unless the text is a revelation. */
  readonly themes: readonly TopicTag[];
}

/** `ofTeam`: what the team's rules say of a text, which outweighs all but a "BTS" of ours. */
export type Judge = (reading: Reading, ofTeam: Verdict | undefined, language: string) => Judgement;

/**
 * Decides whether a text is a behind-the-scenes revelation, and of which themes. Where "BTS" is in it, `judgeSense` says what that
 * means. What a post without it reveals, and of what kind, a model of words and phrases says that was learned from posts; longer
 * texts, and other languages, are left to the phrases of the catalog alone, because in many words something always sounds like it.
 */
export function createJudge(catalog: readonly CatalogTheme[], model: Model | undefined): Judge {
  return (reading, ofTeam, language) => {
    const said = judgeSense(reading);
    if (said === undefined && ofTeam === undefined && !saysAnything(reading)) return { ...nothing(0), themes: [] };
    const post = isPost(reading, language) ? read(reading, said) : undefined;
    if (said?.sense === 'production') return { ...said, themes: themes(reading, post, always) };
    // The model was not asked whether this is one, so it does not say of what kind either.
    if (ofTeam !== undefined) return { ...ofTeam, themes: themes(reading, undefined, nearFilmTalk(reading)) };
    if (said !== undefined) return { ...said, themes: [] };
    return post === undefined ? judgeByPhrases(reading) : judgePost(reading, post);
  };

  function read(reading: Reading, said: Verdict | undefined): Post | undefined {
    if (model === undefined) return undefined;
    const signs = signsOf(reading, said?.sense);
    return { signs, scores: model.score(signs) };
  }

  function themes(reading: Reading, post: Post | undefined, isFilmTalk: (hit: Hit) => boolean): readonly TopicTag[] {
    if (post !== undefined) return learnedThemes(catalog, reading, post.signs, post.scores);
    return themesOf(reading, themeHits(reading, isFilmTalk));
  }

  function judgePost(reading: Reading, { signs, scores }: Post): Judgement {
    const learned = probability(scores.logOdds('revelation'));
    const isLikely = learned >= (isAnchored(signs) ? LIKELY : LIKELY_WITHOUT_ANCHOR);
    const likelihood = isLikely || learned < CONTRADICTED_BELOW ? learned : Math.max(learned, plainness(reading));
    if (!isLikely && likelihood === learned) return { ...nothing(learned), themes: [] };
    const found = learnedThemes(catalog, reading, signs, scores);
    // Something is revealed, but nothing of any kind: talk that sounds alike.
    if (found.length === 0) return { ...nothing(Math.min(likelihood, LIKELY)), themes: [] };
    return { ...revelation(found, likelihood), themes: found };
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

/** Nearly all of a stream has nothing in it that any vocabulary knows. */
function saysAnything({ hits }: Reading): boolean {
  return hits.some(
    ({ sign }) =>
      sign.kind === 'theme' ||
      (sign.kind === 'name' && sign.certainty === 'free') ||
      (sign.kind === 'evidence' && TELLING.has(sign.of)),
  );
}

const TELLING: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['film', 'making', 'telling']);

/** What the model has learned from: posts of up to so many words, in English. Show notes of a podcast name everything that was talked of. */
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

/** How likely a post must be a revelation; surer where it holds no phrase, name or word of film at all, only words that often go with one. */
const LIKELY = 0.55;
const LIKELY_WITHOUT_ANCHOR = 0.85;
/** What the phrases alone call a revelation is one, unless the model is nearly sure that it is not. */
const CONTRADICTED_BELOW = 0.03;
