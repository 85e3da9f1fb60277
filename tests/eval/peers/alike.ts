import { DiceCoefficient, JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';

export interface Likeness {
  readonly name: string;
  /** How alike two texts are, 0 to 1. */
  readonly of: (one: string, other: string) => number;
}

export const LIKENESSES: readonly Likeness[] = [
  { name: 'the same text (letter case and links aside)', of: (one, other) => (one === other ? 1 : 0) },
  { name: "natural's DiceCoefficient", of: DiceCoefficient },
  { name: "natural's JaroWinklerDistance", of: (one, other) => JaroWinklerDistance(one, other, {}) },
];

/** As much of a text as is compared: Jaro-Winkler's time grows with the product of two lengths. */
const COMPARED = 200;

export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, COMPARED);
}
