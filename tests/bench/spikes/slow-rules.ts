import { judgeClimb } from '../../../lambdas/domain/detection/rules/climb.ts';
import { judgeDrop } from '../../../lambdas/domain/detection/rules/drop.ts';
import { judgeSentimentTurn } from '../../../lambdas/domain/detection/rules/sentiment-turn.ts';
import { judgeSilence } from '../../../lambdas/domain/detection/rules/silence.ts';
import type { Sensitivity } from '../../../lambdas/domain/detection/settings.ts';
import type { Verdict } from '../../../lambdas/domain/detection/verdict.ts';
import { createRandom, normal } from './random.ts';
import { BUCKETS_A_DAY, simulate } from './simulate.ts';

const HOURS_A_DAY = 24;
const FIRST_HOUR = 22 * HOURS_A_DAY;
const DAYS = 180 + 22;

/** How often each slow rule speaks up on a topic and quarter where nothing happens; within a day it is one alarm. */
export function slowFalseAlarms(
  base: number,
  isBursty: boolean,
  sensitivity: Sensitivity,
  topics: number,
): Readonly<Record<string, number>> {
  const found = { climb: 0, drop: 0, silence: 0, sentiment: 0 };
  for (let seed = 1; seed <= topics; seed += 1) {
    const hours = hourly(
      [...simulate({ base, isBursty, seed: 500 + seed }, DAYS * BUCKETS_A_DAY)].map(({ count }) => count),
    );
    const moods = dailyMoods(hours, seed);
    const rules: Readonly<Record<keyof typeof found, (hour: number) => Verdict | undefined>> = {
      climb: (hour) => judgeClimb(lastDays(hours, hour, 21), hour, sensitivity),
      drop: (hour) => judgeDrop(lastDays(hours, hour, 15), hour, sensitivity),
      silence: (hour) => judgeSilence(hours.slice(hour - 15 * HOURS_A_DAY, hour), hour, sensitivity),
      sentiment: (hour) =>
        hour % HOURS_A_DAY === 0
          ? judgeSentimentTurn(moods.slice(hour / HOURS_A_DAY - 15, hour / HOURS_A_DAY), hour, sensitivity)
          : undefined,
    };
    for (const name of Object.keys(found) as (keyof typeof found)[]) {
      let quietUntil = 0;
      for (let hour = FIRST_HOUR; hour <= hours.length; hour += 1) {
        if (rules[name](hour)?.isBeyond !== true) continue;
        if (hour >= quietUntil) found[name] += 1;
        quietUntil = hour + HOURS_A_DAY;
      }
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, count]) => [name, count / (topics * 2)]));
}

function hourly(counts: readonly number[]): number[] {
  return Array.from({ length: counts.length / 12 }, (_, hour) =>
    counts.slice(hour * 12, hour * 12 + 12).reduce((sum, count) => sum + count, 0),
  );
}

function lastDays(hours: readonly number[], end: number, days: number): number[] {
  return Array.from({ length: days }, (_, index) => {
    const to = end - (days - 1 - index) * HOURS_A_DAY;
    return hours.slice(to - HOURS_A_DAY, to).reduce((sum, count) => sum + count, 0);
  });
}

/** Three in ten are negative, two positive, more or less by the day (deviation 0.3 of the odds' logarithm). */
function dailyMoods(hours: readonly number[], seed: number) {
  const random = createRandom(9000 + seed);
  return Array.from({ length: hours.length / HOURS_A_DAY }, (_, day) => {
    const count = hours.slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY).reduce((sum, hour) => sum + hour, 0);
    const odds = (3 / 7) * Math.exp(0.3 * normal(random));
    const chance = odds / (1 + odds);
    let negative = 0;
    let positive = 0;
    for (let mention = 0; mention < Math.min(count, 2000); mention += 1) {
      const drawn = random();
      if (drawn < chance) negative += 1;
      else if (drawn < chance + 0.2) positive += 1;
    }
    const read = Math.min(count, 2000);
    return { count: read, positive, negative, unknown: 0, authors: Math.round(0.7 * read) };
  });
}
