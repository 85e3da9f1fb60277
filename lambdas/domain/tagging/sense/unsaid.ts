import type { Verdict } from '../sense.ts';
import type { TopicTag } from '../tags.ts';
import { MAX_EVIDENCE } from './quotes.ts';

/** A text without any "BTS" that reveals something: the words of its themes are the evidence. `likelihood`: 0 to 1. */
export function revelation(themes: readonly TopicTag[], likelihood: number): Verdict {
  const matched = [...new Set(themes.flatMap((theme) => theme.matched))];
  return { sense: 'production', confidence: round(likelihood), evidence: matched.slice(0, MAX_EVIDENCE) };
}

/**
 * A text with nothing in it to track: the less likely a revelation, the surer. There are no words to show for an absence.
 */
export function nothing(likelihood: number): Verdict {
  return { sense: 'other', confidence: round(1 - likelihood), evidence: [] };
}

/** A logistic of how far the points of a text are from those needed: one half at half a point under. */
export function sureness(points: number, needed: number): number {
  return 1 / (1 + Math.exp(needed - 0.5 - points));
}

function round(share: number): number {
  return Math.round(100 * share) / 100;
}
