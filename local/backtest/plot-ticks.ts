const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const TIME_STEPS = [
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  364 * DAY,
];
const MOST_TIME_TICKS = 12;

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Round times (UTC) between two, at most a dozen. */
export function timeTicks(from: number, to: number): Tick[] {
  const step = TIME_STEPS.find((length) => (to - from) / length <= MOST_TIME_TICKS) ?? (to - from) / MOST_TIME_TICKS;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    const iso = new Date(at).toISOString();
    ticks.push({ at, label: step < DAY && at % DAY !== 0 ? iso.slice(11, 16) : iso.slice(0, 10) });
  }
  return ticks;
}

/** Round counts for an axis that shows square roots: 0, 1, 2, 5, 10 and so on, no two closer than a twelfth of the axis. */
export function countTicks(most: number): number[] {
  const ticks = [0];
  for (let power = 0.1; power <= most; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const count = Math.round(digit * power * 10) / 10;
      const isFarEnough = Math.sqrt(count / most) - Math.sqrt((ticks.at(-1) ?? 0) / most) >= 1 / 12;
      if (count <= most && isFarEnough) ticks.push(count);
    }
  }
  return ticks;
}
