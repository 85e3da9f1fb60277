import { excerpt } from '../../../domain/excerpt.ts';

/** Nothing that a person would read: controls, and marks that turn the direction of what follows. */
const UNREADABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]+/gu;

/** How much more than it may keep `cleanLine` looks at: runs of spaces count as one. */
const LOOKED_AT = 4;

/** A stranger's text as one line that a person can read, of at most `max` UTF-16 units. */
export function cleanLine(text: string, max: number): string {
  const start = text.slice(0, max * LOOKED_AT + 1).toWellFormed();
  const line = start.replaceAll(UNREADABLE, ' ').replaceAll(/\s+/g, ' ').trim();
  return text.length > start.length ? excerpt(`${line}…`, max) : excerpt(line, max);
}

/** In quotation marks, unless it begins with some of its own. */
export function quoted(text: string): string {
  return /^["'“‘«„]/.test(text) ? text : `“${text}”`;
}

/** The address of a page that may be clicked; undefined for what is not http or https, and for what holds a password. */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || address.length > MAX_URL_LENGTH) return undefined;
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  // These end a link in one format or another.
  const href = url.href.replaceAll(
    /[|()<>"'`\\*_~[\]]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return href.length > MAX_URL_LENGTH ? undefined : href;
}

/** What every service takes. */
const MAX_URL_LENGTH = 2_000;
