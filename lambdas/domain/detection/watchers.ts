import type { WindowSum } from './recent.ts';
import type { SensitivityMeaning } from './settings.ts';
import { logRatio, surprise } from './significance.ts';
import { beyond, type Tail } from './tail.ts';
import { share, toTailScore } from './verdict.ts';

/**
 * Three watchers look at a topic, each with a tail of its own; one is enough for an alarm:
 * - `plain`: one bucket and three, against the level. First to see a burst.
 * - `rhythmic`: the same, against what is usual at this hour and weekday. Sees what the night would hide.
 * - `slow`: an hour and six, against the rhythm. Sees what grows too slowly, or is too small, to stand out in a bucket.
 *
 * How many times the usual is what a tail learns. How sure that is, is a matter of its own: a big ratio of small numbers is
 * nothing, and neither is a sure but small rise. So the evidence must pass a floor too, and its product with the size
 * another.
 */
const WATCHERS = ['plain', 'rhythmic', 'slow'] as const;
export type WatcherName = (typeof WATCHERS)[number];

/** The spreads that are learned: a lively topic's six hours scatter less than its buckets do. */
export interface Spreads {
  readonly plain: readonly number[];
  readonly rhythmic: readonly number[];
  readonly slow: readonly number[];
}

/** Small counts are damped: so many mentions are added on both sides of a ratio. */
const DAMPING = 3;

/** On quiet topics, in the size that is held against the evidence, fewer: evidence has a sense of small counts already. */
function sizeDamping(usualInBucket: number): number {
  return Math.min(DAMPING, 1 + usualInBucket);
}

/** Over three buckets chance evens out, so the same ratio says more; over six hours against one as well. */
const QUICK_WEIGHTS = [1, 1.7];
const SLOW_WEIGHTS = [1, 1.5];

/**
 * How far beyond its tail's edge, in units of what is usual there; as in the recipe that was measured, and a little earlier
 * for `rhythmic`.
 */
const LEAST_BEYOND: Readonly<Record<WatcherName, number>> = { plain: 0.42, rhythmic: 1.5, slow: 0 };
/** Nats of evidence. */
const LEAST_EVIDENCE: Readonly<Record<WatcherName, number>> = { plain: 8, rhythmic: 8, slow: 11 };
/** Nats times size. */
const LEAST_WEIGHT = { plain: 35, rhythmic: 40 } as const;
/** What is loud only because it is rush hour is no alarm, however it stands to the level. */
const LEAST_RHYTHMIC_EVIDENCE = 4;
/** No topic is steadier than this: quick counts come in conversations, and hours differ a little. */
const LEAST_SPREAD = { quick: 0.1, slow: 0.02 } as const;

type Expectation = 'plain' | 'rhythmic';

/** How many times the usual the loudest of some windows is, as a weighted logarithm; what a tail learns. */
export function sizeOf(windows: readonly WindowSum[], by: Expectation, isSlow: boolean): number {
  return largestRatio(windows, by, isSlow ? SLOW_WEIGHTS : QUICK_WEIGHTS, DAMPING);
}

function largestRatio(
  windows: readonly WindowSum[],
  by: Expectation,
  weights: readonly number[],
  damping: number,
): number {
  let largest = 0;
  for (const [index, window] of windows.entries()) {
    if (!window.isWatched || window.count <= window[by]) continue;
    largest = Math.max(largest, (weights[index] ?? 1) * logRatio(window.count, window[by], damping));
  }
  return largest;
}

/** What one watcher says: a score with the line at 0.5, and the window that carries it. */
export interface Opinion {
  readonly score: number;
  readonly window: WindowSum | undefined;
}

export type Demand = Pick<SensitivityMeaning, 'demand' | 'beyond' | 'minCount'>;

export function askQuick(
  name: 'plain' | 'rhythmic',
  quick: readonly WindowSum[],
  tail: Tail,
  spreads: Spreads,
  { demand, beyond: further, minCount }: Demand,
): Opinion {
  const { evidence, window } = evidenceOf(quick, name, spreads[name], LEAST_SPREAD.quick, minCount);
  const weight = evidence * largestRatio(quick, name, QUICK_WEIGHTS, sizeDamping(quick[0]?.plain ?? 0));
  const excused =
    name === 'rhythmic'
      ? evidence
      : evidenceOf(quick, 'rhythmic', spreads.rhythmic, LEAST_SPREAD.quick, minCount).evidence;
  const score = Math.min(
    toTailScore(beyond(tail, sizeOf(quick, name, false)), LEAST_BEYOND[name] + further),
    share(evidence, LEAST_EVIDENCE[name] * demand),
    share(weight, LEAST_WEIGHT[name] * demand),
    share(excused, LEAST_RHYTHMIC_EVIDENCE),
  );
  return { score, window };
}

export function askSlow(
  slow: readonly WindowSum[],
  tail: Tail,
  spreads: Spreads,
  { demand, beyond: further, minCount }: Demand,
): Opinion {
  const { evidence, window } = evidenceOf(slow, 'rhythmic', spreads.slow, LEAST_SPREAD.slow, minCount);
  const score = Math.min(
    toTailScore(beyond(tail, sizeOf(slow, 'rhythmic', true)), LEAST_BEYOND.slow + further),
    share(evidence, LEAST_EVIDENCE.slow * demand),
  );
  return { score, window };
}

function evidenceOf(
  windows: readonly WindowSum[],
  by: Expectation,
  spreads: readonly number[],
  leastSpread: number,
  minCount: number,
): { readonly evidence: number; readonly window: WindowSum | undefined } {
  let evidence = 0;
  let strongest: WindowSum | undefined;
  for (const [index, window] of windows.entries()) {
    if (!window.isWatched || window.count < minCount) continue;
    const found = surprise(window.count, window[by], Math.max(spreads[index] ?? 0, leastSpread));
    if (found > evidence) {
      evidence = found;
      strongest = window;
    }
  }
  return { evidence, window: strongest };
}
