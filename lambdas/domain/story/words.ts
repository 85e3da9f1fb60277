import { foldWord } from '../tagging/fold-word.ts';

/** A word or a number of a text, on the way to its fingerprint. */
export interface Piece {
  /** Folded; for a pair of characters of a script without spaces, the pair. */
  readonly form: string;
  /** Capitalised where only names are. */
  readonly isName: boolean;
  readonly isPair: boolean;
}

/** Links, handles, hashtags, words with their numbers. Every repetition is over one class, and none begins as the one before ends. */
const PIECE =
  /https?:\/\/[^\s<>"]+|@[\p{L}\p{N}_.]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,]\d+)*(?:['’][\p{L}\p{M}]+)?/gu;

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;

/** Of the longer words after the first, the share with a capital above which capitals say nothing: headlines, shouting. */
const MAX_CAPITAL_SHARE = 0.6;

/** A sentence that begins like this names what the text is not about: "Not the wine glass. I mean the slap." */
const SETS_ASIDE: ReadonlySet<string> = new Set(['not', 'different', 'another', 'unlike', 'besides', 'forget']);

/** What is read of a text, in UTF-16 units, and how many pieces: the opening tells the story. */
const MAX_READ = 4_000;
const MAX_PIECES = 400;

/** The words of a text in order, CamelCase taken apart, and the links in it. */
export function readPieces(text: string): { readonly pieces: readonly Piece[]; readonly links: readonly string[] } {
  const opening = text.slice(0, MAX_READ);
  const pieces: Piece[] = [];
  const links: string[] = [];
  const capitalsTell = doCapitalsTell(opening);
  let end = 0;
  let isAside = false;
  let openedWith: number | undefined;
  for (const match of opening.matchAll(PIECE)) {
    const [raw] = match;
    const first = raw.charCodeAt(0);
    if (first === 0x40) continue;
    if (raw.includes('://')) {
      if (links.length < 3) links.push(raw);
      continue;
    }
    const opens = end === 0 || endsSentence(opening, end, match.index);
    end = match.index + raw.length;
    if (opens) isAside = SETS_ASIDE.has(raw.toLowerCase());
    if (isAside) continue;
    if (first >= 0x0e00 && SPACELESS.test(raw)) pushPairs(raw, pieces);
    else {
      const isTag = match.index > 0 && opening.charCodeAt(match.index - 1) === 0x23;
      // Two capitals in a row are a name at the start of a sentence too.
      if (capitalsTell && openedWith !== undefined && !opens && isCapital(raw))
        pieces[openedWith] = { form: pieces[openedWith]?.form ?? '', isName: true, isPair: false };
      openedWith = opens && isCapital(raw) ? pieces.length : undefined;
      for (const word of isTag ? splitCamelCase(raw) : [raw]) {
        pieces.push({
          form: foldWord(word),
          isName: capitalsTell && (isTag ? word !== raw : !opens) && isCapital(word),
          isPair: false,
        });
      }
    }
    if (pieces.length >= MAX_PIECES) break;
  }
  return { pieces, links };
}

function pushPairs(run: string, into: Piece[]): void {
  const characters = [...run];
  for (let at = 0; at + 1 < characters.length && into.length < MAX_PIECES; at += 1) {
    into.push({ form: `${characters[at]}${characters[at + 1]}`, isName: false, isPair: true });
  }
}

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

/** A letter, or an apostrophe within a word. What is neither Latin nor punctuation is taken for letters: only their case matters. */
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

/** Whether a sentence, a quotation or a line ends between two words. */
function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ('.!?…:\n|•"“”«'.includes(text.charAt(at))) return true;
  return false;
}
