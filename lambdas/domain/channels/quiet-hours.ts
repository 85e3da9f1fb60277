import { DAY_MS, MINUTE_MS } from '../bucket.ts';
import type { QuietHours } from './channel.ts';

const DAY_MINUTES = DAY_MS / MINUTE_MS;

/** Nowadays no place changes its clocks at another moment than at a full quarter of an hour, UTC. */
const QUARTER_MS = 15 * MINUTE_MS;

const TIME = /^(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d)$/;

/** Minutes since midnight of `22:00`; undefined where that is no time of day. */
export function readTimeOfDay(text: string): number | undefined {
  const { hours, minutes } = TIME.exec(text)?.groups ?? {};
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * When the quiet hours that `now` lies in end (epoch milliseconds): the first moment at which the clocks of the place show
 * no quiet time. Undefined when it is not quiet. Clocks that are put on or back are followed: in a night that repeats an
 * hour, so is the quiet in it.
 */
export function quietUntil({ from, to, timeZone }: Omit<QuietHours, 'digest'>, now: number): number | undefined {
  const [start, end] = [readTimeOfDay(from), readTimeOfDay(to)];
  if (start === undefined || end === undefined || start === end) return undefined;
  const minuteOfDay = clockOf(timeZone);
  const quietMinutes = (end - start + DAY_MINUTES) % DAY_MINUTES;
  const isQuiet = (at: number): boolean => (minuteOfDay(at) - start + DAY_MINUTES) % DAY_MINUTES < quietMinutes;
  if (!isQuiet(now)) return undefined;

  let at = now - (now % MINUTE_MS);
  while (isQuiet(at)) {
    const nextQuarter = at - (at % QUARTER_MS) + QUARTER_MS;
    // Up to the next quarter the clocks run evenly.
    const whenOver = at + ((end - minuteOfDay(at) + DAY_MINUTES) % DAY_MINUTES) * MINUTE_MS;
    at = Math.min(nextQuarter, whenOver);
  }
  return at;
}

function clockOf(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (at) => readTimeOfDay(format.format(at)) ?? 0;
}
