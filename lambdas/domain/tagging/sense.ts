import type { Reading } from './reading.ts';
import { type Clue, type ClueGroup, MOST_OF_GROUP } from './sense/clue.ts';
import { expansionClues } from './sense/expansion.ts';
import { postClues } from './sense/post.ts';
import { quotesOf } from './sense/quotes.ts';
import { useClues } from './sense/use.ts';
import { vocabularyClues } from './sense/vocabulary.ts';
import { findWording, type Wording } from './sense/wording.ts';
import { SENSES, type Sense } from './tags.ts';

/** What a text is taken to be, how surely, and why. */
export interface Verdict {
  readonly sense: Sense;
  /** The part of all evidence that speaks for the sense, 0 to 1. */
  readonly confidence: number;
  /**
   * The words that decided it, as written, in order of appearance; where nothing spoke for it but custom, the "BTS" itself.
   */
  readonly evidence: readonly string[];
}

/**
 * Which "BTS" a text means, or undefined when there is none in it: not "BTS", not "behind the scenes", not the band by
 * another name.
 *
 * A log-linear model: each sense starts from how common it is with the wording at hand, every clue adds its weight in nats,
 * and the heaviest sense wins. Weights are round numbers set by hand, because all labelled texts together hold too few of
 * the rare senses to learn them from. `confidence` is the winner's share of e^(score / 1.6): clues of one text say much the
 * same thing, so that their plain sum is surer than it is right.
 */
export function judgeSense(reading: Reading): Verdict | undefined {
  const wording = findWording(reading);
  if (wording === undefined) return undefined;
  const clues = [
    ...vocabularyClues(reading, wording),
    ...useClues(reading, wording),
    ...postClues(reading, wording),
    ...expansionClues(reading, wording),
  ];
  const scores = scoresOf(tallyOf(clues), wording, reading);
  // The first of equals wins, and SENSES begins with production: what is wrongly kept out is lost, what is wrongly let in
  // gets seen.
  const sense = SENSES.reduce((best, other) => (scores[other] > scores[best] ? other : best));
  return { sense, confidence: shareOf(scores, sense), evidence: quotesOf(reading, clues, wording, sense) };
}

type Scores = Record<Sense, number>;
type Weights = Record<ClueGroup, number>;
type Tally = Readonly<Record<Sense, Weights>>;

/** Adds up what is said, each thing once and no group beyond its most. */
function tallyOf(clues: readonly Clue[]): Tally {
  const heaviest = new Map<string, Clue>();
  for (const clue of clues) {
    const key = `${clue.sense} ${clue.group} ${clue.said}`;
    const known = heaviest.get(key);
    if (known === undefined || clue.weight > known.weight) heaviest.set(key, clue);
  }
  const tally: Tally = {
    production: { ...NO_WEIGHTS },
    band: { ...NO_WEIGHTS },
    figurative: { ...NO_WEIGHTS },
    other: { ...NO_WEIGHTS },
  };
  for (const { sense, group, weight } of heaviest.values()) {
    tally[sense][group] = Math.min(MOST_OF_GROUP[group], tally[sense][group] + weight);
  }
  return tally;
}

const NO_WEIGHTS: Readonly<Weights> = {
  shootWords: 0,
  makingWords: 0,
  themes: 0,
  likelyThemes: 0,
  names: 0,
  bandNames: 0,
  bandHints: 0,
  affairs: 0,
  affairHints: 0,
  otherMeanings: 0,
  use: 0,
  chatter: 0,
  post: 0,
};

/** Of affairs spoken of beside the letters "bts", which do not say that they are what it is about, this part counts. */
const BESIDE_LETTERS = 0.4;
/**
 * A band makes videos all day: of its making, words of making say more than elsewhere, and words of stages and videos next
 * to nothing.
 */
const MAKING_BY_A_BAND = 1.8;
const MOST_SHOOT_WORDS_OF_A_BAND = 0.9;
/** A text of some length without anything of a shoot in it is probably not about one. */
const UNHEARD = { most: 0.6, minWords: 4, manyWords: 9, figurative: 1.2, fewFigurative: 0.6, name: 1 } as const;

function scoresOf(tally: Tally, wording: Wording, { words }: Reading): Scores {
  const { production, band, figurative } = tally;
  const isWritten = wording.phrases.length > 0;
  const isBandNamed = band.bandNames > 0;
  if (isBandNamed) {
    production.makingWords *= MAKING_BY_A_BAND;
    if (!isWritten) production.shootWords = Math.min(MOST_SHOOT_WORDS_OF_A_BAND, production.shootWords);
  }
  if (!isWritten && !wording.hasObject) {
    figurative.affairs *= BESIDE_LETTERS;
    figurative.affairHints *= BESIDE_LETTERS;
  }
  const scores = startOf(wording);
  for (const sense of SENSES) scores[sense] += sumOf(tally[sense]);
  if (sumOf(production) < UNHEARD.most && words.length >= UNHEARD.minWords) {
    if (isWritten && wording.phraseTags.length === 0) {
      scores.figurative += words.length >= UNHEARD.manyWords ? UNHEARD.figurative : UNHEARD.fewFigurative;
    } else if (wording.words.length > 0 && sumOf(tally.other) === 0)
      scores[wording.hasObject ? 'figurative' : 'band'] += UNHEARD.name;
  }
  // Written out, the phrase is never the band itself; but where it is about affairs, and they are the band's, so is the
  // text.
  if (isWritten) scores.band = isBandNamed && scores.figurative > scores.production ? scores.figurative + 1 : NEVER;
  return scores;
}

const NEVER = -9;

/** How common each sense is where nothing else is known, in nats. */
function startOf({ phrases, phraseTags, tags, words }: Wording): Scores {
  if (phrases.length > 0) return { production: 1.4, band: 0, figurative: 0, other: -4 };
  if (phraseTags.length > 0) return { production: 2.5, band: 0, figurative: -1, other: -4 };
  if (words.length > 0) return { production: 1.2, band: 0.6, figurative: -0.5, other: -0.4 };
  if (tags.length > 0) return { production: 1.5, band: 0, figurative: -1.5, other: -0.8 };
  // Only named: most talk of a band's members is about the band.
  return { production: -1, band: 0, figurative: -3, other: 1.5 };
}

function sumOf(weights: Weights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}

const TEMPERATURE = 1.6;

function shareOf(scores: Scores, sense: Sense): number {
  const sum = SENSES.reduce((all, other) => all + Math.exp((scores[other] - scores[sense]) / TEMPERATURE), 0);
  return Math.round(100 / sum) / 100;
}
