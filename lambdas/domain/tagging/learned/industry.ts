import { INDUSTRIES, type Industry } from '../tags.ts';
import type { Scores } from './model.ts';

/**
 * Invented works and unknown shows are told by the talk around them ("the showrunner", "mocap"): seven in eight are right
 * from here on (tests/eval).
 */
const LIKELY = 0.7;

/** What was being made by all words of a revelation; undefined where no industry is much likelier than the others. */
export function learnedIndustry(scores: Scores): Industry | undefined {
  const odds = scores.logOdds(INDUSTRIES);
  const most = Math.max(...odds);
  const sum = odds.reduce((all, one) => all + Math.exp(one - most), 0);
  return 1 / sum >= LIKELY ? INDUSTRIES[odds.indexOf(most)] : undefined;
}
