import type { Clause, Weighed, Weighing } from './weigh.ts';

/** "Not good" is less bad than "bad", "not bad" less good than "good": the value turns and shrinks. */
const NEGATED_GOOD = -0.6;
const NEGATED_BAD = -0.4;
/** "Would have been great" is a mild complaint, "would have been awful" a mild relief or none. */
const IRREAL_GOOD = -0.3;
const IRREAL_BAD = 0.3;
/** Before and after "but": people say what they mean last. */
const BEFORE_TURN = 0.6;
const AFTER_TURN = 1.3;
const IN_CONCESSION = 0.6;
/** Exclamation marks also add to the side that is leading, as many as are weighed. */
const EXCLAMATION_POINTS = 0.3;
const MAX_EXCLAMATIONS = 3;
/** Two words of ordinary praise ("good, fun") score about 0.7. */
const HALF_WAY = 4;

/** How much each clause of a text counts. */
export function clauseFactors(clauses: readonly Clause[]): readonly number[] {
  if (clauses.length === 1) return [1];
  const factors: number[] = [];
  let sentenceStart = 0;
  let carried = 1;
  for (const { opening } of clauses) {
    if (opening === 'sentence') {
      sentenceStart = factors.length;
      carried = 1;
    } else if (opening === 'turn') {
      factors.fill(BEFORE_TURN, sentenceStart);
      sentenceStart = factors.length;
      carried = AFTER_TURN;
    }
    factors.push(opening === 'concession' ? IN_CONCESSION : carried);
  }
  return factors;
}

/** What a word adds to the sum of its text, before its clause is weighed. */
export function amountOf({ entry, strength, isNegated, isIrreal }: Weighing, speaksOfFilm: boolean): number {
  const value = speaksOfFilm ? entry.filmValue : entry.value;
  return value * strength * turnOf(value, isNegated, isIrreal);
}

/** What negation and irrealis make of a value of that sign. */
export function turnOf(value: number, isNegated: boolean, isIrreal: boolean): number {
  const negation = isNegated ? (value > 0 ? NEGATED_GOOD : NEGATED_BAD) : 1;
  return isIrreal ? negation * (value > 0 ? IRREAL_GOOD : IRREAL_BAD) : negation;
}

export function withExclamations(sum: number, { exclamations }: Pick<Weighed, 'exclamations'>): number {
  return sum + Math.sign(sum) * EXCLAMATION_POINTS * Math.min(exclamations, MAX_EXCLAMATIONS);
}

/** Any sum as a score of -1 to 1, as VADER does it (x / sqrt(x² + a)). */
export function squash(sum: number): number {
  return sum / Math.sqrt(sum * sum + HALF_WAY * HALF_WAY);
}
