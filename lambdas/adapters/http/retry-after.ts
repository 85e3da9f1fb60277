/** Replies in the form undici gives them: lower-case names, repeated headers joined. */
export type Headers = Readonly<Record<string, string>>;

/** Nobody is asked to wait longer than this, whatever a server says. */
const MAX_WAIT_SECONDS = 24 * 3600;
/** A reset beyond this is a moment (epoch seconds), below it a span. */
const EPOCH_SECONDS_FROM = 1_000_000_000;
/** None of these is a standard; each is what some large server sends with 429. */
const RESET_HEADERS = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset'];

/** How long the server asks us to stay away; `Retry-After` is authoritative when present. */
export function readRetryAfterSeconds(headers: Headers, nowMilliseconds: number): number | undefined {
  const retryAfter = headers['retry-after']?.trim();
  if (retryAfter !== undefined && retryAfter !== '') {
    const seconds = /^\d+(\.\d+)?$/.test(retryAfter)
      ? Number(retryAfter)
      : (Date.parse(retryAfter) - nowMilliseconds) / 1000;
    if (!Number.isNaN(seconds)) return bounded(seconds);
  }
  for (const name of RESET_HEADERS) {
    const reset = headers[name]?.trim() ?? '';
    if (!/^\d+(\.\d+)?$/.test(reset)) continue;
    const seconds = Number(reset);
    return bounded(seconds >= EPOCH_SECONDS_FROM ? seconds - nowMilliseconds / 1000 : seconds);
  }
  return undefined;
}

function bounded(seconds: number): number {
  return Math.ceil(Math.min(Math.max(seconds, 0), MAX_WAIT_SECONDS));
}
