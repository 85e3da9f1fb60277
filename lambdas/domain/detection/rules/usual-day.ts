/** A topic's days: mentions usual in one, and how much wider than chance they scatter (1/k of a negative binomial). */
export interface UsualDay {
  readonly expected: number;
  readonly spread: number;
}

/** Even the steadiest topic has better and worse days. */
const LEAST_SPREAD = 0.03;
const WEEK = 7;

/** From the counts of some days, the newest last. The spread is taken within weekdays, so that weekends are no noise. */
export function usualDay(days: readonly number[]): UsualDay {
  const expected = mean(days);
  const strays = days.flatMap((count, index) => {
    const weekBefore = days[index - WEEK];
    // The difference of two days of one weekday has twice the variance of one.
    return weekBefore === undefined ? [] : [(count - weekBefore) ** 2 / 2];
  });
  const variance = strays.length === 0 ? expected : mean(strays);
  const spread = expected > 0 ? (variance - expected) / expected ** 2 : 0;
  return { expected, spread: Math.max(LEAST_SPREAD, spread) };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
