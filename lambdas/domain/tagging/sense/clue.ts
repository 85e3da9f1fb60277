import type { Sense } from '../tags.ts';
import type { Token } from '../tokens.ts';

/** One sign of one sense: a word, a turn of phrase, a mark, as a piece of the text. */
export interface Clue {
  readonly sense: Sense;
  /** In nats: a clue of weight w makes its sense e^w times as likely against the others. */
  readonly weight: number;
  /** Clues of one group say much the same thing: together they never weigh more than their group may. */
  readonly group: ClueGroup;
  /** What it says: the same said twice counts once. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** How much all clues of a group may weigh together. */
export const MOST_OF_GROUP = {
  shootWords: 3.6,
  makingWords: 5.1,
  themes: 4.5,
  likelyThemes: 1,
  names: 1.5,
  bandNames: 9,
  bandHints: 4.5,
  affairs: 5.4,
  affairHints: 2.7,
  otherMeanings: 7.5,
  use: 4,
  chatter: 1.4,
  post: 2.5,
} as const;

export type ClueGroup = keyof typeof MOST_OF_GROUP;

/** A clue from how the wording is used, from one word to another. */
export function useClue(sense: Sense, weight: number, from: Token, to: Token): Clue {
  return { sense, weight, group: 'use', said: `${from.form} ${to.form}`, start: from.start, end: to.end };
}
