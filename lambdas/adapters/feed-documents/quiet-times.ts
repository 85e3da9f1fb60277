import { HOUR_MS } from '../../domain/bucket.ts';

/** When a publisher asks not to be polled (`skipHours`, `skipDays` of RSS), by the clock of Greenwich. */
export interface QuietTimes {
  /** 0 to 23. */
  readonly hours: readonly number[];
  /** 0 is Sunday. */
  readonly days: readonly number[];
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const HOURS_A_DAY = 24;

/**
 * What an RSS document asks for. Read by hand: feedsmith 3.0.1 passes over a list of one. Undefined when nothing is asked
 * for, and when all of the week is ruled out: that is a mistake, or no wish to have a feed at all.
 */
export function readQuietTimes(document: string): QuietTimes | undefined {
  const head = document.slice(0, Math.min(MAX_HEAD_LENGTH, indexOrEnd(document, /<item[\s>]/i)));
  const hours = namesIn(head, 'hour').map(Number);
  // RSS 0.91 counted the hours from 1 to 24.
  const wholeHours = hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= HOURS_A_DAY);
  const days = namesIn(head, 'day').map((day) => DAYS.indexOf(day.toLowerCase()));
  const quiet = {
    hours: [...new Set(wholeHours.map((hour) => hour % HOURS_A_DAY))],
    days: [...new Set(days)].filter((day) => day >= 0),
  };
  const isNever = quiet.hours.length === HOURS_A_DAY || quiet.days.length === DAYS.length;
  const isAlways = quiet.hours.length === 0 && quiet.days.length === 0;
  return isNever || isAlways ? undefined : quiet;
}

/** What stands in `<skipHours>` or `<skipDays>`, which nobody puts behind the entries. */
const MAX_HEAD_LENGTH = 20_000;

function indexOrEnd(text: string, pattern: RegExp): number {
  const index = text.slice(0, MAX_HEAD_LENGTH).search(pattern);
  return index === -1 ? text.length : index;
}

function namesIn(head: string, name: 'hour' | 'day'): string[] {
  const list = new RegExp(`<skip${name}s>([\\s\\S]{0,2000}?)</skip${name}s>`, 'i').exec(head)?.[1] ?? '';
  return [...list.matchAll(new RegExp(`<${name}>\\s*(\\w{1,10})\\s*</${name}>`, 'gi'))].map(
    ([, written = '']) => written,
  );
}

/** The first moment from `from` on that is not ruled out, or the end of 24 hours. Epoch milliseconds. */
export function firstAllowed({ hours, days }: QuietTimes, from: number): number {
  let at = from;
  for (let tries = 0; tries < HOURS_A_DAY; tries += 1) {
    const date = new Date(at);
    if (!hours.includes(date.getUTCHours()) && !days.includes(date.getUTCDay())) return at;
    at = (Math.floor(at / HOUR_MS) + 1) * HOUR_MS;
  }
  return at;
}
