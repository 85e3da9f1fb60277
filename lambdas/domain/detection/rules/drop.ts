import { DAY_MS } from '../../bucket.ts';
import { SENSITIVITY, type Sensitivity } from '../settings.ts';
import { shortfall } from '../significance.ts';
import { LINE, roundTo, share, toScore, type Verdict } from '../verdict.ts';
import { sayMentions, sayUsual } from '../words.ts';
import { mean, usualDay } from './usual-day.ts';

const USUAL_DAYS = 14;
/** Less a day than this cannot drop. */
export const LEAST_TO_DROP = 20;
const LEAST_EVIDENCE = 9;
/** Down to this part of the usual at least. */
const MOST_LEFT = 0.4;

/**
 * A day far below the usual. `days` are counts of 24 hours each, the newest last and ending at `until`; undefined where
 * there are too few. What is usual is the lower of the last two weeks' mean and that of the same weekday: a Sunday is no
 * drop.
 */
export function judgeDrop(days: readonly number[], until: number, sensitivity: Sensitivity): Verdict | undefined {
  const before = days.slice(-USUAL_DAYS - 1, -1);
  const observed = days.at(-1);
  if (before.length < USUAL_DAYS || observed === undefined) return undefined;
  const { demand } = SENSITIVITY[sensitivity];
  const usual = usualDay(before);
  const expected = Math.min(usual.expected, mean([before[0] ?? 0, before[7] ?? 0]));
  const lost = expected > 0 ? 1 - observed / expected : 0;
  const score = toScore(
    Math.min(
      share(shortfall(observed, expected, usual.spread), LEAST_EVIDENCE * demand),
      share(Math.max(0, lost), 1 - MOST_LEFT),
      share(expected, LEAST_TO_DROP),
    ),
  );
  return {
    isBeyond: score >= LINE,
    score,
    observed,
    expected: roundTo(expected, 2),
    from: until - DAY_MS,
    to: until,
    reason: `only ${sayMentions(observed)} in the last day, ${sayUsual(expected)}`,
  };
}
