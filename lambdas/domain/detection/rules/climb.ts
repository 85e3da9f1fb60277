import { DAY_MS } from '../../bucket.ts';
import { SENSITIVITY, type Sensitivity } from '../settings.ts';
import { surprise } from '../significance.ts';
import { LINE, roundTo, share, strongest, toScore, type Verdict } from '../verdict.ts';
import { sayMentions, sayNumber } from '../words.ts';
import { usualDay } from './usual-day.ts';

/** Days before the climb that must be known, and the climbs that are looked for: over three days and up to six. */
const USUAL_DAYS = 14;
const LENGTHS = [4, 5, 6, 7] as const;
/**
 * By length, the least Kendall sum that chance passes less than once in twenty times (Mann, 1945; Kendall, "Rank
 * correlation methods").
 */
const LEAST_KENDALL: Readonly<Record<(typeof LENGTHS)[number], number>> = { 4: 6, 5: 8, 6: 11, 7: 13 };
const LEAST_TIMES = 2;
const LEAST_COUNT = 20;
const LEAST_EVIDENCE = 8;
/** More of the rise than this in one day is a jump: the spike rule's matter. */
const MOST_IN_ONE_DAY = 0.6;

/**
 * A topic that rises day by day to at least twice what was usual, without a jump. `days` are counts of 24 hours each, the
 * newest last and ending at `until`; undefined where there are not enough of them.
 */
export function judgeClimb(days: readonly number[], until: number, sensitivity: Sensitivity): Verdict | undefined {
  if (days.length < USUAL_DAYS + Math.max(...LENGTHS)) return undefined;
  const { demand } = SENSITIVITY[sensitivity];
  const verdicts = LENGTHS.map((length): Verdict => {
    const climb = days.slice(-length);
    const before = days.slice(-length - USUAL_DAYS, -length);
    const { expected, spread } = usualDay(before);
    const observed = climb.at(-1) ?? 0;
    const sameWeekday = days.at(-8) ?? 0;
    const floor = Math.max(expected, sameWeekday, 1);
    const score = isClimbing(climb, length)
      ? Math.min(
          share(surprise(observed, floor, spread), LEAST_EVIDENCE * demand),
          share(observed / floor, LEAST_TIMES),
          share(observed, LEAST_COUNT),
        )
      : 0;
    const rounded = toScore(score);
    return {
      isBeyond: rounded >= LINE,
      score: rounded,
      observed,
      expected: roundTo(expected, 2),
      from: until - DAY_MS,
      to: until,
      reason: `${sayMentions(observed)} in the last day, rising for ${length - 1} days, where ${sayNumber(Math.round(expected))} a day were usual`,
    };
  });
  return strongest(verdicts);
}

function isClimbing(climb: readonly number[], length: (typeof LENGTHS)[number]): boolean {
  const steps = climb.slice(1).map((count, index) => count - (climb[index] ?? 0));
  const rise = (climb.at(-1) ?? 0) - (climb[0] ?? 0);
  return kendallSum(climb) >= LEAST_KENDALL[length] && Math.max(...steps) <= MOST_IN_ONE_DAY * rise;
}

/** Of all pairs of days, those that rise less those that fall. */
function kendallSum(counts: readonly number[]): number {
  let sum = 0;
  counts.forEach((later, index) => {
    for (const earlier of counts.slice(0, index)) sum += Math.sign(later - earlier);
  });
  return sum;
}
