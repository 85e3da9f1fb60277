import { HOUR_MS } from '../../bucket.ts';
import { SENSITIVITY, type Sensitivity } from '../settings.ts';
import { shortfall } from '../significance.ts';
import { LINE, roundTo, share, strongest, toScore, type Verdict } from '../verdict.ts';
import { sayLength, sayNumber } from '../words.ts';
import { mean, usualDay } from './usual-day.ts';

const DAY_HOURS = 24;
const USUAL_DAYS = 14;
/** How long nothing must have come, in hours. */
const LENGTHS = [6, 12, 24] as const;
/** In the same hours of each of the fourteen days before there was so much at least. */
const LEAST_EVER = 5;
const LEAST_EVIDENCE = 8;

/**
 * Nothing at all in hours that never were silent. `hours` are counts of an hour each, the newest last and ending at
 * `until`; undefined where they do not reach back fifteen days.
 */
export function judgeSilence(hours: readonly number[], until: number, sensitivity: Sensitivity): Verdict | undefined {
  if (hours.length < (USUAL_DAYS + 1) * DAY_HOURS) return undefined;
  const { demand } = SENSITIVITY[sensitivity];
  const verdicts = LENGTHS.map((length): Verdict => {
    const observed = sumBack(hours, 0, length);
    const before = Array.from({ length: USUAL_DAYS }, (_, index) =>
      sumBack(hours, (USUAL_DAYS - index) * DAY_HOURS, length),
    );
    const { spread } = usualDay(before);
    const expected = mean(before);
    const least = Math.min(...before);
    const evidence = shortfall(0, expected, spread);
    const score = observed > 0 ? 0 : Math.min(share(evidence, LEAST_EVIDENCE * demand), share(least, LEAST_EVER));
    const rounded = toScore(score);
    return {
      isBeyond: rounded >= LINE,
      score: rounded,
      observed,
      expected: roundTo(expected, 2),
      from: until - length * HOUR_MS,
      to: until,
      reason: `nothing in the last ${sayLength(length * HOUR_MS).replace(/^an? /, '')}, where never less than ${sayNumber(least)} came in two weeks`,
    };
  });
  return strongest(verdicts);
}

/** The sum of `length` hours that end `back` hours before the newest one's end. */
function sumBack(hours: readonly number[], back: number, length: number): number {
  const end = hours.length - back;
  return hours.slice(end - length, end).reduce((sum, count) => sum + count, 0);
}
