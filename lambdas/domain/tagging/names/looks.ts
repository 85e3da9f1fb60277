import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** How the words of a name stand in the text. */
export interface Looks {
  readonly isTag: boolean;
  readonly isQuoted: boolean;
  readonly isCapitalised: boolean;
  /** By its capitals it is a name here: inside a sentence, in a text whose capitals mean something. */
  readonly standsOut: boolean;
  /** The year behind it ("Alien (1979)", "alien 1979"); negative without brackets. */
  readonly year: number | undefined;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

export function looksOf(reading: Reading, { first, last }: Span, doCapitalsTell: boolean): Looks {
  const { words, text } = reading;
  const span = words.slice(first, last + 1);
  const start = span[0];
  const end = span.at(-1);
  const isTag = start?.kind === 'hashtag';
  const isCapitalised = span.every(
    (word, at) => (word.text.length < 4 && at < span.length - 1) || isCapital(word.text),
  );
  const isInside = span.length > 1 ? !isShout(span) : start !== undefined && isInsideSentence(words, first, last, text);
  return {
    isTag,
    isQuoted: start !== undefined && end !== undefined && isQuoted(text, start.start, end.end),
    isCapitalised,
    standsOut: isCapitalised && doCapitalsTell && isInside,
    year: yearAfter(text, end?.end ?? 0),
  };
}

function isShout(span: readonly Token[]): boolean {
  return span.every(({ text }) => text === text.toUpperCase());
}

/**
 * A single word shows by its capital that it is a name only behind a word without one, and not as a part of a longer name
 * ("Big Ben").
 */
function isInsideSentence(words: readonly Token[], first: number, last: number, text: string): boolean {
  const start = words[first];
  const before = words[first - 1];
  if (start === undefined || start.opens || before === undefined || before.sentence !== start.sentence) return false;
  const between = text.slice(before.end, start.start).trim();
  if (between !== '' && between !== ',' && !isQuotedAt(text, start.start)) return false;
  if (isCapital(before.text) && !before.opens) return false;
  const after = words[last + 1];
  return after === undefined || !isCapital(after.text) || text.slice(words[last]?.end, after.start) !== ' ';
}

export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Of the longer words after the first, the share with a capital above which capitals say nothing: a shout, a headline. */
const MAX_CAPITAL_SHARE = 0.6;

export function doCapitalsTell(words: readonly Token[]): boolean {
  let longer = 0;
  let capital = 0;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word' || word.text.length < 4) continue;
    longer += 1;
    if (isCapital(word.text)) capital += 1;
  }
  return longer < 3 || capital / longer <= MAX_CAPITAL_SHARE;
}

const OPENING = '"“‘\'*_«';
const CLOSING = '"”’\'*_»';

export function isQuotedAt(text: string, start: number): boolean {
  return start > 0 && OPENING.includes(text.charAt(start - 1));
}

function isQuoted(text: string, start: number, end: number): boolean {
  if (!isQuotedAt(text, start)) return false;
  const after = text.slice(end, end + 2);
  return (
    after !== '' && (CLOSING.includes(after.charAt(0)) || (after.length === 2 && CLOSING.includes(after.charAt(1))))
  );
}

function yearAfter(text: string, end: number): number | undefined {
  const year = /^ (\()?((?:19|20)\d\d)(?!\d)/.exec(text.slice(end, end + 8));
  if (year === null) return undefined;
  return year[1] === undefined ? -Number(year[2]) : Number(year[2]);
}
