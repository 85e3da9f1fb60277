/**
 * What publishers write where RFC 822 or RFC 3339 asks for a date, as ISO 8601 in UTC; undefined when it names no day. A
 * missing zone counts as UTC. Absurd but readable years (1, 9999) are passed on: they are not ours to judge.
 */
export function parsePublishedAt(text: string): string | undefined {
  // Longer than any date; keeps every pattern below cheap on hostile input.
  if (text.length > 200) return undefined;
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  return parseEpoch(trimmed) ?? parseIso(trimmed) ?? parseRfc822(trimmed);
}

/** The first of several fields that is readable. */
export function firstPublishedAt(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = text === undefined ? undefined : parsePublishedAt(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

function parseEpoch(text: string): string | undefined {
  if (/^\d{9,10}$/.test(text)) return toIso(Number(text) * 1000);
  if (/^\d{12,13}$/.test(text)) return toIso(Number(text));
  return undefined;
}

const ISO =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d{1,12}))?)?)? ?(?<zone>[a-z]{1,5}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?$/i;

function parseIso(text: string): string | undefined {
  const { year, month, ...rest } = ISO.exec(text)?.groups ?? {};
  return year === undefined ? undefined : assemble({ ...rest, year: Number(year), month: Number(month) });
}

const WEEKDAY = String.raw`(?:[\p{L}\p{M}-]{2,15}\.?,? )?`;
const MONTH = String.raw`(?<month>[\p{L}\p{M}]{3,10})\.?`;
const TIME = String.raw`(?<hour>\d{1,2})[:.]?(?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,](?<fraction>\d{1,12}))?)?(?: ?(?<half>[ap])\.?m\.?)?`;
const ZONE = String.raw`(?<zone>\p{L}{1,5}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)`;
const REMARK = String.raw`(?: ?\([^)]*\))?`;

/** `Mon, 24 Sep 2018 19:42:40 -0300`, `Sep 24, 2018 7:42 PM EST`, `Mon Sep 24 19:42:40 UTC 2018`. */
const RFC_822_AND_KIN = [
  `^${WEEKDAY}(?<day>\\d{1,2})\\.?[ -](?:de )?${MONTH}[ -](?:de )?(?<year>\\d{4}|\\d{2})(?:,? ${TIME})?(?: ?${ZONE})?${REMARK}$`,
  `^${WEEKDAY}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?:,?(?: at)? ${TIME})?(?: ?${ZONE})?${REMARK}$`,
  `^${WEEKDAY}${MONTH} (?<day>\\d{1,2}) ${TIME}(?: ${ZONE})? (?<year>\\d{4})$`,
].map((pattern) => new RegExp(pattern, 'iu'));

function parseRfc822(text: string): string | undefined {
  for (const pattern of RFC_822_AND_KIN) {
    const { year, month, ...rest } = pattern.exec(text)?.groups ?? {};
    if (year === undefined || month === undefined) continue;
    const date = assemble({ ...rest, year: fullYear(year), month: monthNumber(month) });
    if (date !== undefined) return date;
  }
  return undefined;
}

interface Parts {
  readonly year: number;
  /** 1 to 12; undefined when the name is in no language we know. */
  readonly month: number | undefined;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly fraction?: string;
  readonly half?: string;
  readonly zone?: string;
}

function assemble({
  year,
  month,
  day,
  hour = '0',
  minute = '0',
  second = '0',
  fraction = '',
  half,
  zone,
}: Parts): string | undefined {
  const offsetMinutes = zoneOffsetMinutes(zone);
  if (month === undefined || month < 1 || month > 12 || offsetMinutes === undefined) return undefined;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;

  const midnight = new Date(0);
  // Not Date.UTC: it reads the years 0 to 99 as 1900 to 1999.
  midnight.setUTCFullYear(year, month - 1, Number(day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== Number(day)) return undefined;

  // A leap second has no millisecond of its own; it shares those of the second before.
  const seconds = hourOfDay(Number(hour), half) * 3600 + Number(minute) * 60 + Math.min(Number(second), 59);
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return toIso(midnight.getTime() + (seconds - offsetMinutes * 60) * 1000 + milliseconds);
}

function toIso(epochMilliseconds: number): string | undefined {
  const date = new Date(epochMilliseconds);
  const year = date.getUTCFullYear();
  // Beyond four digits ISO 8601 needs a sign, and then no longer sorts as text.
  return year >= 0 && year <= 9999 ? date.toISOString() : undefined;
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** RFC 2822 4.3: two digits below 50 are this century. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

/** By their first letters without accents: English, German, French, Spanish, Portuguese, Italian and Dutch. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fevr'],
  ['mar', 'mrz', 'mrt', 'maa'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
const MONTH_BY_LETTERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

function monthNumber(name: string): number | undefined {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  // Four letters first: in French they part June (juin) from July (juillet).
  return MONTH_BY_LETTERS.get(letters.slice(0, 4)) ?? MONTH_BY_LETTERS.get(letters.slice(0, 3));
}

/** Hours east of Greenwich. RFC 822 knows the American ones; the others are what European and Asian publishers write. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  WEST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  IST: 5.5,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
};

function zoneOffsetMinutes(zone: string | undefined): number | undefined {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '');
  // RFC 2822 4.3: a name nobody knows stands for UTC.
  if (numeric === null) return (ZONE_HOURS[(zone ?? '').toUpperCase()] ?? 0) * 60;
  const [, sign, hours = '0', minutes = '0'] = numeric;
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 15 * 60 || Number(minutes) > 59) return undefined;
  return sign === '-' ? -offset : offset;
}
