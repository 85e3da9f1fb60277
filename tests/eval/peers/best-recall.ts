import type { SentimentLabel } from '../../../lambdas/domain/tagging/tags.ts';
import { mean } from '../measures.ts';

export interface ScoredText {
  readonly label: SentimentLabel;
  readonly score: number;
}

/** How many places along the scores a bound may have. */
const STEPS = 150;

/** The highest macro recall that any two bounds get out of a scorer's numbers: no peer is beaten by its bounds alone. */
export function bestRecall(scored: readonly ScoredText[]): number {
  const ascending = scored.map(({ score }) => score).toSorted((a, b) => a - b);
  const places = Array.from({ length: STEPS - 1 }, (_, step) => {
    return ascending[Math.floor(((step + 1) * ascending.length) / STEPS)] ?? 0;
  });
  // The sign is always among the bounds tried.
  const tried = [...new Set([...places, -Number.MIN_VALUE, 0])].toSorted((a, b) => a - b);
  const cuts = tried.map((place) => {
    const upTo = (label: SentimentLabel): number => shareUpTo(scored, label, place);
    return { negative: upTo('negative'), neutral: upTo('neutral'), positive: upTo('positive') };
  });
  const recalls = cuts.flatMap((low, at) =>
    cuts.slice(at).map((high) => mean([low.negative, high.neutral - low.neutral, 1 - high.positive])),
  );
  return Math.max(...recalls);
}

/** Of the texts of a label, the share whose score is not above a place. */
function shareUpTo(scored: readonly ScoredText[], label: SentimentLabel, place: number): number {
  const ofLabel = scored.filter((one) => one.label === label);
  return ofLabel.filter(({ score }) => score <= place).length / ofLabel.length;
}
