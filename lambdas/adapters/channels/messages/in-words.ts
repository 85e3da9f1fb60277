import { MINUTE_MS } from '../../../domain/bucket.ts';

const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** `1,930`. */
export function countInWords(count: number): string {
  return counts.format(Number.isFinite(count) ? count : 0);
}

/** `48 mentions`, `1 mention`. */
export function countOf(count: number, thing: string): string {
  return `${countInWords(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** `6.4`, and `164` rather than `164.2`. */
export function usualInWords(count: number): string {
  return (Math.abs(count) < 10 ? tenths : counts).format(Number.isFinite(count) ? count : 0);
}

/** `7.5x the usual`; undefined where hardly anything is usual, so that there is nothing to compare with. */
export function timesUsual(observed: number, expected: number): string | undefined {
  const times = observed / expected;
  return expected < 0.5 || !Number.isFinite(times) ? undefined : `${usualInWords(times)}x the usual`;
}

const UNITS: readonly (readonly [minutes: number, name: string])[] = [
  [24 * 60, 'day'],
  [60, 'hour'],
  [1, 'minute'],
];

/** `15 minutes`, `an hour`, `3 days`; in the largest unit that goes in whole, or nearly. */
export function spanInWords(minutes: number): string {
  const whole = Math.max(1, Math.round(Number.isFinite(minutes) ? minutes : 0));
  for (const [size, name] of UNITS) {
    const number = whole / size;
    if (number < 1 || (number < 3 && !Number.isInteger(number) && size > 1)) continue;
    const rounded = Math.round(number);
    return rounded === 1 ? `${name === 'hour' ? 'an' : 'a'} ${name}` : `${countInWords(rounded)} ${name}s`;
  }
  return 'a minute';
}

export function spanBetween(from: number, to: number): string {
  return spanInWords((to - from) / MINUTE_MS);
}

/** `Sat 21 Nov, 10:05 UTC`; undefined where it is no time. */
export function timeInWords(at: number, timeZone: string): string | undefined {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return undefined;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);
  const day = part({ weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });
  return `${day}, ${time}`;
}

/** How people feel, of a mean sentiment from -1 to 1. */
export function feelingInWords(sentiment: number): string {
  if (sentiment >= 0.35) return 'mostly positive';
  if (sentiment >= 0.1) return 'leaning positive';
  if (sentiment > -0.1) return 'mixed';
  return sentiment > -0.35 ? 'leaning negative' : 'mostly negative';
}

/** `+0.42`. */
function signed(sentiment: number): string {
  const rounded = Math.round(sentiment * 100) / 100;
  return rounded > 0 ? `+${rounded.toFixed(2)}` : rounded.toFixed(2);
}

/** `mostly positive (+0.42, usually +0.18)`; undefined where it is no number. */
export function moodInWords({ now, usual }: { readonly now: number; readonly usual?: number }): string | undefined {
  if (!Number.isFinite(now)) return undefined;
  const before = usual === undefined || !Number.isFinite(usual) ? '' : `, usually ${signed(usual)}`;
  return `${feelingInWords(now)} (${signed(now)}${before})`;
}
