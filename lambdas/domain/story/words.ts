import { SETS_ASIDE } from '../tagging/aside.ts';
import { createUnitKinds, isLetterPair, UNIT } from './letters.ts';

/** What a reader finds, in the order of the text. */
export interface PieceSink {
  /** A word or a number as written. `isName`: capitalised where only names are. */
  readonly word: (raw: string, isName: boolean) => void;
  /** The word before turned out to begin a name: "Tom Hardy" at the start of a sentence. */
  readonly nameBefore: () => void;
  /** Two characters of a script that puts no spaces between words. */
  readonly pair: (pair: string) => void;
  readonly link: (address: string) => void;
}

export type PieceReader = (text: string, sink: PieceSink) => void;

/** What is read of a text, in UTF-16 units, and how many pieces: the opening tells the story. */
const MAX_READ = 4_000;
const MAX_PIECES = 400;
const MAX_LINKS = 3;

const HASH = 0x23;
const AT = 0x40;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const ENDS_SENTENCE = '.!?…:\n|•"“”«';

/**
 * Reads the words of a text, CamelCase of hashtags taken apart, and the links in it; handles are passed over. By hand
 * rather than by patterns: this is done for every mention, and a pattern over Unicode takes longer than all the rest.
 */
export function createPieceReader(): PieceReader {
  const kindOf = createUnitKinds();

  return (text, sink) => {
    const length = Math.min(text.length, MAX_READ);
    const capitalsTell = doCapitalsTell(text);
    let pieces = 0;
    let links = 0;
    let opens = true;
    let isAside = false;
    let wasOpening = false;
    let at = 0;
    while (at < length && pieces < MAX_PIECES) {
      const start = at;
      const unit = text.charCodeAt(at);
      if (unit === AT) {
        at = endOfHandle(text, at + 1, length);
        continue;
      }
      const kind = kindOf(unit);
      const width = widthOfLetter(text, at, kind);
      if (width === 0) {
        if (unit !== SPACE && !opens && ENDS_SENTENCE.includes(text.charAt(at))) opens = true;
        at += 1;
        continue;
      }
      at = endOfWord(text, at + width, length);
      if (isScheme(text, start, at)) {
        at = endOfLink(text, at, length);
        if (links < MAX_LINKS) sink.link(text.slice(start, at));
        links += 1;
        continue;
      }
      const raw = text.slice(start, at);
      const opened = opens;
      opens = false;
      if (opened) isAside = SETS_ASIDE.has(raw.toLowerCase());
      if (isAside) continue;
      if (hasSpaceless(raw)) {
        pieces += pushPairs(raw, sink, MAX_PIECES - pieces);
        wasOpening = false;
        continue;
      }
      const isCapitalised = capitalsTell && isCapital(raw);
      // Two capitals in a row are a name at the start of a sentence too.
      if (isCapitalised && wasOpening && !opened) sink.nameBefore();
      wasOpening = isCapitalised && opened;
      const parts = start > 0 && text.charCodeAt(start - 1) === HASH ? splitCamelCase(raw) : [];
      if (parts.length > 1) for (const part of parts) sink.word(part, capitalsTell && isCapital(part));
      else sink.word(parts[0] ?? raw, isCapitalised && !opened && parts.length === 0);
      pieces += Math.max(1, parts.length);
    }
  };

  /** 0 for what is no letter or digit. */
  function widthOfLetter(text: string, at: number, kind: number): number {
    if (kind === UNIT.letter || kind === UNIT.spaceless) return 1;
    return kind === UNIT.highSurrogate && isLetterPair(text.slice(at, at + 2)) ? 2 : 0;
  }

  /** Letters, digits and marks; `2.5` and `150,000` are one; what follows an apostrophe belongs to it. */
  function endOfWord(text: string, from: number, length: number): number {
    let at = endOfLetters(text, from, length, true);
    while (
      at + 1 < length &&
      (text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x2c) &&
      isDigit(text.charCodeAt(at + 1))
    ) {
      at += 2;
      while (at < length && isDigit(text.charCodeAt(at))) at += 1;
    }
    const unit = at < length ? text.charCodeAt(at) : 0;
    if (unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) return at;
    const end = endOfLetters(text, at + 1, length, false);
    return end === at + 1 ? at : end;
  }

  function endOfLetters(text: string, from: number, length: number, withDigits: boolean): number {
    let at = from;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === UNIT.other || (!withDigits && isDigit(unit))) break;
      const width = kind === UNIT.mark ? 1 : widthOfLetter(text, at, kind);
      if (width === 0) break;
      at += width;
    }
    return at;
  }

  function endOfHandle(text: string, from: number, length: number): number {
    let at = from;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const width = unit === 0x5f || unit === 0x2e ? 1 : widthOfLetter(text, at, kindOf(unit));
      if (width === 0) break;
      at += width;
    }
    return at;
  }

  function hasSpaceless(raw: string): boolean {
    return raw.charCodeAt(0) >= 0x0e00 && kindOf(raw.charCodeAt(0)) === UNIT.spaceless;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isScheme(text: string, start: number, end: number): boolean {
  const length = end - start;
  return (
    (length === 4 || length === 5) &&
    text.startsWith('http', start) &&
    text.startsWith('://', end) &&
    (length === 4 || text.charAt(start + 4) === 's')
  );
}

/** A link goes on to the next space or bracket. */
function endOfLink(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && text.charCodeAt(at) > 0x20 && !'<>"\u00a0\u3000'.includes(text.charAt(at))) at += 1;
  return at;
}

function pushPairs(run: string, { pair }: PieceSink, most: number): number {
  let before = '';
  let pushed = 0;
  for (const character of run) {
    if (before !== '') {
      pair(`${before}${character}`);
      pushed += 1;
      if (pushed >= most) break;
    }
    before = character;
  }
  return Math.max(1, pushed);
}

/** Of the longer words after the first, the share with a capital above which capitals say nothing: headlines, shouting. */
const MAX_CAPITAL_SHARE = 0.6;
/** Characters of an opening that show how its author uses capitals, and how long a word is that shows it. */
const CAPITALS_READ = 400;
const LONG_WORD = 4;

function doCapitalsTell(text: string): boolean {
  let longer = 0;
  let capital = 0;
  let start = -1;
  const end = Math.min(text.length, CAPITALS_READ);
  for (let at = 0; at <= end; at += 1) {
    const isInWord = at < end && isWordUnit(text.charCodeAt(at), start !== -1);
    if (isInWord === (start !== -1)) continue;
    if (isInWord) start = at;
    else {
      if (at - start >= LONG_WORD) {
        longer += 1;
        if (isCapital(text.charAt(start))) capital += 1;
      }
      start = -1;
    }
  }
  return longer < 4 || (capital - 1) / (longer - 1) <= MAX_CAPITAL_SHARE;
}

/** A letter, or an apostrophe within a word. What is neither Latin nor punctuation counts as letters. */
function isWordUnit(unit: number, isInside: boolean): boolean {
  if (unit < 0x80) return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (isInside && unit === 0x27);
  if (unit >= 0x2000 && unit < 0x2c00) return isInside && unit === 0x2019;
  return unit >= 0xc0 && (unit < 0xd800 || (unit >= 0xf900 && unit < 0xfe00));
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|\p{Lo}+/gu;

function splitCamelCase(word: string): readonly string[] {
  return word.match(CAMEL) ?? [word];
}
