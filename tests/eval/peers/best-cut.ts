/** How many of the highest values are tried as cuts, and how many places along all the others. */
const STEPS = 300;

/**
 * The value from which on to say yes, where a measure of the outcome is highest. Peers get theirs from the tune split, so
 * that they are compared at their best. Most things are alike in nothing, so the best cut lies among the highest values.
 */
export function bestCut(values: readonly number[], measure: (cut: number) => number): number {
  const descending = [...new Set(values)].filter(Number.isFinite).toSorted((a, b) => b - a);
  const every = Math.max(1, Math.floor(descending.length / STEPS));
  let best = { cut: Infinity, outcome: 0 };
  for (const [at, cut] of descending.entries()) {
    if (at > STEPS && at % every !== 0) continue;
    const outcome = measure(cut);
    if (outcome > best.outcome) best = { cut, outcome };
  }
  return best.cut;
}
