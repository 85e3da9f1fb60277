import { foldWord } from './fold-word.ts';
import { UNDETERMINED } from './language.ts';
import {
  EMOJI_VALENCES,
  emoticonValence,
  FILM_TALK,
  INTENSIFIERS,
  NEGATIONS,
  PLAIN_TALK,
  TURNS,
} from './sentiment-words.ts';
import type { SentimentLabel } from './tags.ts';
import type { Token } from './tokens.ts';

export interface Sentiment {
  readonly label: SentimentLabel;
  readonly score: number;
}

/** A negation reaches this many words, and never past its clause: "not a single very good line" is inside, the next clause is not. */
const NEGATION_REACH = 4;
/** "Not good" is less bad than "bad": the value turns and shrinks. */
const NEGATION_FACTOR = -0.5;
/** Before and after "but": people say what they mean last. */
const BEFORE_TURN = 0.6;
const AFTER_TURN = 1.3;
/** A word in capitals amid small letters is said louder, as is one with letters drawn out. */
const SHOUT_FACTOR = 1.25;
const STRETCH_FACTOR = 1.15;
/** Exclamation marks add to the side that is already leading; past the third they add nothing. */
const EXCLAMATION_POINTS = 0.4;
const MAX_EXCLAMATIONS = 3;
/** Where the sum of valences is half way to its limit: two words of ordinary praise ("good, fun") score about 0.7. */
const HALF_WAY = 4;
/**
 * Label bounds, chosen where macro recall on TweetEval's validation tweets peaks (tests/eval): one mild positive word in a
 * sentence is small talk, one mild negative word is seldom said without meaning it.
 */
export const POSITIVE_FROM = 0.25;
export const NEGATIVE_TO = -0.05;
/** An article is judged by its opening: a mean over thousands of words says nothing. */
const MAX_TOKENS = 1_000;

/** A scorer over a vocabulary of lower-case words and phrases. */
export function createSentimentScorer(
  vocabulary: ReadonlyMap<string, number>,
): (tokens: readonly Token[], language: string) => Sentiment {
  const { words, phrases } = indexVocabulary(vocabulary);

  return (tokens, language) => {
    // English words in a Spanish text mean something else ("once", "son"); emoji do not.
    const isEnglish = language === 'en' || language === UNDETERMINED;
    const read = tokens.length > MAX_TOKENS ? tokens.slice(0, MAX_TOKENS) : tokens;
    const sum = total(isEnglish ? read : read.filter(({ kind }) => kind === 'emoji' || kind === 'emoticon'));
    const score = Math.round((1000 * sum) / (Math.abs(sum) + HALF_WAY)) / 1000;
    return { label: labelOf(score), score: score === 0 ? 0 : score };
  };

  function total(tokens: readonly Token[]): number {
    const isShouting = tokens.filter(isShouted).length * 2 > tokens.filter(({ kind }) => kind === 'word').length;
    let sum = 0;
    let negatedUntil = -1;
    let factor = 1;
    let exclamations = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind === 'mark') {
        if (token.text === '!') exclamations += 1;
        if (CLAUSE_ENDS.has(token.text)) {
          negatedUntil = -1;
          factor = 1;
        }
        continue;
      }
      if (token.kind === 'emoji') sum += EMOJI_VALENCES.get(token.text) ?? 0;
      if (token.kind === 'emoticon') sum += emoticonValence(token.text);
      if (token.kind !== 'word' && token.kind !== 'hashtag') continue;

      const { form } = token;
      if (TURNS.has(form)) {
        sum *= BEFORE_TURN;
        negatedUntil = -1;
        factor = AFTER_TURN;
        continue;
      }
      const phrase = phrases
        .get(form)
        ?.find(({ rest }) => rest.every((word, offset) => tokens[at + 1 + offset]?.form === word));
      const stretched = phrase === undefined && !words.has(form) ? unstretched(form) : undefined;
      const valence = phrase?.valence ?? words.get(stretched ?? form) ?? 0;
      if (phrase !== undefined) at += phrase.rest.length;
      if (valence !== 0) {
        const before = tokens[at - 1 - (phrase?.rest.length ?? 0)];
        const intensity = before?.kind === 'word' ? (INTENSIFIERS.get(before.form) ?? 1) : 1;
        const shout = !isShouting && isShouted(token) ? SHOUT_FACTOR : 1;
        const stretch = stretched === undefined ? 1 : STRETCH_FACTOR;
        const turn = at <= negatedUntil ? NEGATION_FACTOR : 1;
        sum += valence * intensity * shout * stretch * turn * factor;
      }
      if (NEGATIONS.has(form) && phrase === undefined) negatedUntil = at + NEGATION_REACH;
    }
    return sum + Math.sign(sum) * EXCLAMATION_POINTS * Math.min(exclamations, MAX_EXCLAMATIONS);
  }
}

function labelOf(score: number): SentimentLabel {
  if (score >= POSITIVE_FROM) return 'positive';
  return score <= NEGATIVE_TO ? 'negative' : 'neutral';
}

const CLAUSE_ENDS = new Set(['.', ',', ';', ':', '!', '?', '…', '\n', '—', '–', '(', ')', '|']);

function isShouted({ kind, text }: Token): boolean {
  return kind === 'word' && text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "soooo goooood" as "soo" and "good": three and more of a letter become two. */
function unstretched(form: string): string | undefined {
  const shorter = form.replaceAll(/(.)\1{2,}/gu, '$1$1');
  return shorter === form ? undefined : shorter;
}

interface PhraseValence {
  readonly rest: readonly string[];
  readonly valence: number;
}

/** Splits a vocabulary into words and, by their first word, phrases; words are folded as tokens are. */
function indexVocabulary(vocabulary: ReadonlyMap<string, number>): {
  words: ReadonlyMap<string, number>;
  phrases: ReadonlyMap<string, readonly PhraseValence[]>;
} {
  const words = new Map<string, number>();
  const phrases = new Map<string, PhraseValence[]>();
  for (const [entry, valence] of [...vocabulary, ...PLAIN_TALK, ...FILM_TALK]) {
    const [first = '', ...rest] = entry.split(/[ -]/).map(foldWord);
    if (rest.length === 0) words.set(first, valence);
    else phrases.set(first, [{ rest, valence }, ...(phrases.get(first) ?? [])]);
  }
  for (const word of NEGATIONS) words.delete(word);
  return { words, phrases };
}
