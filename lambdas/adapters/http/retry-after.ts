/** Replies in the form undici gives them: lower-case names, repeated headers joined. */
export type Headers = Readonly<Record<string, string>>;

export function toHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/** Nobody is asked to wait longer than this, whatever a server says. */
const MAX_WAIT_SECONDS = 24 * 3600;
/** What a 429 means that says nothing more. */
const USUAL_WAIT_SECONDS = 60;
/** A reset beyond these is a moment, in epoch seconds or milliseconds; below, it is a span. */
const EPOCH_SECONDS_FROM = 1_000_000_000;
const EPOCH_MILLISECONDS_FROM = 1_000_000_000_000;
/** None of these is a standard; each is what some large server sends. */
const LIMIT_HEADERS = ['ratelimit', 'x-ratelimit', 'x-rate-limit'];

const NUMBER = /^\d+(\.\d+)?$/;
const ISO_TIMESTAMP = /^\d{4}-\d\d-\d\dT/;

/** How long the server asks us to stay away; `Retry-After` is authoritative when present. */
export function readRetryAfterSeconds(headers: Headers, nowMilliseconds: number): number | undefined {
  return readHeaderSeconds(headers, nowMilliseconds) ?? readResetSeconds(headers, nowMilliseconds);
}

/** For how long a reply closes its host to everybody: 0 when it does not. */
export function readClosedSeconds(status: number, headers: Headers, nowMilliseconds: number): number {
  if (status === 429) return readRetryAfterSeconds(headers, nowMilliseconds) ?? USUAL_WAIT_SECONDS;
  // Without the header it is the trouble of one page.
  const asked = status === 503 ? readHeaderSeconds(headers, nowMilliseconds) : undefined;
  const used = LIMIT_HEADERS.some((name) => isUsedUp(headers[`${name}-remaining`]));
  return asked ?? (used ? readResetSeconds(headers, nowMilliseconds) : undefined) ?? 0;
}

function readHeaderSeconds(headers: Headers, nowMilliseconds: number): number | undefined {
  const asked = headers['retry-after']?.trim() ?? '';
  if (NUMBER.test(asked)) return bounded(Number(asked));
  const moment = Date.parse(asked);
  return Number.isNaN(moment) ? undefined : bounded((moment - nowMilliseconds) / 1000);
}

function readResetSeconds(headers: Headers, nowMilliseconds: number): number | undefined {
  for (const name of LIMIT_HEADERS) {
    const reset = headers[`${name}-reset`]?.trim() ?? '';
    const moment = momentOf(reset, nowMilliseconds);
    if (moment !== undefined) return bounded((moment - nowMilliseconds) / 1000);
  }
  return undefined;
}

function momentOf(reset: string, nowMilliseconds: number): number | undefined {
  if (ISO_TIMESTAMP.test(reset)) {
    const moment = Date.parse(reset);
    return Number.isNaN(moment) ? undefined : moment;
  }
  if (!NUMBER.test(reset)) return undefined;
  const value = Number(reset);
  if (value >= EPOCH_MILLISECONDS_FROM) return value;
  return value >= EPOCH_SECONDS_FROM ? value * 1000 : nowMilliseconds + value * 1000;
}

function isUsedUp(remaining = ''): boolean {
  return NUMBER.test(remaining.trim()) && Number(remaining) < 1;
}

function bounded(seconds: number): number {
  return Math.ceil(Math.min(Math.max(seconds, 0), MAX_WAIT_SECONDS));
}
