import type { Rows } from './features.ts';
import { minimise, type Slope } from './minimise.ts';

/**
 * What is to be told of each row: one of several things (`choice`), or for each of several things whether it is so
 * (`each`).
 */
export interface Answers {
  readonly kind: 'choice' | 'each';
  readonly width: number;
  /** Row after row: how right each answer is, from 0 for what is not so to 1 for what is. */
  readonly right: Float64Array;
  /** How much each row counts. */
  readonly counts: Float64Array;
}

export interface Learning {
  /** After so many it stops, arrived or not. */
  readonly rounds: number;
  /** How strongly all weights are held to zero, beside what `features.ts` says of each kind. */
  readonly penalty: number;
}

/**
 * Logistic regression with an L2 penalty on all but the last row, which is the bias: weights column after column of `rows`,
 * for each answer.
 */
export function fitWeights(
  rows: Rows,
  size: number,
  { kind, width, right, counts }: Answers,
  { rounds, penalty }: Learning,
): Float64Array {
  const bias = size * width;
  const shares = new Float64Array(width);
  const slope: Slope = (weights, slopes) => {
    slopes.fill(0);
    let loss = 0;
    for (let at = 0; at < bias; at += 1) {
      const weight = weights[at] ?? 0;
      slopes[at] = penalty * weight;
      loss += 0.5 * penalty * weight * weight;
    }
    for (let row = 0; row < counts.length; row += 1) {
      for (let one = 0; one < width; one += 1) shares[one] = weights[bias + one] ?? 0;
      const end = rows.starts[row + 1] ?? 0;
      for (let at = rows.starts[row] ?? 0; at < end; at += 1) {
        const from = (rows.columns[at] ?? 0) * width;
        const value = rows.values[at] ?? 0;
        for (let one = 0; one < width; one += 1) shares[one] = (shares[one] ?? 0) + value * (weights[from + one] ?? 0);
      }
      const count = counts[row] ?? 0;
      loss += count * (kind === 'choice' ? chosen(shares, right, row * width) : each(shares, right, row * width));
      // From here on `shares` holds how far off each answer is.
      for (let one = 0; one < width; one += 1) {
        const off = count * ((shares[one] ?? 0) - (right[row * width + one] ?? 0));
        shares[one] = off;
        slopes[bias + one] = (slopes[bias + one] ?? 0) + off;
      }
      for (let at = rows.starts[row] ?? 0; at < end; at += 1) {
        const from = (rows.columns[at] ?? 0) * width;
        const value = rows.values[at] ?? 0;
        for (let one = 0; one < width; one += 1)
          slopes[from + one] = (slopes[from + one] ?? 0) + value * (shares[one] ?? 0);
      }
    }
    return loss;
  };
  return minimise(bias + width, slope, rounds);
}

/** Turns log-odds into the likelihood of each answer, one of which is right, and tells the loss. */
function chosen(odds: Float64Array, right: Float64Array, from: number): number {
  const most = odds.reduce((greatest, one) => Math.max(greatest, one), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let one = 0; one < odds.length; one += 1) {
    odds[one] = Math.exp((odds[one] ?? 0) - most);
    sum += odds[one] ?? 0;
  }
  let loss = 0;
  for (let one = 0; one < odds.length; one += 1) {
    odds[one] = (odds[one] ?? 0) / sum;
    if (right[from + one] === 1) loss -= Math.log(Math.max(odds[one] ?? 0, Number.MIN_VALUE));
  }
  return loss;
}

/** The same where any number of answers may be right. */
function each(odds: Float64Array, right: Float64Array, from: number): number {
  let loss = 0;
  for (let one = 0; one < odds.length; one += 1) {
    const sum = odds[one] ?? 0;
    loss += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - (right[from + one] ?? 0) * sum;
    odds[one] = 1 / (1 + Math.exp(-sum));
  }
  return loss;
}
