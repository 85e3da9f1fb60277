import type { TimeRange } from '../../../domain/bucket.ts';

/** Numbers and times as the page shows them. */
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** `12,345`; one digit more below ten, where 0.4 and 0 are not the same. */
export function rounded(value: number): string {
  return value > 0 && value < 10 ? String(Math.round(value * 10) / 10) : WHOLE.format(value);
}

/** `+0.2`, `0.0`, `−1.5`: with a true minus, and none before a zero. */
export function signed(value: number, digits: number): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

export function timeSpan({ from, to }: TimeRange): string {
  return `${TIME.format(from)} to ${TIME.format(to)} UTC`;
}

export function dayAndTime(time: number): string {
  return TIME.format(time);
}

export function counted(count: number, noun: string): string {
  return `${WHOLE.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const SPANS: readonly [limitSeconds: number, seconds: number, unit: string][] = [
  [90, 1, 's'],
  [90 * 60, 60, 'min'],
  [36 * 3600, 3600, 'h'],
  [Number.POSITIVE_INFINITY, 24 * 3600, 'd'],
];

/** `4 min ago`, `in 2 h`, `now`. */
export function inWords(ms: number): string {
  const seconds = Math.abs(ms) / 1000;
  const [, size, unit] = SPANS.find(([limit]) => seconds < limit) ?? [0, 1, 's'];
  const amount = Math.round(seconds / size);
  if (amount === 0) return 'now';
  return ms < 0 ? `${amount} ${unit} ago` : `in ${amount} ${unit}`;
}
